"""A target that remembers asks the one below once about nodes that are alike, and no less."""

from __future__ import annotations

import numpy as np
import pytest

from cnnc.compiler.ir.graph import Builder, Node, Value
from cnnc.compiler.ops.activation import LeakyRelu, Relu
from cnnc.compiler.ops.elementwise import Add, Mul, Sub
from cnnc.compiler.ops.fused import fuse
from cnnc.compiler.program.remembered import Remembered
from cnnc.compiler.target import Refusal
from tests.program.fake_target import NCHW, NCHW16C, FakeTarget, blocked
from tests.program.networks import float32

BUILD = Builder("nodes")
X, Y = (BUILD.input(name, float32(2, 3, 5, 7)) for name in "xy")


def scalar(value: float) -> Value:
    return BUILD.constant("c", np.array(value, np.float32))


def chain(first: Node) -> Node:
    """The node with a rectifier behind it, as one."""
    second = BUILD.node(Relu(), [first.output])
    return fuse([first, second], None, second.output)


ALIKE = {
    "names": (BUILD.node(Relu(), [X], name="a"), BUILD.node(Relu(), [Y], name="b")),
    "constants": tuple(BUILD.node(Mul(), [X, scalar(0.5)]) for _ in range(2)),
    "bodies": tuple(chain(BUILD.node(Sub(), [X, Y])) for _ in range(2)),
}
UNLIKE = {
    "operators": (BUILD.node(Add(), [X, Y]), BUILD.node(Mul(), [X, Y])),
    "attributes": (BUILD.node(LeakyRelu(0.5), [X]), BUILD.node(LeakyRelu(0.25), [X])),
    "zeros": (BUILD.node(LeakyRelu(0.0), [X]), BUILD.node(LeakyRelu(-0.0), [X])),
    "types": (
        BUILD.node(Relu(), [X]),
        BUILD.node(Relu(), [BUILD.input("z", float32(2, 3, 5, 8))]),
    ),
    "constants": (BUILD.node(Mul(), [X, scalar(0.5)]), BUILD.node(Mul(), [X, scalar(0.25)])),
    "bodies": (chain(BUILD.node(Sub(), [X, Y])), chain(BUILD.node(Add(), [X, Y]))),
    "wiring": (chain(BUILD.node(Sub(), [X, Y])), chain(BUILD.node(Sub(), [X, X]))),
}


def asked(nodes: tuple[Node, ...]) -> int:
    """About how many of the nodes the target below is asked."""
    below = blocked()
    target = Remembered(below)
    for node in nodes:
        assert target.candidates(node) == below.candidates(node)
    return len(below.asked) - len(nodes)


@pytest.mark.parametrize("nodes", ALIKE.values(), ids=ALIKE)
def test_alike(nodes: tuple[Node, ...]) -> None:
    assert asked(nodes) == 1


@pytest.mark.parametrize("nodes", UNLIKE.values(), ids=UNLIKE)
def test_unlike(nodes: tuple[Node, ...]) -> None:
    assert asked(nodes) == 2


def test_a_refusal_is_remembered() -> None:
    below = FakeTarget("none", {}, refuses=(Relu,))
    target = Remembered(below)
    for _ in range(2):
        assert target.candidates(ALIKE["names"][0]) == Refusal("not on this machine")
    assert len(below.asked) == 1


def test_relayouts() -> None:
    target = Remembered(blocked())
    first = target.relayout(X.type, NCHW, NCHW16C)
    assert target.relayout(Y.type, NCHW, NCHW16C) is first
    assert target.relayout(Y.type, NCHW16C, NCHW) is not first
    assert target.name == blocked().name
