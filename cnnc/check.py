"""The check mode (CNNC_CHECK=1): every native step beside its interpretation.

A shadow of the program's memory follows the native one: a step's inputs are read from the shadow,
its node is interpreted in float64, the native outputs are compared and copied to the shadow. So an
error is reported where it arises, and only there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from cnnc.compiler.codegen.table import bases
from cnnc.compiler.program.interpret import allocate, evaluate_step, read_view, write_view
from cnnc.compiler.program.program import Buffer, Place, Program, Step
from cnnc.errors import CompileError

# Times eps * sqrt(terms) * max|output|: rounding of a random sum stays below 1; order and fused
# multiply-adds make the rest.
_TOLERANCE = 16.0
_SMALLEST = float(np.finfo(np.float32).tiny)  # below it native code flushes to zero


class StepCheck:
    """Checks the steps of one run, in order; raises CompileError at the first that is wrong.

    `states` are the network's before the run: steps may overwrite them before any is looked at."""

    def __init__(self, program: Program, states: Mapping[str, np.ndarray]) -> None:
        self._program, self._shadow = program, allocate(program)
        for buffer in program.buffers:
            if buffer.place is Place.STATE:
                self._shadow[buffer][:] = states[buffer.name].reshape(-1).view(np.uint8)
        self._bases, self._begun = bases(program), False

    def __call__(self, index: int, native: Callable[[int], np.ndarray]) -> None:
        prepare = len(self._program.prepare)
        arena = self._program.prepare_arena if index < prepare else self._program.arena
        if index == prepare or not self._begun:
            self._begin(native, done=index >= prepare)
        step = self._program.steps[index]
        memory = {v.buffer: self._bytes(v.buffer, arena, native) for v in step.outputs}
        expected = evaluate_step(step, self._shadow, dtype=np.float64)
        for view, array in zip(step.outputs, expected, strict=True):
            found = read_view(view, memory)
            self._compare(index, step, found, array)
            write_view(view, self._shadow, found, fill=0.0)

    def _begin(self, native: Callable[[int], np.ndarray], done: bool) -> None:
        """Copies what no step of this section writes: inputs, and prepared buffers if `done`."""
        self._begun = True
        given = (Place.INPUT, Place.PREPARED) if done else (Place.PARAMETER,)
        for buffer in self._program.buffers:
            if buffer.place in given:
                self._shadow[buffer][:] = self._bytes(buffer, {}, native)[: buffer.size_bytes]

    def _bytes(
        self, buffer: Buffer, arena: dict[Buffer, int], native: Callable[[int], np.ndarray]
    ) -> np.ndarray:
        if buffer in arena:
            return native(0)[arena[buffer] : arena[buffer] + buffer.size_bytes]
        base, offset = self._bases[buffer]
        return native(base)[offset : offset + buffer.size_bytes]

    @staticmethod
    def _compare(index: int, step: Step, found: np.ndarray, expected: np.ndarray) -> None:
        if not np.issubdtype(found.dtype, np.floating):
            wrong = found != expected
        else:
            terms = max(1, step.node.op.terms(step.node.input_types))
            finite = np.abs(expected[np.isfinite(expected)])
            scale = float(finite.max()) if finite.size else 0.0
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
