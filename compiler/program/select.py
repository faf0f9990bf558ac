"""Selection: a kernel for every node and a layout for every value.

Minimises the predicted seconds of `run`, with relayouts as the edges between kernels that disagree:
a search over the nodes in order, whose states are the layouts that the values still to be read are
at hand in. On a chain the search is exact dynamic programming; where branches multiply the states
it is a beam. A relayout of a value is paid once, however many nodes read it. What runs in `prepare`
counts a thousandth, so that it only breaks ties.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import NamedTuple

from cnnc.errors import CompileError, UnsupportedOpError

from ..ir.graph import Graph, Node, Value
from ..target import Candidate, Refusal, Target
from .layout import Layout
from .sections import Sections

BEAM_WIDTH = 64
PREPARE_WEIGHT = 1e-3


@dataclass(frozen=True, eq=False)
class _Forms:
    """The layouts a value is at hand in. Interned, so that states compare and hash by identity."""

    produced: Layout
    copies: frozenset[Layout] = frozenset()


# The forms of the live values that they vary for, in the order of the search's `_live` list.
_State = tuple[_Forms, ...]


@dataclass(frozen=True, eq=False)
class Selection:
    """What was chosen. View nodes have no candidate. `layouts` says how each value is produced;
    `relayouts` holds the copies to the other layouts it is read in. `seconds` predicts `run`."""

    sections: Sections
    candidates: Mapping[Node, Candidate]
    layouts: Mapping[Value, Layout]
    relayouts: Mapping[tuple[Value, Layout], Candidate]
    seconds: float

    def reads(self, node: Node) -> tuple[Layout | None, ...]:
        """The layouts in which a node reads its inputs."""
        candidate = self.candidates.get(node)
        return candidate.inputs if candidate else _view_reads(node)


@dataclass(frozen=True)
class _Option:
    """One way to run a node; a view node has exactly one, without a candidate."""

    inputs: tuple[Layout | None, ...]
    outputs: tuple[Layout, ...]
    seconds: float
    candidate: Candidate | None = None


class _Path(NamedTuple):
    """The best way found to reach a state: its cost, the last option taken, and what came
    before."""

    seconds: float
    option: _Option | None = None
    before: _Path | None = None

    def options(self) -> list[_Option]:
        """The options taken, first to last."""
        taken: list[_Option] = []
        path: _Path | None = self
        while path and path.option:
            taken.append(path.option)
            path = path.before
        return taken[::-1]


class _Move(NamedTuple):
    """What an option does to the forms of the values that its node reads and writes: `after` are
    those of the values among them that live on."""

    option: _Option
    seconds: float
    after: _State


def select(graph: Graph, target: Target) -> Selection:
    """The cheapest kernels and layouts for a graph with static shapes.

    Raises UnsupportedOpError naming every node the target has no kernel for, and CompileError where
    no relayouts join what kernels give and take.
    """
    sections = Sections.of(graph)
    offers = _offers(graph, target)
    search = _Search(graph, sections, target)
    return search.selection(search.best(offers), offers)


def dense(value: Value) -> Layout:
    """The dense layout of the value's rank."""
    return Layout.dense(value.type.rank)


def _view_reads(node: Node) -> tuple[Layout | None, ...]:
    """A view is of its first input; the others only say its shape."""
    return tuple(dense(v) if v and i == 0 else None for i, v in enumerate(node.inputs))


def _offers(graph: Graph, target: Target) -> dict[Node, Sequence[Candidate]]:
    offers: dict[Node, Sequence[Candidate]] = {}
    refused: dict[str, list[str]] = {}
    for node in graph.nodes:
        if node.op.is_view:
            continue
        answer = target.candidates(node)
        if isinstance(answer, Refusal) or not answer:
            reason = answer.reason if isinstance(answer, Refusal) else "no kernel"
            refused.setdefault(f"{node.op.name}: {reason}", []).append(node.name)
        else:
            offers[node] = answer
    if refused:
        lines = [f"{kind} ({', '.join(names)})" for kind, names in refused.items()]
        raise UnsupportedOpError(lines, where=f"{graph.name} on {target.name}")
    return offers


def _stuck(node: Node, reasons: Iterable[str]) -> CompileError:
    return CompileError(
        f"{node.op.name}: no relayouts join it to its neighbours",
        where=node.name,
        got="; ".join(reasons),
    )


