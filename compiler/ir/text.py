"""The text form of a graph: what dumps, golden tests and error reports show, and its parser.

    graph digits(x: float32[N,1,8,8]) {
      param w: float32[16,1,3,3]
      h: float32[N,16,8,8] = Conv(x, w, _) {pads=[1,1,1,1]} name conv1 from Conv_0
      return h
    }

Only attributes that differ from their defaults are shown; a graph in an attribute is a nested
block. Names that are no identifiers, or words of this language, are quoted as in JSON. Values are
told apart by their names in text: of several with one name, all but the first get a number.
Elements are shown of constants alone. Parsing a text and printing it again gives the same text;
`verify` checks what the parser does not: that the graph makes sense.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, replace
from math import prod
from typing import get_args, get_origin, get_type_hints

import numpy as np

from .graph import Graph, Node, Role, Value
from .naming import untaken
from .operator import Operator
from .reader import Reader, error_at, is_identifier
from .types import Dim, DType, Symbol, TensorType

_SOURCES = {r.value: r for r in (Role.PARAMETER, Role.CONSTANT, Role.STATE)}
_WORDS = {"graph", "return", "update", "name", "from", "true", "false", "_"}
_WORDS |= {"inf", "nan", *_SOURCES}  # numbers and roles
_DEEPEST = 8  # graphs within graphs that the parser takes; fusion makes one level


def print_graph(graph: Graph) -> str:
    """The text of the graph, ending with a newline."""
    return "\n".join(_Printer().graph(graph, "")) + "\n"


def parse_graph(text: str, operators: Mapping[str, type[Operator]]) -> Graph:
    """The graph that the text describes, made of these operators. Parameters have no elements.

    Types are taken from the text, not inferred. Raises ModelError with the line's number.
    """
    parser = _Parser(text, operators)
    graph = parser.graph(depth=0)
    parser.expect("")
    return graph


def _name(name: str) -> str:
    return name if is_identifier(name) and name not in _WORDS else json.dumps(name)


class _Printer:
    """Prints one graph: holds the names that its values have in the text."""

    def __init__(self) -> None:
        self._names: dict[Value, str] = {}
        self._taken: set[str] = set()

    def graph(self, graph: Graph, indent: str) -> Iterator[str]:
        """The lines of the graph, without the indent before the first."""
        inside = indent + "  "
        yield f"graph {_name(graph.name)}({', '.join(map(self._typed, graph.inputs))}) {{"
        for value in graph.sources:
            elements = ""
            if value.role is Role.CONSTANT and value.data is not None:
                elements = f" = {_literal(_elements(value.data), inside)}"
            yield f"{inside}{value.role.value} {self._typed(value)}{elements}"
        for node in graph.nodes:
            yield inside + self._node(node, inside)
        if graph.outputs:
            yield f"{inside}return {', '.join(map(self._value, graph.outputs))}"
        for new, state in graph.updates:
            yield f"{inside}update {self._value(new)} -> {self._value(state)}"
        yield indent + "}"

    def _node(self, node: Node, indent: str) -> str:
        inputs = ", ".join("_" if v is None else self._value(v) for v in node.inputs)
        outputs = ", ".join(map(self._typed, node.outputs))
        text = f"{outputs} = {_name(node.op.name)}({inputs})"
        shown = [f"{key}={_literal(value, indent)}" for key, value in _attributes(node.op)]
        if shown:
            text += f" {{{', '.join(shown)}}}"
        text += f" name {_name(node.name)}"
        if node.origins:
            text += f" from {', '.join(map(_name, node.origins))}"
        return text

    def _typed(self, value: Value) -> str:
        return f"{self._value(value)}: {_type(value.type)}"

    def _value(self, value: Value) -> str:
        if value not in self._names:
            self._names[value] = untaken(value.name, self._taken)
        return _name(self._names[value])


def _type(type: TensorType) -> str:
    return f"{type.dtype.value}[{','.join(map(_dim, type.shape))}]"


def _dim(dim: Dim) -> str:
    if isinstance(dim, int):
        return str(dim)
    return _name(dim.name) + ("" if dim.max is None else f"<={dim.max}")


def _attributes(op: Operator) -> Iterator[tuple[str, object]]:
    """Names and values of the attributes that are not at their defaults."""
    hints = _hints(type(op))
    for attribute in fields(op):
        value = getattr(op, attribute.name)
        if value != attribute.default:
            yield attribute.name, _conform(value, hints[attribute.name])


_HINTS: dict[type[Operator], dict[str, object]] = {}


def _hints(kind: type[Operator]) -> dict[str, object]:
    """The declared types of the operator's attributes, which take long to find."""
    if kind not in _HINTS:
        hints = get_type_hints(kind)
        _HINTS[kind] = {f.name: hints[f.name] for f in fields(kind)}
    return _HINTS[kind]


def _elements(array: np.ndarray) -> tuple[object, ...]:
    """The elements, in order, as Python's numbers, which hold every element type exactly."""
    is_float = DType.of(array.dtype).is_float
    return tuple((array.astype(np.float64) if is_float else array).reshape(-1).tolist())


def _literal(value: object, indent: str) -> str:
    if isinstance(value, Graph):
        return "\n".join(_Printer().graph(value, indent))
    if isinstance(value, tuple):
        return f"[{', '.join(_literal(v, indent) for v in value)}]"
    return json.dumps(value) if isinstance(value, str | bool) else repr(value)


