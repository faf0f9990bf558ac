"""The networks that a file holds, one for each level of x86-64 it was compiled for, best first."""

from __future__ import annotations

from ..dialect import routine
from ..native.atomic import load
from .cpu import cnnc_cpu_level
from .libc import symbol_address
from .record import PART_RECORD, RECORD_LEVEL

VARIANTS = "cnnc_variants"  # addresses of the tables of parts
VARIANT_COUNT = "cnnc_variant_count"  # a word

_variants, _count = symbol_address(VARIANTS), symbol_address(VARIANT_COUNT)


@routine
def cnnc_variant() -> int:
    """The parts of the best network that this CPU can run, 0 when there is none."""
    level, variants = cnnc_cpu_level(), _variants()
    for i in range(load(_count(), 0)):
        if load(load(load(variants, i), PART_RECORD), RECORD_LEVEL) <= level:
            return load(variants, i)
    return 0


@routine
def cnnc_least_variant() -> int:
    """The parts of the network that asks least of a CPU."""
    return load(_variants(), load(_count(), 0) - 1)