def _picker(places: Sequence[int]) -> Callable[[_State], _State]:
    """What gives the forms of a state at these places: in C where that is possible, for the search
    does it hundreds of thousands of times."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda state: tuple([state[k] for k in places])


def _cheapest(
    ways: list[tuple[float, _State, _Path, _Move]], rest: Callable[[_State], _State]
) -> dict[_State, _Path]:
    """The states that the ways lead to, as many as the beam is wide, the cheapest first. A way is
    its seconds, the state before and the path to it, and a move, which keeps the `rest` of it."""
    reached: dict[_State, _Path] = {}
    for seconds, state, path, move in sorted(ways, key=itemgetter(0)):
        after = rest(state) + move.after
        if after not in reached:
            reached[after] = _Path(seconds, move.option, path)
            if len(reached) == BEAM_WIDTH:
                break
    return reached


class _Search:
    """The search over the states of one graph."""

    def __init__(self, graph: Graph, sections: Sections, target: Target) -> None:
        self._graph = graph
        self._sections = sections
        self._target = target
        self._interned: dict[tuple[Layout, frozenset[Layout]], _Forms] = {}
        self._live: list[Value] = []  # values still to be read, whose forms vary among the states
        self._settled: dict[Value, _Forms] = {}  # those that have the same forms in all states
        self._beam: dict[_State, _Path] = {(): _Path(0.0)}  # the cheapest first
        self._last_use = {v: i for i, n in enumerate(sections.order) for v in n.inputs if v}

    def best(self, offers: Mapping[Node, Sequence[Candidate]]) -> _Path:
        """The cheapest path through all nodes."""
        for index, node in enumerate(self._sections.order):
            self._advance(index, node, self._options(node, offers.get(node, ())))
        return next(iter(self._beam.values()))

    def _weight(self, value: Value) -> float:
        """How much a second of work on `value` counts."""
        return PREPARE_WEIGHT if value in self._sections.prepared else 1.0

    def _options(self, node: Node, candidates: Iterable[Candidate]) -> list[_Option]:
        if node.op.is_view:
            return [_Option(_view_reads(node), tuple(map(dense, node.outputs)), 0.0)]
        cheapest: dict[tuple[object, ...], _Option] = {}
        for candidate in candidates:
            seconds = candidate.seconds * self._weight(node.output)
            option = _Option(candidate.inputs, candidate.outputs, seconds, candidate)
            known = cheapest.setdefault((candidate.inputs, candidate.outputs), option)
            if seconds < known.seconds:
                cheapest[candidate.inputs, candidate.outputs] = option
        return list(cheapest.values())

    def _advance(self, index: int, node: Node, options: Sequence[_Option]) -> None:
        """Goes from the states before a node to those after it."""
        reads = list(dict.fromkeys(v for v in node.inputs if v))
        varying = [v for v in reads if v in self._live]
        # What was never settled is an input or a source, which are dense.
        fixed = {
            v: self._settled.pop(v, self._forms(dense(v))) for v in reads if v not in self._live
        }
        places = [self._live.index(v) for v in varying]
        others = [k for k in range(len(self._live)) if k not in places]
        local, rest = _picker(places), _picker(others)
        living = [v for v in reads if self._last_use[v] > index]
        living += [v for v in node.outputs if v in self._last_use]
        moves: dict[_State, list[_Move]] = {}
        refused: dict[str, None] = {}
        ways: list[tuple[float, _State, _Path, _Move]] = []
        for state, path in self._beam.items():
            read = local(state)
            if read not in moves:
                forms = {**fixed, **dict(zip(varying, read, strict=True))}
                answers = [self._move(node, option, forms, living) for option in options]
                refused.update((a.reason, None) for a in answers if isinstance(a, Refusal))
                moves[read] = [a for a in answers if isinstance(a, _Move)]
            ways += [(path.seconds + move.seconds, state, path, move) for move in moves[read]]
        if not ways:
            raise _stuck(node, refused)
        self._live = [self._live[k] for k in others] + living
        self._beam = _cheapest(ways, rest)
        self._settle()

    def _settle(self) -> None:
        """Takes out of the states what is the same in all of them: most values that wait long for
        their last reader, as those of a forward pass do."""
        columns = list(zip(*self._beam, strict=True))
        varies = [k for k, column in enumerate(columns) if column.count(column[0]) < len(column)]
        if len(varies) == len(columns):
            return
        for k in set(range(len(columns))).difference(varies):
            self._settled[self._live[k]] = columns[k][0]
        self._live = [self._live[k] for k in varies]
        varying = _picker(varies)
        self._beam = {varying(state): path for state, path in self._beam.items()}

    def _move(
        self,
        node: Node,
        option: _Option,
        forms: Mapping[Value, _Forms],
        living: Iterable[Value],
    ) -> _Move | Refusal:
        """What the option does to inputs of these forms, with the relayouts that it needs."""
        needs = [(v, x) for v, x in zip(node.inputs, option.inputs, strict=True) if v and x]
        needs += [(v, dense(v)) for v in node.outputs if v in self._graph.results]
        produced = zip(node.outputs, map(self._forms, option.outputs), strict=True)
        available = {**forms, **dict(produced)}
        seconds = self._fetch(needs, available)
        if isinstance(seconds, Refusal):
            return seconds
        return _Move(option, option.seconds + seconds, tuple(available[v] for v in living))

    def _fetch(
        self, needs: Iterable[tuple[Value, Layout]], available: dict[Value, _Forms]
    ) -> float | Refusal:
        """The weighted seconds of the missing relayouts, which are added to `available`."""
        seconds = 0.0
        for value, layout in needs:
            forms = available[value]
            if layout == forms.produced or layout in forms.copies:
                continue
            answer = self._target.relayout(value.type, forms.produced, layout)
            if isinstance(answer, Refusal):
                return answer
            seconds += answer.seconds * self._weight(value)
            available[value] = self._forms(forms.produced, forms.copies | {layout})
        return seconds

    def _forms(self, produced: Layout, copies: frozenset[Layout] = frozenset()) -> _Forms:
        return self._interned.setdefault((produced, copies), _Forms(produced, copies))

    def selection(self, path: _Path, offers: Mapping[Node, Sequence[Candidate]]) -> Selection:
        """What the path chose, with the reasons against the rest."""
        chosen = dict(zip(self._sections.order, path.options(), strict=True))
        layouts = {v: dense(v) for v in (*self._graph.inputs, *self._graph.sources)}
        for node, option in chosen.items():
            layouts.update(zip(node.outputs, option.outputs, strict=True))
        reads = self._reads(chosen)
        relayouts = {
            (v, x): self._relayout(v, layouts[v], x)
            for v, wanted in reads.items()
            for x in wanted
            if x != layouts[v]
        }
        candidates = {}
        for node, option in chosen.items():
            if option.candidate is not None:
                losers = [c for c in offers[node] if c is not option.candidate]
                lost = tuple(self._lost(node, c, layouts, reads) for c in losers)
                refused = option.candidate.refused + lost
                candidates[node] = replace(option.candidate, refused=refused)
        return Selection(self._sections, candidates, layouts, relayouts, path.seconds)

    def _reads(self, chosen: Mapping[Node, _Option]) -> dict[Value, list[Layout]]:
        """The layouts in which each value is read, in order of first use."""
        needs: list[tuple[Value | None, Layout | None]] = []
        for node in self._sections.order:
            needs += zip(node.inputs, chosen[node].inputs, strict=True)
        needs += [(v, dense(v)) for v in self._graph.results_in_order]
        reads: dict[Value, list[Layout]] = {}
        for value, layout in dict.fromkeys(needs):
            if value and layout:
                reads.setdefault(value, []).append(layout)
        return reads

    def _relayout(self, value: Value, source: Layout, target: Layout) -> Candidate:
        answer = self._target.relayout(value.type, source, target)
        assert isinstance(answer, Candidate), f"{value.name}: the search used this relayout"
        return answer

    def _lost(
        self,
        node: Node,
        loser: Candidate,
        layouts: Mapping[Value, Layout],
        reads: Mapping[Value, Sequence[Layout]],
    ) -> str:
        """Why a candidate was not taken: its time among the chosen neighbours, or a refusal."""
        taken = [(v, x) for v, x in zip(node.inputs, loser.inputs, strict=True) if v and x]
        given = list(zip(node.outputs, loser.outputs, strict=True))
        label = f"{loser.kernel.symbol} {' '.join(str(x) for _, x in taken)}"
        label += f" -> {' '.join(str(x) for _, x in given)}"
        copies = [(v, layouts[v], x) for v, x in taken]
        copies += [(v, x, wanted) for v, x in given for wanted in reads.get(v, ())]
        seconds = 0.0
        for value, source, wanted in copies:
            if source != wanted:
                answer = self._target.relayout(value.type, source, wanted)
                if isinstance(answer, Refusal):
                    return f"{label}: {answer.reason}"
                seconds += answer.seconds
        return f"{label}: {loser.seconds * 1e6:.3g} us, relayouts {seconds * 1e6:.3g} us"
