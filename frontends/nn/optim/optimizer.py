"""What optimisers share: parameter groups, clipping, accumulation, and the average of weights.

An optimiser is a description; `updates` builds its operators into the graph of a training step.
What it remembers from step to step are states named "optimizer.<parameter>.<torch's name>".
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from math import inf

import numpy as np

from cnnc.compiler.ir.graph import Role, Value
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ops.activation import Clip
from cnnc.compiler.ops.elementwise import Add, Div, Min, Mul, Sqrt, Sub, WhereLess
from cnnc.compiler.ops.extension import Extension
from cnnc.compiler.ops.reduce import ReduceSum
from cnnc.errors import InputError

Update = tuple[Value, Value]  # a new value, and the state that it replaces


@dataclass(frozen=True)
class Group:
    """Parameters whose names fit `pattern`, such as "features.*", and what they have of their own;
    of several groups that fit, the first counts."""

    pattern: str
    lr: float | None = None
    weight_decay: float | None = None


@dataclass(frozen=True)
class Parameter:
    """A parameter in the making of its update: its name, its value and gradient, the learning rate
    as a value, and the weight decay."""

    name: str
    value: Value
    gradient: Value
    rate: Value
    weight_decay: float

    def state(self, key: str) -> Value:
        """A state of the parameter's type, of zeros at first."""
        return zeros_state(f"optimizer.{self.name}.{key}", self.value.type)


