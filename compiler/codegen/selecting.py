"""Selections between numbers in routines, for scalars and for vectors alike."""

from __future__ import annotations

from llvmlite import ir

from .dialect import intrinsic
from .vector import F32x16


def _emit_where_same(
    builder: ir.IRBuilder, x: ir.Value, y: ir.Value, yes: ir.Value, no: ir.Value
) -> ir.Value:
    same = builder.or_(builder.fcmp_ordered("==", x, y), builder.fcmp_unordered("uno", x, x))
    return builder.select(same, yes, no)


@intrinsic(float, float, float, float, float)
def where_same(
    builder: ir.IRBuilder, x: ir.Value, y: ir.Value, yes: ir.Value, no: ir.Value
) -> ir.Value:
    """`yes` where x equals y or is NaN, else `no`."""
    return _emit_where_same(builder, x, y, yes, no)


@intrinsic(F32x16, F32x16, F32x16, F32x16, F32x16)
def vector_where_same(
    builder: ir.IRBuilder, x: ir.Value, y: ir.Value, yes: ir.Value, no: ir.Value
) -> ir.Value:
    """`where_same` in each lane."""
    return _emit_where_same(builder, x, y, yes, no)
