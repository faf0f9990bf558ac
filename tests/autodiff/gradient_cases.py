"""Operators whose gradients are tested, as graphs: interpreted and as native code."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from math import prod

import numpy as np

from cnnc.compiler.autodiff.rules import RULES
from cnnc.compiler.ir.graph import Builder, Graph, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.operator import Operator, Sample
from cnnc.compiler.ir.types import DType
from cnnc.compiler.ops import OPERATORS
from cnnc.compiler.ops.concat import Concat
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.conv_transpose import ConvTranspose
from cnnc.compiler.ops.elementwise import Add, Mul, Neg, Rounding, Sub, WhereLess
from cnnc.compiler.ops.gather_nd import GatherND
from cnnc.compiler.ops.indexing import Embedding
from cnnc.compiler.ops.linear import Gemm, MatMul
from cnnc.compiler.ops.logic import Cast
from cnnc.compiler.ops.norm import BatchNormalization
from cnnc.compiler.ops.pick import Expand, Gather, Pad, Slice
from cnnc.compiler.ops.pool import AveragePool, MaxPool
from cnnc.compiler.ops.reduce import ReduceMax, ReduceSum
from cnnc.compiler.ops.resize import ResizeNearest
from cnnc.compiler.ops.shape import DepthToSpace, Flatten, Identity, Reshape, Transpose

_MORE_SAMPLES = [
    Sample(Conv((3, 2), (0, 1, 2, 0), (2, 1)), ((2, 2, 11, 8), (3, 2, 2, 3))),  # unread elements
    Sample(ConvTranspose((1, 1), (1, 0, 0, 1), (3, 2), 1, (2, 1)), ((2, 3, 4, 3), (3, 2, 2, 3))),
    Sample(MatMul(), ((4,), (2, 4, 3))),
    Sample(MatMul(), ((2, 3, 4), (4, 5))),
    Sample(MatMul(), ((3, 2, 5, 4), (1, 2, 4, 3))),
    Sample(MatMul(), ((5, 4), (3, 2, 4, 3))),
    Sample(ResizeNearest((1, 1, 2, 3), (), "asymmetric", "floor"), ((2, 3, 4, 5),)),
    Sample(Slice((1, 7), (9, 0), (2, 1), (3, -2)), ((2, 9, 10),)),
    Sample(Mul(), ((3, 1, 5), (2, 1, 4, 1))),
    Sample(ReduceMax((0, 2)), ((3, 2, 4),)),
    Sample(GatherND(1), ((2, 3, 5), (2, 4, 1)), -4.0, 4.0, (DType.FLOAT32, DType.INT32)),
    Sample(GatherND(1), ((2, 3, 2), (2, 5, 2)), -3.0, 3.0, (DType.FLOAT32, DType.INT64)),
    Sample(BatchNormalization(), ((2, 3, 5), *[(3,)] * 4), low=0.5),
    Sample(AveragePool((2, 2), (2, 1)), ((2, 3, 6, 5),)),
    Sample(AveragePool((4,), (2,), (1, 1), (1,), count_include_pad=True), ((2, 17, 11),)),
    Sample(Conv((2,), (1, 2), (1,)), ((2, 17, 13), (33, 17, 3))),
    Sample(Conv((1, 1), (2, 2, 2, 2), (2, 2)), ((2, 20, 9, 7), (24, 20, 3, 3))),
    Sample(Conv((2, 1), (1, 1, 1, 1), (1, 1), 2), ((2, 32, 9, 7), (48, 16, 3, 3))),
    Sample(Conv((2, 2), (1, 1, 1, 1), (1, 1), 33), ((2, 33, 9, 8), (33, 1, 3, 3))),
    Sample(Conv((1, 2, 1), (1, 1, 1, 1, 1, 1), (1, 1, 1)), ((2, 16, 3, 7, 5), (18, 16, 2, 3, 3))),
    Sample(ConvTranspose((2, 2), (1, 1, 1, 1)), ((2, 16, 6, 5), (16, 20, 3, 3))),
    Sample(ConvTranspose((2,), (1, 1), (1,), 2, (1,)), ((2, 32, 7), (32, 16, 3))),
    Sample(
        ConvTranspose((2, 1, 2), (0,) * 6, (1,) * 3, 1, (0,) * 3),
        ((1, 5, 2, 4, 3), (5, 6, 2, 3, 2)),
    ),
]


def _is_differentiable(sample: Sample) -> bool:
    """True for samples with floating numbers on both sides, whose output has no steps."""
    if isinstance(sample.operator, Rounding | Cast):
        return False
    (y, *_) = sample.operator.infer(*sample.types)
    reads = any(t is not None and t.dtype.is_float for t in sample.types)
    return y.dtype.is_float and y.elements > 0 and reads


SAMPLES = {
    f"{sample.operator.name}-{i}": sample
    for i, sample in enumerate(
        chain(*(k.samples() for k in OPERATORS.values() if k in RULES), _MORE_SAMPLES)
    )
    if _is_differentiable(sample)
}
_LINEAR = (
    *(Conv, ConvTranspose, MatMul, Gemm, Mul, Add, Sub, Neg, ReduceSum, Embedding),
    *(Identity, Reshape, Flatten, Transpose, DepthToSpace, Concat, Expand, Slice, Gather, Pad),
    *(ResizeNearest, GatherND, MaxPool),  # the last one in each piece
)


def _is_exact(sample: Sample) -> bool:
    """True for what is linear, and exact in float32 on small whole numbers."""
    op = sample.operator
    if isinstance(op, AveragePool):  # of windows of two or four, all inside the map
        return prod(op.kernel_shape) in (2, 4) and (op.count_include_pad or not any(op.pads))
    pads_with_other = getattr(op, "value", 0.0) != 0.0  # which is affine
    return isinstance(op, _LINEAR) and not pads_with_other


def _without_bias(sample: Sample) -> Sample:
    """The sample; of products, with their two factors alone."""
    has_bias = isinstance(sample.operator, Gemm | Conv | ConvTranspose)
    return replace(sample, shapes=sample.shapes[:2]) if has_bias else sample


EXACT = {key: _without_bias(sample) for key, sample in SAMPLES.items() if _is_exact(sample)}


def _unmoved(op: Operator, value: Value) -> bool:
    """True for inputs that the operator's first output does not depend on smoothly."""
    if isinstance(op, WhereLess):
        return value.name in ("x0", "x1")
    return op.name == "BatchNormalizationTraining" and value.name in ("x3", "x4")


