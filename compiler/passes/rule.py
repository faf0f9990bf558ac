"""Rewriting: the one idiom for local changes of a graph.

A `Rule` is a pattern, a docstring that states the algebra, and `apply`, which builds the
replacement or refuses with a reason. `rewrite` owns everything else: where rules are tried and in
which order, names, origins, dead code, the check that types stay, and the trace of what fired and
what refused.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import EllipsisType
from typing import ClassVar

from cnnc import knobs
from cnnc.errors import CompileError

from ..ir.graph import Builder, Graph, Node, Role, Value
from ..ir.naming import Naming
from ..ir.operator import Operator
from ..ops.elementwise import Add, Mul
from ..target import Refusal
from .eliminate import eliminate_dead_code

_LOG = logging.getLogger("cnnc.passes")
_COMMUTATIVE = (Add, Mul)


class P:
    """A pattern: a node of one of the operator classes, whose inputs match patterns or leaves.

    A leaf names a value: `"x"`, or `"b?"` for an input that may be absent; None is an input that
    must be. A name that appears twice must find the same value. Add and Mul match in either order.
    An ellipsis in the place of all inputs fits any.
    """

    def __init__(
        self,
        operators: type[Operator] | tuple[type[Operator], ...],
        *inputs: P | str | EllipsisType | None,
        name: str = "",
    ) -> None:
        self.operators, self.name = operators, name
        self.is_open = inputs == (...,)
        self.inputs = tuple(x for x in inputs if x is not ...)


@dataclass(frozen=True)
class Match:
    """Where a pattern was found: `matched` are all its nodes, the root last."""

    graph: Graph
    matched: tuple[Node, ...] = ()
    nodes: Mapping[str, Node] = field(default_factory=dict)
    values: Mapping[str, Value | None] = field(default_factory=dict)

    @property
    def root(self) -> Node:
        """The node that matched the outermost pattern; its first output is what gets replaced."""
        return self.matched[-1]

    def value(self, name: str) -> Value:
        """The value found at leaf `name`, which is present."""
        value = self.values[name]
        assert value is not None, f"input {name} of {self.root.name} is absent"
        return value

    def refuse_shared(self, name: str) -> Refusal | None:
        """A refusal when somebody outside the match needs the output of node `name`."""
        output = self.nodes[name].output
        if output in self.graph.results:
            return Refusal(f"the output of {self.nodes[name].name} is a result of the graph")
        if len(self.graph.users[output]) > 1:
            return Refusal(f"the output of {self.nodes[name].name} has another user")
        return None

    def refuse_variable(self, *names: str) -> Refusal | None:
        """A refusal when a value at one of these leaves, where present, differs between runs."""
        for value in (self.values[n] for n in names):
            if value is not None and not self.graph.is_prepared(value):
                return Refusal(f"{value.name} is not a parameter")
        return None


class Rule:
    """One local rewriting. The docstring of a rule states the algebra and its source."""

    pattern: ClassVar[P]

    @property
    def name(self) -> str:
        """The name in traces."""
        return type(self).__name__

    def apply(self, match: Match, build: Builder) -> Value | Refusal:
        """The value that replaces the root's, made by `build` or found in the graph; or why not."""
        raise NotImplementedError(self.name)


@dataclass(frozen=True)
class Event:
    """One line of a trace: what a rule did at a node, `reason` being None where it fired."""

    rule: str
    node: str
    reason: str | None = None

    def __str__(self) -> str:
        if self.reason is None:
            return f"{self.rule} fired at {self.node}"
        return f"{self.rule} refused at {self.node}: {self.reason}"


def rewrite(graph: Graph, rules: Sequence[Rule], trace: list[Event] | None = None) -> Graph:
    """The graph after no rule fires any more; the same object when none fired.

    Nodes are tried in the graph's order, at each the rules in theirs. The replacement takes the
    name of the value it replaces, and its nodes the origins of all nodes of the match. Events are
    appended to `trace`, each once, and logged as CNNC_TRACE says.
    """
    events: dict[Event, None] = {}
    names = {n.name for n in graph.nodes}
    for _ in range(2 * len(graph.nodes) + 8):
        sweep = _Sweep(graph, rules, names, events)
        if not sweep.run():
            break
        graph = eliminate_dead_code(sweep.rebuilt())
    else:
        raise CompileError(
            "rewriting does not end", where=graph.name, got=", ".join(r.name for r in rules)
        )
    report(list(events), trace)
    return graph


def report(events: Sequence[Event], trace: list[Event] | None) -> None:
    """Logs the events that CNNC_TRACE asks for, and appends all to `trace` if there is one."""
    wanted = knobs.TRACE.get()
    for event in events:
        if wanted in ("all", event.rule):
            _LOG.info("%s", event)
    if trace is not None:
        trace.extend(events)


