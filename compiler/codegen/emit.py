"""Expressions as LLVM vector instructions: the one emitter of the CPU targets.

`emit(builder, tree, arguments)` works on `<n x float>` values for any n up to what a register
holds, and on scalars as vectors of one element, with the same operations in the same order: a tail
of a row gets the same bits as its body. (Of wider vectors LLVM makes a maximum with zero in another
way, with other bits for denormals.)
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Mapping, Sequence

import llvmlite.ir as ir
import numpy as np

from ..ir.expression import Expression, Primitive, fold_all
from .isa import Architecture, Isa
from .math import expand
from .memory import F32, I32, declare
from .vector import emit_fma, emit_max, emit_min, indices

_ROUND_MAGIC = 12582912.0  # 1.5 * 2**23: adding it leaves a whole number in the low mantissa bits
_ROUND_MAGIC_BITS = 0x4B400000
_EXPONENT_BIAS, _MANTISSA_BITS = 127, 23
_SIGN = 1 << 31
AVX512_LANES, AVX2_LANES = 16, 8
_VARIABLE_BYTES = (16, 32)  # of registers for which constants are variables
# How assembly asks for a vector register.
_REGISTER = {Architecture.X86_64: "v", Architecture.AARCH64: "w"}


def vector(lanes: int) -> ir.VectorType:
    """The type of `lanes` floats."""
    return ir.VectorType(F32, lanes)


def constant(value: float, lanes: int) -> ir.Constant:
    """A vector whose lanes all hold `value`, rounded to float32."""
    return _constant(float(np.float32(value)).hex(), lanes)


@functools.cache
def _constant(digits: str, lanes: int) -> ir.Constant:
    return ir.Constant(vector(lanes), [float.fromhex(digits)] * lanes)  # 0 and -0 are two


def _whole(number: int, lanes: int) -> ir.Constant:
    return ir.Constant(ir.VectorType(I32, lanes), [number] * lanes)


def operand(builder: ir.IRBuilder, value: ir.Value) -> ir.Value:
    """The value; of a constant, what instructions are to take for it.

    AVX-512 reads one from memory where it is used. For AVX2 and NEON LLVM makes registers of
    constants and keeps them from one expression to the next, which spills; a variable that nobody
    writes it reads where it is used, and so does SSE, to which both are alike."""
    if not isinstance(value, ir.Constant) or _size_bytes(value.type) not in _VARIABLE_BYTES:
        return value
    size_bytes = _size_bytes(value.type)
    name = "constant_" + hashlib.sha256(str(value).encode()).hexdigest()[:10]
    variable = builder.module.globals.get(name)
    if variable is None:
        variable = ir.GlobalVariable(builder.module, value.type, name)
        variable.linkage, variable.initializer = "internal", value
        variable.align = size_bytes
    return builder.load(variable, typ=value.type, align=size_bytes)


def _size_bytes(type: ir.VectorType) -> int:
    return int(type.count) * (8 if type.element == ir.DoubleType() else 4)


def part(builder: ir.IRBuilder, value: ir.Value, first: int, lanes: int) -> ir.Value:
    """The `lanes` lanes of a vector from `first` on."""
    return builder.shuffle_vector(value, value, indices(first, 1, lanes))


def behind(builder: ir.IRBuilder, value: ir.Value, earlier: ir.Value, isa: Isa) -> ir.Value:
    """The value, not used before `earlier` is there. Long expressions on many vectors would else be
    computed side by side, which spills; the CPU still overlaps them. An empty piece of assembly."""
    type = ir.FunctionType(value.type, [value.type, earlier.type])
    register = _REGISTER[isa.architecture]
    constraints = f"={register},0,{register}"
    return builder.asm(type, "", constraints, [value, earlier], side_effect=True)


def pin(builder: ir.IRBuilder, value: ir.Value, isa: Isa) -> ir.Value:
    """The value, computed before what is pinned later. An empty piece of assembly, whose order LLVM
    keeps."""
    type = ir.FunctionType(value.type, [value.type])
    constraints = f"={_REGISTER[isa.architecture]},0"
    return builder.asm(type, "", constraints, [value], side_effect=True)


def hold(builder: ir.IRBuilder) -> None:
    """Keeps LLVM from loading what comes later early, which would spill; emits nothing."""
    builder.fence("acq_rel", "singlethread")


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
    result for NaN is poison; a NaN in `value` stays NaN whatever the power's bits are."""
    lanes = value.type.count
    ints = ir.VectorType(I32, lanes)
    if lanes == AVX2_LANES:  # else both steps' factors are there early, and something is spilled
        power = behind(builder, power, value, Isa.X86_64_V3)
    magic = operand(builder, constant(_ROUND_MAGIC, lanes))
    magic_bits = operand(builder, _whole(_ROUND_MAGIC_BITS, lanes))
    bias = operand(builder, _whole(_EXPONENT_BIAS, lanes))
    n = builder.sub(builder.bitcast(builder.fadd(power, magic), ints), magic_bits)
    half = builder.ashr(n, _whole(1, lanes))
    for part in (half, builder.sub(n, half)):
        exponent = builder.shl(builder.add(part, bias), _whole(_MANTISSA_BITS, lanes))
        value = builder.fmul(value, builder.bitcast(exponent, vector(lanes)))
    return value


