"""Benchmarks: cnnc beside other engines on the same machine, in the same minutes; see RESULTS.md."""
