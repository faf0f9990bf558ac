"""Floors: the least time that a kernel could take on a machine of given limits.

floor = max(FLOPs of the algorithm run / peak, compulsory bytes / bandwidth), where every input and
output moves once. The FLOPs are those of the multiply-adds: a bias is a sum's first value, what an
epilogue does runs beside them, and zeros round a map need none. Winograd's algorithm has fewer than
the convolution; of those the products alone count, so that its floor is one that no implementation
reaches.
"""

from __future__ import annotations

from collections.abc import Collection
from math import prod
from typing import NamedTuple

from cnnc.compiler.ir.graph import Node, Value
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.fused import region
from cnnc.compiler.ops.shape import Identity
from cnnc.compiler.ops.window import Window
from cnnc.compiler.program.isolate import Kernel
from cnnc.compiler.program.layout import Layout
from cnnc.compiler.program.program import Place, Program, Step
from cnnc.compiler.program.winograd import Winograd
from cnnc.compiler.target import Refusal, Target

from .machine import Limits

_WEIGHTS = (Place.PARAMETER, Place.PREPARED, Place.CONSTANT)


class Form(NamedTuple):
    """A node with the layouts that a kernel takes and gives. `weights` are the positions of the
    inputs that are the same in every run."""

    node: Node
    inputs: tuple[Layout | None, ...]
    outputs: tuple[Layout, ...]
    weights: Collection[int]

    @staticmethod
    def of_kernel(kernel: Kernel, weights: Collection[int]) -> Form:
        """The form of a candidate."""
        node, candidate = kernel
        return Form(node, candidate.inputs, candidate.outputs, weights)

    @staticmethod
    def of_step(step: Step) -> Form:
        """The form of a step."""
        inputs = tuple(view.layout if view else None for view in step.inputs)
        places = enumerate(view.buffer.place if view else None for view in step.inputs)
        weights = {i for i, place in places if place in _WEIGHTS}
        return Form(step.node, inputs, tuple(view.layout for view in step.outputs), weights)

    @property
    def flops(self) -> int:
        """The FLOPs of the algorithm that these layouts belong to."""
        for layout in self.inputs:
            if isinstance(layout, Winograd):
                return _winograd_flops(self.node, layout)
        return direct_flops(self.node) - _padding_flops(self.node)

    @property
    def bytes(self) -> tuple[int, int]:
        """Bytes of activations and of weights, each counted once."""
        moved = {False: 0, True: 0}
        ends = list(zip(self.node.inputs, self.inputs, strict=True))
        kinds = {end: i in self.weights for i, end in enumerate(ends)}
        kinds |= dict.fromkeys(zip(self.node.outputs, self.outputs, strict=True), False)
        for (value, layout), is_weight in kinds.items():
            if value is not None and layout is not None:
                moved[is_weight] += _bytes(value, layout)
        return moved[False], moved[True]


def _bytes(value: Value, layout: Layout) -> int:
    return layout.elements(value.type.dims) * value.type.dtype.size_bytes


def direct_flops(node: Node) -> int:
    """The FLOPs of the node's heavy operator, by its definition; of all of it where none is."""
    anchor = region(node).anchor
    if anchor is None:
        return node.flops
    return anchor.op.flops(anchor.input_types[:2], anchor.output_types)


def _padding_flops(node: Node) -> int:
    """The part of a convolution's FLOPs that multiply the zeros round the map: none need be run."""
    anchor = region(node).anchor
    if anchor is None or not isinstance(anchor.op, Conv):
        return 0
    x, w = anchor.input_types[:2]
    assert x is not None, f"{node.name}: a convolution has an input"
    assert w is not None, f"{node.name}: a convolution has weights"
    window, outputs = anchor.op.window(w), anchor.output.type.dims
    axes = range(x.rank - 2)
    inside = prod(_taps_inside(window, axis, x.dims[2 + axis], outputs[2 + axis]) for axis in axes)
    flops = 2 * outputs[0] * prod(w.dims[:2]) * inside
    return direct_flops(node) - flops


def _taps_inside(window: Window, axis: int, size: int, outputs: int) -> int:
    """Taps of all outputs along an axis that lie in the map."""
    stride, dilation, pad = window.strides[axis], window.dilations[axis], window.pads[axis]
    return sum(
        0 <= y * stride + tap * dilation - pad < size
        for y in range(outputs)
        for tap in range(window.kernel[axis])
    )


def _winograd_flops(node: Node, layout: Winograd) -> int:
    """Those of the products, one for each frequency."""
    anchor = region(node).anchor
    weights = anchor.inputs[1] if anchor is not None else None
    assert anchor is not None, f"{node.name}: a map has no weights"
    assert weights is not None, f"{node.name}: a convolution has weights"
    images, _, *sizes = anchor.output.type.dims
    tiles = images * prod(-(-n // m) for n, m in zip(sizes, layout.tile, strict=True))
    return 2 * tiles * prod(layout.stored_dims(weights.type.dims))


class Use(NamedTuple):
    """How many bytes are in use altogether: they say which memory a kernel's come from."""

    activation_bytes: int
    weight_bytes: int


def floor_seconds(form: Form, limits: Limits, use: Use) -> float:
    """The floor of one form."""
    activations, weights = form.bytes
    seconds = activations / limits.bytes_per_second(use.activation_bytes)
    seconds += weights / limits.bytes_per_second(use.weight_bytes)
    return max(form.flops / limits.peak_flops, seconds)


def program_floors(program: Program, target: Target, limits: Limits) -> list[float]:
    """Seconds for each step of `run`: the floor of the cheapest algorithm that the target has for
    its node; for a relayout, its own."""
    weights = {v.buffer for s in program.run for v in s.inputs if v and v.buffer.place in _WEIGHTS}
    use = Use(program.arena_bytes, sum(buffer.size_bytes for buffer in weights))
    return [_step_floor(step, target, limits, use) for step in program.run]


def _step_floor(step: Step, target: Target, limits: Limits, use: Use) -> float:
    chosen = Form.of_step(step)
    answer = () if isinstance(step.node.op, Identity) else target.candidates(step.node)
    known = () if isinstance(answer, Refusal) else answer
    forms = [chosen, *(Form.of_kernel((step.node, c), chosen.weights) for c in known)]
    return min(floor_seconds(form, limits, use) for form in forms)
