"""The same bits from any number of threads, for every family at once."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.codegen.table import encode
from cnnc.compiler.ir.graph import Builder, Graph, Value
from cnnc.compiler.ops.activation import Relu, Sigmoid
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add, Mul
from cnnc.compiler.ops.linear import Gemm, MatMul
from cnnc.compiler.ops.pool import AveragePool, MaxPool
from cnnc.compiler.ops.reduce import Softmax
from cnnc.compiler.ops.shape import Reshape, Transpose
from cnnc.compiler.program.program import Program
from cnnc.compiler.program.text import print_program
from cnnc.runtime.network import Network
from tests.codegen.cpu.native import f32, load, program_of, same_bits

FAMILIES = {
    "f32_conv_direct",
    "f32_conv_generic",
    "f32_copy",
    "f32_dense",
    "f32_depthwise",
    "f32_map",
    "f32_matmul_generic",
    "f32_softmax_columns",
    "f32_softmax_rows",
}
X = (2, 3, 61, 67)


@cache
def network() -> Graph:
    """All families, with many chunks each and sums of floating numbers throughout."""
    random = np.random.default_rng(11)
    builder = Builder("all")
    x = builder.input("x", f32(*X))

    def weights(name: str, *shape: int) -> Value:
        return builder.parameter(name, random.standard_normal(shape).astype(np.float32) / 8)

    same = (1, 1, 1, 1)
    y = builder(Conv(pads=same), x, weights("w0", 40, 3, 5, 5), weights("b0", 40))
    y = builder(Mul(), y, builder(Sigmoid(), y))
    pooled = builder(MaxPool((3, 3), (2, 2), same), y)
    deep = builder(Conv((2, 2), same), pooled, weights("w1", 40, 40, 3, 3))
    small = builder(AveragePool((3, 3), (2, 2), same), pooled)
    mixed = builder(Relu(), builder(Add(), deep, small))
    means = builder(Relu(), builder(AveragePool((3, 3), (1, 1)), mixed))
    cube = builder(Reshape((2, 4, 10, *means.type.dims[2:])), means)
    conv = Conv((1,) * 3, (1,) * 6, (1,) * 3, 2)
    depths = builder(conv, cube, weights("w2", 6, 2, 3, 3, 3))
    shares = builder(Softmax(1), means)
    turned = builder(Transpose((0, 2, 3, 1)), means)
    rows = builder(Reshape((-1, 40)), turned)
    dense = builder(Gemm(), rows, weights("w3", 40, 100), weights("b3", 100))
    likely = builder(Softmax(-1), dense)
    products = builder(MatMul(), shares, builder(Transpose((0, 1, 3, 2)), shares))
    return builder.graph([shares, likely, products, depths])


def run(threads: int, isa: Isa, program: Program, x: np.ndarray) -> list[list[np.ndarray]]:
    """The outputs of three runs in a row: with work stolen here and there."""
    loaded: Network = load(network(), program, isa, threads=threads)
    try:
        return [loaded.run([x]) for _ in range(3)]
    finally:
        loaded.close()


def test_any_number_of_threads_gives_the_same_bits(isa: Isa) -> None:
    program = program_of(network(), isa)
    kernels = {step.kernel.symbol for step in program.run}
    assert kernels >= FAMILIES
    assert sum(step.chunks > 8 for step in program.run) >= 8
    x = np.random.default_rng(12).standard_normal(X).astype(np.float32)
    first, *others = run(1, isa, program, x)
    for threads in (2, 3, 8):
        others += run(threads, isa, program, x)
    for outputs in others:
        assert all(same_bits(a, b) for a, b in zip(outputs, first, strict=True))


@pytest.mark.parametrize("threads", ["1", "2", "64"])
def test_programs_do_not_depend_on_the_number_of_threads(
    threads: str, isa: Isa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CNNC_THREADS", raising=False)
    expected = program_of(network(), isa)
    monkeypatch.setenv("CNNC_THREADS", threads)
    found = program_of(network(), isa)
    assert print_program(found) == print_program(expected)
    functions = list(dict.fromkeys(f.symbol for s in found.steps for f in s.functions()))
    assert encode(found, functions) == encode(expected, functions)
