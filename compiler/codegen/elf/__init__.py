"""A linker for x86-64 Linux in Python: relocatable objects go in, a shared object comes out.

It covers what LLVM emits for position-independent code and refuses the rest. `format` has the
numbers of the file format, `reader` reads objects, `symbols` joins their symbols, `image` lays an
output file out, `linker` puts it together.
"""
