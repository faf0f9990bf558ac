"""Operands of epilogues and maps: how a tensor is broadcast over an output, and which layout a
kernel wants it in."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from itertools import pairwise

from ...ir.types import TensorType
from ...program.layout import Layout

BLOCK = 16  # channels of a block, on every CPU
PANEL = 32  # output channels of a panel of packed weights, on every CPU


class Broadcast(enum.Enum):
    """How an operand covers the output."""

    FULL = "full"  # one element an element
    CHANNEL = "channel"  # one element a channel
    SCALAR = "scalar"  # one element


def broadcast(operand: TensorType, output: TensorType, axis: int) -> Broadcast | None:
    """How `operand` covers `output`, whose channels are `axis`; None for any other broadcasting."""
    if operand.shape == output.shape:
        return Broadcast.FULL
    if operand.elements == 1:
        return Broadcast.SCALAR
    aligned = (1,) * (output.rank - operand.rank) + operand.dims
    only_channels = all(d == 1 for i, d in enumerate(aligned) if i != axis)
    return Broadcast.CHANNEL if only_channels and aligned[axis] == output.dims[axis] else None


def channel_layout(operand: TensorType, block: int) -> Layout:
    """The layout of a CHANNEL operand whose elements lie in a row, padded to a multiple of
    `block`."""
    axis = max(range(operand.rank), key=lambda i: operand.dims[i])
    letters = [chr(97 + i) for i in range(operand.rank)]
    letters[axis] = letters[axis].upper()
    return Layout("".join(letters) + f"{block}{chr(97 + axis)}")


def even_split(length: int, most: int) -> list[tuple[int, int]]:
    """(begin, length) of the fewest pieces of at most `most`, as equal as can be."""
    count = -(-length // most)
    edges = [length * i // count for i in range(count + 1)]
    return [(a, b - a) for a, b in pairwise(edges)]


# Bands that all maps of a tensor together are cut in, at least: a worker that has rows of its own
# mostly reads what it wrote in the step before; with channels of its own, what others did.
LEAST_BANDS = 4


def cuts(wanted: float, most: int) -> int:
    """About so many parts to cut a map in, at most `most`.

    It is even, and from 6 on a multiple of 4, so that halves and quarters of the parts are those of
    the map at every step: workers with an equal share each then read what they wrote."""
    step = 1 if wanted < 1.5 else 2 if wanted < 6 else 4
    return max(1, min(most, step * round(wanted / step)))


def float32_only(types: Sequence[TensorType | None]) -> str:
    """Why the kernels can't take these types; empty when all are float32."""
    others = [str(t) for t in types if t is not None and t.dtype.value != "float32"]
    return f"CPU kernels compute in float32, here is {', '.join(others)}" if others else ""
