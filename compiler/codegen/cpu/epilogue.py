"""Epilogues as kernels take them: an expression on each finished element, with up to two operands.

Shared by every family that computes heavy nodes: which operands a kernel can take, the layouts it
wants them in, and the steps from one to the next.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from ...ir.expression import Expression, operations
from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.fused import Region
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...target import Refusal
from ..isa import Isa
from ..math import expand
from .machine import Machine
from .operands import PANEL, Broadcast, broadcast, channel_layout

NAMES = ("e0", "e1")
Wish = tuple[int, Layout]  # an input's position, the layout wanted


def type_of(node: Node, index: int | None) -> TensorType:
    """The type of an input that must be there."""
    type = node.input_types[index] if index is not None else None
    assert type is not None, f"{node.name}: input {index} is absent"
    return type


@dataclass(frozen=True)
class Epilogue:
    """An expression over the finished element ($0) and the elements of `operands`, inputs of the
    node at these positions; `kinds` says how each covers the output."""

    node: Node
    expression: Expression
    operands: tuple[int, ...]
    kinds: tuple[Broadcast, ...]

    @staticmethod
    def of(node: Node, region: Region, axis: int) -> Epilogue | Refusal:
        """The epilogue of a region whose output's channels are `axis`, or why no kernel takes
        it."""
        if len(region.operands) > len(NAMES):
            return Refusal(f"{len(region.operands)} operands in the epilogue, at most {len(NAMES)}")
        kinds, y = [], node.output.type
        for index in region.operands:
            operand = type_of(node, index)
            kind = broadcast(operand, y, axis)
            if kind is None:
                return Refusal(f"epilogue operand {operand} covers {y} in a way no kernel knows")
            kinds.append(kind)
        return Epilogue(node, region.epilogue, region.operands, tuple(kinds))

    def wishes(self, full: Layout) -> list[Wish]:
        """Layouts of the operands where the output has layout `full` and channels come in
        panels."""
        found = []
        for index, kind in zip(self.operands, self.kinds, strict=True):
            type = type_of(self.node, index)
            if kind is Broadcast.FULL:
                found.append((index, full))
            elif kind is Broadcast.CHANNEL:
                found.append((index, channel_layout(type, PANEL)))
            else:
                found.append((index, Layout.dense(type.rank)))
        return found

    def in_place(self, others: Iterable[int | None]) -> tuple[int, ...]:
        """Operands whose memory the output may take over: not what the anchor reads elsewhere
        too."""
        read = set(others)
        pairs = zip(self.operands, self.kinds, strict=True)
        return tuple(i for i, k in pairs if k is Broadcast.FULL and i not in read)

    def seconds(self, machine: Machine) -> float:
        """Predicted time of the expression on every element."""
        operations = _operations(self.expression, machine.isa)
        return machine.elementwise_seconds(self.node.output.type.elements, operations)

    def arguments(self, **steps: tuple[Argument, Argument]) -> dict[str, Argument]:
        """Addresses of e0 and e1 and their steps: for each named step, how far a FULL and a CHANNEL
        operand move. An absent operand stands at the output, and is never read."""
        values: dict[str, Argument] = {}
        for i, name in enumerate(NAMES):
            present = i < len(self.operands)
            where = Operand(self.operands[i]) if present else Operand(0, output=True)
            values[name] = Address(where)
            for step, (full, channel) in steps.items():
                moved = {Broadcast.FULL: full, Broadcast.CHANNEL: channel, Broadcast.SCALAR: 0}
                values[f"{name}_{step}"] = moved[self.kinds[i]] if present else 0
        return values


@cache
def _operations(expression: Expression, isa: Isa) -> int:
    return operations(expand(expression, table=isa.has_table))


def agree(node: Node, wishes: Iterable[Wish]) -> tuple[Layout | None, ...] | None:
    """The layouts of all inputs; None when one input, read twice, would have to be in two
    layouts."""
    found: dict[int, Layout] = {}
    for index, layout in wishes:
        if found.setdefault(index, layout) != layout:
            return None
    return tuple(found.get(i) for i in range(len(node.inputs)))
