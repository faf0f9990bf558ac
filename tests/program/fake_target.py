"""A target that is no machine: kernels are names, times are simple sums.

It shows that selection, scheduling, aliasing and planning know nothing but the protocol.
Convolutions and pools run in the layouts it is made with, elementwise operators in any of them, all
others dense.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cnnc.compiler.ir.graph import Node
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.types import TensorType
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Elementwise
from cnnc.compiler.ops.pool import Pool
from cnnc.compiler.ops.reduce import Softmax
from cnnc.compiler.program.layout import Layout
from cnnc.compiler.program.program import Address, Argument, Operand
from cnnc.compiler.target import Candidate, Refusal

SECONDS_PER_BYTE = 1e-10

NCHW = Layout("abcd")
NHWC = Layout("acdb")
NCHW16C = Layout("aBcd16b")
WEIGHTS = {NCHW: NCHW, NHWC: Layout("cdba"), NCHW16C: Layout("ABcd16b16a")}


@dataclass(frozen=True)
class Named:
    """A kernel that is nothing but its name."""

    symbol: str


@dataclass(frozen=True)
class FakeTarget:
    """`windows` gives the seconds a FLOP of convolutions and pools in each layout they run in."""

    name: str
    windows: Mapping[Layout, float]
    refuses: tuple[type[Operator], ...] = ()
    joined: bool = True  # whether there are relayouts
    asked: list[str] = field(default_factory=list)  # nodes that candidates were asked for

    def candidates(self, node: Node) -> Sequence[Candidate] | Refusal:
        self.asked.append(node.name)
        if isinstance(node.op, self.refuses):
            return Refusal("not on this machine")
        rank = node.output.type.rank
        if isinstance(node.op, Conv | Pool) and rank == 4:
            return [self._window(node, layout) for layout in self.windows]
        if isinstance(node.op, Elementwise):
            layouts = [NCHW, *self.windows] if rank == 4 else [Layout.dense(rank)]
            return [_elementwise(node, layout) for layout in dict.fromkeys(layouts)]
        dense = tuple(Layout.dense(t.rank) if t else None for t in node.input_types)
        in_place = (0,) if isinstance(node.op, Softmax) else ()
        return [_candidate(node, dense, _dense(node), in_place=in_place)]

    def relayout(self, type: TensorType, source: Layout, target: Layout) -> Candidate | Refusal:
        if source != target and not self.joined:
            return Refusal(f"no way from {source} to {target}")
        size_bytes = 2 * type.size_bytes
        return Candidate(
            Named(f"relayout_{source}_{target}"),
            (source,),
            (target,),
            _arguments(1),
            chunks=1,
            flops=0,
            bytes=size_bytes,
            seconds=size_bytes * SECONDS_PER_BYTE,
        )

    def _window(self, node: Node, layout: Layout) -> Candidate:
        takes: list[Layout | None] = [layout]
        if isinstance(node.op, Conv):
            takes.append(WEIGHTS[layout])
            takes += [Layout("a") if t else None for t in node.input_types[2:]]
        return _candidate(node, tuple(takes), (layout,), rate=self.windows[layout])


def nhwc() -> FakeTarget:
    """Convolutions and pools in NHWC alone."""
    return FakeTarget("nhwc", {NHWC: 1e-10})


def blocked() -> FakeTarget:
    """A slow dense convolution for everything, and a fast one in blocks of 16 channels."""
    return FakeTarget("blocked", {NCHW: 1e-9, NCHW16C: 1e-10})


def _elementwise(node: Node, layout: Layout) -> Candidate:
    """In one layout; operands that are broadcast are read dense."""
    same = [t is not None and t.shape == node.output.type.shape for t in node.input_types]
    takes = tuple(
        layout if s else Layout.dense(t.rank) if t else None
        for s, t in zip(same, node.input_types, strict=True)
    )
    in_place = tuple(range(len(takes)))  # where the sizes agree
    return _candidate(node, takes, (layout,), in_place=in_place)


def _candidate(
    node: Node,
    takes: tuple[Layout | None, ...],
    gives: tuple[Layout, ...],
    *,
    rate: float = 1e-10,
    in_place: tuple[int, ...] = (),
) -> Candidate:
    size_bytes = sum(t.size_bytes for t in (*node.input_types, *node.output_types) if t)
    return Candidate(
        Named(f"{node.op.name.lower()}_{gives[0]}"),
        takes,
        gives,
        _arguments(len(takes)),
        chunks=max(1, node.output.type.dims[0]) if node.output.type.rank else 1,
        flops=node.flops,
        bytes=size_bytes,
        seconds=node.flops * rate + size_bytes * SECONDS_PER_BYTE,
        in_place=in_place,
    )


def _dense(node: Node) -> tuple[Layout, ...]:
    return tuple(Layout.dense(t.rank) for t in node.output_types)


def _arguments(inputs: int) -> tuple[tuple[str, Argument], ...]:
    taken = tuple((f"x{i}", Address(Operand(i))) for i in range(inputs))
    return (*taken, ("y", Address(Operand(0, output=True))))
