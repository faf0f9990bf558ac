"""The figures of a machine that predictions are made of.

Measured on one Zen 4 core at 3.7 GHz; other CPUs of the same instruction set rank kernels the same
way, which is all that selection needs. Selection never looks at the number of threads: an
artefact's bits must not depend on it.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..isa import Isa

STEP_SECONDS = 1e-6  # entering a step: waiting for those before it, and the first chunk's calls


@dataclass(frozen=True)
class Machine:
    """One core. `peak_flops` counts a multiply-add as two; `bandwidth` is bytes a second out of L2
    and L3."""

    isa: Isa
    peak_flops: float
    bandwidth: float = 40e9

    @staticmethod
    def of(isa: Isa) -> Machine:
        """The figures for an instruction set; without multiply-add instructions the peak is a
        quarter."""
        return Machine(isa, 118e9 if isa.fma else 29e9)

    def seconds(self, flops: float, bytes: float, efficiency: float) -> float:
        """Predicted time of a kernel that reaches `efficiency` of the peak, or is bound by its
        bytes."""
        return STEP_SECONDS + max(flops / (self.peak_flops * efficiency), bytes / self.bandwidth)
