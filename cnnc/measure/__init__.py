"""Measuring: kernels, networks, and the machine that they run on.

A speed is a ratio: whatever is compared runs in one process, in alternating bursts, on equal
outputs, and every figure stands beside what the machine can do, measured in the same run. `trial`
runs kernels alone, `machine` finds the limits, `kernels` and `models` put both beside other engines
(`peers`), `trace` writes what a profile saw. Nothing here is needed to compile or to run a network.
"""
