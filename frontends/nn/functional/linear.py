"""Products with weights."""

from __future__ import annotations

from cnnc.compiler.ops.elementwise import Add
from cnnc.compiler.ops.linear import Gemm, MatMul

from ..tensor import Tensor
from ..variable import Variable


def linear(x: Tensor, weight: Tensor | Variable, bias: Tensor | Variable | None = None) -> Tensor:
    """x [...,K] times the transposed weight [N,K], and bias [N] -> [...,N]."""
    if x.ndim == 2:
        return x.apply(Gemm(transB=True), weight, bias)
    product = x.apply(MatMul(), x.trace.tensor(weight).transpose(0, 1))
    return product if bias is None else product.apply(Add(), bias)
