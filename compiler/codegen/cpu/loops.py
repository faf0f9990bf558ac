"""Loops in LLVM IR whose carried values are phis: what register tiles are built of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import llvmlite.ir as ir

I64 = ir.IntType(64)


def i64(value: int) -> ir.Constant:
    """A 64-bit constant."""
    return ir.Constant(I64, value)


def loop(
    builder: ir.IRBuilder,
    count: ir.Value,
    carried: Sequence[ir.Value],
    body: Callable[[list[ir.Value]], Sequence[ir.Value]],
    *,
    may_be_empty: bool = False,
) -> list[ir.Value]:
    """The carried values after `count` rounds of `body`, which maps them from one round to the
    next.

    Emits a test at the end of each round; `may_be_empty` adds one before the first."""
    function, before = builder.function, builder.block
    inside, after = function.append_basic_block("round"), function.append_basic_block("after")
    if may_be_empty:
        builder.cbranch(builder.icmp_signed(">", count, i64(0)), inside, after)
    else:
        builder.branch(inside)
    builder.position_at_end(inside)
    index = builder.phi(I64)
    index.add_incoming(i64(0), before)
    phis = []
    for value in carried:
        phi = builder.phi(value.type)
        phi.add_incoming(value, before)
        phis.append(phi)
    results = list(body(list(phis)))
    following, end = builder.add(index, i64(1)), builder.block
    index.add_incoming(following, end)
    for phi, value in zip(phis, results, strict=True):
        phi.add_incoming(value, end)
    builder.cbranch(builder.icmp_signed("<", following, count), inside, after)
    builder.position_at_end(after)
    if not may_be_empty:
        return results
    merged = []
    for value, result in zip(carried, results, strict=True):
        phi = builder.phi(value.type)
        phi.add_incoming(value, before)
        phi.add_incoming(result, end)
        merged.append(phi)
    return merged
