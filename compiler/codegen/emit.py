"""Expressions as LLVM vector instructions: the one emitter of the CPU targets.

`emit(builder, tree, arguments)` works on `<n x float>` values for any n up to what a register
holds, and on scalars as vectors of one element, with the same operations in the same order: a tail
of a row gets the same bits as its body. (Of wider vectors LLVM makes a maximum with zero in another
way, with other bits for denormals.)
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

import llvmlite.ir as ir
import numpy as np

from ..ir.expression import Expression, Primitive, fold
from .math import expand
from .memory import F32, I32, declare
from .vector import emit_fma, emit_max, emit_min, indices

_ROUND_MAGIC = 12582912.0  # 1.5 * 2**23: adding it leaves a whole number in the low mantissa bits
_ROUND_MAGIC_BITS = 0x4B400000
_EXPONENT_BIAS, _MANTISSA_BITS = 127, 23
AVX512_LANES = 16


def vector(lanes: int) -> ir.VectorType:
    """The type of `lanes` floats."""
    return ir.VectorType(F32, lanes)


def constant(value: float, lanes: int) -> ir.Constant:
    """A vector whose lanes all hold `value`, rounded to float32."""
    return _constant(float(np.float32(value)).hex(), lanes)


@functools.cache
def _constant(digits: str, lanes: int) -> ir.Constant:
    return ir.Constant(vector(lanes), [float.fromhex(digits)] * lanes)  # 0 and -0 are two


def part(builder: ir.IRBuilder, value: ir.Value, first: int, lanes: int) -> ir.Value:
    """The `lanes` lanes of a vector from `first` on."""
    return builder.shuffle_vector(value, value, indices(first, 1, lanes))


def behind(builder: ir.IRBuilder, value: ir.Value, earlier: ir.Value) -> ir.Value:
    """The value, not used before `earlier` is there. Long expressions on many vectors would else be
    computed side by side, which spills; the CPU still overlaps them. An empty piece of assembly."""
    type = ir.FunctionType(value.type, [value.type, earlier.type])
    return builder.asm(type, "", "=v,0,v", [value, earlier], side_effect=True)


def intrinsic(builder: ir.IRBuilder, name: str, operands: Sequence[ir.Value]) -> ir.Value:
    """A call of LLVM's vector intrinsic `llvm.<name>` whose operands and result have one type."""
    type = operands[0].type
    function = declare(
        builder.module, f"llvm.{name}.v{type.count}f32", type, [type] * len(operands)
    )
    return builder.call(function, list(operands))


def _scale(builder: ir.IRBuilder, value: ir.Value, power: ir.Value) -> ir.Value:
    """value * 2**power for whole powers of -252 to 254, in two steps so that neither leaves the
    exponents' range. The conversion to integers adds a magic number instead of using fptosi, whose
    result for NaN is poison; a NaN in `value` stays NaN whatever the power's bits are. Registers of
    16 lanes belong to AVX-512, which has an instruction with the same results."""
    lanes = value.type.count
    if lanes == AVX512_LANES:
        return _scale_at_once(builder, value, power)
    ints = ir.VectorType(I32, lanes)

    def whole(x: int) -> ir.Constant:
        return ir.Constant(ints, [x] * lanes)

    bits = builder.bitcast(builder.fadd(power, constant(_ROUND_MAGIC, lanes)), ints)
    n = builder.sub(bits, whole(_ROUND_MAGIC_BITS))
    half = builder.ashr(n, whole(1))
    for part in (half, builder.sub(n, half)):
        exponent = builder.shl(builder.add(part, whole(_EXPONENT_BIAS)), whole(_MANTISSA_BITS))
        value = builder.fmul(value, builder.bitcast(exponent, vector(lanes)))
    return value


def _scale_at_once(builder: ir.IRBuilder, value: ir.Value, power: ir.Value) -> ir.Value:
    """value * 2**power by vscalefps."""
    type, mask = value.type, ir.IntType(AVX512_LANES)
    symbol = "llvm.x86.avx512.mask.scalef.ps.512"
    function = declare(builder.module, symbol, type, [type, type, type, mask, I32])
    all_lanes, rounding_as_set = ir.Constant(mask, -1), I32(4)
    return builder.call(function, [value, power, value, all_lanes, rounding_as_set])


def _exponent(builder: ir.IRBuilder, value: ir.Value) -> ir.Value:
    """The exponent of normal numbers, as floats; of others something finite."""
    lanes = value.type.count
    ints = ir.VectorType(I32, lanes)

    def whole(x: int) -> ir.Constant:
        return ir.Constant(ints, [x] * lanes)

    bits = builder.lshr(builder.bitcast(value, ints), whole(_MANTISSA_BITS))
    biased = builder.and_(bits, whole(0xFF))
    return builder.sitofp(builder.sub(biased, whole(_EXPONENT_BIAS)), vector(lanes))


def emit(builder: ir.IRBuilder, tree: Expression, arguments: Sequence[ir.Value]) -> ir.Value:
    """The vector value of the expression for vector arguments, all of one length."""
    lanes = arguments[0].type.count

    def emitted(node: Expression, operands: Sequence[ir.Value]) -> ir.Value:
        return _emit_node(builder, node, operands, lanes, arguments)

    return fold(expand(tree), emitted)


def _emit_node(
    builder: ir.IRBuilder,
    node: Expression,
    x: Sequence[ir.Value],
    lanes: int,
    arguments: Sequence[ir.Value],
) -> ir.Value:
    match node.primitive:
        case Primitive.ARGUMENT:
            return arguments[node.index]
        case Primitive.CONSTANT:
            return constant(node.value, lanes)
        case Primitive.ADD:
            return builder.fadd(x[0], x[1])
        case Primitive.SUB:
            return builder.fsub(x[0], x[1])
        case Primitive.MUL:
            return builder.fmul(x[0], x[1])
        case Primitive.DIV:
            return builder.fdiv(x[0], x[1])
        case Primitive.MAX:
            return emit_max(builder, x[0], x[1])
        case Primitive.MIN:
            return emit_min(builder, x[0], x[1])
        case Primitive.NEG:
            return builder.fneg(x[0])
        case Primitive.ABS:
            return intrinsic(builder, "fabs", x)
        case Primitive.SQRT:
            return intrinsic(builder, "sqrt", x)
        case Primitive.FMA:
            return emit_fma(builder, x[0], x[1], x[2])
        case Primitive.ROUND:
            return intrinsic(builder, "nearbyint", x)
        case Primitive.SCALE:
            return _scale(builder, x[0], x[1])
        case Primitive.EXPONENT:
            return _exponent(builder, x[0])
        case Primitive.LESS:
            less = builder.fcmp_ordered("<", x[0], x[1])
            return builder.select(less, constant(1, lanes), constant(0, lanes))
        case Primitive.EQUAL:
            equal = builder.fcmp_ordered("==", x[0], x[1])
            return builder.select(equal, constant(1, lanes), constant(0, lanes))
        case Primitive.SELECT:
            chosen = builder.fcmp_unordered("!=", x[0], constant(0, lanes))
            return builder.select(chosen, x[1], x[2])
    raise AssertionError(f"no expansion or instruction for {node.primitive}")
