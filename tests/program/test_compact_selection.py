"""Selection in low memory: no layout stores more numbers than a tensor has, padding apart."""

from __future__ import annotations

import numpy as np
import pytest

import cnnc
from cnnc import nn, optim
from cnnc.compiler import driver
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.program.compact import Compact
from cnnc.compiler.program.layout import Layout
from cnnc.compiler.program.lower import lower
from cnnc.compiler.program.program import Place, Program
from cnnc.compiler.program.winograd import Winograd
from cnnc.compiler.target import Candidate, Refusal
from cnnc.measure.kernels import kernels_of
from cnnc.measure.trial import options
from cnnc.measure.workload import Workload
from tests.program.fake_target import Named

ISA = Isa.X86_64_V3
LOW = options(ISA, low_memory=True)
# Whole blocks of channels: nothing is padded.
CONVOLUTION = "conv 32x12x12 k3 m64 +relu"


def _graph(text: str = CONVOLUTION) -> Graph:
    return cnnc.load(Workload.parse(text).model)


def _prepared(program: Program) -> int:
    """Bytes of what `prepare` makes."""
    return sum(b.size_bytes for b in program.buffers if b.place is Place.PREPARED)


def test_packed_weights_are_no_larger_than_the_weights() -> None:
    graph = _graph()
    weights = sum(v.type.size_bytes for v in graph.sources)
    low = driver.lower_graph(graph, {}, LOW)
    normal = driver.lower_graph(graph, {}, options(ISA))
    assert 0 < _prepared(low) <= weights
    assert _prepared(normal) > weights


def test_kernels_that_are_left_out_are_named() -> None:
    ((node, _),) = kernels_of(_graph(), LOW)
    answer = LOW.target.candidates(node)
    assert not isinstance(answer, Refusal)
    assert answer
    for candidate in answer:
        assert not any(isinstance(x, Winograd) for x in candidate.inputs)
        reasons = [r for r in candidate.refused if "low memory" in r]
        assert len(reasons) >= 3, "one for each shape of tile"
        assert all(r.startswith("f32_winograd ") for r in reasons)
        assert any(r.endswith("it reads a tensor as 4 times the numbers") for r in reasons)


def test_other_nodes_keep_their_candidates() -> None:
    ((node, _),) = kernels_of(_graph("conv 32x12x12 k1 m64"), LOW)
    assert LOW.target.candidates(node) == options(ISA).target.candidates(node)


class _Target:
    """A target with one kernel, or a reason."""

    name = "one"

    def __init__(self, answer: list[Candidate] | Refusal) -> None:
        self.answer = answer

    def candidates(self, node: object) -> list[Candidate] | Refusal:
        return self.answer

    def relayout(self, type: object, source: Layout, target: Layout) -> Refusal:
        return Refusal(f"{source} to {target}")


def test_a_node_without_compact_kernels_is_refused_with_the_reasons() -> None:
    ((node, _),) = kernels_of(_graph(), LOW)
    dense = Layout.dense(4)
    inputs = [Winograd("abcd") if t and t.rank == 4 else None for t in node.input_types]
    candidate = Candidate(Named("fast"), tuple(inputs), (dense,), (), 1, 0, 0, 0.0)
    answer = Compact(_Target([candidate])).candidates(node)
    assert isinstance(answer, Refusal)
    assert answer.reason.startswith("fast wino4x4(abcd)")
    assert "low memory, and it reads a tensor as" in answer.reason


def test_refusals_and_relayouts_are_the_targets() -> None:
    ((node, candidate),) = kernels_of(_graph(), LOW)
    target = Compact(_Target(Refusal("no kernel")))
    assert target.candidates(node) == Refusal("no kernel")
    layout = candidate.outputs[0]
    assert target.relayout(node.output.type, layout, layout) == Refusal(f"{layout} to {layout}")
    assert target.name == "one"


@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_every_level_has_kernels(level: int) -> None:
    program = driver.lower_graph(_graph(), {}, options(ISA, level, low_memory=True))
    assert not any(step.kernel.symbol == "f32_winograd" for step in program.run)


def test_what_a_training_step_packs_anew_may_grow_by_little() -> None:
    """Weights of 2304 numbers become 9216, beside maps of 65536, but not beside maps of 1024."""
    net = nn.Sequential(nn.Conv2d(16, 16, 3, padding=1), nn.ReLU(), nn.Conv2d(16, 16, 3, padding=1))
    step = cnnc.compile_training(net, loss="mse", optimizer=optim.SGD(lr=0.1))
    for side, is_kept in ((32, False), (4, True)):
        x = np.zeros((4, 16, side, side), np.float32)
        graph = step.graph({"x": x}, {"y": x})
        program = driver.lower_graph(graph, {}, LOW)
        is_spread = [isinstance(v.layout, Winograd) for s in program.run for v in s.inputs if v]
        assert any(is_spread) is not is_kept
        if not is_kept:
            compact = lower(driver.optimise(graph, LOW), LOW.target)
            assert program.arena_bytes <= compact.arena_bytes
