"""Convolutions with sums over their maps: kernels in turn, chunk by chunk.

The convolution's kernel makes whole maps in a chunk, and the kernel of the sums goes over them
while they are in the caches: of a large map, memory is then written but not read. All kernels, and
so the bits of all results, are those of the nodes apart. Refused where that is slower: where a
kernel is the fastest that makes no whole maps, Winograd's above all, and where the maps of all
images stay in the caches anyway.

The gradient of a depthwise convolution's weights goes ahead of that of its input, which may be
written over a map that both read: the gradient of its output, and the input itself where that is
the mask of a ReLU, come from memory once.

Measured on Zen 4, one thread's CPU time of both kernels in turn in terms of both apart, for layers
of MobileNetV2 on 16 images: 0.71 for moments of 77 MB of maps of a 1x1 convolution, 0.87 to 0.96 of
29 MB, 1.00 to 1.19 of 10 MB and less, where chunks of whole maps cost more than reading saves. All
of a step gains a hundredth. Both gradients of its depthwise layers without a stride, in medians of
alternating runs beside other work: 0.66 to 0.94 of 26 and 29 MB of maps, 0.93 of 10 MB, 1.02 to
1.06 of 7 MB and less, 0.86 of 19 MB with 5x5 taps; what a whole step gains is less than its noise.
Sums behind Winograd's kernels, whose chunks end anywhere in a map, would be a two-hundredth of
ResNet-18's step if they cost nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ...ir.graph import Node, Value
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

# `second` is the word where the arguments of the sums' kernel begin; `ahead` is 1 where that is the
# first to run; `blocks` are an image's.
LAYOUT = ArgumentLayout(
    "kernel sums second ahead images blocks portions portion_blocks image_step portion_step rest*"
)
A = LAYOUT.words
_CACHED_BYTES = 1 << 24  # of maps that are still in the caches when all of them are made
_NEAR_BYTES = 1 << 23  # of maps that are in the caches however often they are read


@routine(symbol="f32_summed")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    kernel = function(args, worker, A.kernel)
    sums = function(args, worker, A.sums)
    blocks = argument(args, A.blocks)
    portion_blocks = argument(args, A.portion_blocks)
    for chunk in range(chunk0, chunk1):
        if argument(args, A.ahead) == 0:
            call_kernel(kernel, args, A.rest, worker, chunk, chunk + 1)
        image = umod(udiv(chunk, argument(args, A.image_step)), argument(args, A.images))
        portion = umod(udiv(chunk, argument(args, A.portion_step)), argument(args, A.portions))
        first = image * blocks
        begin = first + portion * portion_blocks
        end = minimum(begin + portion_blocks, first + blocks)
        call_kernel(sums, args, argument(args, A.second), worker, begin, end)
        if argument(args, A.ahead) != 0:
            call_kernel(kernel, args, A.rest, worker, chunk, chunk + 1)


NEST = Nest("f32_summed", _nest)


def candidates(
    node: Node,
    target: Callable[[Node], Sequence[Candidate] | Refusal],
    machine: Machine,
) -> list[Candidate] | Refusal:
    """The kernels in turn for a region with sums; `target` knows those for the region alone."""
    bare, sums = apart(node)
    answers: list[Sequence[Candidate]] = []
    for each in (bare, *sums):
        answer = target(each)
        if isinstance(answer, Refusal):
            return answer
        answers.append(answer)
    made_here = any(bare.output in each.inputs for each in sums)
    if bare.output.type.size_bytes <= (_CACHED_BYTES if made_here else _NEAR_BYTES):
        return Refusal("the maps stay in the caches")
    part = region(bare)
    makers = (conv_direct.whole_maps, depthwise.whole_maps)
    whole = [maps for maker in makers for maps in maker(bare, part, machine)]
    for each, summing in zip(sums, answers[1:], strict=True):
        pairs = ((maps, second) for maps in whole for second in summing)
        whole = [made for pair in pairs if (made := _joined(node, each, *pair, machine))]
    least = sum(min(c.seconds for c in answer) for answer in answers)
    found = [maps.candidate for maps in whole if maps.candidate.seconds <= least]
    return found or Refusal("no kernel that makes whole maps is fast enough")


def _joined(
    node: Node, sums: Node, maps: WholeMaps, second: Candidate, machine: Machine
) -> WholeMaps | None:
    """The candidate of both; None when one tensor would have to be in two layouts, or where the
    chunks of the sums are not maps of an image."""
    first, y = maps.candidate, node.output.type
    layouts = _layouts(node, sums, first, second)
    blocks = first.outputs[0].outer(y.dims)[1]
    if layouts is None or second.chunks != y.dims[0] * blocks:
        return None
    ahead = node.output not in sums.inputs
    operands = [_operand(node, value) for value in sums.inputs if value]
    read = () if ahead else tuple(o.index for o in operands if not o.output)
    rest = [value for _, value in first.arguments]
    second_word = A.rest + sum(2 if isinstance(value, Address) else 1 for value in rest)
    rest += [_moved(value, operands, len(first.outputs)) for _, value in second.arguments]
    near = machine.seconds(0, second.bytes - y.size_bytes, 1)
    near += y.size_bytes / machine.near_bandwidth
    candidate = replace(
        first,
        kernel=NEST,
        inputs=layouts,
        outputs=(*first.outputs, *second.outputs),
        arguments=LAYOUT.bind(
            *rest,
            kernel=first.kernel,
            sums=second.kernel,
            second=second_word,
            ahead=int(ahead),
            images=y.dims[0],
            blocks=blocks,
            portions=-(-blocks // maps.blocks),
            portion_blocks=maps.blocks,
            image_step=maps.image_step,
            portion_step=maps.portion_step,
        ),
        flops=first.flops + second.flops,
        bytes=first.bytes + second.bytes,
        seconds=first.seconds + (second.seconds if ahead else near),
        scratch_bytes=max(first.scratch_bytes, second.scratch_bytes),
        in_place=tuple(i for i in first.in_place if i not in read),
    )
    return maps._replace(candidate=candidate)


def _layouts(
    node: Node, sums: Node, first: Candidate, second: Candidate
) -> tuple[Layout | None, ...] | None:
    """Those of the whole node's inputs; None when the kernels do not agree."""
    known = dict(zip((*node.inputs, node.output), (*first.inputs, first.outputs[0]), strict=True))
    for value, layout in zip(sums.inputs, second.inputs, strict=True):
        if known[value] not in (None, layout):
            return None
        known[value] = layout
    return tuple(known[value] for value in node.inputs)


def _operand(node: Node, value: Value) -> Operand:
    """Where the whole node has what the sums read."""
    is_made = value is node.output
    return Operand(0, output=True) if is_made else Operand(node.inputs.index(value))


def _moved(value: Argument, operands: Sequence[Operand], outputs: int) -> Argument:
    """An argument of the sums' kernel in terms of the whole node's operands, which has so many
    outputs before theirs."""
    if not isinstance(value, Address | Stride):
        return value
    old = value.operand
    moved = Operand(old.index + outputs, True) if old.output else operands[old.index]
    return replace(value, operand=moved)
