"""Kernels that measure a machine: multiply-adds in registers, reads of memory, copies of what other
workers wrote, nothing at all.

They are candidates like any other, so that the same walker runs them, and the same clock. The FLOPs
and bytes that they state are exact.
"""

from __future__ import annotations

from dataclasses import dataclass

import llvmlite.ir as ir

from ...ir.graph import Builder
from ...ir.types import DType, TensorType
from ...ops.shape import Identity
from ...program.isolate import Kernel
from ...program.layout import Layout
from ...program.program import Address, Operand
from ...target import Candidate
from ..emit import constant, vector
from ..frontend import Store
from ..isa import Isa
from ..memory import (
    ADDRESS,
    I64,
    VOID,
    BlockValue,
    address,
    argument,
    emit_load,
    emit_shift,
    emit_store,
    scratch,
)
from ..vector import emit_fma
from .arguments import ArgumentLayout
from .loops import i64, loop
from .operands import BLOCK

_CHAINS = 12  # accumulators: enough for any latency, and they fit the registers of AVX2
_ROUNDS = 20_000  # of multiply-adds in a chunk: some 65 microseconds
_LOADS = 8  # in a round of reads; their number divides a chunk's
_CHUNKS = 16
_FLOAT = 4
_READ_BYTES = 16 << 10  # that a chunk reads
_NODE_NAME = "probe"
_ARGUMENTS = ArgumentLayout("x& y& last")
A = _ARGUMENTS.words


def multiply_adds(isa: Isa) -> Kernel:
    """Multiply-adds on registers: as many as the CPU can do."""
    flops = 2 * _CHAINS * isa.lanes * _ROUNDS * _CHUNKS
    return _kernel("fma", elements=1, chunks=_CHUNKS, flops=flops)


