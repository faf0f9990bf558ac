"""Regions round a convolution, as the convolution kernels take them."""

from __future__ import annotations

from typing import NamedTuple

from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.conv import Conv
from ...ops.fused import Region
from ...target import Candidate, Refusal
from .epilogue import Epilogue, type_of
from .operands import float32_only


class WholeMaps(NamedTuple):
    """A candidate whose chunks make whole maps of one image: chunk image * image_step + portion *
    portion_step so many blocks of channels, from portion * blocks on."""

    candidate: Candidate
    blocks: int
    image_step: int
    portion_step: int


class ConvRegion(NamedTuple):
    """A convolution of x [N,C,...] by w [M,C/group,k...] to y [N,M,...], and what follows it."""

    conv: Conv
    x: TensorType
    w: TensorType
    y: TensorType
    epilogue: Epilogue

    @staticmethod
    def of(node: Node, region: Region) -> ConvRegion | Refusal:
        """The region of a node that has a convolution as its anchor, or why no kernel takes it."""
        assert region.anchor is not None, "a convolution's region has an anchor"
        conv, y = region.anchor.op, node.output.type
        assert isinstance(conv, Conv), f"{conv.name} is no convolution"
        if wrong := float32_only((*node.input_types, y)):
            return Refusal(wrong)
        epilogue = Epilogue.of(node, region, axis=1)
        if isinstance(epilogue, Refusal):
            return epilogue
        x, w = type_of(node, region.inputs[0]), type_of(node, region.inputs[1])
        return ConvRegion(conv, x, w, y, epilogue)
