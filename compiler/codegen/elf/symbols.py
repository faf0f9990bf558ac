"""The symbols of several objects as one name space."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cnnc.errors import CompileError

from .format import Binding
from .reader import Object, Symbol

# What generated code may take from outside. All of it is in libc.so.6 since glibc 2.34.
_LIBC = """
    abort aligned_alloc calloc clock_gettime close dladdr dprintf __errno_location exit
    _exit free fstat getpid __libc_start_main lseek madvise malloc memcmp memcpy memmove
    memset mmap munmap open pread pthread_attr_destroy pthread_attr_init
    pthread_attr_setstacksize pthread_create pthread_join pthread_sigmask read readlink
    realpath rename sched_getaffinity sched_yield sigdelset sigfillset signal snprintf stat
    strchr strcmp strcpy strcspn strerror strlen strncmp strrchr strstr strtoll syscall unlink
    usleep write
"""
LIBC_NAMES = frozenset(_LIBC.split())


class SymbolTable:
    """The definitions of all objects by name, and the names to be found elsewhere, sorted: in libc,
    or in what defines `imports`.

    Raises CompileError for a symbol that is defined twice, or nowhere."""

    def __init__(self, objects: Sequence[Object], imports: Collection[str] = ()) -> None:
        self.symbols = [symbol for o in objects for symbol in o.symbols]
        self.definitions: dict[str, Symbol] = {}
        outside = [symbol for symbol in self.symbols if symbol.binding != Binding.LOCAL]
        for symbol in outside:
            if symbol.section is None:
                continue
            if symbol.name in self.definitions:
                raise CompileError("a symbol is defined twice", where=symbol.name)
            self.definitions[symbol.name] = symbol
        self.imports = sorted({s.name for s in outside} - set(self.definitions))
        if unknown := set(self.imports) - LIBC_NAMES - set(imports):
            raise CompileError("undefined symbols", got=", ".join(sorted(unknown)))

    def find(self, symbol: Symbol) -> Symbol | None:
        """The definition of a symbol that some object uses; None for an import."""
        return symbol if symbol.section is not None else self.definitions.get(symbol.name)

    def exported(self, names: Collection[str]) -> list[Symbol]:
        """The definitions of the names, sorted. Raises CompileError if any is missing."""
        if missing := set(names) - set(self.definitions):
            raise CompileError("symbols to export are undefined", got=", ".join(sorted(missing)))
        return [self.definitions[name] for name in sorted(set(names))]
