"""Convolutions with sums over their maps: two kernels in turn, chunk by chunk.

The convolution's kernel makes whole maps in a chunk, and the kernel of the sums goes over them
while they are in the caches: of a large map, memory is then written but not read. Both kernels, and
so the bits of both results, are those of the nodes apart. Refused where that is slower: where a
kernel is the fastest that makes no whole maps, Winograd's above all, and where the maps of all
images stay in the caches anyway.

Measured on Zen 4, one thread's CPU time of both kernels in turn in terms of both apart, for layers
of MobileNetV2 on 16 images: 0.71 for moments of 77 MB of maps of a 1x1 convolution, 0.87 to 0.96 of
29 MB, 1.00 to 1.19 of 10 MB and less, where chunks of whole maps cost more than reading saves. All
of a step gains a hundredth. Sums behind Winograd's kernels, whose chunks end anywhere in a map,
would be a two-hundredth of ResNet-18's step if they cost nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ...ir.graph import Node
from ...ops.fused import apart, region
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand, Stride
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import Block, argument, call_kernel, function, minimum, udiv, umod
from . import conv_direct, depthwise
from .arguments import ArgumentLayout
from .conv_region import WholeMaps
from .machine import Machine
from .nest import Nest

# `second` is the word where the arguments of the sums' kernel begin; `blocks` are an image's.
LAYOUT = ArgumentLayout(
    "kernel sums second images blocks portions portion_blocks image_step portion_step rest*"
)
A = LAYOUT.words
_CACHED_BYTES = 1 << 24  # of maps that are still in the caches when all of them are made


@routine(symbol="f32_summed")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    kernel = function(args, worker, A.kernel)
    sums = function(args, worker, A.sums)
    blocks = argument(args, A.blocks)
    portion_blocks = argument(args, A.portion_blocks)
    for chunk in range(chunk0, chunk1):
        call_kernel(kernel, args, A.rest, worker, chunk, chunk + 1)
        image = umod(udiv(chunk, argument(args, A.image_step)), argument(args, A.images))
        portion = umod(udiv(chunk, argument(args, A.portion_step)), argument(args, A.portions))
        first = image * blocks
        begin = first + portion * portion_blocks
        end = minimum(begin + portion_blocks, first + blocks)
        call_kernel(sums, args, argument(args, A.second), worker, begin, end)


NEST = Nest("f32_summed", _nest)


def candidates(
    node: Node,
    target: Callable[[Node], Sequence[Candidate] | Refusal],
    machine: Machine,
) -> list[Candidate] | Refusal:
    """The kernels in turn for a region with sums; `target` knows those for the region alone."""
    bare, sums = apart(node)
    alone, summing = target(bare), target(sums)
    if isinstance(alone, Refusal):
        return alone
    if isinstance(summing, Refusal):
        return summing
    if bare.output.type.size_bytes <= _CACHED_BYTES:
        return Refusal("the maps stay in the caches")
    part = region(bare)
    makers = (conv_direct.whole_maps, depthwise.whole_maps)
    whole = [maps for maker in makers for maps in maker(bare, part, machine)]
    least = min(c.seconds for c in alone) + min(c.seconds for c in summing)
    pairs = ((maps, second) for maps in whole for second in summing)
    joined = [made for pair in pairs if (made := _joined(node, sums, *pair, machine))]
    found = [made for made in joined if made.seconds <= least]
    return found or Refusal("no kernel that makes whole maps is fast enough")


def _joined(
    node: Node, sums: Node, maps: WholeMaps, second: Candidate, machine: Machine
) -> Candidate | None:
    """The candidate of both; None when one tensor would have to be in two layouts."""
    first, y = maps.candidate, node.output.type
    places = [node.inputs.index(v) for v in sums.inputs[1:]]
    layouts = _layouts(first, second, places)
    if layouts is None:
        return None
    operands = [Operand(0, output=True), *(Operand(place) for place in places)]
    blocks = first.outputs[0].outer(y.dims)[1]
    rest = [value for _, value in first.arguments]
    second_word = A.rest + sum(2 if isinstance(value, Address) else 1 for value in rest)
    rest += [_moved(value, operands) for _, value in second.arguments]
    others = second.bytes - y.size_bytes
    near = machine.seconds(0, others, 1) + y.size_bytes / machine.near_bandwidth
    return replace(
        first,
        kernel=NEST,
        inputs=layouts,
        outputs=(*first.outputs, *second.outputs),
        arguments=LAYOUT.bind(
            *rest,
            kernel=first.kernel,
            sums=second.kernel,
            second=second_word,
            images=y.dims[0],
            blocks=blocks,
            portions=-(-blocks // maps.blocks),
            portion_blocks=maps.blocks,
            image_step=maps.image_step,
            portion_step=maps.portion_step,
        ),
        flops=first.flops + second.flops,
        bytes=first.bytes + second.bytes,
        seconds=first.seconds + near,
        scratch_bytes=max(first.scratch_bytes, second.scratch_bytes),
        in_place=tuple(i for i in first.in_place if i not in places),
    )


def _layouts(
    first: Candidate, second: Candidate, places: Sequence[int]
) -> tuple[Layout | None, ...] | None:
    """Those of the whole node's inputs, where the sums' kernel takes the maps first, then inputs of
    these places; None when the kernels do not agree."""
    if second.inputs[0] != first.outputs[0]:
        return None
    layouts = list(first.inputs)
    for place, layout in zip(places, second.inputs[1:], strict=True):
        if layouts[place] not in (None, layout):
            return None
        layouts[place] = layout
    return tuple(layouts)


def _moved(value: Argument, operands: Sequence[Operand]) -> Argument:
    """An argument of the sums' kernel in terms of the whole node's operands."""
    if not isinstance(value, Address | Stride):
        return value
    old = value.operand
    return replace(
        value, operand=Operand(old.index + 1, True) if old.output else operands[old.index]
    )
