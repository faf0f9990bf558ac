"""ONNX files to graphs: `load.load` is the door, `file` and `scan` serve warm starts.

This package file imports nothing, so that `scan` can be had without onnx and without the compiler.
"""
