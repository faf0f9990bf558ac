"""Vectors in routines: arithmetic, NaN, and multiply-add, on every instruction set."""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Callable
from typing import Any

import numpy as np

from cnnc.compiler.codegen import frontend, llvm
from cnnc.compiler.codegen.dialect import Routine, routine
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.codegen.memory import Pointer, store_f32
from cnnc.compiler.codegen.vector import (
    f32,
    fma,
    lane,
    load_vector,
    scalar_max,
    splat,
    store_vector,
    vector_fma,
    vector_max,
    vector_min,
)

Array = np.ndarray[Any, np.dtype[np.float32]]


@routine
def arithmetic(x: Pointer, y: Pointer, z: Pointer, out: Pointer) -> None:
    a, b, c = load_vector(x, 0), load_vector(y, 0), load_vector(z, 0)
    d = (a + b) * c - a / b
    d += splat(2.0)
    d *= -c
    store_vector(out, 0, d)


@routine
def maxima(x: Pointer, y: Pointer, z: Pointer, out: Pointer) -> None:
    store_vector(out, 0, vector_max(load_vector(x, 0), load_vector(y, 0)))


@routine
def minima(x: Pointer, y: Pointer, z: Pointer, out: Pointer) -> None:
    store_vector(out, 0, vector_min(load_vector(x, 0), load_vector(y, 0)))


@routine
def scalar_maxima(x: Pointer, y: Pointer, z: Pointer, out: Pointer) -> None:
    a, b = load_vector(x, 0), load_vector(y, 0)
    for i in range(16):
        store_f32(out, i * 4, scalar_max(lane(a, i), lane(b, i)))


@routine
def multiply_add(x: Pointer, y: Pointer, z: Pointer, out: Pointer) -> None:
    store_vector(out, 0, vector_fma(load_vector(x, 0), load_vector(y, 0), load_vector(z, 0)))


@routine
def scalar_multiply_add(x: Pointer, y: Pointer, z: Pointer, out: Pointer) -> None:
    a, b, c = load_vector(x, 0), load_vector(y, 0), load_vector(z, 0)
    for i in range(16):
        store_f32(out, i * 4, fma(lane(a, i), lane(b, i), lane(c, i)))


@routine
def literal(x: Pointer, y: Pointer, z: Pointer, out: Pointer) -> None:
    store_f32(out, 0, lane(load_vector(x, 0), 0) * f32(0.1))


Native = Callable[..., Any]


def apply(function: Native, kernel: Routine[..., None], isa: Isa, *operands: Array) -> Array:
    """What the kernel stores for three operands of 16 floats."""
    out = np.zeros(16, np.float32)
    arrays = [*operands, *[np.zeros(16, np.float32)] * (3 - len(operands)), out]
    native = function(kernel, None, *[ctypes.c_void_p] * 4, isa=isa)
    native(*(array.ctypes.data for array in arrays))
    return out


def samples(seed: int) -> list[Array]:
    generator = np.random.default_rng(seed)
    return [generator.standard_normal(16).astype(np.float32) for _ in range(3)]


def test_operators(function: Native, isa: Isa) -> None:
    x, y, z = samples(1)
    expected = ((x + y) * z - x / y + np.float32(2)) * -z
    assert np.array_equal(apply(function, arithmetic, isa, x, y, z), expected)


def test_extrema_propagate_nan(function: Native, isa: Isa) -> None:
    special = [np.nan, -np.nan, np.inf, -np.inf, 0.0, 1.0, -1.0, 1e-45]
    pairs = np.array(list(itertools.product(special, special)), np.float32).T
    for x, y in zip(pairs[0].reshape(-1, 16), pairs[1].reshape(-1, 16), strict=True):
        x, y = np.ascontiguousarray(x), np.ascontiguousarray(y)
        for kernel in maxima, scalar_maxima:
            result = apply(function, kernel, isa, x, y)
            assert np.array_equal(result, np.maximum(x, y), equal_nan=True)
        result = apply(function, minima, isa, x, y)
        assert np.array_equal(result, np.minimum(x, y), equal_nan=True)


def test_multiply_add_rounds_as_the_instruction_set_says(function: Native, isa: Isa) -> None:
    x, y, z = samples(2)
    z = -x * y  # what is left is the rounding error of the product
    fused = (x.astype(np.float64) * y + z).astype(np.float32)
    expected = fused if isa.fma else np.zeros(16, np.float32)
    assert np.any(fused != 0)
    assert np.array_equal(apply(function, multiply_add, isa, x, y, z), expected)
    assert np.array_equal(apply(function, scalar_multiply_add, isa, x, y, z), expected)


def test_literals_stay_float32(function: Native) -> None:
    x = np.full(16, 3.3, np.float32)
    assert apply(function, literal, Isa.X86_64_V2, x)[0] == np.float32(3.3) * np.float32(0.1)
    lowered = frontend.lower(literal, checked=False)
    text = llvm.assembly([lowered], Isa.X86_64_V2, keep=["literal"])
    assert "cvtss2sd" not in text


def test_vectors_use_the_registers_of_the_instruction_set() -> None:
    texts = [frontend.lower(multiply_add, checked=False)]
    register = {Isa.X86_64_V2: "xmm", Isa.X86_64_V3: "ymm", Isa.X86_64_V4: "zmm"}
    for isa, name in register.items():
        text = llvm.assembly(texts, isa, keep=["multiply_add"])
        assert f"%{name}" in text
        assert ("vfmadd" in text) == isa.fma
        assert "call" not in text
