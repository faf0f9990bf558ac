"""A linker for x86-64 Linux in Python: relocatable objects go in, a shared object or an executable
comes out, or one relocatable object.

It covers what LLVM emits for position-independent code and refuses the rest. `format` has the
numbers of the file format, `reader` reads objects, `writer` makes one of data, `symbols` joins
their symbols, `image` lays an output file out, `linker` puts it together. `merge` makes one object
of several, `relocatable` writes it; `bulk` is data too large to be copied.
"""
