"""Objects loaded into this process by LLVM's MCJIT: the fallback where no shared object can be
loaded.

It takes the objects that the linker takes, and they see each other's symbols just the same.
"""

from __future__ import annotations

from collections.abc import Sequence

import llvmlite.binding as binding

from cnnc.errors import CompileError

from . import llvm
from .elf.reader import read_object
from .elf.symbols import SymbolTable
from .isa import Isa


class Library:
    """Loaded objects. Their code and data live until `close`."""

    def __init__(self, objects: Sequence[bytes]) -> None:
        # MCJIT ends the process where it finds a symbol undefined, so they are checked before.
        table = SymbolTable([read_object(data) for data in objects])
        self._symbols = frozenset(table.definitions)
        with llvm.LOCK:
            # The engine wants a module and a code generator, and uses neither for finished objects.
            machine = llvm.new_target_machine(Isa.X86_64_V2)
            self._engine = binding.create_mcjit_compiler(llvm.parse("", Isa.X86_64_V2), machine)
            for data in objects:
                self._engine.add_object_file(binding.ObjectFileRef.from_data(data))
            self._engine.finalize_object()

    def address(self, symbol: str) -> int:
        """The address of a symbol. Raises CompileError when no object defines it."""
        if symbol not in self._symbols:
            raise CompileError("symbol not found in loaded code", where=symbol)
        with llvm.LOCK:
            assert not self._engine.closed, "the library was closed"
            return int(self._engine.get_function_address(symbol))

    def close(self) -> None:
        """Frees code and data; addresses become invalid."""
        with llvm.LOCK:
            self._engine.close()


def load_objects(objects: Sequence[bytes]) -> Library:
    """Loads objects; they may use each other's symbols and libc's. Raises CompileError."""
    return Library(objects)
