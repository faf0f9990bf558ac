"""Every operator's native kernels against its reference, with every memory access checked."""

from __future__ import annotations

import numpy as np
import pytest

from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph, Node
from cnnc.compiler.ir.operator import Sample
from cnnc.compiler.ops import OPERATORS
from cnnc.compiler.ops.fused import Fused
from cnnc.compiler.passes.legalize import legalize
from cnnc.compiler.target import Refusal
from tests.codegen.cpu.native import RunNative

# Sums join a convolution only where maps are too large for a sample: test_summed_convolutions.py
# has their kernel.
SAMPLES = {
    f"{name}-{i}": sample
    for name, operator in sorted(OPERATORS.items())
    for i, sample in enumerate(operator.samples())
    if not (isinstance(sample.operator, Fused) and sample.operator.sums)
}
each_sample = pytest.mark.parametrize("sample", SAMPLES.values(), ids=SAMPLES.keys())


def graph_of(sample: Sample) -> Graph:
    """One node on graph inputs."""
    builder = Builder("case")
    inputs = [
        builder.input(f"x{i}", type) if type is not None else None
        for i, type in enumerate(sample.types)
    ]
    node = builder.node(sample.operator, inputs, name="node")
    return builder.graph(node.outputs)


def arrays_of(sample: Sample, seed: int) -> list[np.ndarray]:
    return [a for a in sample.arrays(seed) if a is not None]


def bound(node: Node, expected: np.ndarray) -> float:
    """The largest error allowed: 8 eps sqrt(terms) of the largest output."""
    terms = max(1, node.op.terms(node.input_types))
    scale = float(np.abs(expected[np.isfinite(expected)]).max(initial=0))
    return float(8 * np.finfo(np.float32).eps * terms**0.5 * scale + 1e-37)


@each_sample
def test_every_candidate_computes_the_reference(
    sample: Sample, isa: Isa, run_native: RunNative
) -> None:
    graph = graph_of(sample)
    arrays = arrays_of(sample, 1)
    doubles = iter([a.astype(np.float64) if a.dtype.kind == "f" else a for a in arrays])
    inputs = [next(doubles) if v else None for v in graph.nodes[0].inputs]
    expected = sample.operator.reference(*inputs)
    for level in (0, 3):
        found = run_native(graph, arrays, level=level, checked=level == 3)
        for got, wanted in zip(found, expected, strict=True):
            assert got.shape == wanted.shape
            assert got.dtype == graph.outputs[0].type.dtype.numpy
            np.testing.assert_allclose(got, wanted, rtol=0, atol=bound(graph.nodes[0], wanted))


@each_sample
def test_every_operator_has_a_kernel(sample: Sample, isa: Isa) -> None:
    for node in legalize(graph_of(sample)).nodes:
        if not node.op.is_view:
            answer = CpuTarget(isa).candidates(node)
            assert not isinstance(answer, Refusal), answer
            assert answer
