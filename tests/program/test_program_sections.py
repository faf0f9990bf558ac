"""The order of visits: states are updated as soon as they may be."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from cnnc.compiler.ir.graph import Builder, Role, Value
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ops.activation import Relu, Tanh
from cnnc.compiler.ops.elementwise import Add, Mul, Sqrt, Sub
from cnnc.compiler.ops.shape import Reshape
from cnnc.compiler.program.sections import Sections


class Step(Builder):
    """A state w, a gradient of it, and the work of others, to be ordered."""

    def __init__(self) -> None:
        super().__init__("step")
        self.x = self.input("x", TensorType(DType.FLOAT32, (3, 5)))
        data = np.ones((3, 5), np.float32)
        self.w = Value("w", TensorType.of(data), Role.STATE, data)
        self.gradient = self(Tanh(), self.x, name="gradient")

    def order(self, outputs: Sequence[Value], new: Value) -> list[str]:
        graph = self.graph(outputs, [(new, self.w)])
        return [node.name for node in Sections.of(graph).order]


def test_a_state_is_updated_right_behind_its_gradient() -> None:
    step = Step()
    y = step(Relu(), step(Relu(), step.x, name="first"), name="second")
    new = step(Sub(), step.w, step.gradient, name="new")
    assert step.order([y], new) == ["gradient", "new", "first", "second"]


def test_numbers_that_updates_need_come_early_too() -> None:
    step = Step()
    rate = step.input("rate", TensorType(DType.FLOAT32, ()))
    scaled = step(Mul(), step.w, step.gradient, name="scaled")
    y = step(Relu(), step.x, name="other")
    root = step(Sqrt(), rate, name="root")
    new = step(Sub(), scaled, root, name="new")
    assert step.order([y], new) == ["gradient", "root", "scaled", "new", "other"]


@pytest.mark.parametrize("as_view", [False, True])
def test_an_update_waits_for_whoever_reads_the_old_value(as_view: bool) -> None:
    step = Step()
    new = step(Sub(), step.w, step.gradient, name="new")
    w = step(Reshape((5, 3)), step.w, name="view") if as_view else step.w
    y = step(Relu(), step(Relu(), w, name="reader"), name="later")
    view = ["view"] if as_view else []
    assert step.order([y], new) == ["gradient", *view, "reader", "new", "later"]


@pytest.mark.parametrize("leaves", [False, True])
def test_what_others_read_keeps_its_place(leaves: bool) -> None:
    step = Step()
    y = step(Relu(), step.x, name="other")
    new = step(Sub(), step.w, step.gradient, name="new")
    outputs = [y, new] if leaves else [y, step(Add(), new, new, name="reader")]
    order = step.order(outputs, new)
    assert order[:3] == ["gradient", "other", "new"]
