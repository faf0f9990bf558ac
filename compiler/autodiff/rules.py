"""The one table of gradient rules."""

from __future__ import annotations

from collections.abc import Mapping

from ..ir.operator import Operator
from ..ops.activation import (
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
from ..ops.concat import Concat
from ..ops.conv import Conv
from ..ops.conv_transpose import ConvTranspose
from ..ops.dropout import Dropout, DropoutTraining
from ..ops.elementwise import (
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
from ..ops.indexing import Embedding
from ..ops.linear import Gemm, MatMul
from ..ops.logic import Cast, Where
from ..ops.norm import BatchNormalization, BatchNormalizationTraining
from ..ops.pick import Expand, Gather, Pad, Slice
from ..ops.pool import AveragePool, MaxPool
from ..ops.power import Pow
from ..ops.reduce import LogSoftmax, ReduceMax, ReduceMean, ReduceMin, ReduceSum, Softmax
from ..ops.resize import ResizeLinear, ResizeNearest
from ..ops.resize_weighted import ResizeWeighted
from ..ops.shape import DepthToSpace, Flatten, Identity, Reshape, Transpose
from . import elementwise, linear, moves, normalization, reductions, windows
from .backward import Rule

RULES: Mapping[type[Operator], Rule] = {
    Add: elementwise.add,
    Sub: elementwise.sub,
    Mul: elementwise.mul,
    Div: elementwise.div,
    Max: elementwise.largest,
    Min: elementwise.smallest,
    PRelu: elementwise.p_relu,
    WhereLess: elementwise.where_less,
    Where: elementwise.where,
    Cast: elementwise.cast,
    Round: elementwise.rounded,
    Ceil: elementwise.rounded,
    Floor: elementwise.rounded,
    Pow: elementwise.power,
    Neg: elementwise.neg,
    Abs: elementwise.magnitude,
    Reciprocal: elementwise.reciprocal,
    Sqrt: elementwise.root,
    Exp: elementwise.exp,
    Log: elementwise.log,
    Relu: elementwise.relu,
    Clip: elementwise.clip,
    LeakyRelu: elementwise.leaky_relu,
    Elu: elementwise.elu,
    Selu: elementwise.selu,
    Celu: elementwise.celu,
    ThresholdedRelu: elementwise.thresholded_relu,
    Sigmoid: elementwise.sigmoid,
    Tanh: elementwise.tanh,
    HardSigmoid: elementwise.hard_sigmoid,
    HardSwish: elementwise.hard_swish,
    Softplus: elementwise.softplus,
    Softsign: elementwise.softsign,
    Erf: elementwise.erf,
    Gelu: elementwise.gelu,
    MatMul: linear.matmul,
    Gemm: linear.gemm,
    Conv: windows.conv,
    ConvTranspose: windows.conv_transpose,
    MaxPool: windows.max_pool,
    AveragePool: windows.average_pool,
    BatchNormalization: normalization.batch_normalization,
    BatchNormalizationTraining: normalization.batch_normalization_training,
    Dropout: normalization.dropout,
    DropoutTraining: normalization.dropout_training,
    Softmax: normalization.softmax,
    LogSoftmax: normalization.log_softmax,
    ReduceSum: reductions.reduce_sum,
    ReduceMean: reductions.reduce_mean,
    ReduceMax: reductions.reduce_max,
    ReduceMin: reductions.reduce_min,
    Identity: moves.view,
    Reshape: moves.view,
    Flatten: moves.view,
    Transpose: moves.transpose,
    DepthToSpace: moves.depth_to_space,
    Concat: moves.concat,
    Expand: moves.expand,
    Embedding: moves.embedding,
    Pad: moves.pad,
    Slice: moves.slice,
    Gather: moves.pick,
    ResizeNearest: moves.resize_nearest,
    ResizeLinear: moves.resize_linear,
    ResizeWeighted: moves.resize_weighted,
}
"""For each operator that has a gradient, the function that builds it."""
