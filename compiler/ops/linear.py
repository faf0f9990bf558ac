"""Products of matrices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cnnc.errors import ModelError

from ..ir.operator import Operator, Sample
from ..ir.types import Dim, TensorType
from .dimension import agree, broadcast, shape_text
from .laws import rank_between, same_float


@dataclass(frozen=True)
class MatMul(Operator):
    """a [...,M,K] times b [...,K,N] -> [...,M,N], as numpy.matmul (ONNX MatMul, opset 13).

    The leading dimensions broadcast; a vector a is a row, a vector b a column, and the dimension of
    length 1 that this adds is dropped again.
    """

    def infer(self, a: TensorType, b: TensorType) -> tuple[TensorType, ...]:
        same_float(a=a, b=b)
        rank_between("a", a, 1)
        rank_between("b", b, 1)
        depth = b.shape[-2] if b.rank > 1 else b.shape[0]
        if not agree(a.shape[-1], depth):
            raise ModelError(
                f"a has {a.shape[-1]} columns, b has {depth} rows", got=f"a {a}, b {b}"
            )
        batch = broadcast(a.shape[:-2], b.shape[:-2])
        rows, columns = a.shape[-2:-1], b.shape[-1:] if b.rank > 1 else ()
        return (a.with_shape((*batch, *rows, *columns)),)

    def reference(self, a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, ...]:
        return (np.asarray(np.matmul(a, b)),)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        return 2 * outputs[0].elements * self.terms(inputs)

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        a = inputs[0]
        assert a is not None, "the types were not checked"
        return a.dims[-1]

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((3, 5), (5, 7)))
        yield Sample(cls(), ((2, 1, 3, 4), (5, 4, 2)))
        yield Sample(cls(), ((6,), (6, 3)))
        yield Sample(cls(), ((2, 3, 6), (6,)))
        yield Sample(cls(), ((9,), (9,)))


@dataclass(frozen=True)
class Gemm(Operator):
    """alpha * A B + beta * c -> [M,N] (ONNX Gemm, opset 13).

    A [M,K] is a, or its transpose with `transA`; B [K,N] is b, or its transpose with `transB`; c is
    broadcast to [M,N].
    """

    alpha: float = 1.0
    beta: float = 1.0
    transA: bool = False
    transB: bool = False

    def infer(
        self, a: TensorType, b: TensorType, c: TensorType | None = None
    ) -> tuple[TensorType, ...]:
        same_float(a=a, b=b, c=c)
        rank_between("a", a, 2, 2)
        rank_between("b", b, 2, 2)
        (rows, depth), (depth_b, columns) = self._matrix_shapes(a, b)
        if not agree(depth, depth_b):
            raise ModelError(
                f"A has {depth} columns, B has {depth_b} rows",
                got=f"a {a} with transA={int(self.transA)}, b {b} with transB={int(self.transB)}",
            )
        result = (rows, columns)
        if c is not None and not _broadcasts_to(c, result):
            raise ModelError(
                "c does not broadcast to the output", got=str(c), expected=shape_text(result)
            )
        return (a.with_shape(result),)

    def _matrix_shapes(self, a: TensorType, b: TensorType) -> tuple[tuple[Dim, ...], ...]:
        """Shapes of A and B."""
        return (
            a.shape[::-1] if self.transA else a.shape,
            b.shape[::-1] if self.transB else b.shape,
        )

    def reference(
        self, a: np.ndarray, b: np.ndarray, c: np.ndarray | None = None
    ) -> tuple[np.ndarray, ...]:
        y = self.alpha * ((a.T if self.transA else a) @ (b.T if self.transB else b))
        return (np.asarray(y if c is None else y + self.beta * c),)

    def flops(self, inputs: tuple[TensorType | None, ...], outputs: tuple[TensorType, ...]) -> int:
        with_c = len(inputs) > 2 and inputs[2] is not None
        return outputs[0].elements * (2 * self._depth(inputs) + with_c)

    def terms(self, inputs: tuple[TensorType | None, ...]) -> int:
        return self._depth(inputs) + 1

    def _depth(self, inputs: tuple[TensorType | None, ...]) -> int:
        """Products that one output element sums."""
        a = inputs[0]
        assert a is not None, "the types were not checked"
        return a.dims[0 if self.transA else 1]

    @classmethod
    def samples(cls) -> Iterator[Sample]:
        yield Sample(cls(), ((3, 5), (5, 7), (7,)))
        yield Sample(cls(transB=True), ((1, 6), (4, 6), None))
        yield Sample(cls(0.5, 2.0, True, True), ((5, 3), (2, 5), (3, 1)))
        yield Sample(cls(alpha=-1.5, transA=True), ((4, 2), (4, 9), (2, 9)))
        yield Sample(cls(beta=0.25), ((2, 3), (3, 2), ()))


def _broadcasts_to(c: TensorType, shape: tuple[Dim, ...]) -> bool:
    """True when c broadcasts to the shape without enlarging it."""
    if c.rank > len(shape):
        return False
    pairs = zip(reversed(c.shape), reversed(shape), strict=False)
    return all(d == 1 or agree(d, target) for d, target in pairs)
