"""Trials: kernels in native code, alone, on memory of their own.

The product's own walker runs them, with its own clock. Activations go through more memory than L2
holds, so that none is warm from the call before; each call's time is the least of many, for what
others do on the machine only ever adds, and the mean of these over the copies. Of one thread the
CPU time is another such bound, the better one where others take the core away during long calls.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from cnnc.compilation import store_in
from cnnc.compiler import driver
from cnnc.compiler.codegen.artefact import describe
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Role, Value
from cnnc.compiler.program.isolate import Isolated, Kernel, isolate
from cnnc.compiler.program.program import Place, View
from cnnc.runtime.cache import open_cache
from cnnc.runtime.devices import cache_bytes
from cnnc.runtime.library import Artefact, DlopenLibrary
from cnnc.runtime.memory import LINE_BYTES, Block, round_up
from cnnc.runtime.network import Network
from cnnc.runtime.profile import Profile
from cnnc.stamp import code_stamp

_MOST_COPIES = 32
_FEWEST_RUNS = 3


@dataclass(frozen=True)
class Timing:
    """Seconds of one pass through the kernels: the least, and the mean over the copies of the
    medians."""

    seconds: float
    median: float


class Trial:
    """Kernels, compiled, in so many copies that their activations need twice the bytes of L2; if
    `cold`, as in a large network, with weights of their own that need twice those of L3.

    Parameters and constants among the kernels' inputs must have their elements. `data` gives
    activations of the first copy by their names; all others are random. Raises what compiling
    raises, ResourceError when there is no memory.
    """

    def __init__(
        self,
        kernels: Sequence[Kernel],
        options: driver.Options,
        *,
        threads: int = 1,
        copies: int | None = None,
        cold: bool = False,
        data: Mapping[str, np.ndarray] | None = None,
    ) -> None:
        target = options.target
        self.copies = copies or _copies(isolate(kernels, target), cold)
        self.isolated = isolate(kernels, target, self.copies, copy_weights=cold)
        self._threads = threads
        self._network = _network(self.isolated, options, threads)
        program = self.isolated.program
        self._inputs, self._outputs = _arrays([*program.inputs], [*program.outputs])
        random = np.random.default_rng(0)
        views = self.isolated.inputs * self.copies
        for number, ((value, view), array) in enumerate(zip(views, self._inputs, strict=True)):
            first = number < len(self.isolated.inputs)
            given = (data or {}).get(value.name) if first else None
            logical = _random(random, value) if given is None else given
            array[:] = view.layout.pack(logical.astype(view.dtype.numpy))

    @property
    def touched_bytes(self) -> int:
        """Bytes that all copies touch: which cache holds them says what bandwidth to expect."""
        activations, weights = _bytes(self.isolated)
        return activations + weights

    def outputs(self) -> dict[str, np.ndarray]:
        """What the kernels give for the first copy, by name, after one run."""
        self._run()
        return {
            value.name: view.layout.unpack(array, view.dims)
            for (value, view), array in zip(self.isolated.outputs, self._outputs, strict=False)
        }

    def time(self, seconds: float = 0.2) -> Timing:
        """Measures for so long, and at least some runs."""
        self._run()
        profile, whole_runs = Profile(), list[float]()
        end = time.perf_counter() + seconds
        while len(profile.runs) < _FEWEST_RUNS or time.perf_counter() < end:
            start = time.thread_time()
            self._run(profile)
            whole_runs.append(time.thread_time() - start)
        steps = profile.step_ns.reshape(len(profile.runs), self.copies, -1).sum(axis=2) / 1e9
        least = float(steps.min(axis=0).mean())
        if self._threads == 1:
            least = min(least, min(whole_runs) / self.copies)
        return Timing(least, float(np.median(steps, axis=0).mean()))

    def wall(self) -> float:
        """Seconds of one run of all copies by the caller's clock, all overhead included."""
        start = time.perf_counter()
        self._run()
        return time.perf_counter() - start

    def close(self) -> None:
        """Frees everything."""
        self._network.close()

    def _run(self, profile: Profile | None = None) -> None:
        self._network.run(self._inputs, self._outputs, profile=profile)


def options(isa: Isa, level: int = 3, low_memory: bool = False) -> driver.Options:
    """What sessions are compiled with, for an instruction set."""
    return driver.Options(isa, level, stamp=code_stamp(), low_memory=low_memory)


def _copies(single: Isolated, cold: bool) -> int:
    activations, weights = _bytes(single)
    copies = -(-2 * cache_bytes(2) // max(activations, 1))
    if cold:
        copies = max(copies, -(-2 * cache_bytes(3) // max(weights, 1)))
    return min(_MOST_COPIES, max(2, copies))


def _bytes(isolated: Isolated) -> tuple[int, int]:
    """Bytes of all copies' activations, those between kernels left out, and of their weights."""
    program = isolated.program
    buffers = {v.buffer for step in program.run for v in step.inputs if v is not None}
    weights = (b for b in buffers if b.place not in (Place.INPUT, Place.ARENA))
    ends = (*program.inputs, *program.outputs)
    return sum(view.size_bytes for view in ends), sum(buffer.size_bytes for buffer in weights)


def _network(isolated: Isolated, options: driver.Options, threads: int) -> Network:
    graph, program = isolated.graph, isolated.program
    parameters = [v for v in graph.sources if v.role is Role.PARAMETER]
    numbers = {v.name: i for i, v in enumerate(parameters)}
    description = describe(graph, program, {}, numbers, options.isa)
    made = driver.compile_program(program, description, options, store_in(open_cache()))
    library = DlopenLibrary.from_bytes(made.shared_object)
    data = [np.ascontiguousarray(v.data).reshape(-1) for v in parameters]
    return Network(Artefact(library), data, threads=threads)


def _arrays(*groups: Sequence[View]) -> list[list[np.ndarray]]:
    """Flat arrays of the views' sizes, on one block of memory, as an arena is."""
    offset, places = 0, []
    for view in (v for views in groups for v in views):
        places.append(offset)
        offset = round_up(offset + view.size_bytes, LINE_BYTES)
    block, place = Block(offset, "memory of a trial"), iter(places)
    return [[block.array(v.dtype.numpy, v.dims, next(place)) for v in views] for views in groups]


def _random(random: np.random.Generator, value: Value) -> np.ndarray:
    if not value.type.dtype.is_float:
        return np.zeros(value.type.dims, value.type.dtype.numpy)
    return random.standard_normal(value.type.dims, np.float32)
