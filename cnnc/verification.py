"""Whether a model computes here what it should, and if not, where the first difference is.

Compares the native program, step by step, with a reference: values of one name are one thing. Where
one differs beyond rounding, the network is interpreted too: if a node means something else here
than in the reference, that node is named, else the kernel that computes something else than its
nodes mean.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from cnnc.compiler.ir.graph import Value
from cnnc.compiler.ops.shape import Identity
from cnnc.compiler.program.program import Program, Step
from cnnc.errors import InputError, UnknownSizesError, UnknownValuesError
from cnnc.runtime.arrays import in_order, to_array
from cnnc.runtime.library import Artefact
from cnnc.runtime.network import Network

from .arguments import read_level, read_shapes, read_threads
from .check import Native, NativeMemory
from .measure.agreement import TOLERANCE, difference
from .random_inputs import random_inputs
from .references import Interpreter, Reference, Values, reference_for
from .session import Argument, Request, open_network
from .source import source_of

_NOISE = 10  # times what rounding to float32 does to a value is still rounding


@dataclass(frozen=True)
class Comparison:
    """One value: `error` is the largest difference, `limit` the largest that rounding explains,
    both in terms of the largest element. `kernel` made it, for the source's `nodes`; outputs have
    neither."""

    value: str
    error: float
    limit: float
    kernel: str
    nodes: tuple[str, ...]

    @property
    def agrees(self) -> bool:
        """True when the difference is rounding."""
        return self.error <= self.limit


@dataclass(frozen=True)
class Fault:
    """The first difference. `cause` is "node" where the source's `nodes` mean something else than
    in the reference (their weights, their attributes, how the file is read), or "kernel" where they
    mean the same and `kernel` computes something else. There are several nodes where the reference
    has no values between them."""

    value: str
    cause: str
    nodes: tuple[str, ...]
    kernel: str
    error: float


@dataclass(frozen=True)
class Verification:
    """The network's outputs and, if asked for, the values inside it in the order of the program,
    as far as the reference has values of these names."""

    name: str
    against: str
    outputs: tuple[Comparison, ...]
    inside: tuple[Comparison, ...]
    fault: Fault | None

    @property
    def agrees(self) -> bool:
        """True when every value that was compared agrees."""
        return all(row.agrees for row in (*self.outputs, *self.inside))


def verify(
    model: Any,
    against: Any = "onnxruntime",
    *,
    per_node: bool = False,
    inputs: Mapping[str, Any] | None = None,
    shapes: Mapping[str, Sequence[int]] | None = None,
    level: int = 3,
    threads: int | None = None,
    seed: int = 0,
) -> Verification:
    """What compiling makes of a model, compared with what it should give.

    `against` is "onnxruntime", "interpreter" (NumPy in float64), or another model, which is
    interpreted. With `per_node`, values inside the network are compared too, and the first
    difference is looked into. `inputs` are arrays by name; by default random ones of `shapes` and
    `seed`. `level` and `threads` are those of `Session`. Raises what `cnnc.compile` raises, and
    InputError for inputs that don't fit, or a reference that can't be had.
    """
    sizes, workers = read_shapes(shapes or {}), read_threads(threads)
    request = Request(source_of(model, sizes), read_level(level), sizes)
    manifest = open_network(request, workers).manifest
    if inputs is None:
        inputs = random_inputs([Argument(spec) for spec in manifest.inputs], sizes, seed)
    values = in_order(inputs, manifest.inputs)
    feed = {s.name: to_array(v, s) for v, s in zip(values, manifest.inputs, strict=True)}
    request, arrays = _settled(request, feed)
    program = request.compilation.program_for(arrays)
    outputs, written = _run(_open(request, workers), program, arrays, per_node)
    meaning = Interpreter(request.source.graph(), arrays)
    reference = reference_for(request.source, meaning, feed, against)
    comparing = _Comparing(program, written, reference, meaning)
    ends = dict(zip([spec.name for spec in manifest.outputs], outputs, strict=True))
    return comparing.result(manifest.name, _word(against), ends)


def _settled(request: Request, feed: Mapping[str, np.ndarray]) -> tuple[Request, list[np.ndarray]]:
    """The request for inputs of these shapes and elements where these are needed, and the arrays of
    the other inputs. Raises what loading the model raises."""
    given: dict[str, np.ndarray] = {}
    settled = request
    while True:
        rest = {name: array for name, array in feed.items() if name not in given}
        try:
            settled.source.graph()
        except (UnknownSizesError, UnknownValuesError) as error:
            if settled is not request and not error.inputs:
                raise
            given |= {name: feed[name] for name in error.inputs}
            shapes = {name: array.shape for name, array in feed.items() if name not in given}
            settled = request.given(given, shapes)
        else:
            return settled, list(rest.values())


def _open(request: Request, threads: int) -> Network:
    """The network itself, which can be watched."""
    library = request.cached_library(request.key) or request.compilation.library()
    return Network(Artefact(library), request.source, request.specialise, threads=threads)


def _word(against: Any) -> str:
    named = isinstance(against, str | os.PathLike)
    return os.fspath(against) if named else type(against).__name__


def _run(
    network: Network, program: Program, arrays: Sequence[np.ndarray], per_node: bool
) -> tuple[list[np.ndarray], dict[int, np.ndarray]]:
    """The outputs, and if asked for what each step of `run` writes, by its number there."""
    if not per_node:
        return network.run(arrays), {}
    memory, first = NativeMemory(program), len(program.prepare)
    written: dict[int, np.ndarray] = {}

    def observe(index: int, native: Native) -> None:
        if index >= first:
            written[index - first] = memory.outputs(index, native)[0]

    return network.run(arrays, observer=observe), written


class _Comparing:
    """What the steps of a program wrote, what a reference says, and what the graph means."""

    def __init__(
        self,
        program: Program,
        written: Mapping[int, np.ndarray],
        reference: Reference,
        meaning: Interpreter,
    ) -> None:
        self._steps, self._written = program.run, written
        self._reference, self._meaning = reference, meaning
        self._names = _source_names(program.run)

    def result(self, name: str, against: str, outputs: Mapping[str, np.ndarray]) -> Verification:
        names = {self._names[index] for index in self._written}
        theirs = self._reference.values(names)
        if len(theirs.outputs) != len(outputs):
            got, expected = f"{len(theirs.outputs)} outputs", str(len(outputs))
            raise InputError("another network", where=against, got=got, expected=expected)
        ends, inside = self._compare(outputs, theirs, {})
        fault = None
        if not all(row.agrees for row in (*ends, *inside.values())):
            ends, inside = self._compare(outputs, theirs, self._noise({*names, *outputs}))
            fault = self._fault(inside)
        return Verification(name, against, ends, tuple(inside.values()), fault)

    def _compare(
        self, outputs: Mapping[str, np.ndarray], theirs: Values, noise: Mapping[str, float]
    ) -> tuple[tuple[Comparison, ...], dict[int, Comparison]]:
        """A comparison for each output, and for each step's number."""

        def comparison(
            name: str, found: np.ndarray, expected: np.ndarray, step: Step | None
        ) -> Comparison:
            limit = max(TOLERANCE, _NOISE * noise.get(name, 0.0))
            kernel, nodes = (step.kernel.symbol, step.node.origins) if step else ("", ())
            return Comparison(name, difference(found, expected), limit, kernel, nodes)

        ends = tuple(
            comparison(name, found, expected, None)
            for (name, found), expected in zip(outputs.items(), theirs.outputs, strict=True)
        )
        inside = {
            index: comparison(name, found, theirs.inside[name], self._steps[index])
            for index, found in self._written.items()
            if (name := self._names[index]) in theirs.inside
        }
        return ends, inside

    def _noise(self, names: Collection[str]) -> dict[str, float]:
        """What rounding to float32 does to each value."""
        exact, rounded = (self._meaning.values(names, d) for d in (np.float64, np.float32))
        graph = self._meaning.graph
        noise = {n: difference(rounded.inside[n], exact.inside[n]) for n in exact.inside}
        for value, a, b in zip(graph.outputs, rounded.outputs, exact.outputs, strict=True):
            noise[value.name] = difference(a, b)
        return noise

    def _fault(self, inside: Mapping[int, Comparison]) -> Fault | None:
        """The first difference, looked into: does the reference differ from the meaning too?"""
        wrong = next((index for index, row in inside.items() if not row.agrees), None)
        if wrong is None:
            return None
        row, nodes = inside[wrong], self._suspects(wrong, inside)
        made = [n for n in self._meaning.graph.nodes if set(n.origins) & set(nodes)]
        names = {value.name for node in made for value in node.outputs}
        meant, theirs = (x.values(names).inside for x in (self._meaning, self._reference))
        unseen: list[str] = []  # nodes since the last that agrees, which nothing is known of
        for node in made:
            errors = {
                v.name: difference(meant[v.name], theirs[v.name])
                for v in node.outputs
                if v.name in theirs
            }
            unseen += node.origins
            for name, error in errors.items():
                if error > row.limit:
                    return Fault(name, "node", tuple(dict.fromkeys(unseen)), row.kernel, error)
            if errors:
                unseen.clear()
        return Fault(row.value, "kernel", nodes, row.kernel, row.error)

    def _suspects(self, index: int, inside: Collection[int]) -> tuple[str, ...]:
        """The source nodes of a step, and before them those of steps that it reads from and that
        nothing was compared with."""
        read = {view.buffer for view in self._steps[index].inputs if view}
        unseen = (
            earlier
            for earlier in range(index)
            if earlier not in inside
            and any(view.buffer in read for view in self._steps[earlier].outputs)
        )
        before = [node for earlier in unseen for node in self._suspects(earlier, inside)]
        return tuple(dict.fromkeys([*before, *self._steps[index].node.origins]))


def _source_names(steps: Sequence[Step]) -> list[str]:
    """The source's name of what each step writes: a relayout's is that of what it reads."""
    names: dict[Value, str] = {}
    for step in steps:
        value = step.node.output
        source = step.node.inputs[0] if isinstance(step.node.op, Identity) else None
        names[value] = names.get(source, source.name) if source else value.name
    return list(names.values())
