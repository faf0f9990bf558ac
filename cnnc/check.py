"""The check mode (CNNC_CHECK=1): every native step beside its interpretation.

A shadow of the program's memory follows the native one: a step's inputs are read from the shadow,
its node is interpreted in float64, the native outputs are compared and copied to the shadow. So an
error is reported where it arises, and only there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from cnnc.compiler.codegen.table import bases
from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ops.elementwise import Add, Sub
from cnnc.compiler.ops.fused import Fused
from cnnc.compiler.ops.moments import MapSums
from cnnc.compiler.ops.reduce import Reduction
from cnnc.compiler.program.interpret import (
    allocate,
    evaluate_step,
    read_operands,
    read_view,
    write_view,
)
from cnnc.compiler.program.program import Buffer, Place, Program, Step
from cnnc.errors import CompileError

Native = Callable[[int], np.ndarray]
"""The bytes of a base: what an observer of a run is given, see `runtime.context`."""

# Times eps * sqrt(terms) * max|output|: rounding of a random sum stays below 1; order and fused
# multiply-adds make the rest.
_TOLERANCE = 16.0
_SMALLEST = float(np.finfo(np.float32).tiny)  # below it native code flushes to zero


def _terms(body: Graph, inputs: Sequence[np.ndarray]) -> list[np.ndarray]:
    """The arrays that the sums and differences of a region add up."""
    known = dict(zip(body.inputs, inputs, strict=True))
    interpret(body, inputs, np.float64, observe=known.__setitem__)
    added = (v for node in body.nodes if isinstance(node.op, Add | Sub) for v in node.inputs)
    return [known[v] if v in known else np.asarray(v.data) for v in added if v is not None]


class NativeMemory:
    """Where a native run of a program has its buffers."""

    def __init__(self, program: Program) -> None:
        self._program, self._bases = program, bases(program)

    def bytes(self, buffer: Buffer, index: int, native: Native) -> np.ndarray:
        """The buffer's bytes while the step of that number is looked at."""
        prepare = index < len(self._program.prepare)
        arena = self._program.prepare_arena if prepare else self._program.arena
        base, offset = (0, arena[buffer]) if buffer in arena else self._bases[buffer]
        return native(base)[offset : offset + buffer.size_bytes]

    def outputs(self, index: int, native: Native) -> list[np.ndarray]:
        """What the step of that number, which has just run, wrote."""
        views = self._program.steps[index].outputs
        return [read_view(v, {v.buffer: self.bytes(v.buffer, index, native)}) for v in views]


class StepCheck:
    """Checks the steps of one run, in order; raises CompileError at the first that is wrong.

    `states` are the network's before the run: steps may overwrite them before any is looked at."""

    def __init__(self, program: Program, states: Mapping[str, np.ndarray]) -> None:
        self._program, self._shadow = program, allocate(program)
        for buffer in program.buffers:
            if buffer.place is Place.STATE:
                self._shadow[buffer][:] = states[buffer.name].reshape(-1).view(np.uint8)
        self._memory, self._begun = NativeMemory(program), False

    def __call__(self, index: int, native: Native) -> None:
        prepare = len(self._program.prepare)
        if index == prepare or not self._begun:
            self._begin(index, native)
        step = self._program.steps[index]
        expected = evaluate_step(step, self._shadow, dtype=np.float64)
        summed = self._summed(step, expected[0])
        found = self._memory.outputs(index, native)
        for view, ours, array in zip(step.outputs, found, expected, strict=True):
            self._compare(index, step, ours, array, summed)
            write_view(view, self._shadow, ours, fill=0.0)

    def _begin(self, index: int, native: Native) -> None:
        """Copies what no step of this section writes: parameters, or inputs and what `prepare`
        made."""
        self._begun = True
        prepare = index < len(self._program.prepare)
        given = (Place.PARAMETER,) if prepare else (Place.INPUT, Place.PREPARED)
        for buffer in self._program.buffers:
            if buffer.place in given:
                self._shadow[buffer][:] = self._memory.bytes(buffer, index, native)

    def _summed(self, step: Step, first: np.ndarray) -> float:
        """The largest number that the step, whose first output is given, sums as it is: what is
        left of a sum of such may be far smaller than its rounding. Of regions, those that are
        elementwise are looked into, and what others sum behind their anchor: what that sums is not
        among their numbers."""
        op = step.node.op
        sums = op.sums if isinstance(op, Fused) else ()
        is_map = isinstance(op, Fused) and op.anchor < 0
        if not is_map and not sums and not isinstance(op, Reduction | MapSums | Add | Sub):
            return 0.0
        arrays = list(read_operands(step, self._shadow, dtype=np.float64))
        terms = arrays
        if isinstance(op, Fused) and sums:
            known = dict(zip((*op.body.inputs, op.body.outputs[0]), (*arrays, first), strict=True))
            terms = [known[v] for each in sums for v in each.inputs if v]
        elif isinstance(op, Fused):
            terms = _terms(op.body, arrays)
        return max((float(np.abs(a[np.isfinite(a)]).max(initial=0)) for a in terms), default=0.0)

    @staticmethod
    def _compare(
        index: int, step: Step, found: np.ndarray, expected: np.ndarray, summed: float
    ) -> None:
        if not np.issubdtype(found.dtype, np.floating):
            wrong = found != expected
        else:
            terms = max(1, step.node.op.terms(step.node.input_types))
            finite = np.abs(expected[np.isfinite(expected)])
            scale = max(float(finite.max()) if finite.size else 0.0, summed)
            eps = float(np.finfo(found.dtype).eps)
            limit = _TOLERANCE * eps * terms**0.5 * scale + _SMALLEST
            with np.errstate(invalid="ignore"):
                near = np.abs(found - expected) <= limit
            wrong = ~(near | (found == expected) | (np.isnan(found) & ~np.isfinite(expected)))
        if wrong.any():
            where = tuple(int(i) for i in np.argwhere(wrong)[0])
            raise CompileError(
                f"step {index} ({step.kernel.symbol}) computes something else than its node",
                where=f"{step.node.name} ({', '.join(step.node.origins)})",
                got=f"{found[where]} at {list(where)}",
                expected=str(expected[where]),
            )
