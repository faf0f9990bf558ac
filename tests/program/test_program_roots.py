"""Slices and concatenations that need no kernel, those that do, and what may not share memory."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ops.activation import Relu, Sigmoid
from cnnc.compiler.ops.concat import Concat
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add
from cnnc.compiler.ops.pick import Slice
from cnnc.compiler.ops.shape import Reshape, Transpose
from cnnc.compiler.program.interpret import interpret_program
from cnnc.compiler.program.lower import lower
from cnnc.compiler.program.plan import check_no_overlap
from cnnc.compiler.program.program import Place, Program

COPIES = ("f32_concat", "f32_pick_dense", "f32_pick_blocked", "f32_copy")
Network = Callable[[Builder, Value], list[Value]]


def compiled(network: Network, *shape: int) -> Program:
    """The program of the network, checked against the graph in orders that its steps allow."""
    builder = Builder("network")
    x = builder.input("x", TensorType(DType.FLOAT32, shape))
    graph = builder.graph(network(builder, x))
    program = lower(graph, CpuTarget(Isa.X86_64_V4))
    check_no_overlap(program)
    data = np.random.default_rng(0).normal(0, 1, shape).astype(np.float32)
    expected = interpret(graph, [data])
    for seed in (None, 1, 2, 3):
        for ours, theirs in zip(run(program, graph, data, seed), expected, strict=True):
            np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-6)
    return program


def run(program: Program, graph: Graph, data: np.ndarray, seed: int | None) -> list[np.ndarray]:
    return interpret_program(program, [data], seed=seed)


def copies(program: Program) -> list[str]:
    """The kernels that only move elements."""
    return [s.kernel.symbol for s in program.run if s.kernel.symbol in COPIES]


def conv(builder: Builder, x: Value, filters: int) -> Value:
    shape = (filters, x.type.dims[1], 1, 1)
    weights = np.random.default_rng(filters).normal(0, 0.3, shape).astype(np.float32)
    return builder(Conv(), x, builder.parameter(f"w{len(builder.nodes)}", weights))


def test_convolutions_write_where_their_concatenation_lies() -> None:
    def network(b: Builder, x: Value) -> list[Value]:
        joined = b(Concat(1), conv(b, x, 16), conv(b, x, 32), conv(b, x, 16))
        return [b(Transpose((0, 2, 3, 1)), conv(b, joined, 16))]

    program = compiled(network, 1, 16, 5, 7)
    assert "f32_concat" not in copies(program)
    views = [s.outputs[0] for s in program.run if s.kernel.symbol not in COPIES]
    assert len({v.buffer for v in views[:3]}) == 1
    assert sorted(v.offset for v in views[:3]) == [0, 16 * 35 * 4, 48 * 35 * 4]


def test_two_images_are_copied() -> None:
    def network(b: Builder, x: Value) -> list[Value]:
        return [conv(b, b(Concat(1), conv(b, x, 16), conv(b, x, 32)), 16)]

    assert copies(compiled(network, 2, 16, 5, 7)).count("f32_concat") == 1


@pytest.mark.parametrize("axis", [0, 1])
def test_rows_of_several_rows_are_copied(axis: int) -> None:
    def network(b: Builder, x: Value) -> list[Value]:
        joined = b(Concat(axis), b(Relu(), x), b(Sigmoid(), x))
        return [b(Relu(), joined)]

    assert ("f32_concat" in copies(compiled(network, 3, 5))) is (axis == 1)


def test_a_growing_series_of_concatenations_lies_in_the_last() -> None:
    def network(b: Builder, x: Value) -> list[Value]:
        features = [conv(b, x, 16)]
        for _ in range(3):
            joined = b(Concat(1), *features) if len(features) > 1 else features[0]
            features.append(conv(b, joined, 16))
        return [b(Relu(), b(Concat(1), *features))]

    program = compiled(network, 1, 16, 5, 7)
    assert "f32_concat" not in copies(program)


def test_what_cannot_be_computed_in_place_is_copied_alone() -> None:
    def network(b: Builder, x: Value) -> list[Value]:
        return [b(Relu(), b(Concat(1), x, b(Relu(), x), x))]

    program = compiled(network, 1, 3, 4)
    (step,) = (s for s in program.run if s.kernel.symbol == "f32_concat")
    places = [(v.buffer is step.outputs[0].buffer, v.offset) for v in step.inputs if v]
    assert places == [(False, 0), (True, 48), (False, 0)]


def test_a_tensor_that_is_joined_twice_lies_in_one_place() -> None:
    def network(b: Builder, x: Value) -> list[Value]:
        y = b(Relu(), x)
        return [b(Relu(), b(Concat(1), y, y)), b(Sigmoid(), b(Concat(1), b(Sigmoid(), x), y))]

    assert copies(compiled(network, 1, 3, 4)).count("f32_concat") >= 1


def test_slices_show_a_part() -> None:
    def network(b: Builder, x: Value) -> list[Value]:
        y = b(Relu(), x)
        first, last = b(Slice((0,), (16,), (1,)), y), b(Slice((-16,), (99,), (1,)), y)
        return [b(Add(), first, last)]

    assert copies(compiled(network, 1, 33, 4, 5)) == []


@pytest.mark.parametrize(
    "cut", [Slice((0,), (4,), (1,)), Slice((0,), (9,), (1,), (2,)), Slice((1,), (3,), (2,))]
)
def test_slices_that_are_not_contiguous_are_copied(cut: Slice) -> None:
    def network(b: Builder, x: Value) -> list[Value]:
        return [b(Sigmoid(), b(cut, b(Relu(), x)))]

    batch = 2 if cut.steps == () and cut.axes == (1,) else 1
    assert any(s.startswith("f32_pick") for s in copies(compiled(network, batch, 9, 4)))


def test_slices_joined_again_are_the_whole() -> None:
    def network(b: Builder, x: Value) -> list[Value]:
        y = b(Relu(), x)
        parts = [b(Slice((i,), (i + 3,), (1,)), y) for i in (0, 3)]
        return [b(Sigmoid(), b(Concat(1), *parts))]

    assert copies(compiled(network, 1, 6, 4)) == []


def test_a_reshape_of_a_part_goes_along() -> None:
    def network(b: Builder, x: Value) -> list[Value]:
        flat = b(Reshape((1, 12)), b(Relu(), x))
        return [b(Sigmoid(), b(Concat(1), flat, b(Sigmoid(), flat)))]

    assert copies(compiled(network, 1, 3, 4)) == []


def test_results_inside_others_are_copied_to_their_own_memory() -> None:
    def network(b: Builder, x: Value) -> list[Value]:
        y = b(Relu(), x)
        joined = b(Concat(1), y, b(Sigmoid(), x))
        return [joined, y, b(Slice((0,), (1,), (1,)), joined)]

    program = compiled(network, 1, 3, 4)
    assert [v.buffer.place for v in program.outputs] == [Place.OUTPUT] * 3
    assert len({v.buffer for v in program.outputs}) == 3
    assert [v.offset for v in program.outputs] == [0, 0, 0]
    assert copies(program) == ["f32_copy", "f32_copy"]


def test_a_part_that_others_read_is_not_overwritten() -> None:
    def network(b: Builder, x: Value) -> list[Value]:
        y = b(Relu(), x)
        joined = b(Concat(1), y, b(Sigmoid(), y))
        changed = b(Sigmoid(), joined)  # may take over the memory of both
        return [b(Add(), changed, b(Relu(), joined)), b(Relu(), y)]

    compiled(network, 1, 3, 4)
