"""The tile of elementwise work on elements of any type: one element at a time.

The counterpart of `run_tile` for everything but float32 alone: operands are converted to the type
that the expression is computed in, and its value to the type of the result. Integers wrap; a
quotient of integers is rounded towards zero and is 0 where the divisor is; floats are cut off when
they become integers, at the limits of the type.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import llvmlite.ir as ir

from ...ir.expression import Expression, Primitive, fold, parts
from ...ir.types import DType
from ..emit import emit
from ..frontend import Store
from ..isa import Isa
from ..memory import PointerValue, declare, emit_load, emit_shift, emit_store, tile_function
from .loops import loop
from .nest import digest
from .run_tile import POINTERS, Repeat

_FLOATS = {DType.FLOAT32: ir.FloatType(), DType.FLOAT64: ir.DoubleType()}
_UNSIGNED = (DType.BOOL, DType.UINT8, DType.UINT16, DType.UINT32, DType.UINT64)
_NO_TYPE = (DType.FLOAT16, DType.BFLOAT16)
# Those that `emit` writes out for float32 alone.
_FLOAT32_ONLY = (
    *(Primitive.EXP, Primitive.TANH, Primitive.ERF, Primitive.LOG, Primitive.LOG1P),
    *(Primitive.FMA, Primitive.SCALE, Primitive.EXPONENT),
)


def refusal(expression: Expression, domain: DType, dtypes: Sequence[DType]) -> str:
    """Why the tile can't compute the expression in `domain` with operands and result of these
    types; empty when it can."""
    missing = [d.value for d in (domain, *dtypes) if d in _NO_TYPE]
    if missing:
        return f"no conversion of {missing[0]}"
    used = {part.primitive for part in parts(expression)}
    if domain is not DType.FLOAT32 and not used.isdisjoint(_FLOAT32_ONLY):
        return f"elementary functions are computed in float32, here is {domain.value}"
    if domain not in _FLOATS and Primitive.SQRT in used:
        return f"roots are computed in floats, here is {domain.value}"
    return ""


@dataclass(frozen=True)
class TypedTile:
    """y[i] = expression(x0[i], x1[i], ...) for i below a count given at run time, computed in
    `domain`. y may be an x of its size."""

    expression: Expression
    domain: DType
    operands: tuple[tuple[DType, Repeat], ...]
    result: DType

    @cached_property
    def symbol(self) -> str:
        """The domain; a digest of everything makes it unique."""
        return f"{self.domain.value}_run_{len(self.operands)}_{digest(self)}"

    def texts(self, isa: Isa, checked: bool, store: Store | None) -> tuple[str, ...]:
        """The tile's LLVM IR."""
        module = ir.Module(self.symbol)
        _, builder, pointers, ints = tile_function(
            module, self.symbol, POINTERS, ("count",), checked
        )
        y = pointers["y"]
        xs = [pointers[f"x{i}"] for i in range(len(self.operands))]

        def body(addresses: list[ir.Value]) -> list[ir.Value]:
            places = [p.at(a) for p, a in zip((y, *xs), addresses, strict=True)]
            self._element(builder, isa, places[0], places[1:])
            return [
                emit_shift(builder, place, step).address
                for place, step in zip(places, self._steps, strict=True)
            ]

        loop(builder, ints["count"], [p.address for p in (y, *xs)], body, may_be_empty=True)
        builder.ret_void()
        return (str(module),)

    @property
    def _steps(self) -> list[int]:
        """Bytes from one element to the next of y and of each x."""
        moving = [d.size_bytes if r is Repeat.RUN else 0 for d, r in self.operands]
        return [self.result.size_bytes, *moving]

    def _element(
        self, builder: ir.IRBuilder, isa: Isa, y: PointerValue, xs: Sequence[PointerValue]
    ) -> None:
        values = []
        for x, (dtype, _) in zip(xs, self.operands, strict=True):
            stored = emit_load(builder, x, 0, _type(dtype), min(4, dtype.size_bytes))
            values.append(_converted(builder, stored, dtype, self.domain))
        value = _emit(builder, self.expression, values, self.domain, isa)
        stored = _converted(builder, value, self.domain, self.result)
        emit_store(builder, y, 0, stored, min(4, self.result.size_bytes))


def _type(dtype: DType) -> ir.Type:
    """The type of an element, in memory and in registers; bool is a byte."""
    return _FLOATS.get(dtype) or ir.IntType(8 * dtype.size_bytes)


def _converted(builder: ir.IRBuilder, value: ir.Value, source: DType, target: DType) -> ir.Value:
    """The value as an element of another type."""
    type = _type(target)
    if source is target:
        return value
    if target is DType.BOOL:
        zero = ir.Constant(value.type, 0)
        differs = (
            builder.fcmp_unordered("!=", value, zero)
            if source in _FLOATS
            else builder.icmp_unsigned("!=", value, zero)
        )
        return builder.zext(differs, type)
    if source in _FLOATS and target in _FLOATS:
        widens = target.size_bytes > source.size_bytes
        return builder.fpext(value, type) if widens else builder.fptrunc(value, type)
    if target in _FLOATS:
        unsigned = source in _UNSIGNED
        return builder.uitofp(value, type) if unsigned else builder.sitofp(value, type)
    if source in _FLOATS:
        kind = "fptoui" if target in _UNSIGNED else "fptosi"
        bits = 32 if source is DType.FLOAT32 else 64
        name = f"llvm.{kind}.sat.i{type.width}.f{bits}"
        return builder.call(declare(builder.module, name, type, [value.type]), [value])
    if type.width <= value.type.width:
        return builder.trunc(value, type) if type.width < value.type.width else value
    return builder.zext(value, type) if source in _UNSIGNED else builder.sext(value, type)


