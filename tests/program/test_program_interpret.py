"""The interpreter of programs: views of every layout and type, steps one by one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType
from cnnc.compiler.ops.elementwise import Mul
from cnnc.compiler.program.interpret import (
    allocate,
    evaluate_step,
    interpret_program,
    read_view,
    run_steps,
    write_view,
)
from cnnc.compiler.program.layout import Layout
from cnnc.compiler.program.lower import lower
from cnnc.compiler.program.program import Buffer, Place, View
from tests.program.fake_target import NCHW16C, blocked, nhwc
from tests.program.networks import Network

LAYOUTS = [Layout(tag) for tag in ("abcd", "acdb", "cdba", "aBcd16b", "ABcd16b16a", "ABcd4a8b")]


def whole(dims: tuple[int, ...], layout: Layout, dtype: DType = DType.FLOAT32) -> View:
    size_bytes = layout.elements(dims) * dtype.size_bytes
    return View.whole(Buffer("b", Place.ARENA, size_bytes), dims, layout, dtype)


def undefined(view: View) -> dict[Buffer, np.ndarray]:
    return {view.buffer: np.full(view.buffer.size_bytes, 0xFF, np.uint8)}


@given(
    dims=st.tuples(*[st.integers(0, 20)] * 2, *[st.integers(1, 3)] * 2),
    layout=st.sampled_from(LAYOUTS),
)
def test_views_lie_as_their_layout_packs(dims: tuple[int, ...], layout: Layout) -> None:
    array = np.random.default_rng(0).standard_normal(dims).astype(np.float32)
    view = whole(dims, layout)
    memory = undefined(view)
    write_view(view, memory, array, fill=5)
    np.testing.assert_array_equal(memory[view.buffer].view(np.float32), layout.pack(array, fill=5))
    np.testing.assert_array_equal(read_view(view, memory), array)


@pytest.mark.parametrize("dtype", [DType.BOOL, DType.INT64, DType.FLOAT16, DType.BFLOAT16])
def test_views_hold_every_element_type(dtype: DType) -> None:
    view = whole((1, 3, 2, 2), NCHW16C, dtype)
    array = (np.arange(12) % 2).reshape(view.dims).astype(dtype.numpy)
    memory = undefined(view)
    write_view(view, memory, array)
    np.testing.assert_array_equal(read_view(view, memory), array)


def test_a_scalar_has_a_view() -> None:
    view = whole((), Layout(""))
    memory = undefined(view)
    write_view(view, memory, np.array(3, np.float32))
    assert read_view(view, memory) == 3


def test_strided_views_show_a_part_of_their_buffer() -> None:
    """Channels 16 to 31 of a blocked tensor with 48, as a concatenation's operand lies."""
    parent = whole((2, 48, 3, 3), NCHW16C)
    block_bytes = 3 * 3 * 16 * 4
    part = replace(parent, offset=block_bytes, dims=(2, 16, 3, 3))
    array = np.random.default_rng(0).standard_normal(parent.dims).astype(np.float32)
    memory = undefined(parent)
    write_view(parent, memory, array)
    np.testing.assert_array_equal(read_view(part, memory), array[:, 16:32])
    write_view(part, memory, np.zeros(part.dims, np.float32))
    array[:, 16:32] = 0
    np.testing.assert_array_equal(read_view(parent, memory), array)


def test_a_view_outside_its_buffer_is_not_read() -> None:
    view = replace(whole((1, 16, 2, 2), NCHW16C), offset=4)
    with pytest.raises(ValueError, match="size of buffer"):
        read_view(view, undefined(view))


def test_an_array_of_another_shape_is_not_stored() -> None:
    view = whole((1, 3, 2, 2), NCHW16C)
    with pytest.raises(AssertionError, match=r"b holds \(1, 3, 2, 2\), not \(1, 3\)"):
        write_view(view, undefined(view), np.zeros((1, 3), np.float32))


def convolution() -> Graph:
    net = Network()
    return net.graph(net.relu(net.conv(net.input(1, 3, 4, 4), 5)))


