"""Stochastic gradient descent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cnnc.compiler.ir.graph import Value
from cnnc.compiler.ops.elementwise import Add
from cnnc.compiler.ops.extension import Extension
from cnnc.errors import InputError

from .optimizer import Optimizer, Parameter, Update, decayed, descended


@dataclass(frozen=True)
class SGD(Optimizer):
    """w - lr * v, with v = momentum * v + g and g the gradient plus weight_decay * w; with
    `nesterov`, g + momentum * v in place of v (torch.optim.SGD, without dampening)."""

    lr: float = 1e-3
    momentum: float = 0.0
    weight_decay: float = 0.0
    nesterov: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        self.require("momentum", self.momentum, 0.0, 1.0)
        if self.nesterov and not self.momentum:
            raise InputError("nesterov needs a momentum", where="SGD")

    def step(self, build: Extension, p: Parameter, *shared: Value) -> Iterator[Update]:
        gradient = decayed(build, p)
        if not self.momentum:
            yield descended(build, p, gradient)
            return
        buffer = p.state("momentum_buffer")
        velocity = build(Add(), build.scaled(buffer, self.momentum), gradient)
        direction = velocity
        if self.nesterov:
            direction = build(Add(), gradient, build.scaled(velocity, self.momentum))
        yield descended(build, p, direction)
        yield velocity, buffer
