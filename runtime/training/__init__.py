"""Training: the loop over epochs and batches, data, metrics, callbacks, checkpoints.

Knows no compiler and no network: a step, and an evaluation, are handed to it.
"""
