"""The figures of a machine that predictions are made of.

Measured on one Zen 4 core at 3.7 GHz; other CPUs of the same instruction set rank kernels the same
way, which is all that selection needs. NEON's peak is that of two multiply-adds a cycle. Selection
never looks at the number of threads: an artefact's bits must not depend on it.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..isa import Isa

STEP_SECONDS = 3e-7  # entering a step: waiting for those before it, and the first chunk's calls
_OPERATION_SECONDS = 1.7e-10  # an operation of an epilogue on a register, less what overlaps
_L2_BYTES = 1 << 20
_PEAK_FLOPS = {  # v2 has no multiply-add
    Isa.X86_64_V2: 29e9,
    Isa.X86_64_V3: 118e9,
    Isa.X86_64_V4: 118e9,
    Isa.ARMV8_A: 59e9,
}
_FREE_OPERATIONS = 2  # that run beside multiply-adds: a residual, ReLU


@dataclass(frozen=True)
class Machine:
    """One core. `peak_flops` counts a multiply-add as two. Bandwidths are bytes a second: of
    kernels whose bytes fit L2, of others, and of weights, which nobody has read since the last
    run."""

    isa: Isa
    peak_flops: float
    near_bandwidth: float = 180e9
    bandwidth: float = 75e9
    weight_bandwidth: float = 40e9

    @staticmethod
    def of(isa: Isa) -> Machine:
        """The figures for an instruction set."""
        return Machine(isa, _PEAK_FLOPS[isa])

    def elementwise_seconds(self, elements: int, operations: int) -> float:
        """Predicted time of so many operations on each element of what a kernel has computed."""
        registers = elements / self.isa.lanes
        return registers * max(0, operations - _FREE_OPERATIONS) * _OPERATION_SECONDS

    def seconds(
        self, flops: float, bytes: float, efficiency: float, weight_bytes: float = 0
    ) -> float:
        """Predicted time of a kernel that reaches `efficiency` of the peak, or is bound by its
        bytes and those of its weights."""
        bandwidth = self.near_bandwidth if bytes <= _L2_BYTES else self.bandwidth
        moving = bytes / bandwidth + weight_bytes / self.weight_bandwidth
        return STEP_SECONDS + max(flops / (self.peak_flops * efficiency), moving)
