"""CNNC_CHECK: what rounding explains is not refused, and what it does not is."""

from __future__ import annotations

import numpy as np
import pytest

import cnnc
from cnnc.check import Native, NativeMemory
from cnnc.compiler.codegen.cpu import summed
from cnnc.compiler.ir.graph import Builder, Graph
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ops.activation import Sigmoid
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Sub
from cnnc.compiler.ops.fused import fuse
from cnnc.compiler.ops.moments import MapProducts
from cnnc.errors import CompileError

TYPE = TensorType(DType.FLOAT32, (3, 40))


@pytest.fixture(autouse=True)
def checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNC_CHECK", "1")


def difference() -> Graph:
    """sigmoid(x) - y, which is one step."""
    builder = Builder("difference")
    x, y = builder.input("x", TYPE), builder.input("y", TYPE)
    return builder.graph([builder(Sub(), builder(Sigmoid(), x), y)])


def test_terms_that_cancel() -> None:
    x = np.random.default_rng(0).standard_normal((3, 40), np.float32)
    y = (1 / (1 + np.exp(-x.astype(np.float64)))).astype(np.float32)
    with cnnc.compile(difference(), threads=1) as session:
        assert np.abs(np.asarray(session(x, y))).max() < 1e-6


def test_a_wrong_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    x = np.random.default_rng(0).standard_normal((3, 40), np.float32)
    outputs = NativeMemory.outputs

    def off(self: NativeMemory, index: int, native: Native) -> list[np.ndarray]:
        return [a + np.float32(1e-4) for a in outputs(self, index, native)]

    monkeypatch.setattr(NativeMemory, "outputs", off)
    with (
        cnnc.compile(difference(), threads=1) as session,
        pytest.raises(CompileError, match="computes something else than its node"),
    ):
        session(x, x)


def test_sums_behind_a_convolution_that_cancel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a map and its mirror image: the sums of the products are nearly nothing."""
    monkeypatch.setattr(summed, "_CACHED_BYTES", 0)
    builder = Builder("sums")
    x = builder.input("x", TensorType(DType.FLOAT32, (2, 16, 12, 16)))
    z = builder.input("z", x.type)
    w = builder.input("w", TensorType(DType.FLOAT32, (16, 16, 1, 1)))
    centre = builder.input("centre", TensorType(DType.FLOAT32, (16,)))
    conv = builder.node(Conv(), [x, w])
    sums = builder.node(MapProducts(), [conv.output, z, centre])
    whole = builder.graph([conv.output, *sums.outputs])
    graph = whole.with_nodes([fuse([conv], conv, conv.output, sums=[sums])], {})
    half = np.random.default_rng(0).standard_normal((2, 16, 12, 8), np.float32)
    given = np.concatenate([half, half[..., ::-1]], axis=-1)
    sign = np.concatenate([np.ones_like(half), -np.ones_like(half)], axis=-1) * 100
    eye = np.eye(16, dtype=np.float32).reshape(16, 16, 1, 1)
    with cnnc.compile(graph, threads=1) as session:
        _, _, products = session(given, sign, eye, np.zeros(16, np.float32))
    assert np.abs(np.asarray(products)).max() < 1e-2