def reads(size_bytes: int) -> Kernel:
    """One read of so much memory, rounded down to whole chunks."""
    chunks = max(1, size_bytes // _READ_BYTES)
    elements = chunks * _READ_BYTES // _FLOAT
    return _kernel("read", elements=elements, chunks=chunks, bytes=chunks * _READ_BYTES)


def nothing(chunks: int, steps: int) -> list[Kernel]:
    """Steps of so many chunks that do nothing but wait for the step before."""
    return _chain(_kernel("nothing", elements=1, chunks=chunks), steps)


def mirrors(size_bytes: int, steps: int) -> list[Kernel]:
    """Steps that copy so much memory, whose workers each read what another one wrote in the step
    before, and write where another one read: chunks are in the opposite order."""
    chunks = size_bytes // _READ_BYTES
    elements = chunks * _READ_BYTES // _FLOAT
    first = _kernel("mirror", elements=elements, chunks=chunks, bytes=2 * chunks * _READ_BYTES)
    return _chain(first, steps)


def _chain(first: Kernel, steps: int) -> list[Kernel]:
    """So many steps like the first, each of which reads what the one before gives."""
    kernels = [first]
    for number in range(1, steps):
        node = Builder(_NODE_NAME).node(Identity(), kernels[-1][0].outputs, name=f"probe{number}")
        kernels.append((node, first[1]))
    return kernels


def _kernel(kind: str, *, elements: int, chunks: int, flops: int = 0, bytes: int = 0) -> Kernel:
    builder = Builder(_NODE_NAME)
    x = builder.input("x", TensorType(DType.FLOAT32, (elements,)))
    node = builder.node(Identity(), [x], name=_NODE_NAME)
    layout = Layout.dense(1)
    return node, Candidate(
        kernel=Probe(kind),
        inputs=(layout,),
        outputs=(layout,),
        arguments=_ARGUMENTS.bind(
            x=Address(Operand(0)), y=Address(Operand(0, output=True)), last=chunks - 1
        ),
        chunks=chunks,
        flops=flops,
        bytes=bytes,
        seconds=0.0,
        scratch_bytes=4 * BLOCK,
    )


@dataclass(frozen=True)
class Probe:
    """A kernel. `kind` is fma, read, mirror or nothing."""

    kind: str

    @property
    def symbol(self) -> str:
        return f"f32_probe_{self.kind}"

    def texts(self, isa: Isa, checked: bool, store: Store | None) -> tuple[str, ...]:
        """The kernel's LLVM IR."""
        module = ir.Module(self.symbol)
        type = ir.FunctionType(VOID, [ADDRESS, ADDRESS, I64, I64])
        function = ir.Function(module, type, self.symbol)
        builder = ir.IRBuilder(function.append_basic_block("entry"))
        args, worker, first, last = function.args
        if self.kind != "nothing":
            emit = {"fma": _multiply_add, "read": _read, "mirror": _mirror}[self.kind]
            blocks = BlockValue(args, checked), BlockValue(worker, checked)
            emit(builder, isa, *blocks, first, builder.sub(last, first))
        builder.ret_void()
        return (str(module),)


def _multiply_add(
    builder: ir.IRBuilder,
    isa: Isa,
    args: BlockValue,
    worker: BlockValue,
    first: ir.Value,
    chunks: ir.Value,
) -> None:
    half, one = constant(0.5, isa.lanes), constant(1.0, isa.lanes)
    begin = [constant(float(i), isa.lanes) for i in range(_CHAINS)]

    def round(chains: list[ir.Value]) -> list[ir.Value]:
        return [emit_fma(builder, x, half, one) for x in chains]

    _keep(builder, worker, loop(builder, builder.mul(chunks, i64(_ROUNDS)), begin, round))


def _read(
    builder: ir.IRBuilder,
    isa: Isa,
    args: BlockValue,
    worker: BlockValue,
    first: ir.Value,
    chunks: ir.Value,
) -> None:
    x = address.emit(builder, args, worker, i64(A.x))
    x = emit_shift(builder, x, builder.mul(first, i64(_READ_BYTES)))
    zeros = [constant(0.0, isa.lanes)] * _LOADS
    line = isa.lanes * _FLOAT
    lines = _READ_BYTES // line

    def round(carried: list[ir.Value]) -> list[ir.Value]:
        place, *sums = carried
        here = x.at(place)
        for i in range(_LOADS):
            value = emit_load(builder, here, i * line, vector(isa.lanes), _FLOAT)
            sums[i] = builder.fadd(sums[i], value)
        return [emit_shift(builder, here, _LOADS * line).address, *sums]

    rounds = builder.mul(chunks, i64(lines // _LOADS))
    _, *sums = loop(builder, rounds, [x.address, *zeros], round)
    _keep(builder, worker, sums)


def _mirror(
    builder: ir.IRBuilder,
    isa: Isa,
    args: BlockValue,
    worker: BlockValue,
    first: ir.Value,
    chunks: ir.Value,
) -> None:
    x, y = (address.emit(builder, args, worker, i64(word)) for word in (A.x, A.y))
    opposite = builder.sub(argument.emit(builder, args, i64(A.last)), first)
    x = emit_shift(builder, x, builder.mul(opposite, i64(_READ_BYTES)))
    y = emit_shift(builder, y, builder.mul(first, i64(_READ_BYTES)))
    line = isa.lanes * _FLOAT

    def round(places: list[ir.Value]) -> list[ir.Value]:
        source, drain = x.at(places[0]), y.at(places[1])
        for i in range(_LOADS):
            value = emit_load(builder, source, i * line, vector(isa.lanes), _FLOAT)
            emit_store(builder, drain, i * line, value, _FLOAT)
        return [emit_shift(builder, each, _LOADS * line).address for each in (source, drain)]

    def chunk(places: list[ir.Value]) -> list[ir.Value]:
        source, drain = loop(builder, i64(_READ_BYTES // line // _LOADS), places, round)
        return [emit_shift(builder, x.at(source), -2 * _READ_BYTES).address, drain]

    loop(builder, chunks, [x.address, y.address], chunk)


def _keep(builder: ir.IRBuilder, worker: BlockValue, values: list[ir.Value]) -> None:
    """Stores the sum of the values in scratch memory: what nobody reads need not be computed."""
    total = values[0]
    for value in values[1:]:
        total = builder.fadd(total, value)
    emit_store(builder, scratch.emit(builder, worker), 0, total, _FLOAT)