def graph_of(sample: Sample) -> tuple[Graph, Value, list[Value]]:
    """The sum of the operator's output times a last input; the floating inputs that move it."""
    builder = Builder("case")
    inputs = [
        None if type is None else builder.input(f"x{i}", type)
        for i, type in enumerate(sample.types)
    ]
    y = builder.node(sample.operator, inputs, name="node").output
    weights = builder.input("weights", y.type)
    loss = builder(ReduceSum(keepdims=False), builder(Mul(), y, weights), name="loss")
    floats = [v for v in inputs if v is not None and v.type.dtype.is_float]
    return builder.graph([loss]), loss, [v for v in floats if not _unmoved(sample.operator, v)]


def inputs_of(sample: Sample, graph: Graph) -> dict[str, np.ndarray]:
    arrays = [a for a in sample.arrays(11) if a is not None]
    shape = graph.inputs[-1].type.dims
    arrays.append(np.random.default_rng(5).uniform(-1, 1, shape).reshape(shape))
    return {
        v.name: a.astype(np.float64) if a.dtype.kind == "f" else a
        for v, a in zip(graph.inputs, arrays, strict=True)
    }


def slope(
    graph: Graph, inputs: dict[str, np.ndarray], name: str, direction: np.ndarray, step: float
) -> float:
    """How fast the graph's first output changes as an input or a state of that name moves in the
    direction: a central difference in float64."""
    states = {v.name: v.data for v in graph.sources if v.data is not None}
    start = (inputs[name] if name in inputs else states[name]).astype(np.float64)
    ends = []
    for distance in (step, -step):
        moved = {name: start + distance * direction}
        given = {**inputs, **moved} if name in inputs else inputs
        ends.append(interpret(graph, given, np.float64, states={**states, **moved})[0])
    return float(ends[0] - ends[1]) / (2 * step)


def whole_numbers(graph: Graph) -> dict[str, np.ndarray]:
    """Inputs for the graph whose products and sums are exact in float32."""
    rng = np.random.default_rng(17)
    return {
        v.name: np.asarray(rng.integers(-8, 9, v.type.dims), v.type.dtype.numpy)
        for v in graph.inputs
    }


def assert_adjoint(
    op: Operator, product: np.ndarray, gradients: list[np.ndarray], inputs: list[np.ndarray]
) -> None:
    """The gradients are those of a linear operator: times the inputs they give the product."""
    products = [np.vdot(g.astype(np.float64), x) for g, x in zip(gradients, inputs, strict=True)]
    if isinstance(op, Conv | ConvTranspose | MatMul | Gemm | Mul):  # in each of them
        assert all(p == product for p in products)
    else:  # in all of them together
        assert sum(products) == product
