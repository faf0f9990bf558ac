"""Code generation for x86-64: kernels in Python and directly emitted tiles become machine code."""