@dataclass(frozen=True, kw_only=True)
class Optimizer(ABC):
    """Base. `clip_value` bounds each gradient's elements, `clip_norm` the 2-norm of all gradients
    together; `accumulate` steps make one update, of the mean of their gradients; `ema` is the decay
    of an average of the weights, which is kept in states named "ema.<parameter>".

    Raises InputError for numbers that are out of range.
    """

    groups: Sequence[Group] = ()
    clip_norm: float = inf
    clip_value: float = inf
    accumulate: int = 1
    ema: float = 0.0

    @property
    @abstractmethod
    def lr(self) -> float:
        """The learning rate of parameters without a group, before any schedule."""

    @property
    @abstractmethod
    def weight_decay(self) -> float:
        """The weight decay of parameters without a group."""

    def __post_init__(self) -> None:
        self.require("lr", self.lr, 0.0, inf)
        self.require("weight_decay", self.weight_decay, 0.0, inf)
        for group in self.groups:
            self.require(f"lr of {group.pattern}", group.lr or 0.0, 0.0, inf)
            self.require(f"weight_decay of {group.pattern}", group.weight_decay or 0.0, 0.0, inf)
        for name, bound in (("clip_norm", self.clip_norm), ("clip_value", self.clip_value)):
            if not bound > 0:
                raise self.error(name, bound, "above 0")
        if self.accumulate < 1:
            raise self.error("accumulate", self.accumulate, "1 or more")
        self.require("ema", self.ema, 0.0, 1.0)

    def require(self, name: str, number: float, least: float, below: float) -> None:
        """Raises InputError unless least <= number < below."""
        if not least <= number < below:  # NaN is refused too
            expected = f"{least:g} or more, and finite" if below == inf else f"{least:g} to below 1"
            raise self.error(name, number, expected)

    def error(self, name: str, got: float, expected: str) -> InputError:
        """The error to raise for an argument."""
        where = type(self).__name__
        return InputError(f"{name} is out of range", where=where, got=str(got), expected=expected)

    def updates(
        self, build: Extension, gradients: Mapping[Value, Value], learning_rate: Value
    ) -> list[Update]:
        """New values of the parameters and of the optimiser's states, with the states that they
        replace. Raises InputError when a group fits no parameter."""
        self._check_groups(gradients)
        if self.accumulate > 1:
            return self._accumulated(build, gradients, learning_rate)
        return self._updates(build, gradients, learning_rate)

    def shared(self, build: Extension) -> list[Update]:
        """Updates of states that belong to no parameter alone."""
        return []

    @abstractmethod
    def step(self, build: Extension, p: Parameter, *shared: Value) -> Iterator[Update]:
        """The update of one parameter, first, and of its states; `shared` are the new values of the
        states that all parameters share."""

    def _updates(
        self, build: Extension, gradients: Mapping[Value, Value], rate: Value
    ) -> list[Update]:
        clipped = self._clipped(build, gradients)
        build.stem, build.origins = "optimizer", ()
        updates = self.shared(build)
        shared = [new for new, _ in updates]
        for value, gradient in clipped.items():
            build.stem, build.origins = f"optimizer.{value.name}", (value.name,)
            parameter = self._parameter(build, value, gradient, rate)
            made = list(self.step(build, parameter, *shared))
            updates += made
            if self.ema:
                updates.append(self._average(build, made[0][0], value))
        return updates

    def _parameter(self, build: Extension, value: Value, gradient: Value, rate: Value) -> Parameter:
        group = next((g for g in self.groups if fnmatchcase(value.name, g.pattern)), Group(""))
        decay = self.weight_decay if group.weight_decay is None else group.weight_decay
        if group.lr is not None:
            rate = build.scaled(rate, group.lr / self.lr)
        return Parameter(value.name, value, gradient, rate, decay)

    def _average(self, build: Extension, new: Value, value: Value) -> Update:
        data = None if value.data is None else value.data.copy()
        average = Value(f"ema.{value.name}", value.type, Role.STATE, data)
        return moving_average(build, average, new, self.ema), average

    def _clipped(self, build: Extension, gradients: Mapping[Value, Value]) -> dict[Value, Value]:
        made = dict(gradients)
        build.stem, build.origins = "optimizer.clip", ()
        if self.clip_value < inf:
            clip = Clip(-self.clip_value, self.clip_value)
            made = {value: build(clip, g) for value, g in made.items()}
        if self.clip_norm < inf:
            squares = [build(ReduceSum(keepdims=False), build(Mul(), g, g)) for g in made.values()]
            total = squares[0]
            for square in squares[1:]:
                total = build(Add(), total, square)
            # torch.nn.utils.clip_grad_norm_ adds 1e-6 to the norm.
            norm = build(Add(), build(Sqrt(), total), build.number(1e-6, total))
            factor = build(Div(), build.number(self.clip_norm, norm), norm)
            factor = build(Min(), factor, build.number(1, factor))
            made = {value: build(Mul(), g, factor) for value, g in made.items()}
        return made

    def _accumulated(
        self, build: Extension, gradients: Mapping[Value, Value], rate: Value
    ) -> list[Update]:
        """Sums of gradients, and updates that only every `accumulate`-th step carries out."""
        count = zeros_state("optimizer.accumulated_steps", TensorType(DType.FLOAT32, ()))
        last = build.number(self.accumulate - 1.5, count)  # counts are whole, and at most one less
        means, updates = {}, []
        for value, gradient in gradients.items():
            build.stem, build.origins = f"optimizer.{value.name}.sum", (value.name,)
            so_far = zeros_state(f"optimizer.{value.name}.gradient", value.type)
            total = build(Add(), so_far, gradient)
            means[value] = build.scaled(total, 1 / self.accumulate)
            zero = build.number(0, total)
            updates.append((build(WhereLess(), count, last, total, zero), so_far))
        for new, state in self._updates(build, means, rate):
            updates.append((build(WhereLess(), count, last, state, new), state))
        more = build(Add(), count, build.number(1, count))
        return [*updates, (build(WhereLess(), count, last, more, build.number(0, count)), count)]

    def _check_groups(self, gradients: Mapping[Value, Value]) -> None:
        if self.lr == 0 and any(g.lr is not None for g in self.groups):
            raise self.error("lr", self.lr, "above 0, where groups have one of their own")
        for group in self.groups:
            if not any(fnmatchcase(v.name, group.pattern) for v in gradients):
                raise InputError(
                    "a group fits no parameter",
                    where=type(self).__name__,
                    got=group.pattern,
                    expected=", ".join(v.name for v in gradients),
                )


def zeros_state(name: str, type: TensorType) -> Value:
    """A state of zeros."""
    return Value(name, type, Role.STATE, np.zeros(type.dims, type.dtype.numpy))


def decayed(build: Extension, p: Parameter) -> Value:
    """The gradient, plus weight decay as an L2 penalty has it."""
    if p.weight_decay == 0:
        return p.gradient
    return build(Add(), p.gradient, build.scaled(p.value, p.weight_decay))


def moving_average(build: Extension, state: Value, new: Value, decay: float) -> Value:
    """decay * state + (1 - decay) * new."""
    return build(Add(), build.scaled(state, decay), build.scaled(new, 1 - decay))


def descended(build: Extension, p: Parameter, direction: Value) -> Update:
    """The parameter less the learning rate times the direction."""
    return build(Sub(), p.value, build(Mul(), direction, p.rate)), p.value
