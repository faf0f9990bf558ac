"""The graph: immutable SSA of typed operators.

A `Value` is defined once: as an input, a constant, a parameter, a state, or by one `Node`. A
`Graph` lists its nodes in an order in which every value is defined before it is used. Nothing here
changes after it is made: a pass builds a new graph out of old and new nodes, so what another holder
of the old graph sees never moves. Values and nodes are compared by identity.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from .operator import Operator, infer_types
from .types import TensorType


class Role(enum.Enum):
    """Where a value comes from."""

    LOCAL = "local"  # the output of a node
    INPUT = "input"  # given at every run
    CONSTANT = "const"  # known to the compiler, which may look at it
    PARAMETER = "param"  # weights: the compiler knows the type, and never looks at the elements
    STATE = "state"  # kept from run to run: running statistics, optimiser, generator


_KNOWN = (Role.CONSTANT, Role.PARAMETER)  # known before the first run


@dataclass(frozen=True, eq=False)
class Value:
    """One SSA value. `name` is the source's name for it; `data` holds a constant's, parameter's or
    state's array where it is at hand (a graph read from text has none for parameters)."""

    name: str
    type: TensorType
    role: Role = Role.LOCAL
    data: np.ndarray | None = field(default=None, repr=False)

    @property
    def constant(self) -> np.ndarray | None:
        """The array of a constant, None for every other role: passes see elements through this."""
        return self.data if self.role is Role.CONSTANT else None


@dataclass(frozen=True, eq=False)
class Node:
    """One application of an operator. `origins` are the names of the source nodes it stands for."""

    op: Operator
    inputs: tuple[Value | None, ...]
    outputs: tuple[Value, ...]
    name: str
    origins: tuple[str, ...] = ()

    @property
    def output(self) -> Value:
        """The first output, which for most operators is the only one."""
        return self.outputs[0]

    @property
    def input_types(self) -> tuple[TensorType | None, ...]:
        """Types of the inputs; None where an optional input is absent."""
        return tuple(v.type if v else None for v in self.inputs)

    @property
    def output_types(self) -> tuple[TensorType, ...]:
        """Types of the outputs."""
        return tuple(v.type for v in self.outputs)

    @cached_property
    def flops(self) -> int:
        """Floating-point operations of this node; its types must be static."""
        return self.op.flops(self.input_types, self.output_types)

    def renamed(self, replaced: Mapping[Value, Value]) -> Node:
        """The node with its values replaced; the same node when `replaced` has none of them."""
        inputs = tuple(replaced.get(v, v) if v is not None else None for v in self.inputs)
        outputs = tuple(replaced.get(v, v) for v in self.outputs)
        if inputs == self.inputs and outputs == self.outputs:
            return self
        return replace(self, inputs=inputs, outputs=outputs)