def _conform(value: object, hint: object) -> object:
    """The value as the declared type of an attribute wants it. Raises TypeError."""
    if get_origin(hint) is tuple and isinstance(value, tuple):
        return tuple(_conform(v, get_args(hint)[0]) for v in value)
    if hint is bool and value in (0, 1):
        return bool(value)
    if hint is float and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if hint is int and isinstance(value, int) and not isinstance(value, bool):
        return value
    if (hint is str and isinstance(value, str)) or (hint is Graph and isinstance(value, Graph)):
        return value
    raise TypeError(f"{value!r} is not of type {getattr(hint, '__name__', hint)}")


class _Parser(Reader):
    """Recursive descent; each method reads what it is named after and stands behind it."""

    def __init__(self, text: str, operators: Mapping[str, type[Operator]]) -> None:
        super().__init__(text, _WORDS)
        self._operators = operators
        self._values: dict[str, Value] = {}

    def _type(self) -> TensorType:
        line, word = self.line, self.next("word", "element type")
        if word not in {d.value for d in DType}:
            raise error_at(line, "unknown element type", got=repr(word))
        self.expect("[")
        return TensorType(DType(word), tuple(self.enclosed("]", self._dim)))

    def _dim(self) -> Dim:
        if self.token.kind == "number":
            return self.size()
        return Symbol(self.name(), self.size() if self.take("<=") else None)

    def _literal(self, depth: int) -> object:
        if self.token.text == "graph":
            return self.graph(depth + 1)
        if self.take("["):
            return tuple(self.enclosed("]", self._scalar))
        return self._scalar()

    def _scalar(self) -> object:
        if self.token.kind == "string":
            return self.string()
        if self.token.text in ("true", "false"):
            return self.next("word", "value") == "true"
        return self.number()

    def graph(self, depth: int) -> Graph:
        """A graph, whose names are its own."""
        if depth > _DEEPEST:
            raise error_at(self.line, "graphs are nested too deeply", expected=f"{_DEEPEST} levels")
        outer, self._values = self._values, {}
        self.expect("graph")
        name = self.name()
        self.expect("(")
        inputs = self.enclosed(")", self._input)
        self.expect("{")
        while self.token.text in _SOURCES:
            self._source()
        nodes = []
        while self.token.text not in ("return", "update", "}"):
            nodes.append(self._node(depth))
        outputs = self.separated(self._used) if self.take("return") else []
        updates = []
        while self.take("update"):
            new = self._used()
            self.expect("->")
            updates.append((new, self._used()))
        self.expect("}")
        self._values = outer
        return Graph(name, tuple(inputs), tuple(nodes), tuple(outputs), tuple(updates))

    def _declared(self, role: Role) -> Value:
        """A name and a type; no value of that name yet."""
        name = self.name()
        self.expect(":")
        return Value(name, self._type(), role)

    def _define(self, value: Value, line: int) -> None:
        """From here on the name means the value."""
        if value.name in self._values:
            raise error_at(line, "a value is defined twice", got=repr(value.name))
        self._values[value.name] = value

    def _input(self) -> Value:
        line, value = self.line, self._declared(Role.INPUT)
        self._define(value, line)
        return value

    def _used(self) -> Value:
        line, name = self.line, self.name()
        if name not in self._values:
            raise error_at(line, "a value is used before it is defined", got=repr(name))
        return self._values[name]

    def _source(self) -> None:
        line, role = self.line, _SOURCES[self.next("word", "role")]
        value = self._declared(role)
        if role is Role.CONSTANT and self.take("="):
            value = replace(value, data=self._array(value.type))
        self._define(value, line)

    def _array(self, type: TensorType) -> np.ndarray:
        line = self.line
        self.expect("[")
        elements = self.enclosed("]", self._scalar)
        if not type.is_static or prod(type.dims) != len(elements):
            raise error_at(
                line, "elements do not fill the type", got=str(len(elements)), expected=str(type)
            )
        hint = float if type.dtype.is_float else bool if type.dtype is DType.BOOL else int
        try:
            array = np.array([_conform(x, hint) for x in elements], type.dtype.numpy)
            return array.reshape(type.dims)
        except (TypeError, ValueError, OverflowError) as error:
            raise error_at(line, f"elements do not have the type: {error}") from None

    def _node(self, depth: int) -> Node:
        line, outputs = self.line, self.separated(lambda: self._declared(Role.LOCAL))
        self.expect("=")
        kind = self.name()
        if kind not in self._operators:
            raise error_at(line, "unknown operator", got=repr(kind))
        self.expect("(")
        inputs = self.enclosed(")", lambda: None if self.take("_") else self._used())
        op = self._operator(self._operators[kind], depth)
        name = self.name() if self.take("name") else outputs[0].name
        origins = self.separated(self.name) if self.take("from") else []
        for value in outputs:
            self._define(value, line)
        return Node(op, tuple(inputs), tuple(outputs), name, tuple(origins))

    def _operator(self, kind: type[Operator], depth: int) -> Operator:
        """The operator, after its inputs, with the attributes that are given."""
        line, hints = self.line, _hints(kind)
        given: dict[str, object] = {}
        if self.take("{"):
            given = dict(self.enclosed("}", lambda: self._attribute(hints, depth)))
        required = {f.name for f in fields(kind) if f.default is MISSING}
        if not required <= given.keys() <= hints.keys():
            raise error_at(
                line,
                f"attributes of {kind.__name__} are unknown or missing",
                got=", ".join(given) or "none",
                expected=", ".join(hints),
            )
        return kind(**given)

    def _attribute(self, hints: Mapping[str, object], depth: int) -> tuple[str, object]:
        line, key = self.line, self.name()
        self.expect("=")
        value = self._literal(depth)
        try:
            return key, _conform(value, hints[key]) if key in hints else value
        except TypeError as error:
            raise error_at(line, f"attribute {key}: {error}") from None
