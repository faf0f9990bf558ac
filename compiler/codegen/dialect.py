"""What kernels are written in: routines and intrinsics.

A *routine* is a Python function in Numba's dialect that becomes a function with C's calling
convention. Its annotations are its signature: `int` is a signed 64-bit integer, `float` a float32,
None is void; `memory` adds `Pointer` and `Block`, `vector` adds `F32x16`. An *intrinsic* is a
function that routines call and whose LLVM code is emitted in place. Calling either from Python
itself has no meaning.

Nothing here needs Numba: a compiler that finds all texts in its store never loads it.
"""

from __future__ import annotations

import typing
from collections.abc import Callable
from dataclasses import dataclass
from types import EllipsisType
from typing import Any, Generic, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

Emitter = Callable[..., Any]


@dataclass(frozen=True)
class Signature:
    """The types of a function's result and parameters, as annotations name them. An ellipsis at the
    end stands for any number of pointers, then any number of integers."""

    result: type
    parameters: tuple[type | EllipsisType, ...]

    @staticmethod
    def of(function: Callable[..., object]) -> Signature:
        """The signature that a function's annotations describe; all of them must be there."""
        hints = typing.get_type_hints(function)
        names = function.__code__.co_varnames[: function.__code__.co_argcount]
        assert {*names, "return"} <= {*hints}, f"{function.__name__}: annotations are missing"
        return Signature(hints["return"], tuple(hints[name] for name in names))


@dataclass(frozen=True)
class Intrinsic(Generic[R]):
    """A function whose code is emitted where it is called.

    `emit(builder, *operands)` gives the result's LLVM value. Operands are LLVM values, but for a
    `Pointer`, which is a `memory.PointerValue`, and a `Block`, which is a `memory.BlockValue`."""

    emit: Emitter
    signature: Signature

    def __call__(self, *operands: Any) -> R:
        raise AssertionError(f"{self.emit.__name__} can be called in routines only")


def intrinsic(
    result: type[R], *parameters: type | EllipsisType
) -> Callable[[Emitter], Intrinsic[R]]:
    """Makes an intrinsic of the function that emits it; the types are those that routines see."""
    return lambda emit: Intrinsic(emit, Signature(result, parameters))


@dataclass(frozen=True)
class External(Generic[P, R]):
    """A C function defined elsewhere in the artefact or in libc. `declaration` carries name,
    signature and meaning; its body is never used."""

    declaration: Callable[P, R]
    symbol: str
    signature: Signature

    def __call__(self, *operands: P.args, **keywords: P.kwargs) -> R:
        raise AssertionError(f"{self.symbol} can be called in routines only")


def external(declaration: Callable[P, R]) -> External[P, R]:
    """Declares the C function that has the name and the annotations of `declaration`.

    A file of such declarations tells mypy so: `# mypy: disable-error-code="empty-body"`."""
    return External(declaration, declaration.__name__, Signature.of(declaration))


@dataclass(frozen=True)
class Routine(Generic[P, R]):
    """A function in Numba's dialect, by the symbol it gets. `inline` says that it vanishes into the
    routines that call it. Equal routines have equal code: make each once."""

    pyfunc: Callable[P, R]
    symbol: str
    signature: Signature
    inline: bool

    def __call__(self, *operands: P.args, **keywords: P.kwargs) -> R:
        raise AssertionError(f"{self.symbol} can be called in routines only")


@typing.overload
def routine(pyfunc: Callable[P, R], /) -> Routine[P, R]: ...
@typing.overload
def routine(
    *, symbol: str | None = None, inline: bool = False
) -> Callable[[Callable[P, R]], Routine[P, R]]: ...
def routine(
    pyfunc: Callable[P, R] | None = None, /, *, symbol: str | None = None, inline: bool = False
) -> Routine[P, R] | Callable[[Callable[P, R]], Routine[P, R]]:
    """Makes a routine of a Python function; the symbol is the function's name unless it is
    given."""

    def make(pyfunc: Callable[P, R]) -> Routine[P, R]:
        return Routine(pyfunc, symbol or pyfunc.__name__, Signature.of(pyfunc), inline)

    return make if pyfunc is None else make(pyfunc)