def _emit(
    builder: ir.IRBuilder,
    tree: Expression,
    arguments: Sequence[ir.Value],
    domain: DType,
    isa: Isa,
) -> ir.Value:
    """The value of the expression, computed in `domain`."""
    if domain is DType.FLOAT32:
        return _emit_float32(builder, tree, arguments, isa)

    def emitted(node: Expression, x: Sequence[ir.Value]) -> ir.Value:
        if node.primitive is Primitive.ARGUMENT:
            return arguments[node.index]
        if node.primitive is Primitive.CONSTANT:
            number = node.value if domain in _FLOATS else int(node.value)
            return ir.Constant(_type(domain), number)
        if domain in _FLOATS:
            return _float_node(builder, node.primitive, x)
        return _integer_node(builder, node.primitive, x, signed=domain not in _UNSIGNED)

    return fold(tree, emitted)


def _emit_float32(
    builder: ir.IRBuilder, tree: Expression, arguments: Sequence[ir.Value], isa: Isa
) -> ir.Value:
    """As all other kernels compute it: on vectors, here of one element."""
    one, first = ir.VectorType(ir.FloatType(), 1), ir.Constant(ir.IntType(32), 0)
    nothing = ir.Constant(one, ir.Undefined)
    vectors = [builder.insert_element(nothing, x, first) for x in arguments]
    return builder.extract_element(emit(builder, tree, vectors, isa), first)


def _float_node(builder: ir.IRBuilder, primitive: Primitive, x: Sequence[ir.Value]) -> ir.Value:
    type = ir.DoubleType()
    match primitive:
        case Primitive.ADD:
            return builder.fadd(*x)
        case Primitive.SUB:
            return builder.fsub(*x)
        case Primitive.MUL:
            return builder.fmul(*x)
        case Primitive.DIV:
            return builder.fdiv(*x)
        case Primitive.NEG:
            return builder.fneg(*x)
        case Primitive.MAX | Primitive.MIN:
            order = ">" if primitive is Primitive.MAX else "<"
            chosen = builder.select(builder.fcmp_ordered(order, *x), *x)
            return builder.select(builder.fcmp_unordered("uno", x[0], x[0]), x[0], chosen)
        case Primitive.LESS | Primitive.EQUAL:
            holds = builder.fcmp_ordered("<" if primitive is Primitive.LESS else "==", *x)
            return builder.uitofp(holds, type)
        case Primitive.SELECT:
            chosen = builder.fcmp_unordered("!=", x[0], ir.Constant(type, 0))
            return builder.select(chosen, x[1], x[2])
    name = {Primitive.ABS: "fabs", Primitive.SQRT: "sqrt", Primitive.ROUND: "rint"}[primitive]
    return builder.call(declare(builder.module, f"llvm.{name}.f64", type, [type]), x)


def _integer_node(
    builder: ir.IRBuilder, primitive: Primitive, x: Sequence[ir.Value], *, signed: bool
) -> ir.Value:
    compare = builder.icmp_signed if signed else builder.icmp_unsigned
    zero = ir.Constant(x[0].type, 0)
    match primitive:
        case Primitive.ADD:
            return builder.add(*x)
        case Primitive.SUB:
            return builder.sub(*x)
        case Primitive.MUL:
            return builder.mul(*x)
        case Primitive.DIV:
            return _quotient(builder, x[0], x[1], signed=signed)
        case Primitive.NEG:
            return builder.neg(*x)
        case Primitive.ABS:
            negative = compare("<", x[0], zero)
            return builder.select(negative, builder.neg(x[0]), x[0])
        case Primitive.MAX:
            return builder.select(compare(">", *x), *x)
        case Primitive.MIN:
            return builder.select(compare("<", *x), *x)
        case Primitive.LESS:
            return builder.zext(compare("<", *x), x[0].type)
        case Primitive.EQUAL:
            return builder.zext(compare("==", *x), x[0].type)
        case Primitive.SELECT:
            return builder.select(compare("!=", x[0], zero), x[1], x[2])
        case Primitive.ROUND:
            return x[0]
    raise AssertionError(f"no instruction for {primitive} of integers")


def _quotient(builder: ir.IRBuilder, a: ir.Value, b: ir.Value, *, signed: bool) -> ir.Value:
    """a / b rounded towards zero; 0 where b is 0, and the smallest number over -1 is itself: both
    would end the process otherwise."""
    zero, one = ir.Constant(b.type, 0), ir.Constant(b.type, 1)
    by_zero = builder.icmp_unsigned("==", b, zero)
    if not signed:
        whole = builder.udiv(a, builder.select(by_zero, one, b))
        return builder.select(by_zero, zero, whole)
    negates = builder.icmp_signed("==", b, ir.Constant(b.type, -1))
    divisor = builder.select(builder.or_(by_zero, negates), one, b)
    whole = builder.sdiv(a, divisor)
    return builder.select(by_zero, zero, builder.select(negates, builder.neg(a), whole))
