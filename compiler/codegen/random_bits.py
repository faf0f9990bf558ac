"""Random bits in routines: how a counter-based generator makes them of a counter and a key."""

from __future__ import annotations

from llvmlite import ir

from .dialect import intrinsic
from .memory import I32, I64


@intrinsic(int, int, int)
def mixed(builder: ir.IRBuilder, bits: ir.Value, key: ir.Value) -> ir.Value:
    """The lower 32 bits of `bits ^ key`, mixed: the finaliser of MurmurHash3 (Appleby 2011)."""
    h = builder.trunc(builder.xor(bits, key), I32)
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
        h = builder.mul(builder.xor(h, builder.lshr(h, I32(shift))), I32(factor))
    return builder.zext(builder.xor(h, builder.lshr(h, I32(16))), I64)
