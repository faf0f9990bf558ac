"""Arithmetic on dimensions that may be symbols.

Owns how shapes combine: equality, broadcasting, products, quotients, extents of sliding windows.
What can't be known while a symbol is unbound is assumed to be legal: types are inferred anew when
it is bound. A result that is neither an int nor a given symbol is a new symbol, named by its
formula, so that equal formulas give equal dimensions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

from cnnc.errors import ModelError

from ..ir.types import Dim, Symbol

Shape = Sequence[Dim]


def shape_text(shape: Shape) -> str:
    """The shape as messages show it, such as `[N,3,8,8]`."""
    return f"[{','.join(map(str, shape))}]"


def agree(a: Dim, b: Dim) -> bool:
    """False when the dimensions are known to differ."""
    return not (isinstance(a, int) and isinstance(b, int)) or a == b


def known(a: Dim, b: Dim) -> Dim:
    """Of two dimensions that agree, the one that says more: an int if there is one, else `a`."""
    return b if isinstance(b, int) else a


def broadcast(*shapes: Shape) -> tuple[Dim, ...]:
    """The shape that NumPy's rule gives to operands of these shapes. Raises ModelError."""
    rank = max((len(s) for s in shapes), default=0)
    result: list[Dim] = [1] * rank
    for shape in shapes:
        for i, d in enumerate(shape, rank - len(shape)):
            merged = _broadcast_dim(result[i], d)
            if merged is None:
                raise ModelError(
                    "shapes do not broadcast", got=" and ".join(map(shape_text, shapes))
                )
            result[i] = merged
    return tuple(result)


def _broadcast_dim(a: Dim, b: Dim) -> Dim | None:
    if a in (1, b):
        return b
    if b == 1:
        return a
    if isinstance(a, int) or isinstance(b, int):
        return known(a, b) if agree(a, b) else None
    return Symbol(f"max({a.name},{b.name})")  # either may be 1, and if neither is they are equal


def product(dims: Shape) -> Dim:
    """The product of the dimensions: an int, a symbol, or a new symbol such as `256*N`."""
    return _Monomial.of(dims).dim


def quotient(dims: Shape, divisors: Shape) -> Dim | None:
    """The product of `dims` over that of `divisors`; None when it is known not to be whole."""
    above, below = _Monomial.of(dims), _Monomial.of(divisors)
    rest = list(above.symbols)
    for symbol in below.symbols:
        if symbol in rest:
            rest.remove(symbol)
    cancelled = len(above.symbols) - len(rest) == len(below.symbols)
    if cancelled and below.coefficient and above.coefficient % below.coefficient == 0:
        return _Monomial(above.coefficient // below.coefficient, tuple(rest)).dim
    if not above.symbols and not below.symbols:
        return None
    return Symbol(f"({above.dim})/({below.dim})")


@dataclass(frozen=True)
class _Monomial:
    """A product of an int and symbols."""

    coefficient: int
    symbols: tuple[Symbol, ...]  # by name

    @staticmethod
    def of(dims: Shape) -> _Monomial:
        factors = [f for d in dims for f in _factors(d)]
        symbols = [f for f in factors if isinstance(f, Symbol)]
        coefficient = prod(f for f in factors if isinstance(f, int))
        return _Monomial(coefficient, tuple(sorted(symbols, key=lambda s: s.name)))

    @property
    def dim(self) -> Dim:
        if not self.symbols or self.coefficient == 0:
            return self.coefficient
        if self.coefficient == 1 and len(self.symbols) == 1:
            return self.symbols[0]
        names = [s.name if re.fullmatch(r"\w+", s.name) else f"({s.name})" for s in self.symbols]
        bounds = [s.max for s in self.symbols if s.max is not None]
        bound = self.coefficient * prod(bounds) if len(bounds) == len(names) else None
        return Symbol("*".join([str(self.coefficient)] * (self.coefficient != 1) + names), bound)


def _factors(dim: Dim) -> list[Dim]:
    """The factors of a dimension: a symbol that `product` made is taken apart again."""
    if isinstance(dim, int) or not re.fullmatch(r"\w+(\*\w+)+", dim.name):
        return [dim]
    parts = dim.name.split("*")
    coefficient = prod(int(p) for p in parts if p.isdecimal())
    names = [p for p in parts if not p.isdecimal()]
    bounded = dim.max is not None and len(names) == 1 and coefficient > 0
    bound = dim.max // coefficient if bounded and dim.max is not None else None
    return [coefficient, *(Symbol(name, bound) for name in names)]


def window_extent(dim: Dim, grow: int, stride: int, *, ceil_mode: bool, pad_begin: int) -> Dim:
    """How many windows fit: floor((dim + grow) / stride) + 1, where `grow` is both pads less the
    window's extent. With `ceil_mode` the quotient is rounded up, but no window begins behind the
    input and its first pad (ONNX AveragePool, opset 19)."""
    if isinstance(dim, int):
        if not ceil_mode:
            return (dim + grow) // stride + 1
        windows = -(-(dim + grow) // stride) + 1
        return windows - 1 if (windows - 1) * stride >= dim + pad_begin else windows
    if stride == 1:
        return moved(dim, grow + 1)
    inside = f"({dim.name}{grow:+d})" if grow else f"({dim.name})"
    return Symbol(f"ceil({inside}/{stride})+1" if ceil_mode else f"{inside}//{stride}+1")


def moved(dim: Dim, *distances: int) -> Dim:
    """The dimension with these numbers added: an int, or a new symbol such as `H+2`."""
    distance = sum(distances)
    if isinstance(dim, int):
        return dim + distance
    return Symbol(f"{dim.name}{distance:+d}", _moved_bound(dim, distance)) if distance else dim


def total(dims: Shape) -> Dim:
    """The sum of the dimensions: an int, a symbol, or a new symbol such as `N+M+3`."""
    symbols = [d for d in dims if isinstance(d, Symbol)]
    number = sum(d for d in dims if isinstance(d, int))
    if not symbols:
        return number
    if len(symbols) == 1:
        return moved(symbols[0], number)
    return Symbol("+".join([*(s.name for s in symbols), *([str(number)] if number else [])]))


def _moved_bound(dim: Symbol, distance: int) -> int | None:
    return None if dim.max is None else dim.max + distance
