"""Names and origins of nodes that are added to a graph."""

from __future__ import annotations

from cnnc.compiler.ir.naming import Naming, untaken
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ops.activation import Relu


def test_names_get_the_first_number_that_nothing_has() -> None:
    taken = {"x_1"}
    assert [untaken("x", taken, "_") for _ in range(3)] == ["x", "x_2", "x_3"]
    assert untaken("x", taken) == "x.1"
    assert taken == {"x", "x_1", "x_2", "x_3", "x.1"}


def test_a_node_without_a_name_gets_one_unlike_all_that_are_taken() -> None:
    taken = {"conv.Relu"}
    build = Naming("conv", taken)
    x = build.input("x", TensorType(DType.FLOAT32, (2,)))
    for _ in range(2):
        build(Relu(), x)
    assert [n.name for n in build.nodes] == ["conv.Relu.1", "conv.Relu.2"]
    assert taken == {"conv.Relu", "conv.Relu.1", "conv.Relu.2"}


def test_a_name_and_origins_that_are_given_are_kept() -> None:
    build = Naming("conv", {"conv"})
    build.origins = ("source",)
    x = build.input("x", TensorType(DType.FLOAT32, (2,)))
    build(Relu(), x, name="conv", origins=["other"])
    build(Relu(), x)
    assert [(n.name, n.origins) for n in build.nodes] == [
        ("conv", ("other",)),
        ("conv.Relu", ("source",)),
    ]
