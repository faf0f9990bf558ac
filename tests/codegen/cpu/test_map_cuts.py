"""Steps cut their maps at the same places, so that workers read what they wrote."""

from __future__ import annotations

import numpy as np
import pytest

from cnnc.compiler.codegen.cpu.operands import cuts
from cnnc.compiler.codegen.cpu.target import CpuTarget
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.program.lower import lower
from cnnc.compiler.program.program import Argument
from tests.codegen.cpu.native import f32


@pytest.mark.parametrize(
    ("wanted", "most", "parts"),
    [(0.2, 9, 1), (1.4, 9, 1), (1.5, 9, 2), (3.4, 9, 4), (5.9, 9, 6), (7, 99, 8), (21.9, 99, 20),
     (30, 7, 7), (30, 1, 1)],
)  # fmt: skip
def test_parts_are_halves_and_quarters(wanted: float, most: int, parts: int) -> None:
    assert cuts(wanted, most) == parts


def bottleneck(channels: int, size: int, images: int) -> list[dict[str, Argument]]:
    """The arguments of the steps 1x1, depthwise 3x3 and 1x1 of an inverted residual block."""
    builder = Builder("block")
    wide = 6 * channels
    x = builder.input("x", f32(images, channels, size, size))
    for i, w in enumerate(((wide, channels, 1, 1), (wide, 1, 3, 3), (channels, wide, 1, 1))):
        group, pad = (wide if w[1] == 1 else 1), w[2] // 2
        weights = builder.parameter(f"w{i}", np.zeros(w, np.float32))
        x = builder(Conv(pads=(pad,) * 4, group=group), x, weights)
    steps = lower(builder.graph([x]), CpuTarget(Isa.X86_64_V3)).run
    return [dict(step.arguments) for step in steps if "bands" in dict(step.arguments)]


@pytest.mark.parametrize(("channels", "size"), [(24, 56), (32, 28), (64, 14), (160, 7)])
def test_a_worker_has_the_same_rows_at_every_step(channels: int, size: int) -> None:
    first, depthwise, last = bottleneck(channels, size, images=1)
    assert not first["shares_weights"]
    assert not last["shares_weights"]
    assert all(step["bands"] in range(4, 100, 2) for step in (first, depthwise, last))


def test_images_are_cuts_enough() -> None:
    assert [step["bands"] for step in bottleneck(16, 7, images=4)] == [1, 1, 1]


def test_without_images_nothing_runs() -> None:
    assert bottleneck(16, 7, images=0) == []
