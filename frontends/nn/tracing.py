"""From a network to a graph: `forward` is run once on symbolic tensors.

Parameters and buffers carry their state-dict names in the graph, and nodes the names of the modules
that made them. For inference every one of them is a parameter of the graph. For training, trainable
parameters and the statistics of batch norm in training form are states, whose data is the module's
own array: a step's updates belong there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from cnnc.compiler.ir.graph import Builder, Graph, Role, Value
from cnnc.compiler.ir.naming import untaken
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ir.verify import verify
from cnnc.compiler.ops.dropout import AdvanceGenerator, DropoutTraining
from cnnc.compiler.ops.shape import Identity
from cnnc.errors import InputError

from .spec import Spec, read_type
from .tensor import Operand, Tensor
from .variable import CURRENT, Buffer, Parameter, Variable

if TYPE_CHECKING:
    from .module import Module


def trace(
    net: Module, inputs: Mapping[str, Spec], *, training: bool = False, seed: int = 0
) -> Graph:
    """The graph of the network for inputs of these types, given in the order of `forward`.

    A shape may hold names, for dimensions that stay open: {"x": ("N", 3, 224, 224)}; elements are
    float32, unless a type is given: {"x": "int64[N,20]"}. With `training`, the graph computes what
    training does: see this module's first paragraph; dropout drops, by the state "generator", which
    begins with `seed`; batch norm takes the statistics of the batch; `updates` lists what generator
    and running statistics are after a step. A module that is in `eval` mode, or frozen, keeps its
    inference form. Outputs are called "output", or by their keys or places where `forward` gives
    several. Raises InputError and ModelError, naming the module.
    """
    return _run(Trace(net, training, seed), net, inputs)


def trace_calls(net: Module, inputs: Mapping[str, Spec]) -> tuple[Graph, list[Call]]:
    """The graph for inference, and the uses of modules in it, in the order of their beginnings."""
    tracing = Trace(net)
    graph = _run(tracing, net, inputs)
    return graph, tracing.calls


def _run(tracing: Trace, net: Module, inputs: Mapping[str, Spec]) -> Graph:
    tensors = [tracing.input(name, spec) for name, spec in inputs.items()]
    if not tensors:
        raise InputError("a network needs inputs", where=type(net).__name__)
    return tracing.graph(named_outputs(net(*tensors), net))


@dataclass(frozen=True)
class Call:
    """One use of a module while tracing: the module, its path in the network, how deep the call
    is, and the types that came out."""

    path: str
    module: Module
    depth: int
    outputs: tuple[TensorType, ...] = ()


class Trace:
    """The graph of one network in the making. `calls` lists the uses of modules in the order in
    which they began."""

    def __init__(self, net: Module, training: bool = False, seed: int = 0) -> None:
        self.training = training
        self.calls: list[Call] = []
        self._builder = Builder(type(net).__name__)
        self._paths: dict[Module, str] = {m: path for path, m in net.named_modules()}
        self._stored = {v: name for name, v in net.named_variables()}
        self._values: dict[Variable, Value] = {}
        self._numbers: dict[tuple[float, DType], Value] = {}
        self._updates: dict[Value, Value] = {}
        self._taken = set(self._stored.values())
        self._stack: list[Call] = []
        self._generator = Buffer(np.array([seed, 0], np.int64))
        self._streams = 0

    def input(self, name: str, spec: Spec) -> Tensor:
        """A new input of the graph."""
        return Tensor(self, self._builder.input(self._unique(name), read_type(name, spec)))

    def emit(self, op: Operator, *operands: Operand | None) -> Tensor:
        """The first output of a new node. One operand at least is a tensor."""
        return self.emit_all(op, *operands)[0]

    def emit_all(self, op: Operator, *operands: Operand | None) -> tuple[Tensor, ...]:
        """The outputs of a new node. Raises ModelError naming the module whose node it is."""
        dtypes = [x.dtype for x in operands if isinstance(x, Tensor) and x.dtype != DType.BOOL]
        dtype = dtypes[0] if dtypes else DType.FLOAT32  # that of numbers among the operands
        values = [None if x is None else self._value(x, dtype) for x in operands]
        origin = self._origin(op)
        name = self._unique(origin)
        node = self._builder.node(op, values, name=name, outputs=[name], origins=(origin,))
        return tuple(Tensor(self, v) for v in node.outputs)

    def state(self, buffer: Buffer) -> Tensor:
        """What the buffer holds at this point of a training step; it becomes a state."""
        if buffer not in self._values:
            self._values[buffer] = self._source(buffer, Role.STATE)
        state = self._values[buffer]
        return Tensor(self, self._updates.get(state, state))

    def update(self, buffer: Buffer, new: Tensor) -> None:
        """Has the buffer, which became a state, hold this after the step."""
        self._updates[self._values[buffer]] = new.value

    def dropout(self, x: Tensor, ratio: float) -> Tensor:
        """x in training, some of its elements dropped: one more stream of the generator."""
        if not self._streams:
            self._stored[self._generator] = self._unique("generator")
            generator = self.state(self._generator)
            self.update(self._generator, self.emit(AdvanceGenerator(), generator))
        op = DropoutTraining(ratio, self._streams)
        self._streams += 1
        return self.emit(op, x, Tensor(self, self._values[self._generator]))

    def in_training(self, module: Module) -> bool:
        """Whether the module takes its training form."""
        return self.training and module.training

    @contextmanager
    def inside(self, module: Module) -> Iterator[list[Tensor]]:
        """While the module's `forward` runs. What it gives is to be put into the list."""
        outer = self._stack[-1].path if self._stack else ""
        made_here = f"{outer}.{type(module).__name__}".lstrip(".")
        call = Call(self._paths.get(module, made_here), module, len(self._stack))
        place = len(self.calls)
        self.calls.append(call)
        self._stack.append(call)
        results: list[Tensor] = []
        token = CURRENT.set(self)
        try:
            yield results
        finally:
            CURRENT.reset(token)
            self._stack.pop()
        types = tuple(t.value.type for t in results)
        self.calls[place] = replace(call, outputs=types)

    def graph(self, outputs: Mapping[str, Tensor]) -> Graph:
        """The finished graph, verified, with its outputs under these names."""
        renamed: dict[Value, Value] = {}
        results = [self._output(name, t.value, renamed) for name, t in outputs.items()]
        updates = [(new, state) for state, new in self._updates.items()]
        made = self._builder.graph(results, updates)
        graph = made.with_nodes((n.renamed(renamed) for n in made.nodes), renamed)
        verify(graph)
        return graph

    def _output(self, name: str, value: Value, renamed: dict[Value, Value]) -> Value:
        """The value that leaves the graph, which `renamed` gives the output's name."""
        if value.role is not Role.LOCAL or value in renamed:
            value = self._builder(Identity(), value, name=self._unique(f"{name}.copy"))
        renamed[value] = replace(value, name=self._unique(name))
        return value

    def _value(self, operand: Operand, dtype: DType) -> Value:
        match operand:
            case Variable():
                return self.read(operand)
            case Tensor():
                if operand.trace is not self:
                    raise InputError("a tensor of another trace", where=operand.value.name)
                return operand.value
            case np.ndarray():
                return self._array(operand, dtype)
        return self._number(operand, dtype)

    def read(self, variable: Variable) -> Value:
        """What the variable is in the graph."""
        if variable not in self._values:
            trained = isinstance(variable, Parameter) and variable.requires_grad
            role = Role.STATE if self.training and trained else Role.PARAMETER
            self._values[variable] = self._source(variable, role)
        return self._values[variable]

    def _source(self, variable: Variable, role: Role) -> Value:
        if variable not in self._stored:
            raise InputError(
                "a parameter or buffer does not belong to the network",
                where=self._stack[-1].path,
                got=repr(variable),
                remedy="make it an attribute of a module of the network",
            )
        data = variable.data
        return Value(self._stored[variable], TensorType.of(data), role, data)

    def _array(self, array: np.ndarray, dtype: DType) -> Value:
        """A constant; elements that no pass need see, those of a larger array, as a parameter."""
        if array.dtype.kind == "f":
            array = array.astype(dtype.numpy)
        make = self._builder.parameter if array.size > 1 else self._builder.constant
        path = self._stack[-1].path if self._stack else ""
        return make(self._unique(f"{path}.constant".lstrip(".")), array)

    def _number(self, number: float, dtype: DType) -> Value:
        key = (float(number), dtype)
        if key not in self._numbers:
            array = np.array(number, dtype.numpy)
            self._numbers[key] = self._builder.constant(self._unique(f"{number:g}"), array)
        return self._numbers[key]

    def _origin(self, op: Operator) -> str:
        """The path of the module at work; with the operator's name where it has modules inside."""
        if not self._stack:
            return op.name
        call = self._stack[-1]
        is_leaf = not any(True for _ in call.module.named_children())
        parts = [call.path] if is_leaf and call.path else [call.path, op.name]
        return ".".join(p for p in parts if p)

    def _unique(self, name: str) -> str:
        """The name, with a number behind it if it is taken."""
        return untaken(name, self._taken, "_")


def named_outputs(made: Any, net: Module) -> dict[str, Tensor]:
    """What the network's `forward` gave, by the names that the graph's outputs get. Raises
    InputError."""
    if isinstance(made, Tensor | Sequence):
        several = [made] if isinstance(made, Tensor) else list(made)
        numbered = [f"output_{i}" for i in range(len(several))]
        names = net.output_names or (["output"] if isinstance(made, Tensor) else numbered)
        if len(names) != len(several):
            expected = f"{len(names)}, which is how many output_names there are"
            raise InputError("wrong number of outputs", got=str(len(several)), expected=expected)
        made = dict(zip(names, several, strict=True))
    named = dict(made) if isinstance(made, Mapping) else {}
    if named and all(isinstance(t, Tensor) for t in named.values()):
        return named
    raise InputError(
        "forward gives no tensors",
        got=type(made).__name__,
        expected="a tensor, a sequence of them, or a mapping from names to them",
    )
