"""Every gradient rule: against finite differences, and as the exact adjoint of linear operators."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import numpy as np
import pytest

from cnnc.compiler.autodiff import differentiate
from cnnc.compiler.autodiff.rules import RULES
from cnnc.compiler.ir.graph import Builder, Graph, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.operator import Operator, Sample
from cnnc.compiler.ir.types import DType
from cnnc.compiler.ir.verify import verify
from cnnc.compiler.ops import OPERATORS
from cnnc.compiler.ops.arg_max import ArgMax, MaxPoolIndices
from cnnc.compiler.ops.concat import Concat
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.conv_transpose import ConvTranspose
from cnnc.compiler.ops.conv_weight_gradient import ConvWeightGradient
from cnnc.compiler.ops.dropout import AdvanceGenerator
from cnnc.compiler.ops.elementwise import Add, Mul, Neg, Rounding, Sub, WhereLess
from cnnc.compiler.ops.fused import Fused
from cnnc.compiler.ops.gather_nd import GatherND
from cnnc.compiler.ops.indexing import Embedding, EmbeddingGradient, OneHot
from cnnc.compiler.ops.interleave import Interleave
from cnnc.compiler.ops.linear import Gemm, MatMul
from cnnc.compiler.ops.logic import Cast, Comparison, Logic
from cnnc.compiler.ops.moments import MapMoments, MapProducts
from cnnc.compiler.ops.norm import BatchNormalization, BatchNormalizationGradient
from cnnc.compiler.ops.phase_filters import PhaseFilters
from cnnc.compiler.ops.pick import Expand, Gather, Pad, Slice
from cnnc.compiler.ops.pool import AveragePoolGradient, MaxPoolGradient
from cnnc.compiler.ops.power import IntegerPow
from cnnc.compiler.ops.reduce import ReduceMax, ReduceSum
from cnnc.compiler.ops.resize import ResizeNearest
from cnnc.compiler.ops.shape import DepthToSpace, Flatten, Identity, Reshape, Transpose

# What has no gradient: whole numbers, comparisons, and what gradients and passes are made of.
WITHOUT_GRADIENT = {
    *(kind for kind in OPERATORS.values() if issubclass(kind, Comparison | Logic)),
    *(IntegerPow, MapMoments, MapProducts, PhaseFilters, Interleave),
    *(ArgMax, MaxPoolIndices),
    *(Fused, OneHot, AdvanceGenerator, EmbeddingGradient, ConvWeightGradient),
    *(MaxPoolGradient, AveragePoolGradient, BatchNormalizationGradient),
}
MORE_SAMPLES = [
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
]


def is_differentiable(sample: Sample) -> bool:
    """True for samples with floating numbers on both sides, whose output has no steps."""
    if isinstance(sample.operator, Rounding | Cast):
        return False
    (y, *_) = sample.operator.infer(*sample.types)
    reads = any(t is not None and t.dtype.is_float for t in sample.types)
    return y.dtype.is_float and y.elements > 0 and reads


SAMPLES = {
    f"{sample.operator.name}-{i}": sample
    for i, sample in enumerate(
        [*chain.from_iterable(k.samples() for k in OPERATORS.values() if k in RULES), *MORE_SAMPLES]
    )
    if is_differentiable(sample)
}
LINEAR = (
    *(Conv, ConvTranspose, MatMul, Gemm, Mul, Add, Sub, Neg, ReduceSum, Embedding),
    *(Identity, Reshape, Flatten, Transpose, DepthToSpace, Concat, Expand, Slice, Gather, Pad),
    *(ResizeNearest, GatherND),
)
EXACT = {
    key: sample
    for key, sample in SAMPLES.items()
    if isinstance(sample.operator, LINEAR)
    and getattr(sample.operator, "value", 0.0) == 0.0  # padding with another number is affine
    and not (isinstance(sample.operator, Gemm | Conv | ConvTranspose) and len(sample.shapes) > 2)
}


def graph_of(sample: Sample) -> tuple[Graph, Value, list[Value]]:
    """The sum of the operator's output times a last input; its floating inputs."""
    builder = Builder("case")
    inputs = [
        None if type is None else builder.input(f"x{i}", type)
        for i, type in enumerate(sample.types)
    ]
    y = builder.node(sample.operator, inputs, name="node").output
    weights = builder.input("weights", y.type)
    loss = builder(ReduceSum(keepdims=False), builder(Mul(), y, weights), name="loss")
    floats = [v for v in inputs if v is not None and v.type.dtype.is_float]
    return builder.graph([loss]), loss, floats