@dataclass(frozen=True, eq=False)
class Graph:
    """A network or a part of one. `updates` pairs a computed value with the state it replaces at
    the end of a run; the graph itself stays pure."""

    name: str
    inputs: tuple[Value, ...]
    nodes: tuple[Node, ...]
    outputs: tuple[Value, ...]
    updates: tuple[tuple[Value, Value], ...] = ()

    @cached_property
    def producers(self) -> Mapping[Value, Node]:
        """The node that defines each local value."""
        return {v: n for n in self.nodes for v in n.outputs}

    @cached_property
    def users(self) -> Mapping[Value, tuple[Node, ...]]:
        """The nodes that read each value, once each, in order; graph outputs are not among them."""
        found: dict[Value, dict[Node, None]] = {}
        for node in self.nodes:
            for v in node.inputs:
                if v is not None:
                    found.setdefault(v, {})[node] = None
        return {v: tuple(nodes) for v, nodes in found.items()}

    @cached_property
    def results(self) -> frozenset[Value]:
        """The values that leave the graph: outputs and the new values of states."""
        return frozenset(self.outputs) | {new for new, _ in self.updates}

    @cached_property
    def sources(self) -> tuple[Value, ...]:
        """Constants, parameters and states that the graph uses, in order of first use."""
        found: dict[Value, None] = {}
        reads = [v for n in self.nodes for v in n.inputs] + list(self.results_in_order)
        for v in [*reads, *(state for _, state in self.updates)]:
            if v is not None and v.role not in (Role.LOCAL, Role.INPUT):
                found[v] = None
        return tuple(found)

    @cached_property
    def prepared(self) -> frozenset[Value]:
        """The node outputs that depend on constants and parameters alone, and so are the same in
        every run: `prepare` computes them."""
        found: set[Value] = set()
        for node in self.nodes:
            if all(v is None or v in found or v.role in _KNOWN for v in node.inputs):
                found.update(node.outputs)
        return frozenset(found)

    def is_prepared(self, value: Value) -> bool:
        """True when the value is a constant, a parameter, or depends on those alone."""
        return value.role in _KNOWN or value in self.prepared

    @property
    def results_in_order(self) -> tuple[Value, ...]:
        """Outputs, then the new values of states."""
        return self.outputs + tuple(new for new, _ in self.updates)

    @property
    def symbols(self) -> tuple[str, ...]:
        """Names of the symbols in the inputs' shapes, in order of appearance."""
        dims = [d for v in self.inputs for d in v.type.shape]
        return tuple(dict.fromkeys(d.name for d in dims if not isinstance(d, int)))

    def with_nodes(self, nodes: Iterable[Node], replaced: Mapping[Value, Value]) -> Graph:
        """The same graph made of other nodes, where `replaced` maps old results to new ones."""
        return replace(
            self,
            nodes=tuple(nodes),
            outputs=tuple(replaced.get(v, v) for v in self.outputs),
            updates=tuple((replaced.get(v, v), s) for v, s in self.updates),
        )

    def bind(self, sizes: Mapping[str, int]) -> Graph:
        """The graph with symbols replaced by `sizes` and every type inferred anew.

        Raises ModelError when an operator refuses the sizes.
        """
        return self.retyped([v.type.bind(sizes) for v in self.inputs])

    def retyped(self, types: Sequence[TensorType]) -> Graph:
        """The graph with inputs of these types and every type inferred anew. Raises ModelError."""
        builder = Builder(self.name)
        new = {v: replace(v, type=t) for v, t in zip(self.inputs, types, strict=True)}
        for node in self.nodes:
            inputs = [new.get(v, v) if v else None for v in node.inputs]
            made = builder.node(
                node.op.retyped(*(v.type if v else None for v in inputs)),
                inputs,
                name=node.name,
                outputs=[v.name for v in node.outputs],
                origins=node.origins,
            )
            new.update(zip(node.outputs, made.outputs, strict=True))
        return replace(
            self,
            inputs=tuple(new[v] for v in self.inputs),
            nodes=tuple(builder.nodes),
            outputs=tuple(new.get(v, v) for v in self.outputs),
            updates=tuple((new.get(v, v), s) for v, s in self.updates),
        )


class Builder:
    """Makes a graph node by node, inferring every type; mutable, and used for one graph only."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.nodes: list[Node] = []
        self._inputs: list[Value] = []

    def input(self, name: str, type: TensorType) -> Value:
        """A new graph input."""
        value = Value(name, type, Role.INPUT)
        self._inputs.append(value)
        return value

    @staticmethod
    def constant(name: str, array: np.ndarray) -> Value:
        """A constant whose elements passes may look at; keep it small."""
        return Value(name, TensorType.of(array), Role.CONSTANT, array)

    @staticmethod
    def parameter(name: str, array: np.ndarray) -> Value:
        """A parameter with its initial elements."""
        return Value(name, TensorType.of(array), Role.PARAMETER, array)

    def node(
        self,
        op: Operator,
        inputs: Sequence[Value | None],
        *,
        name: str = "",
        outputs: Sequence[str] = (),
        origins: Sequence[str] = (),
    ) -> Node:
        """Appends a node and gives it, with its output types inferred.

        `outputs` names the outputs; missing names are made of the node's. Raises ModelError with
        the node's name before the operator's own message.
        """
        name = name or f"{op.name}_{len(self.nodes)}"
        types = infer_types(op, [v.type if v else None for v in inputs], name)
        made_up = (f"{name}.{i}" if i else f"{name}.out" for i in range(len(outputs), len(types)))
        names = [*outputs, *made_up]
        made = tuple(Value(n, t) for n, t in zip(names, types, strict=False))
        node = Node(op, tuple(inputs), made, name, tuple(origins))
        self.nodes.append(node)
        return node

    def __call__(
        self, op: Operator, *inputs: Value | None, name: str = "", origins: Sequence[str] = ()
    ) -> Value:
        """Appends a node and gives its first output."""
        return self.node(op, inputs, name=name, origins=origins).output

    def graph(self, outputs: Sequence[Value], updates: Sequence[tuple[Value, Value]] = ()) -> Graph:
        """The finished graph."""
        return Graph(
            self.name, tuple(self._inputs), tuple(self.nodes), tuple(outputs), tuple(updates)
        )
