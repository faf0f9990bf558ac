"""What users say of a network's inputs: shapes, or whole types.

A shape is a sequence of numbers, and of names for dimensions that stay open; its elements are
float32. A type is written as graphs print it: "int64[N,20]".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from cnnc.compiler.ir.types import Dim, DType, Symbol, TensorType
from cnnc.errors import InputError

_DTYPES = frozenset(dtype.value for dtype in DType)
Spec = TensorType | str | Sequence[Dim | str]


def read_type(name: str, spec: Any) -> TensorType:
    """The type that is meant for the input of this name. Raises InputError."""
    if isinstance(spec, TensorType):
        return spec
    word, given = "float32", spec
    if isinstance(spec, str):
        match = re.fullmatch(r"(\w+)\[([\w,\s]*)\]", spec)
        word, given = (match[1], _split(match[2])) if match else ("", spec)
    dims: Sequence[Any] = given if isinstance(given, list | tuple) else [None]
    shape = tuple(Symbol(d) if isinstance(d, str) else d for d in dims)
    if word not in _DTYPES or not all(map(_is_dim, shape)):
        raise InputError(
            "bad shape",
            where=f"input {name!r}",
            got=repr(spec),
            expected="numbers above 0, and names for what stays open, such as ('N', 3, 224, 224), "
            "or a type such as 'int64[N,20]'",
        )
    return TensorType(DType(word), shape)


def read_open_type(name: str, spec: Spec, known: Spec | None) -> TensorType:
    """The same, but a shape that is all numbers leaves the first of them, the batch, open; and has
    elements of the type that is known for the input, if one is."""
    type = read_type(name, spec)
    if isinstance(spec, TensorType | str):
        return type
    dtype = read_type(name, known).dtype if known is not None else type.dtype
    shape = (Symbol("N"), *type.shape[1:]) if type.is_static else type.shape
    return TensorType(dtype, shape)


def _is_dim(dim: Any) -> bool:
    return bool(dim.name) if isinstance(dim, Symbol) else type(dim) is int and dim > 0


def _split(dims: str) -> list[int | str]:
    parts = [part.strip() for part in dims.split(",")] if dims.strip() else []
    return [int(part) if part.isdecimal() else part for part in parts]
