"""The operators: what each means, by type inference, a NumPy reference and a cost.

`OPERATORS` names every operator that a graph may hold. How a target runs them is the target's
business.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..ir.operator import Operator
from .activation import Relu, Sigmoid, Tanh
from .conv import Conv
from .dropout import Dropout
from .elementwise import Add, Div, Mul, Sqrt, Sub
from .fused import Fused
from .linear import Gemm, MatMul
from .norm import BatchNormalization
from .pool import AveragePool, MaxPool
from .reduce import Softmax
from .shape import Flatten, Identity, Reshape, Transpose

OPERATORS: Mapping[str, type[Operator]] = {
    operator.__name__: operator
    for operator in (
        *(Conv, MaxPool, AveragePool, BatchNormalization),
        *(Relu, Sigmoid, Tanh),
        *(Add, Sub, Mul, Div, Sqrt),
        *(MatMul, Gemm, Softmax),
        *(Reshape, Flatten, Identity, Transpose, Dropout),
        Fused,
    )
}
