"""What users give as arrays: checked, and turned into contiguous memory that native code reads.

Takes whatever NumPy understands, DLPack and the buffer protocol, in any memory order. Promises
never to change an array's element type silently: numbers written in Python (scalars, lists) become
what the model wants, arrays of another dtype are refused with the fix in the message. Every refusal
is an InputError that names the input. Leaves running to `network`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Protocol

import numpy as np

from cnnc.errors import InputError

from .manifest import TensorSpec
from .memory import check_limit


@lru_cache(maxsize=32)
def dtype_of(name: str) -> np.dtype[Any]:
    """The dtype of that name, those of ml_dtypes included."""
    try:
        return np.dtype(name)
    except TypeError:
        import ml_dtypes  # only for models of its types: it takes 2 ms

        dtype: np.dtype[Any] = np.dtype(getattr(ml_dtypes, name))
        return dtype


def to_array(value: Any, spec: TensorSpec) -> np.ndarray:
    """The value as a C-contiguous, aligned, native array of the input's dtype; itself if it is one.

    Raises InputError when it is no array of numbers, or one of another dtype; ResourceError when
    it has to be copied and is beyond the limit.
    """
    dtype = dtype_of(spec.dtype)
    array = value if type(value) is np.ndarray else _convert(value, spec)
    flags = array.flags
    if array.dtype == dtype and flags.c_contiguous and flags.aligned:
        return array
    if array.dtype.newbyteorder("=") != dtype:
        numeric = array.dtype.kind in "biuf" and dtype.kind in "biufV"
        name = spec.name if spec.name.isidentifier() else "array"
        raise InputError(
            "wrong dtype",
            where=f"input {spec.name!r}",
            got=str(array.dtype),
            expected=spec.dtype,
            remedy=f"convert it with {name}.astype({spec.dtype!r})" if numeric else "",
        )
    check_limit(array.nbytes, f"copy of input {spec.name!r}")
    return np.array(array, dtype, order="C")


def _convert(value: Any, spec: TensorSpec) -> np.ndarray:
    """An array of what is no plain array yet, in its own dtype unless written in Python."""
    if value is None:
        raise InputError("no array was given", where=f"input {spec.name!r}", got="None")
    masked = sys.modules.get("numpy.ma")  # loaded by whoever makes a masked array
    if masked and isinstance(value, masked.MaskedArray):
        raise InputError(
            "masked arrays are not taken",
            where=f"input {spec.name!r}",
            remedy="say what stands in the gaps with .filled(value)",
        )
    try:
        if hasattr(value, "__dlpack__") and not isinstance(value, np.ndarray | np.generic):
            try:
                return np.from_dlpack(value)
            except (BufferError, RuntimeError, TypeError, ValueError):
                pass  # a dtype or device that DLPack or NumPy refuses: __array__ may know better
        array = np.asarray(value)
        return _as_wanted(array, value, dtype_of(spec.dtype))
    except (
        AttributeError,
        BufferError,
        OverflowError,
        RuntimeError,
        TypeError,
        ValueError,
    ) as error:
        raise InputError(
            f"can't be made an array: {error}",
            where=f"input {spec.name!r}",
            got=type(value).__name__,
            expected=f"{spec.dtype}{_shape_text(spec.shape)}",
        ) from error


def _as_wanted(array: np.ndarray, value: Any, dtype: np.dtype[Any]) -> np.ndarray:
    """`array`, made of `value`; in `dtype` where `value` is Python's numbers and only rounds."""
    leaf = value
    while isinstance(leaf, list | tuple) and leaf:
        leaf = leaf[0]
    literal = isinstance(leaf, int | float | list | tuple) and not isinstance(leaf, np.generic)
    if array.dtype.kind in "iu" and dtype.kind in "iu":
        fits = True  # np.asarray refuses numbers out of range
    else:
        fits = np.can_cast(array.dtype, dtype, "same_kind")
    return np.asarray(value, dtype) if literal and fits else array


def check_count(kind: str, values: Sequence[Any], specs: Sequence[TensorSpec]) -> None:
    """Raises InputError unless there are as many values as inputs, or outputs, of that kind."""
    if len(values) != len(specs):
        names = ", ".join(repr(spec.name) for spec in specs)
        raise InputError(
            f"wrong number of {kind}", got=str(len(values)), expected=f"{len(specs)} ({names})"
        )


