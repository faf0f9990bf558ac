"""The rewriting idiom: patterns, names, origins, refusals that hold for every rule, traces."""

from __future__ import annotations

import logging
from dataclasses import dataclass

import numpy as np
import pytest

from cnnc.compiler.ir.graph import Builder, Value
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.types import TensorType
from cnnc.compiler.ops.activation import Relu, Sigmoid, Tanh
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add, Mul, Sub
from cnnc.compiler.ops.shape import Identity
from cnnc.compiler.passes.rule import Event, Match, P, Rule, rewrite
from cnnc.compiler.target import Refusal
from cnnc.errors import CompileError
from tests.passes.networks import Network, assert_same_network, lines, operators


class ReluOfRelu(Rule):
    """Relu(Relu(x)) -> Relu(x)."""

    pattern = P(Relu, P(Relu, "x", name="inner"), name="outer")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return build(Relu(), match.value("x"))


class Double(Rule):
    """x + x -> x * 2: a name that appears twice."""

    pattern = P(Add, "x", "x")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return build(Mul(), match.value("x"), build.constant("two", np.array(2, np.float32)))


class SigmoidFirst(Rule):
    """Add(Sigmoid(x), y) -> Add(y, Tanh(x)): changes the meaning, shows the order of operands."""

    pattern = P(Add, P(Sigmoid, "x"), "y")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return build(Add(), match.value("y"), build(Tanh(), match.value("x")))


class ConvWithoutBias(Rule):
    """Conv(x, w) -> Relu of it: asks for an absent bias."""

    pattern = P(Conv, "x", "w", None)

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return Refusal("no bias")


class ConvWithAnyBias(Rule):
    """Tells whether the optional bias was found."""

    pattern = P(Conv, "x", "w", "b?")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return Refusal("no bias" if match.values["b"] is None else "a bias")


class SwapSub(Rule):
    """a - b -> b - a, for ever."""

    pattern = P(Sub, "a", "b")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return build(Sub(), match.value("b"), match.value("a"))


class Skip(Rule):
    """Identity(x) -> x."""

    pattern = P(Identity, "x")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return match.value("x")


class Reduce(Rule):
    """Relu(x) -> a value of another type."""

    pattern = P(Relu, "x")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return build.constant("zero", np.zeros((), np.float32))


def test_a_chain_shrinks_to_a_fixpoint_and_keeps_name_and_origins() -> None:
    net = Network()
    x = net.take(2, 3)
    for i in range(5):
        x = net(Relu(), x, name=f"relu{i}", origins=[f"source{i}"])
    before = net.graph([x])
    after = rewrite(before, [ReluOfRelu()])
    assert_same_network(before, after)
    assert operators(after) == ["Relu"]
    (node,) = after.nodes
    assert node.output.name == "relu4.out"
    assert set(node.origins) == {f"source{i}" for i in range(5)}
    assert operators(before) == ["Relu"] * 5, "the old graph stays"
    assert rewrite(after, [ReluOfRelu()]) is after


def test_a_node_without_origins_is_its_own_origin() -> None:
    net = Network()
    x = net(Relu(), net(Relu(), net.take(2), name="first"), name="second")
    after = rewrite(net.graph([x]), [ReluOfRelu()])
    assert after.nodes[0].origins == ("first", "second")


def test_an_inner_node_with_another_user_stays() -> None:
    net = Network()
    inner = net(Relu(), net.take(2, 3), name="inner")
    before = net.graph([net(Relu(), inner, name="outer"), net(Tanh(), inner)])
    after = rewrite(before, [ReluOfRelu()])
    assert_same_network(before, after)
    assert operators(after) == ["Relu", "Relu", "Tanh"]
    assert after.nodes[1].inputs == before.inputs


def test_new_nodes_are_named_after_the_root_and_uniquely() -> None:
    net = Network()
    x = net.take(3)
    first = net(Add(), x, x, name="a")
    taken = net(Relu(), first, name="a.Mul")
    before = net.graph([taken])
    after = rewrite(before, [Double()])
    assert_same_network(before, after)
    assert [n.name for n in after.nodes] == ["a.Mul.1", "a.Mul"]


def test_a_repeated_leaf_must_find_one_value() -> None:
    net = Network()
    before = net.graph([net(Add(), net.take(3), net.take(3, name="y"))])
    assert rewrite(before, [Double()]) is before


