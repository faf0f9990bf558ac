"""Laws that many operators share: element types, ranks, axes, whole-number attributes.

Every function raises ModelError naming the law and both sides; the builder adds the node's name.
"""

from __future__ import annotations

from collections.abc import Sequence

from cnnc.errors import ModelError

from ..ir.types import DType, TensorType


def same_float(**inputs: TensorType | None) -> DType:
    """The one floating element type of all inputs that are present."""
    for name, type in inputs.items():
        if type is not None and not type.dtype.is_float:
            raise ModelError(f"elements of {name} are not floating", got=type.dtype.value)
    return same_type(**inputs)


def same_number(**inputs: TensorType | None) -> DType:
    """The one element type, of numbers, of all inputs that are present."""
    for name, type in inputs.items():
        if type is not None and type.dtype is DType.BOOL:
            raise ModelError(f"elements of {name} are no numbers", got=type.dtype.value)
    return same_type(**inputs)


def same_type(**inputs: TensorType | None) -> DType:
    """The one element type of all inputs that are present."""
    present = {name: t for name, t in inputs.items() if t is not None}
    first = next(iter(present.values())).dtype
    for name, type in present.items():
        if type.dtype is not first:
            reference = next(iter(present))
            raise ModelError(
                f"elements of {name} and {reference} differ in type",
                got=type.dtype.value,
                expected=first.value,
            )
    return first


def rank_between(name: str, type: TensorType, least: int, most: int | None = None) -> None:
    """The input has from `least` to `most` dimensions (no limit when None)."""
    if type.rank >= least and (most is None or type.rank <= most):
        return
    expected = str(least) if most == least else f"{least} or more"
    if most is not None and most != least:
        expected = f"{least} to {most}"
    raise ModelError(f"rank of {name} is out of range", got=str(type), expected=expected)


def axis_within(axis: int, rank: int, *, end: int = 0) -> int:
    """The axis counted from the front, where -rank <= axis < rank + end."""
    if not -rank <= axis < rank + end:
        raise ModelError(
            "axis is out of range", got=str(axis), expected=f"{-rank} to {rank + end - 1}"
        )
    return axis + rank if axis < 0 else axis


def numbers(name: str, values: Sequence[int], count: int, *, least: int) -> None:
    """The attribute holds `count` numbers, none below `least`."""
    if len(values) != count:
        raise ModelError(f"{name} has the wrong length", got=str(len(values)), expected=str(count))
    if any(v < least for v in values):
        raise ModelError(
            f"{name} holds a number that is too small",
            got=str(min(values)),
            expected=f"{least} or more",
        )