def read_sizes(arrays: Sequence[np.ndarray], specs: Sequence[TensorSpec]) -> dict[str, int]:
    """The size of each symbol in the inputs' shapes, in order of appearance.

    Raises InputError for a wrong rank or dimension, or two sizes for one symbol.
    """
    sizes: dict[str, int] = {}
    seen: dict[str, str] = {}
    for array, spec in zip(arrays, specs, strict=True):
        _check_fixed(array.shape, spec)
        for got, dim in zip(array.shape, spec.shape, strict=True):
            if isinstance(dim, str) and sizes.setdefault(dim, got) != got:
                raise InputError(
                    f"wrong size of {dim}",
                    where=f"input {spec.name!r}",
                    got=f"{got} in {_shape_text(array.shape)}",
                    expected=f"{sizes[dim]} as in input {seen[dim]!r}",
                )
            if isinstance(dim, str):
                seen.setdefault(dim, spec.name)
    return sizes


def _check_fixed(shape: tuple[int, ...], spec: TensorSpec) -> None:
    if len(shape) != len(spec.shape):
        what = "wrong rank"
    elif any(isinstance(d, int) and d != got for got, d in zip(shape, spec.shape, strict=True)):
        what = "wrong shape"
    else:
        return
    missing_batch = len(shape) + 1 == len(spec.shape)
    raise InputError(
        what,
        where=f"input {spec.name!r}",
        got=_shape_text(shape),
        expected=_shape_text(spec.shape),
        remedy="array[None] adds a first dimension" if missing_batch else "",
    )


def writable_output(out: Any, spec: TensorSpec, shape: tuple[int, ...]) -> np.ndarray:
    """Where native code writes an output that the user wants in `out`: there, or, where `out` is
    not contiguous, in a new array that is to be copied there.

    Raises InputError when `out` can't take the output.
    """
    where = f"output {spec.name!r}"
    if not isinstance(out, np.ndarray):
        raise InputError("not a NumPy array", where=where, got=type(out).__name__)
    dtype = dtype_of(spec.dtype)
    if out.dtype.newbyteorder("=") != dtype:
        raise InputError("wrong dtype", where=where, got=str(out.dtype), expected=spec.dtype)
    if out.shape != shape:
        raise InputError(
            "wrong shape", where=where, got=_shape_text(out.shape), expected=_shape_text(shape)
        )
    if not out.flags.writeable:
        raise InputError("the array is read-only", where=where)
    direct = out.dtype == dtype and out.flags.c_contiguous and out.flags.aligned
    return out if direct else np.empty(shape, dtype)


def in_order(given: Mapping[str, Any], specs: Sequence[TensorSpec]) -> list[Any]:
    """The values given by name, in the order of the model's inputs.

    Raises InputError for a name that the model has not, or an input that has no value.
    """
    check_names(given, specs, "input")
    for spec in specs:
        if spec.name not in given:
            raise InputError(
                "no array was given",
                where=f"input {spec.name!r}",
                got=", ".join(map(repr, given)) or "nothing",
                expected=", ".join(repr(s.name) for s in specs),
            )
    return [given[spec.name] for spec in specs]


class Named(Protocol):
    """Anything with a name: a specification here, a value of the graph elsewhere."""

    @property
    def name(self) -> str: ...


def check_names(names: Iterable[str], specs: Iterable[Named], kind: str) -> None:
    """Raises InputError, suggesting the nearest, for a name that no input (or output) has."""
    known = [spec.name for spec in specs]
    for name in names:
        if name in known:
            continue
        import difflib  # takes 3 ms, and only this message needs it

        near = difflib.get_close_matches(str(name), known, n=1)
        raise InputError(
            f"the model has no {kind} of this name",
            where=f"{kind} {name!r}",
            expected=", ".join(map(repr, known)),
            remedy=f"did you mean {near[0]!r}?" if near else "",
        )


def _shape_text(shape: Iterable[int | str]) -> str:
    return f"[{', '.join(map(str, shape))}]"