def test_padding_is_nan_but_for_the_zeros_of_relayouts() -> None:
    program = lower(convolution(), blocked())
    memory = allocate(program)
    write_view(program.inputs[0], memory, np.ones((1, 3, 4, 4), np.float32))
    run_steps(program.prepare, memory)
    run_steps(program.run[:2], memory)  # relayout, convolution
    for step, channels, padding in ((program.run[0], 3, 0.0), (program.run[1], 5, np.nan)):
        (view,) = step.outputs
        assert view.layout == NCHW16C
        pixels = memory[view.buffer].view(np.float32).reshape(16, 16)
        assert not np.isnan(pixels[:, :channels]).any()
        np.testing.assert_array_equal(pixels[:, channels:], padding)


def test_memory_begins_undefined() -> None:
    program = lower(convolution(), nhwc())
    memory = allocate(program)
    floats = [b for b in program.buffers if b.place is not Place.PARAMETER]
    assert all(np.isnan(memory[b].view(np.float32)).all() for b in floats)


def test_steps_run_in_an_order_that_their_dependencies_allow() -> None:
    net = Network()
    graph = net.graph(net.relu(net.conv(net.input(1, 3, 4, 4), 5)))
    program = lower(graph, nhwc())
    free = replace(program, run=tuple(replace(s, after=()) for s in program.run))
    x = np.ones((1, 3, 4, 4), np.float32)
    (expected,) = interpret(graph, [x])
    wrong = 0
    for seed in range(20):
        (y,) = interpret_program(program, [x], seed=seed)
        np.testing.assert_array_equal(y, expected)
        (y,) = interpret_program(free, [x], seed=seed)
        wrong += not np.array_equal(y, expected)
    assert wrong > 0


def test_steps_that_wait_for_each_other_are_an_error() -> None:
    program = lower(convolution(), nhwc())
    stuck = replace(program, run=tuple(replace(s, after=(0,)) for s in program.run))
    with pytest.raises(AssertionError, match="steps wait for each other"):
        interpret_program(stuck, [np.ones((1, 3, 4, 4), np.float32)], seed=0)


def test_a_step_is_evaluated_in_the_precision_asked_for() -> None:
    program = lower(convolution(), nhwc())
    memory = allocate(program)
    x = np.random.default_rng(0).standard_normal((1, 3, 4, 4)).astype(np.float32)
    write_view(program.inputs[0], memory, x)
    run_steps(program.prepare, memory)
    run_steps(program.run[:1], memory)
    before = {b: a.copy() for b, a in memory.items()}
    (exact,) = evaluate_step(program.run[1], memory, dtype=np.float64)
    (single,) = evaluate_step(program.run[1], memory)
    assert exact.dtype == np.float64
    assert single.dtype == np.float32
    assert np.abs(exact - single).max() > 0
    assert all(np.array_equal(memory[b], before[b]) for b in before)  # it writes nothing


def test_float64_is_rounded_when_it_is_stored() -> None:
    graph = convolution()
    x = np.random.default_rng(0).standard_normal((1, 3, 4, 4)).astype(np.float32)
    (y,) = interpret_program(lower(graph, blocked()), [x], dtype=np.float64)
    (exact,) = interpret(graph, [x], dtype=np.float64)
    assert y.dtype == np.float32
    np.testing.assert_array_equal(y, exact.astype(np.float32))


def test_a_parameter_without_elements_is_an_error() -> None:
    net = Network()
    weights = replace(net.parameter(4, 3, 1, 1), data=None)
    program = lower(net.graph(net.conv(net.input(1, 3, 2, 2), 4, 1, weights)), nhwc())
    with pytest.raises(AssertionError, match="w0 has no elements"):
        allocate(program)


def test_a_constant_in_the_kernel_needs_no_view() -> None:
    net = Network()
    x = net.input(2, 3)
    halves = net.build.constant("half", np.full((), 0.5, np.float32))
    program = lower(net.graph(net.build(Mul(), x, halves)), nhwc())
    (step,) = program.run
    bare = replace(program, run=(replace(step, inputs=(step.inputs[0], None)),))
    (y,) = interpret_program(bare, [np.ones((2, 3), np.float32)], dtype=np.float64)
    np.testing.assert_array_equal(y, np.full((2, 3), 0.5))