def _scale_at_once(builder: ir.IRBuilder, value: ir.Value, power: ir.Value) -> ir.Value:
    """value * 2**floor(power) by vscalefps, an instruction of AVX-512."""
    type, mask, lanes = vector(AVX512_LANES), ir.IntType(AVX512_LANES), value.type.count
    symbol = "llvm.x86.avx512.mask.scalef.ps.512"
    function = declare(builder.module, symbol, type, [type, type, type, mask, I32])
    all_lanes, rounding_as_set = ir.Constant(mask, -1), I32(4)
    value, power = _widened(builder, value), _widened(builder, power)
    result = builder.call(function, [value, power, value, all_lanes, rounding_as_set])
    return _narrowed(builder, result, lanes)


def _power(builder: ir.IRBuilder, value: ir.Value) -> ir.Value:
    """2**(k / 32) for the low five bits k of the value, by vpermi2ps, an instruction of AVX-512
    that takes elements of two vectors."""
    type, ints = vector(AVX512_LANES), ir.VectorType(I32, AVX512_LANES)
    symbol = "llvm.x86.avx512.vpermi2var.ps.512"
    function = declare(builder.module, symbol, type, [type, ints, type])
    powers = np.exp2(np.arange(32) / 32).astype(np.float32).reshape(2, AVX512_LANES)
    low, high = (ir.Constant(type, [float(x) for x in half]) for half in powers)
    index = builder.bitcast(_widened(builder, value), ints)
    return _narrowed(builder, builder.call(function, [low, index, high]), value.type.count)


def _widened(builder: ir.IRBuilder, value: ir.Value) -> ir.Value:
    """A whole register of AVX-512 that begins with the value."""
    lanes = value.type.count
    if lanes == AVX512_LANES:
        return value
    repeated = ir.Constant(ir.VectorType(I32, AVX512_LANES), [i % lanes for i in range(16)])
    return builder.shuffle_vector(value, value, repeated)


def _narrowed(builder: ir.IRBuilder, value: ir.Value, lanes: int) -> ir.Value:
    return value if lanes == AVX512_LANES else part(builder, value, 0, lanes)


def _exponent(builder: ir.IRBuilder, value: ir.Value) -> ir.Value:
    """The exponent of normal numbers, as floats; of others something finite."""
    lanes = value.type.count
    ints = ir.VectorType(I32, lanes)
    bits = builder.lshr(builder.bitcast(value, ints), _whole(_MANTISSA_BITS, lanes))
    biased = builder.and_(bits, operand(builder, _whole(0xFF, lanes)))
    bias = operand(builder, _whole(_EXPONENT_BIAS, lanes))
    return builder.sitofp(builder.sub(biased, bias), vector(lanes))


def _with_bits(
    builder: ir.IRBuilder,
    combine: Callable[[ir.Value, ir.Value], ir.Value],
    value: ir.Value,
    mask: int,
) -> ir.Value:
    """The float whose bits are those of `value` combined with a mask."""
    lanes = value.type.count
    bits = builder.bitcast(value, ir.VectorType(I32, lanes))
    return builder.bitcast(combine(bits, operand(builder, _whole(mask, lanes))), value.type)


