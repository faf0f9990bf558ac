"""Every gradient rule: against finite differences, and as the exact adjoint of linear operators."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from cnnc.compiler.autodiff import differentiate
from cnnc.compiler.autodiff.rules import RULES
from cnnc.compiler.ir.graph import Graph, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.operator import Sample
from cnnc.compiler.ir.verify import verify
from cnnc.compiler.ops import OPERATORS
from cnnc.compiler.ops.arg_max import ArgMax, MaxPoolIndices
from cnnc.compiler.ops.conv_weight_gradient import ConvWeightGradient, MapWeightGradient
from cnnc.compiler.ops.dropout import AdvanceGenerator
from cnnc.compiler.ops.fused import Fused
from cnnc.compiler.ops.indexing import EmbeddingGradient, OneHot
from cnnc.compiler.ops.interleave import Interleave
from cnnc.compiler.ops.logic import Comparison, Logic
from cnnc.compiler.ops.moments import MapMoments, MapProducts
from cnnc.compiler.ops.norm import BatchNormalizationGradient
from cnnc.compiler.ops.phase_filters import PhaseFilters
from cnnc.compiler.ops.pool import AveragePoolGradient, MaxPoolGradient
from cnnc.compiler.ops.power import IntegerPow
from tests.autodiff.gradient_cases import (
    EXACT,
    SAMPLES,
    assert_adjoint,
    graph_of,
    inputs_of,
    slope,
    whole_numbers,
)

# What has no gradient: whole numbers, comparisons, and what gradients and passes are made of.
WITHOUT_GRADIENT = {
    *(kind for kind in OPERATORS.values() if issubclass(kind, Comparison | Logic)),
    *(IntegerPow, MapMoments, MapProducts, MapWeightGradient, PhaseFilters, Interleave),
    *(ArgMax, MaxPoolIndices),
    *(Fused, OneHot, AdvanceGenerator, EmbeddingGradient, ConvWeightGradient),
    *(MaxPoolGradient, AveragePoolGradient, BatchNormalizationGradient),
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
    gradients = gradients_of(graph, loss, wrt, inputs)
    for value, gradient in zip(wrt, gradients, strict=True):
        direction = rng.standard_normal(value.type.dims).reshape(value.type.dims)
        expected = slope(graph, inputs, value.name, direction, 1e-5)
        # Constants of a rule are rounded to float32, whose eps is 1.2e-7.
        scale = float((np.abs(gradient * direction) + 0.1 * np.abs(direction)).sum())
        assert abs(np.vdot(gradient, direction) - expected) < 1e-6 * scale


@pytest.mark.parametrize("sample", EXACT.values(), ids=EXACT.keys())
def test_gradients_of_linear_operators_are_exact_adjoints(sample: Sample) -> None:
    """The sum of dy times y is that of dx times x, for each input that y is linear in."""
    graph, loss, wrt = graph_of(sample)
    inputs = whole_numbers(graph)
    (product,) = interpret(graph, inputs, np.float64)
    gradients = gradients_of(graph, loss, wrt, inputs)
    assert_adjoint(sample.operator, product, gradients, [inputs[v.name] for v in wrt])
