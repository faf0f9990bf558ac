"""The operators: what each means, by type inference, a NumPy reference and a cost.

`OPERATORS` names every operator that a graph may hold. How a target runs them is the target's
business.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..ir.operator import Operator
from .activation import (
    Celu,
    Clip,
    Elu,
    Erf,
    Gelu,
    HardSigmoid,
    HardSwish,
    LeakyRelu,
    Relu,
    Selu,
    Sigmoid,
    Softplus,
    Softsign,
    Tanh,
    ThresholdedRelu,
)
from .arg_max import ArgMax, MaxPoolIndices
from .concat import Concat
from .conv import Conv
from .conv_transpose import ConvTranspose
from .conv_weight_gradient import ConvWeightGradient, MapWeightGradient
from .dropout import AdvanceGenerator, Dropout, DropoutTraining
from .elementwise import (
    Abs,
    Add,
    Ceil,
    Div,
    Exp,
    Floor,
    Log,
    Max,
    Min,
    Mul,
    Neg,
    PRelu,
    Reciprocal,
    Round,
    Sqrt,
    Sub,
    WhereLess,
)
from .fused import Fused
from .gather_nd import GatherND
from .indexing import Embedding, EmbeddingGradient, OneHot
from .interleave import Interleave
from .linear import Gemm, MatMul
from .logic import And, Cast, Equal, Less, LessOrEqual, Not, Or, Where, Xor
from .moments import MapMoments, MapProducts
from .norm import (
    BatchNormalization,
    BatchNormalizationGradient,
    BatchNormalizationTraining,
)
from .phase_filters import PhaseFilters
from .pick import Expand, Gather, Pad, Slice
from .pool import AveragePool, AveragePoolGradient, MaxPool, MaxPoolGradient
from .power import IntegerPow, Pow
from .reduce import LogSoftmax, ReduceMax, ReduceMean, ReduceMin, ReduceProd, ReduceSum, Softmax
from .resize import ResizeLinear, ResizeNearest
from .resize_weighted import ResizeWeighted
from .shape import DepthToSpace, Flatten, Identity, Reshape, Transpose

OPERATORS: Mapping[str, type[Operator]] = {
    operator.__name__: operator
    for operator in (
        *(Conv, ConvTranspose, MaxPool, AveragePool, BatchNormalization),
        *(Relu, Clip, LeakyRelu, Elu, Selu, Celu, ThresholdedRelu),
        *(Sigmoid, Tanh, HardSigmoid, HardSwish, Softplus, Softsign, Erf, Gelu),
        *(Add, Sub, Mul, Div, Max, Min, PRelu, WhereLess),
        *(Neg, Abs, Reciprocal, Sqrt, Exp, Log, Ceil, Floor, Round, Pow, IntegerPow),
        *(Equal, Less, LessOrEqual, And, Or, Xor, Not, Where, Cast),
        *(MatMul, Gemm, Softmax, LogSoftmax),
        *(Concat, Slice, Pad, Expand, Gather, OneHot, Embedding, GatherND),
        *(ArgMax, MaxPoolIndices),
        *(ReduceSum, ReduceMean, ReduceMax, ReduceMin, ReduceProd),
        *(ResizeNearest, ResizeLinear, ResizeWeighted),
        *(Reshape, Flatten, Identity, Transpose, DepthToSpace, Dropout),
        *(BatchNormalizationTraining, BatchNormalizationGradient, ConvWeightGradient),
        *(MapMoments, MapProducts, MapWeightGradient, PhaseFilters, Interleave),
        *(MaxPoolGradient, AveragePoolGradient, EmbeddingGradient),
        *(DropoutTraining, AdvanceGenerator),
        Fused,
    )
}
