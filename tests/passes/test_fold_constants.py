"""Evaluation of nodes on constants, and its bounds."""

from __future__ import annotations

import numpy as np

from cnnc.compiler.ir.graph import Role
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.elementwise import Add, Div, Mul
from cnnc.compiler.ops.shape import Identity, Reshape
from cnnc.compiler.passes.fold_constants import MAX_BYTES, fold_constants
from tests.passes.networks import Network, assert_same_network, operators


def test_a_tree_of_constants_becomes_one() -> None:
    net = Network()
    two, three = net.fixed("two", 2), net.fixed("three", 3, 4, shape=(2,))
    factor = net(Mul(), two, net(Add(), three, two), name="factor")
    before = net.graph([net(Mul(), net.take(5, 2), factor)])
    after = fold_constants(before)
    assert_same_network(before, after)
    (node,) = after.nodes
    folded = node.inputs[1]
    assert folded is not None
    assert folded.name == "factor.out"
    assert folded.constant is not None
    assert folded.constant.dtype == np.float32
    assert folded.constant.tolist() == [10, 12]
    assert fold_constants(after) is after


def test_a_scalar_stays_a_scalar() -> None:
    net = Network()
    half = net(Div(), net.fixed("one", 1), net.fixed("two", 2))
    after = fold_constants(net.graph([net(Mul(), net.take(3), half)]))
    assert after.sources[0].type.shape == ()


def test_division_by_zero_is_what_ieee_says() -> None:
    net = Network()
    endless = net(Div(), net.fixed("one", 1), net.fixed("zero", 0))
    after = fold_constants(net.graph([net(Mul(), net.take(3), endless)]))
    assert after.sources[0].constant == np.inf


def test_parameters_are_not_evaluated() -> None:
    net = Network()
    before = net.graph([net(Mul(), net.take(3), net(Relu(), net.weights("w", 3)))])
    assert fold_constants(before) is before


def test_a_large_result_is_not_evaluated() -> None:
    net = Network()
    rows = MAX_BYTES // 8
    column = net.fixed("column", *[1.0] * rows, shape=(rows, 1))
    fits = net(Add(), column, net.fixed("two", 1, 2, shape=(2,)))
    large = net(Add(), column, net.fixed("three", 1, 2, 3, shape=(3,)))
    x = net.take(1)
    after = fold_constants(net.graph([net(Add(), x, fits), net(Add(), x, large)]))
    assert operators(after, prepared=True) == ["Add", "Add", "Add"]
    assert fold_constants(after) is after


def test_a_constant_result_keeps_its_node() -> None:
    net = Network()
    before = net.graph([net(Reshape((2,)), net.fixed("c", 1, 2, shape=(1, 2)), name="y")])
    after = fold_constants(before)
    assert_same_network(before, after)
    (node,) = after.nodes
    assert node.op == Identity()
    assert node.output.role is Role.LOCAL
    assert [v.name for v in after.sources] == ["y.out.constant"]
    assert fold_constants(after) is after


def test_a_constant_result_with_users_is_folded_into_them() -> None:
    net = Network()
    y = net(Reshape((2,)), net.fixed("c", 1, 2, shape=(1, 2)))
    before = net.graph([y, net(Add(), net.take(2), y)])
    after = fold_constants(before)
    assert_same_network(before, after)
    assert operators(after, prepared=True) == ["Identity", "Add"]
    assert after.nodes[1].inputs[1] is after.sources[0]