@pytest.mark.parametrize("swapped", [False, True])
def test_commutative_operators_match_in_either_order(swapped: bool) -> None:
    net = Network()
    operands = [net(Sigmoid(), net.take(3)), net.take(3, name="y")]
    before = net.graph([net(Add(), *(operands[::-1] if swapped else operands))])
    after = rewrite(before, [SigmoidFirst()])
    assert operators(after) == ["Tanh", "Add"]


def test_absent_and_optional_inputs() -> None:
    net = Network()
    x = net.take(1, 2, 5, 5)
    bare = net.conv(x, 3, name="bare", bias=False)
    full = net.conv(x, 3, name="full")
    trace: list[Event] = []
    rewrite(net.graph([bare, full]), [ConvWithoutBias(), ConvWithAnyBias()], trace)
    assert lines(trace) == [
        "ConvWithoutBias refused at bare: no bias",
        "ConvWithAnyBias refused at bare: no bias",
        "ConvWithAnyBias refused at full: a bias",
    ]


def test_a_result_gives_its_name_to_the_value_that_replaces_it() -> None:
    net = Network()
    h = net(Relu(), net.take(3), name="relu")
    before = net.graph([net(Tanh(), h), net.node(Identity(), [h], outputs=["y"]).output])
    after = rewrite(before, [Skip()])
    assert_same_network(before, after)
    assert operators(after) == ["Relu", "Tanh"]
    assert after.outputs[1] is after.nodes[0].output


def test_two_names_for_one_value_stay_two_values() -> None:
    net = Network()
    h = net(Relu(), net.take(3))
    before = net.graph([net(Identity(), h, name="i"), net(Identity(), h, name="j")])
    trace: list[Event] = []
    after = rewrite(before, [Skip()], trace)
    assert_same_network(before, after)
    assert operators(after) == ["Relu", "Identity"]
    assert lines(trace) == [
        "Skip fired at i",
        "Skip refused at j: the graph gives its output under a name of its own",
    ]


def test_a_result_that_equals_an_input_stays_a_node() -> None:
    net = Network()
    before = net.graph([net(Identity(), net.take(3))])
    trace: list[Event] = []
    assert rewrite(before, [Skip()], trace) is before
    assert trace[0].reason == "the graph gives its output under a name of its own"


def test_a_replacement_of_another_type_is_a_defect() -> None:
    net = Network()
    before = net.graph([net(Relu(), net.take(3), name="relu")])
    with pytest.raises(AssertionError, match=r"Reduce makes float32\[\] of relu.out: float32\[3\]"):
        rewrite(before, [Reduce()])


def test_rules_that_never_end_are_a_defect() -> None:
    net = Network()
    before = net.graph([net(Sub(), net.take(3), net.take(3, name="y"))])
    with pytest.raises(CompileError, match="net: rewriting does not end: got SwapSub"):
        rewrite(before, [SwapSub()])


@pytest.mark.parametrize(("knob", "logged"), [("all", 1), ("ReluOfRelu", 1), ("Skip", 0), ("", 0)])
def test_the_knob_chooses_what_is_logged(
    knob: str, logged: int, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("CNNC_TRACE", knob)
    net = Network()
    x = net(Relu(), net(Relu(), net.take(3), name="a"), name="b")
    with caplog.at_level(logging.INFO, logger="cnnc.passes"):
        rewrite(net.graph([x]), [ReluOfRelu()])
    assert [r.getMessage() for r in caplog.records] == ["ReluOfRelu fired at b"] * logged


@dataclass(frozen=True)
class Halves(Operator):
    """The halves of x [2N]; y [N] is there for the rule to find."""

    def infer(self, x: TensorType, y: TensorType) -> tuple[TensorType, ...]:
        return y, y


class FirstHalf(Rule):
    """Halves(x, y) -> Relu(y), in the place of the first half."""

    pattern = P(Halves, "x", "y")

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        return build(Relu(), match.value("y"))


@pytest.mark.parametrize("used", ["user", "result", "nobody"])
def test_only_the_first_output_may_be_used(used: str) -> None:
    net = Network()
    halves = net.node(Halves(), [net.take(4), net.take(2, name="y")], name="halves")
    first, second = halves.outputs
    ends = [second] if used == "result" else []
    if used == "user":
        ends = [net(Relu(), second)]
    trace: list[Event] = []
    after = rewrite(net.graph([first, *ends]), [FirstHalf()], trace)
    if used == "nobody":
        assert operators(after) == ["Relu"]
        assert after.outputs[0].name == "halves.out"
    else:
        assert lines(trace) == ["FirstHalf refused at halves: another of its outputs is used"]
