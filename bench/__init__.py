"""Benchmarks: cnnc beside other engines and the machine's limits, in the same minutes.

`python -m bench KIND`. What measures is `cnnc.measure`, which `cnnc bench` uses too; here are sets
of kernels, and what takes processes of its own. RESULTS.md holds figures with their commands.
"""
