"""Adam, with weight decay as a penalty or decoupled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from cnnc.compiler.ir.graph import Value
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ops.elementwise import Add, Div, Mul, Sqrt, Sub
from cnnc.compiler.ops.extension import Extension

from .optimizer import (
    Optimizer,
    Parameter,
    Update,
    decayed,
    descended,
    moving_average,
    zeros_state,
)


@dataclass(frozen=True)
class Adam(Optimizer):
    """w - lr * m / c1 / (sqrt(v / c2) + eps), where m and v are moving averages of the gradient and
    of its square, with weight_decay * w added to the gradient (torch.optim.Adam; Kingma and Ba
    2014, arXiv:1412.6980).

    The corrections 1 - beta**t are themselves moving averages, of the number 1: this needs no count
    of steps, and loses nothing to cancellation.
    """

    lr: float = 1e-3
    betas: tuple[float, float] = (0.9, 0.999)
    eps: float = 1e-8
    weight_decay: float = 0.0

    def __post_init__(self) -> None:
        super().__post_init__()
        for beta in self.betas:
            self.require("betas", beta, 0.0, 1.0)
        self.require("eps", self.eps, 0.0, np.inf)

    def shared(self, build: Extension) -> list[Update]:
        updates = []
        for i, beta in enumerate(self.betas):
            state = zeros_state(f"optimizer.correction{i + 1}", TensorType(DType.FLOAT32, ()))
            kept = build.scaled(state, beta)
            updates.append((build(Add(), kept, build.number(1 - beta, state)), state))
        return updates

    def step(self, build: Extension, p: Parameter, *shared: Value) -> Iterator[Update]:
        yield from self._step(build, p, decayed(build, p), *shared)

    def _step(
        self, build: Extension, p: Parameter, gradient: Value, first: Value, second: Value
    ) -> Iterator[Update]:
        """The update by this gradient; `first` and `second` are the corrections."""
        average, square = p.state("exp_avg"), p.state("exp_avg_sq")
        m = moving_average(build, average, gradient, self.betas[0])
        v = moving_average(build, square, build(Mul(), gradient, gradient), self.betas[1])
        deviation = build(Div(), build(Sqrt(), v), build(Sqrt(), second))
        direction = build(Div(), m, build(Add(), deviation, build.number(self.eps, v)))
        yield descended(build, replace(p, rate=build(Div(), p.rate, first)), direction)
        yield m, average
        yield v, square


@dataclass(frozen=True)
class AdamW(Adam):
    """Adam, where the weight decay shrinks w by lr * weight_decay apart from the gradient
    (torch.optim.AdamW; Loshchilov and Hutter 2017, arXiv:1711.05101)."""

    weight_decay: float = 1e-2

    def step(self, build: Extension, p: Parameter, *shared: Value) -> Iterator[Update]:
        rates = build.scaled(p.rate, p.weight_decay)
        kept = build(Mul(), p.value, build(Sub(), build.number(1, rates), rates))
        updates = self._step(build, replace(p, value=kept), p.gradient, *shared)
        new, _ = next(updates)
        yield new, p.value
        yield from updates