class _Sweep:
    """One walk over the graph, which stays as it is: a match that overlaps one that fired before it
    waits for the next sweep, so that every rule sees true users and producers."""

    def __init__(
        self, graph: Graph, rules: Sequence[Rule], names: set[str], events: dict[Event, None]
    ) -> None:
        self.graph, self.rules, self.names, self.events = graph, rules, names, events
        self._fitting: dict[type[Operator], list[Rule]] = {}
        self.touched: set[Node] = set()
        self.added: dict[Node, list[Node]] = {}  # by the root whose place they take
        self.replaced: dict[Value, Value] = {}

    def run(self) -> bool:
        """Tries every rule at every node; True when any fired."""
        for node in self.graph.nodes:
            any(self._try(rule, node) for rule in self._rules(type(node.op)))
        return bool(self.touched)

    def _rules(self, operator: type[Operator]) -> list[Rule]:
        """The rules whose patterns may fit a node of this operator."""
        if operator not in self._fitting:
            fit = [r for r in self.rules if issubclass(operator, r.pattern.operators)]
            self._fitting[operator] = fit
        return self._fitting[operator]

    def _try(self, rule: Rule, node: Node) -> bool:
        """True when the node is done with in this walk: the rule has fired, or waits for the next,
        and then no later rule may overtake it."""
        reasons: list[str] = []
        for match in _matches(rule.pattern, node, Match(self.graph)):
            build = Naming(node.name, self.names)
            outcome = self._outcome(rule, match, build)
            if isinstance(outcome, Refusal):
                reasons.append(outcome.reason)
            elif outcome in self.replaced or not self.touched.isdisjoint(match.matched):
                return True
            else:
                self.events[Event(rule.name, node.name)] = None
                self._replace(match, outcome, build.nodes)
                return True
        self.events.update((Event(rule.name, node.name, reason), None) for reason in reasons)
        return False

    def _outcome(self, rule: Rule, match: Match, build: Builder) -> Value | Refusal:
        """What the rule says, or a refusal that holds for every rule."""
        graph, old = self.graph, match.root.output
        if any(v in graph.results or v in graph.users for v in match.root.outputs[1:]):
            return Refusal("another of its outputs is used")
        new = rule.apply(match, build)
        if isinstance(new, Refusal):
            return new
        assert new.type == old.type, f"{rule.name} makes {new.type} of {old.name}: {old.type}"
        found = not _defines(build.nodes, new)
        if found and old in graph.results and (new.role is not Role.LOCAL or new in graph.results):
            return Refusal("the graph gives its output under a name of its own")
        return new

    def _replace(self, match: Match, new: Value, made: Sequence[Node]) -> None:
        old = match.root.output
        origins = tuple(dict.fromkeys(o for n in match.matched for o in n.origins or (n.name,)))
        self.added[match.root] = [replace(n, origins=origins) for n in made]
        self.touched.update(match.matched)
        self.replaced[old] = new
        if _defines(made, new) or old in self.graph.results:
            self.replaced[new] = replace(new, name=old.name)

    def rebuilt(self) -> Graph:
        """The graph with the replacements in place; what they replaced is dead code."""
        final = {old: _last(self.replaced, old) for old in self.replaced}
        nodes = [
            new.renamed(final) for old in self.graph.nodes for new in self.added.get(old, [old])
        ]
        return self.graph.with_nodes(nodes, final)


def _defines(nodes: Sequence[Node], value: Value) -> bool:
    return any(value in n.outputs for n in nodes)


def _last(replaced: Mapping[Value, Value], value: Value) -> Value:
    """The end of the chain of replacements that starts at `value`."""
    while value in replaced:
        value = replaced[value]
    return value


def _matches(pattern: P, node: Node, match: Match) -> Iterator[Match]:
    """Every way in which the pattern fits the node and agrees with `match`, extended by it."""
    if not isinstance(node.op, pattern.operators):
        return
    for inputs in _orders(pattern, node):
        found = [match]
        for part, value in zip(pattern.inputs, inputs, strict=True):
            found = [after for before in found for after in _fits(part, value, before)]
        for m in found:
            nodes = {**m.nodes, pattern.name: node} if pattern.name else m.nodes
            matched = m.matched if node in m.matched else (*m.matched, node)
            yield replace(m, matched=matched, nodes=nodes)


def _orders(pattern: P, node: Node) -> Iterator[tuple[Value | None, ...]]:
    """The node's inputs, padded to the pattern's length, in every order that means the same."""
    if pattern.is_open:
        yield ()
        return
    absent = len(pattern.inputs) - len(node.inputs)
    if absent < 0:
        return
    yield node.inputs + (None,) * absent
    if isinstance(node.op, _COMMUTATIVE):
        yield node.inputs[::-1]


def _fits(part: P | str | None, value: Value | None, match: Match) -> Iterator[Match]:
    if isinstance(part, P):
        producer = match.graph.producers.get(value) if value else None
        if producer is not None and producer.output is value:
            yield from _matches(part, producer, match)
    elif part is None:
        if value is None:
            yield match
    elif value is not None or part.endswith("?"):
        name = part.removesuffix("?")
        if match.values.get(name, value) is value:
            yield replace(match, values={**match.values, name: value})
