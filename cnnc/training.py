"""Training step by step: what `cnnc.compile_training` gives, the level under the trainer.

Joins a network in Python, its loss and an optimiser to one compiled program that reads and writes
the network's own arrays: after every step the network has the new weights. One program is compiled
for each set of shapes, at the first step that has them; all share the same states. Leaves epochs,
data and checkpoints to the trainer.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from math import inf
from typing import Any

import numpy as np

from cnnc.compiler.autodiff import training_step
from cnnc.compiler.ir.graph import Graph, Role
from cnnc.compiler.ir.types import Symbol, TensorType
from cnnc.errors import InputError
from cnnc.frontends.nn.losses import Loss
from cnnc.frontends.nn.module import Module
from cnnc.frontends.nn.optim import Optimizer
from cnnc.frontends.nn.training import trace_loss
from cnnc.runtime.network import Network
from cnnc.runtime.profile import Profile
from cnnc.runtime.states import States

from .arguments import read_level, read_memory, read_threads
from .batch import Batch, Types, arrays_of, check_labels, graph_for, named_batch, types_of
from .session import CheckedNetwork, Request, open_one_network
from .source import GraphSource

_Key = tuple[TensorType, ...]
_BESIDES = ("optimizer", "ema", "generator")  # what states besides the network's are called


class TrainingStep:
    """A step of training: `loss = step(x, y)`. `x` is the network's input, or a tuple of them for a
    network of several; `y` is the target of the loss, or a tuple.

    `loss` is a name such as "cross_entropy", or a function of output and target, `seed` that of
    dropout, `threads` how many a step uses. With `memory` "low", cheap values of the forward pass
    are computed again instead of kept.

    Floating arrays are float32; whole numbers, such as labels, of any width. `states` are the live
    arrays of all that a step changes, by name: the network's parameters and running statistics
    under their state-dict names, what the optimiser remembers, and the generator of dropout; it is
    empty before the first step. May be called from several threads: steps follow each other.
    """

    def __init__(
        self,
        net: Module,
        *,
        loss: str | Loss,
        optimizer: Optimizer,
        threads: int | None = None,
        seed: int = 0,
        level: int = 3,
        memory: str = "normal",
    ) -> None:
        _require(net, Module, "a network, which is an nn.Module")
        _require(optimizer, Optimizer, "an optimiser of cnnc.optim, such as optim.SGD(lr=0.1)")
        self.net, self.loss, self.optimizer = net, loss, optimizer
        self.states: dict[str, np.ndarray] = {}
        self.learning_rate = optimizer.lr
        self._seed, self._threads, self._level = seed, read_threads(threads), read_level(level)
        self._low_memory = read_memory(memory)
        self._shared: States | None = None
        self._pending: dict[str, np.ndarray] = {}  # of a checkpoint, before there are states
        self._networks: dict[_Key, Network | CheckedNetwork] = {}

    @property
    def learning_rate(self) -> float:
        """What the optimiser is given at every step; at first, its own."""
        return self._learning_rate

    @learning_rate.setter
    def learning_rate(self, rate: float) -> None:
        if not 0 <= rate < inf:  # NaN is refused too
            expected = "0 or more, and finite"
            raise InputError("the learning rate is out of range", got=str(rate), expected=expected)
        self._learning_rate = float(rate)

    def __call__(self, x: Any, y: Any) -> float:
        """The loss of a batch, before the step that it causes. Raises InputError for arrays that do
        not fit the network, and what compiling raises."""
        return self.run(x, y)[0]

    def run(self, x: Any, y: Any) -> tuple[float, list[np.ndarray]]:
        """The loss of a batch and the network's outputs, before the step that they cause. Raises
        what a call raises."""
        inputs, targets = named_batch("x", x), named_batch("y", y)
        network = self._network(inputs, targets)
        check_labels(self.loss, network.manifest.outputs[1], targets)
        values = [*arrays_of(inputs | targets), np.float32(self.learning_rate)]
        loss, *outputs = network.run(values)
        return float(loss), outputs

    def profile(self, x: Any, y: Any, runs: int = 20) -> Profile:
        """When each worker was at each part of so many steps on this batch, after one uncounted
        step; they train as all steps do. Raises what a call raises."""
        inputs, targets = named_batch("x", x), named_batch("y", y)
        network, profile = self._network(inputs, targets), Profile()
        check_labels(self.loss, network.manifest.outputs[1], targets)
        values = [*arrays_of(inputs | targets), np.float32(self.learning_rate)]
        network.run(values)
        for _ in range(runs):
            network.run(values, profile=profile)
        return profile

    def prepare(self, x: Any, y: Any) -> None:
        """Compiles for arrays of these shapes, and makes the states, without a step."""
        self._network(named_batch("x", x), named_batch("y", y))

    def _network(self, inputs: Batch, targets: Batch) -> Network | CheckedNetwork:
        key = tuple(types_of(inputs | targets).values())
        if key not in self._networks:
            graph = self.graph(inputs, targets)
            if self._shared is None:
                states = _states(graph)
                if self._pending:
                    _check_besides(self._pending, states, self.net.state_dict())
                for name, array in self._pending.items():
                    states[name][...] = array
                self.states, self._pending = states, {}
                self._shared = States(states)
            source = GraphSource(graph, live=True)
            request = Request(source, self._level, {}, low_memory=self._low_memory)
            self._networks[key] = open_one_network(request, self._threads, self._shared)
        return self._networks[key]

    def graph(self, inputs: Batch, targets: Batch) -> Graph:
        """The graph of the step for arrays of these types. Raises InputError."""

        def trace(types: Types) -> Graph:
            xs, ys = _chosen(types, inputs), _chosen(types, targets)
            return trace_loss(self.net, self.loss, xs, ys, seed=self._seed)

        graph = graph_for(inputs | targets, trace)
        return training_step(graph, graph.outputs[0], self.optimizer)

    def copied_states(self) -> dict[str, np.ndarray]:
        """Copies of everything that training needs to go on: the network's state dict, and the
        states besides."""
        with self._turn:
            arrays = {**self.net.state_dict(), **self._pending, **self.states}
            return {name: array.copy() for name, array in arrays.items()}

    def write_states(self, arrays: Mapping[str, np.ndarray]) -> None:
        """Takes over what `copied_states` gave. What the optimiser remembers is taken over when it
        is known what that is, at the latest before the next step. Raises InputError for arrays of
        another network or optimiser; then nothing has changed."""
        own = self.net.state_dict()
        weights = {name: a for name, a in arrays.items() if name in own}
        besides = {name: a for name, a in arrays.items() if name not in own}
        foreign = [n for n in besides if n.partition(".")[0] not in _BESIDES]
        if foreign:
            raise InputError(
                "the checkpoint is of another network",
                where=type(self.net).__name__,
                got=f"unexpected: {', '.join(foreign[:8])}",
            )
        if self.states:
            _check_besides(besides, self.states, own)
        with self._turn:
            self.net.load_state_dict(weights)
            if self.states:
                for name, array in besides.items():
                    self.states[name][...] = array
            else:
                self._pending = {name: a.copy() for name, a in besides.items()}
        for network in self._networks.values():
            network.parameters_changed()

    def close(self) -> None:
        """Frees what was compiled, once the steps in progress are done; a later step compiles
        again. The states stay."""
        networks, self._networks = self._networks, {}
        for network in networks.values():
            network.close()

    @property
    def _turn(self) -> AbstractContextManager[object]:
        """Held while no step may run."""
        return self._shared.turn if self._shared is not None else nullcontext()


def _check_besides(
    given: Mapping[str, np.ndarray], states: Mapping[str, np.ndarray], own: Mapping[str, object]
) -> None:
    """Raises InputError unless the arrays are of all the states that are not the network's own."""
    wanted = {name: (a.shape, a.dtype) for name, a in states.items() if name not in own}
    found = {name: (a.shape, a.dtype) for name, a in given.items()}
    if wanted != found:
        names = sorted(n for n in {*wanted, *found} if wanted.get(n) != found.get(n))
        raise InputError(
            "the checkpoint is of another optimiser",
            got=f"other or missing: {', '.join(names[:8])}",
            remedy="net.load_weights(path, strict=False) takes over the weights alone",
        )


