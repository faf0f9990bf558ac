"""Products with weights."""

from __future__ import annotations

from cnnc.compiler.ops.elementwise import Add
from cnnc.compiler.ops.indexing import Embedding
from cnnc.compiler.ops.linear import Gemm, MatMul

from ..tensor import Tensor


def linear(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """x [...,K] times the transposed weight [N,K], and bias [N] -> [...,N]."""
    if x.ndim == 2:
        return x.apply(Gemm(transB=True), weight, bias)
    product = x.apply(MatMul(), weight.transpose(0, 1))
    return product if bias is None else product.apply(Add(), bias)


def embedding(indices: Tensor, weight: Tensor) -> Tensor:
    """The rows of weight [V,D] at indices [...], int64 -> [...,D]; zeros where there is no such
    row."""
    return indices.trace.emit(Embedding(), weight, indices)