def inputs_of(sample: Sample, graph: Graph) -> dict[str, np.ndarray]:
    arrays = [a for a in sample.arrays(11) if a is not None]
    shape = graph.inputs[-1].type.dims
    arrays.append(np.random.default_rng(5).uniform(-1, 1, shape).reshape(shape))
    return {
        v.name: a.astype(np.float64) if a.dtype.kind == "f" else a
        for v, a in zip(graph.inputs, arrays, strict=True)
    }


def gradients_of(
    graph: Graph, loss: Value, wrt: Sequence[Value], inputs: dict[str, np.ndarray]
) -> list[np.ndarray]:
    whole = differentiate(graph, loss, wrt)
    verify(whole)
    assert [v.type for v in whole.outputs] == [v.type for v in (*graph.outputs, *wrt)]
    return interpret(whole, inputs, np.float64)[len(graph.outputs) :]


def test_every_operator_has_a_rule_or_none_on_purpose() -> None:
    assert set(RULES) | WITHOUT_GRADIENT == set(OPERATORS.values())
    assert not set(RULES) & WITHOUT_GRADIENT


@pytest.mark.parametrize("sample", SAMPLES.values(), ids=SAMPLES.keys())
def test_finite_differences_agree(sample: Sample) -> None:
    graph, loss, wrt = graph_of(sample)
    rng = np.random.default_rng(13)
    inputs = inputs_of(sample, graph)
    differentiable = [v for v in wrt if not unmoved(sample.operator, v)]
    gradients = gradients_of(graph, loss, differentiable, inputs)
    step = 1e-5
    for value, gradient in zip(differentiable, gradients, strict=True):
        direction = rng.standard_normal(value.type.dims).reshape(value.type.dims)
        ends = [
            interpret(graph, {**inputs, value.name: inputs[value.name] + s * direction}, np.float64)
            for s in (step, -step)
        ]
        expected = float(ends[0][0] - ends[1][0]) / (2 * step)
        # Constants of a rule are rounded to float32, whose eps is 1.2e-7.
        scale = float((np.abs(gradient * direction) + 0.1 * np.abs(direction)).sum())
        assert abs(np.vdot(gradient, direction) - expected) < 1e-6 * scale


def unmoved(op: Operator, value: Value) -> bool:
    """True for inputs that the operator's first output does not depend on smoothly."""
    if isinstance(op, WhereLess):
        return value.name in ("x0", "x1")
    return op.name == "BatchNormalizationTraining" and value.name in ("x3", "x4")


@pytest.mark.parametrize("sample", EXACT.values(), ids=EXACT.keys())
def test_gradients_of_linear_operators_are_exact_adjoints(sample: Sample) -> None:
    """The sum of dy times y is that of dx times x, for each input that y is linear in."""
    graph, loss, wrt = graph_of(sample)
    rng = np.random.default_rng(17)
    inputs = {
        v.name: np.asarray(rng.integers(-8, 9, v.type.dims), v.type.dtype.numpy)
        for v in graph.inputs
    }
    (product,) = interpret(graph, inputs, np.float64)
    gradients = gradients_of(graph, loss, wrt, inputs)
    products = [
        np.vdot(gradient, inputs[v.name]) for v, gradient in zip(wrt, gradients, strict=True)
    ]
    if isinstance(sample.operator, Conv | ConvTranspose | MatMul | Gemm | Mul):  # in each of them
        assert all(p == product for p in products)
    else:  # in all of them together
        assert sum(products) == product