class Evaluation:
    """A network with its loss, as it infers: `loss, outputs = evaluation.run(x, y)`.

    Reads the network's own arrays, as they are at the first run or at the last `refresh`."""

    def __init__(
        self, net: Module, loss: str | Loss, threads: int | None = None, level: int = 3
    ) -> None:
        self.net, self.loss = net, loss
        self._threads, self._level = read_threads(threads), read_level(level)
        self._networks: dict[_Key, Network | CheckedNetwork] = {}

    def run(self, x: Any, y: Any) -> tuple[float, list[np.ndarray]]:
        """The loss of a batch and the network's outputs. Raises what a training step raises."""
        inputs, targets = named_batch("x", x), named_batch("y", y)
        network = self._network(inputs, targets)
        check_labels(self.loss, network.manifest.outputs[1], targets)
        loss, *outputs = network.run(arrays_of(inputs | targets))
        return float(loss), outputs

    def predict(self, x: Any) -> list[np.ndarray]:
        """The network's outputs for a batch. Raises as `run` does."""
        inputs = named_batch("x", x)
        return self._network(inputs, {}).run(arrays_of(inputs))

    def refresh(self) -> None:
        """Has what follows use the weights as they are now."""
        for network in self._networks.values():
            network.parameters_changed()

    def _network(self, inputs: Batch, targets: Batch) -> Network | CheckedNetwork:
        given = inputs | targets
        key = tuple(map(_open_batch, types_of(given).values()))
        if key not in self._networks:
            graph = graph_for(given, lambda types: self._graph(types, inputs, targets))
            request = Request(GraphSource(graph, live=True), self._level, {})
            self._networks[key] = open_one_network(request, self._threads)
        return self._networks[key]

    def _graph(self, types: Types, inputs: Batch, targets: Batch) -> Graph:
        """The graph for batches of any size; without targets, of the network alone."""
        opened = {name: _open_batch(type) for name, type in types.items()}
        xs, ys = _chosen(opened, inputs), _chosen(opened, targets)
        if not targets:
            return self.net.trace(xs)
        return trace_loss(self.net, self.loss, xs, ys, training=False)

    def close(self) -> None:
        """Frees what was compiled; a later run compiles again."""
        networks, self._networks = self._networks, {}
        for network in networks.values():
            network.close()


def _require(given: object, kind: type, expected: str) -> None:
    """Raises InputError for what is of no such kind."""
    if not isinstance(given, kind):
        raise InputError("wrong argument", got=type(given).__name__, expected=expected)


def _open_batch(type: TensorType) -> TensorType:
    """The type with its first dimension, that of the batch, open."""
    return type.with_shape((Symbol("N"), *type.shape[1:])) if type.rank else type


def _states(graph: Graph) -> dict[str, np.ndarray]:
    """The arrays of the graph's states by name."""
    states = [v for v in graph.sources if v.role is Role.STATE]
    return {v.name: v.data for v in states if v.data is not None}


def _chosen(types: Types, batch: Batch) -> Types:
    """The types of these arrays alone."""
    return {name: types[name] for name in batch}


compile_training = TrainingStep  # a verb for users, beside `compile`
