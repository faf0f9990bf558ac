"""The CPU target: which kernels could run a node. Families are tried in the order listed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ...ir.graph import Node
from ...ir.operator import Operator
from ...ir.types import TensorType
from ...ops.arg_max import ArgMax, MaxPoolIndices
from ...ops.concat import Concat
from ...ops.conv import Conv
from ...ops.conv_transpose import ConvTranspose
from ...ops.conv_weight_gradient import ConvWeightGradient, MapWeightGradient
from ...ops.dropout import AdvanceGenerator, DropoutTraining
from ...ops.fused import Fused, Region, region
from ...ops.gather_nd import GatherND
from ...ops.indexing import Embedding, EmbeddingGradient, OneHot
from ...ops.interleave import Interleave
from ...ops.linear import Gemm, MatMul
from ...ops.moments import MapMoments, MapProducts
from ...ops.phase_filters import PhaseFilters
from ...ops.pick import Expand, Gather, Pad, Slice
from ...ops.pool import AveragePool, AveragePoolGradient, MaxPool, MaxPoolGradient
from ...ops.reduce import (
    LogSoftmax,
    ReduceMax,
    ReduceMean,
    ReduceMin,
    ReduceProd,
    ReduceSum,
    Softmax,
)
from ...ops.resize import ResizeLinear, ResizeNearest
from ...ops.shape import DepthToSpace, Transpose
from ...program.layout import Layout
from ...program.winograd import Winograd
from ...target import Candidate, Refusal
from ..isa import Isa
from . import (
    arg_max,
    concat,
    conv_direct,
    conv_generic,
    copy,
    dense,
    depth_to_space,
    depthwise,
    depthwise_gradient,
    dropout,
    gather_nd,
    indexing,
    interleave,
    log_softmax,
    map,
    matmul_generic,
    moments,
    phase_filters,
    pick,
    pool,
    pool_gradient,
    reduce,
    resize,
    softmax,
    summed,
    update,
    weight_gradient,
    weight_gradient_generic,
    winograd,
    winograd_weight_gradient,
    winograd_weights,
)
from .machine import Machine

Family = Callable[[Node, Region, Machine], list[Candidate] | Refusal]

FAMILIES: Mapping[type[Operator], tuple[Family, ...]] = {
    Conv: (
        winograd.candidates,
        depthwise.candidates,
        conv_direct.candidates,
        conv_generic.candidates,
    ),
    Gemm: (dense.candidates, matmul_generic.candidates),
    MatMul: (dense.candidates, matmul_generic.candidates),
    MaxPool: (pool.candidates,),
    AveragePool: (pool.candidates,),
    Softmax: (softmax.candidates,),
    LogSoftmax: (log_softmax.candidates,),
    ReduceSum: (reduce.candidates,),
    ReduceMean: (reduce.candidates,),
    ReduceMax: (reduce.candidates,),
    ReduceMin: (reduce.candidates,),
    ConvTranspose: (depthwise_gradient.transposed,),
    ConvWeightGradient: (
        winograd_weight_gradient.candidates,
        weight_gradient.candidates,
        weight_gradient_generic.candidates,
    ),
    MapWeightGradient: (depthwise_gradient.weights,),
    MaxPoolGradient: (pool_gradient.candidates,),
    AveragePoolGradient: (pool_gradient.candidates,),
    DropoutTraining: (dropout.candidates,),
    AdvanceGenerator: (dropout.advance,),
    OneHot: (indexing.candidates,),
    Embedding: (indexing.candidates,),
    EmbeddingGradient: (indexing.candidates,),
    PhaseFilters: (phase_filters.candidates,),
    MapMoments: (moments.candidates,),
    MapProducts: (moments.candidates,),
    ReduceProd: (reduce.candidates,),
    ArgMax: (arg_max.candidates,),
    MaxPoolIndices: (arg_max.pool_candidates,),
    Concat: (concat.candidates,),
    Slice: (pick.candidates,),
    Pad: (pick.candidates,),
    Expand: (pick.candidates,),
    Gather: (pick.candidates,),
    GatherND: (gather_nd.candidates,),
    DepthToSpace: (depth_to_space.candidates,),
    Interleave: (interleave.candidates,),
    ResizeNearest: (pick.candidates,),
    ResizeLinear: (resize.candidates,),
}


@dataclass(frozen=True)
class CpuTarget:
    """An x86-64 CPU of some level. `generic` leaves only the generic kernel of each family list."""

    isa: Isa
    generic: bool = False

    @property
    def name(self) -> str:
        """The instruction set's name."""
        return self.isa.value

    @property
    def machine(self) -> Machine:
        """The figures that predictions are made of."""
        return Machine.of(self.isa)

    def candidates(self, node: Node) -> list[Candidate] | Refusal:
        """The ways to run a node, or every family's reason against it."""
        if isinstance(node.op, Transpose):
            return copy.transpose(node, self.machine)
        if isinstance(node.op, Fused) and node.op.sums:
            return summed.candidates(node, self.candidates, self.machine)
        part = region(node)
        if part.anchor is None:
            elementwise = update.candidates if part.others else map.candidates
            return elementwise(node, part, self.machine)
        families = FAMILIES.get(type(part.anchor.op))
        if families is None:
            return Refusal(f"no CPU kernel for {part.anchor.op.name}")
        found: list[Candidate] = []
        reasons = []
        for family in families[-1:] if self.generic else families:
            answer = family(node, part, self.machine)
            if isinstance(answer, Refusal):
                reasons.append(answer.reason)
            else:
                found += answer
        return found or Refusal("; ".join(dict.fromkeys(reasons)))

    def relayout(self, type: TensorType, source: Layout, target: Layout) -> Candidate | Refusal:
        """The copy of a tensor from one layout to the other."""
        if isinstance(target, Winograd):
            return winograd_weights.transform(type, source, target, self.machine)
        return copy.relayout(type, source, target, self.machine)