def emit(
    builder: ir.IRBuilder, tree: Expression, arguments: Sequence[ir.Value], isa: Isa
) -> ir.Value:
    """The vector value of the expression for vector arguments, all of one length."""
    return emit_all(builder, (tree,), arguments, isa)[0]


def emit_all(
    builder: ir.IRBuilder, trees: Sequence[Expression], arguments: Sequence[ir.Value], isa: Isa
) -> list[ir.Value]:
    """The vector values of expressions, of which what they share is computed once."""
    lanes, has_avx512 = arguments[0].type.count, isa.lanes == AVX512_LANES

    def emitted(node: Expression, operands: Sequence[ir.Value]) -> ir.Value:
        if node.primitive is Primitive.SCALE and has_avx512:
            return _scale_at_once(builder, *operands)
        return _emit_node(builder, node, operands, lanes, arguments)

    return fold_all([expand(tree, table=isa.has_table) for tree in trees], emitted)


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
        case Primitive.MAX | Primitive.MIN:
            return _extremum(builder, node.primitive, *x)
    emitter = _EMITTERS.get(node.primitive)
    assert emitter is not None, f"no expansion or instruction for {node.primitive}"
    return emitter(builder, *[operand(builder, value) for value in x])


def _negated(builder: ir.IRBuilder, x: ir.Value) -> ir.Value:
    if x.type.count == AVX2_LANES:
        return _with_bits(builder, builder.xor, x, _SIGN)
    return builder.fneg(x)


def _absolute(builder: ir.IRBuilder, x: ir.Value) -> ir.Value:
    return _with_bits(builder, builder.and_, x, _SIGN - 1)


def _root(builder: ir.IRBuilder, x: ir.Value) -> ir.Value:
    return intrinsic(builder, "sqrt", [x])


def _rounded(builder: ir.IRBuilder, x: ir.Value) -> ir.Value:
    return intrinsic(builder, "nearbyint", [x])


def _less(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    return _truth(builder, builder.fcmp_ordered("<", a, b))


def _equal(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    return _truth(builder, builder.fcmp_ordered("==", a, b))


def _selected(builder: ir.IRBuilder, x: ir.Value, yes: ir.Value, no: ir.Value) -> ir.Value:
    """`yes` where x is not 0, else `no`."""
    chosen = builder.fcmp_unordered("!=", x, constant(0, x.type.count))
    return builder.select(chosen, yes, no)


def _truth(builder: ir.IRBuilder, mask: ir.Value) -> ir.Value:
    """1.0 where the mask is set, else 0.0."""
    lanes = mask.type.count
    return builder.select(mask, operand(builder, constant(1, lanes)), constant(0, lanes))


def _extremum(builder: ir.IRBuilder, kind: Primitive, a: ir.Value, b: ir.Value) -> ir.Value:
    """The maximum or minimum; a constant stands first, where it needs no test for NaN."""
    if isinstance(b, ir.Constant):
        a, b = b, a
    emit_extremum = emit_max if kind is Primitive.MAX else emit_min
    number = isinstance(a, ir.Constant)
    return emit_extremum(builder, operand(builder, a), operand(builder, b), number=number)


_EMITTERS: Mapping[Primitive, Callable[..., ir.Value]] = {
    Primitive.ADD: ir.IRBuilder.fadd,
    Primitive.SUB: ir.IRBuilder.fsub,
    Primitive.MUL: ir.IRBuilder.fmul,
    Primitive.DIV: ir.IRBuilder.fdiv,
    Primitive.FMA: emit_fma,
    Primitive.NEG: _negated,
    Primitive.ABS: _absolute,
    Primitive.SQRT: _root,
    Primitive.ROUND: _rounded,
    Primitive.SCALE: _scale,
    Primitive.POWER: _power,
    Primitive.EXPONENT: _exponent,
    Primitive.LESS: _less,
    Primitive.EQUAL: _equal,
    Primitive.SELECT: _selected,
}
