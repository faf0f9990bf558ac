"""Plans: places in the arena, what steps wait for, and the check that finds a wrong plan."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnnc.compiler.ir.graph import Node
from cnnc.compiler.ir.types import DType
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.program.layout import Layout
from cnnc.compiler.program.lower import lower
from cnnc.compiler.program.plan import arena, check_no_overlap, ordered
from cnnc.compiler.program.program import Buffer, Place, Program, Step, View
from tests.program.fake_target import Named, blocked, nhwc
from tests.program.networks import Network


def buffer(name: str, elements: int, place: Place = Place.ARENA) -> Buffer:
    return Buffer(name, place, 4 * elements)


def part(of: Buffer, first: int, count: int) -> View:
    return View(of, 4 * first, (count,), (1,), Layout("a"), DType.FLOAT32)


def step(name: str, reads: list[Buffer | View], writes: list[Buffer | View]) -> Step:
    def view(x: Buffer | View) -> View:
        return x if isinstance(x, View) else part(x, 0, x.size_bytes // 4)

    node = Node(Relu(), (), (), name)
    return Step(Named(name), (), tuple(map(view, reads)), tuple(map(view, writes)), node, chunks=1)


def program(steps: list[Step]) -> Program:
    offsets, size_bytes = arena(steps)
    return Program("test", (), ordered(steps, offsets), (), (), offsets, {}, size_bytes, 0)


def after(steps: list[Step]) -> list[tuple[int, ...]]:
    planned = program(steps)
    check_no_overlap(planned)
    return [s.after for s in planned.run]


X = buffer("x", 16, Place.INPUT)
Y = buffer("y", 16, Place.OUTPUT)


def test_a_chain_uses_two_places_by_turns() -> None:
    a, b, c, d = (buffer(n, 16) for n in "abcd")
    steps = [
        step("s0", [X], [a]),
        step("s1", [a], [b]),
        step("s2", [b], [c]),
        step("s3", [c], [d]),
        step("s4", [d], [Y]),
    ]
    offsets, size_bytes = arena(steps)
    assert list(offsets.values()) == [0, 64, 0, 64]
    assert size_bytes == 128


def test_offsets_are_aligned_and_the_smallest_gap_is_taken() -> None:
    big, wide, narrow, small = (buffer(n, e) for n, e in zip("bwns", (64, 40, 20, 18), strict=True))
    steps = [
        step("s0", [X], [wide]),
        step("s1", [wide], [big]),  # wide's place is free from here on
        step("s2", [big], [narrow]),
        step("s3", [big, narrow], [small]),
        step("s4", [big, small], [Y]),
    ]
    offsets, size_bytes = arena(steps)
    assert offsets == {wide: 256, big: 0, narrow: 256, small: 384}
    assert size_bytes == 512


def test_of_two_gaps_the_smaller_is_taken() -> None:
    wall, wide, top, narrow, roof, late = (
        buffer(n, e) for n, e in zip("abcdef", (80, 64, 48, 32, 24, 16), strict=True)
    )
    steps = [
        step("s0", [X], [wall, wide, top, narrow, roof]),
        step("s1", [wall, top, roof], [late]),  # wide and narrow are free
        step("s2", [wall, top, roof, late], [Y]),
    ]
    offsets, _ = arena(steps)
    assert offsets == {wall: 0, wide: 320, top: 576, narrow: 768, roof: 896, late: 768}


def test_steps_wait_for_what_they_read() -> None:
    a, b = buffer("a", 16), buffer("b", 16)
    steps = [step("s0", [X], [a]), step("s1", [X], [b]), step("s2", [a, b], [Y])]
    assert after(steps) == [(), (), (0, 1)]


def test_steps_wait_for_the_readers_of_memory_they_use_again() -> None:
    a, b, c = (buffer(n, 16) for n in "abc")
    z = buffer("z", 16, Place.OUTPUT)
    steps = [
        step("s0", [X], [a]),
        step("s1", [a], [Y]),
        step("s2", [X], [b]),  # where a was
        step("s3", [b], [c]),
        step("s4", [c], [z]),
    ]
    assert after(steps) == [(), (0,), (1,), (2,), (3,)]


def test_steps_wait_for_all_readers_of_a_buffer_they_overwrite() -> None:
    a = buffer("a", 16)
    y, z = buffer("y", 16, Place.OUTPUT), buffer("z", 16, Place.OUTPUT)
    steps = [
        step("s0", [X], [a]),
        step("s1", [a], [y]),
        step("s2", [a], [z]),
        step("s3", [X], [a]),
        step("s4", [a], [Y]),
    ]
    assert after(steps) == [(), (0,), (0,), (1, 2), (3,)]


def test_dependencies_that_others_imply_are_left_out() -> None:
    a, b, c = (buffer(n, 16) for n in "abc")
    steps = [
        step("s0", [X], [a]),
        step("s1", [a], [b]),
        step("s2", [a, b], [c]),
        step("s3", [c, a, b], [Y]),
    ]
    assert after(steps) == [(), (0,), (1,), (2,)]


def test_writes_to_parts_hide_only_those_parts() -> None:
    a = buffer("a", 16)
    steps = [
        step("s0", [X], [part(a, 0, 8)]),
        step("s1", [X], [part(a, 8, 8)]),
        step("s2", [X], [part(a, 4, 8)]),  # half of each
        step("s3", [part(a, 0, 4)], [Y]),
        step("s4", [a], [buffer("z", 16, Place.OUTPUT)]),
    ]
    assert after(steps) == [(), (), (0, 1), (0,), (2,)]


def test_writes_wait_for_the_readers_of_any_part() -> None:
    a = buffer("a", 32)
    steps = [
        step("all", [X], [a]),
        step("front", [part(a, 0, 20)], [Y]),
        step("back", [part(a, 12, 20)], [buffer("z", 16, Place.OUTPUT)]),
        step("end", [part(a, 28, 4)], [part(a, 28, 4)]),
        step("middle", [X], [part(a, 14, 4)]),
        step("again", [X], [a]),
    ]
    assert after(steps) == [(), (0,), (0,), (2,), (1, 2), (3, 4)]


def test_readers_do_not_wait_for_each_other() -> None:
    y, z = buffer("y", 16, Place.OUTPUT), buffer("z", 16, Place.OUTPUT)
    assert after([step("s0", [X], [y]), step("s1", [X], [z])]) == [(), ()]


def test_states_are_read_before_they_are_written() -> None:
    state = buffer("state", 16, Place.STATE)
    steps = [step("s0", [state], [Y]), step("s1", [X], [state])]
    assert after(steps) == [(), (0,)]


def test_nobody_waits_for_what_is_empty() -> None:
    a, b, empty = buffer("a", 32), buffer("b", 16), buffer("empty", 0)
    steps = [
        step("s0", [X], [empty]),
        step("s1", [X], [b]),  # ends where the empty buffer lies
        step("s2", [b, empty], [Y]),
        step("s3", [X], [a]),  # goes beyond it
    ]
    offsets = {a: 0, b: 0, empty: 64}
    placed = ordered(steps, offsets)
    assert [s.after for s in placed] == [(), (), (1,), (2,)]
    check_no_overlap(Program("test", (), placed, (), (), offsets, {}, 128, 0))


@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_plans_of_random_steps_are_safe(data: st.DataObject) -> None:
    buffers = [buffer("b0", 16)]
    steps = [step("s0", [X], [buffers[0]])]
    for i in range(1, data.draw(st.integers(1, 15))):
        reads: list[Buffer | View] = list(
            data.draw(st.lists(st.sampled_from(buffers), min_size=1, max_size=3))
        )
        buffers.append(buffer(f"b{i}", data.draw(st.integers(0, 70))))
        steps.append(step(f"s{i}", reads, [buffers[-1]]))
    planned = program(steps)
    check_no_overlap(planned)
    assert planned.arena_bytes <= sum(-(-b.size_bytes // 64) * 64 for b in buffers)


def test_a_network_needs_less_than_all_its_maps() -> None:
    net = Network()
    y = net.input(1, 16, 8, 8)
    for _ in range(6):
        y = net.conv(y, 16)
    lowered = lower(net.graph(y), blocked())
    check_no_overlap(lowered)
    largest = 4 * 16 * 8 * 8
    assert sum(b.size_bytes for b in lowered.arena) == 7 * largest
    assert lowered.arena_bytes == 2 * largest


def safe() -> Program:
    a, b = buffer("a", 16), buffer("b", 16)
    return program([step("s0", [X], [a]), step("s1", [a], [b]), step("s2", [b], [Y])])


def test_a_missing_dependency_is_found() -> None:
    good = safe()
    bad = replace(good, run=(*good.run[:2], replace(good.run[2], after=(0,))))
    with pytest.raises(AssertionError, match="s2 does not wait for s1, which touches the same"):
        check_no_overlap(bad)


def test_a_dependency_on_a_later_step_is_found() -> None:
    good = safe()
    bad = replace(good, run=(replace(good.run[0], after=(1,)), *good.run[1:]))
    with pytest.raises(AssertionError, match="s0 waits for a later step"):
        check_no_overlap(bad)


def test_live_buffers_that_overlap_are_found() -> None:
    good = safe()
    a, b = good.arena
    with pytest.raises(AssertionError, match="a and b overlap while both are live"):
        check_no_overlap(replace(good, arena={a: 0, b: 0}))


def test_buffers_outside_the_arena_are_found() -> None:
    good = safe()
    with pytest.raises(AssertionError, match="b ends outside the arena"):
        check_no_overlap(replace(good, arena_bytes=64))


def test_unaligned_buffers_are_found() -> None:
    good = safe()
    a, b = good.arena
    with pytest.raises(AssertionError, match="b is not aligned"):
        check_no_overlap(replace(good, arena={a: 0, b: 68}, arena_bytes=256))


def test_buffers_read_before_they_are_written_are_found() -> None:
    with pytest.raises(AssertionError, match="a is read before it is written"):
        check_no_overlap(program([step("s0", [buffer("a", 16)], [Y])]))


def test_views_outside_their_buffer_are_found() -> None:
    with pytest.raises(AssertionError, match="s0: a view ends outside x"):
        check_no_overlap(program([step("s0", [part(X, 8, 16)], [Y])]))


def test_nothing_needs_no_arena() -> None:
    net = Network()
    lowered = lower(net.graph(net.relu(net.input(2, 3))), nhwc())
    assert (lowered.arena, lowered.arena_bytes) == ({}, 0)
