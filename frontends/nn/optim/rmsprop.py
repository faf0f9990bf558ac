"""RMSprop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cnnc.compiler.ir.graph import Value
from cnnc.compiler.ops.elementwise import Add, Div, Mul, Sqrt, Sub
from cnnc.compiler.ops.extension import Extension

from .optimizer import Optimizer, Parameter, Update, decayed, descended, moving_average


@dataclass(frozen=True)
class RMSprop(Optimizer):
    """w - lr * b, with b = momentum * b + g / (sqrt(v) + eps), where v is the moving average of the
    squares of g, less the square of that of g where `centered` (torch.optim.RMSprop)."""

    lr: float = 1e-2
    alpha: float = 0.99
    eps: float = 1e-8
    weight_decay: float = 0.0
    momentum: float = 0.0
    centered: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        self.require("alpha", self.alpha, 0.0, 1.0)
        self.require("eps", self.eps, 0.0, np.inf)
        self.require("momentum", self.momentum, 0.0, 1.0)

    def step(self, build: Extension, p: Parameter, *shared: Value) -> Iterator[Update]:
        gradient = decayed(build, p)
        states = []
        square = p.state("square_avg")
        v = moving_average(build, square, build(Mul(), gradient, gradient), self.alpha)
        states.append((v, square))
        variance = v
        if self.centered:
            average = p.state("grad_avg")
            mean = moving_average(build, average, gradient, self.alpha)
            states.append((mean, average))
            variance = build(Sub(), v, build(Mul(), mean, mean))
        deviation = build(Add(), build(Sqrt(), variance), build.number(self.eps, v))
        direction = build(Div(), gradient, deviation)
        if self.momentum:
            buffer = p.state("momentum_buffer")
            direction = build(Add(), build.scaled(buffer, self.momentum), direction)
            states.append((direction, buffer))
        yield descended(build, p, direction)
        yield from states
