"""Products with weights."""

from __future__ import annotations

from cnnc.compiler.ops.elementwise import Add
from cnnc.compiler.ops.indexing import Embedding
from cnnc.compiler.ops.linear import Gemm, MatMul

from ..tensor import Tensor
from ..variable import Variable


def linear(x: Tensor, weight: Tensor | Variable, bias: Tensor | Variable | None = None) -> Tensor:
    """x [...,K] times the transposed weight [N,K], and bias [N] -> [...,N]."""
    if x.ndim == 2:
        return x.apply(Gemm(transB=True), weight, bias)
    product = x.apply(MatMul(), x.trace.tensor(weight).transpose(0, 1))
    return product if bias is None else product.apply(Add(), bias)


def embedding(indices: Tensor, weight: Tensor | Variable) -> Tensor:
    """The rows of weight [V,D] at indices [...], int64 -> [...,D]; zeros where there is no such
    row."""
    return indices.trace.emit(Embedding(), weight, indices)
