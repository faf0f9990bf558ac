"""ONNX Runtime's interface, as far as its users' programs need it: options, methods, values.

`docs/onnxruntime.md` says of every name whether it works, has no effect, is accepted with a
warning, or is refused; `options.py` and `session.py` hold the same in tables.
"""
