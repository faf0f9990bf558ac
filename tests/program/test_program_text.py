"""The text of programs."""

from __future__ import annotations

from dataclasses import replace

from cnnc.compiler.program.lower import lower
from cnnc.compiler.program.text import print_program
from tests.program.fake_target import blocked, nhwc
from tests.program.networks import Network


def test_a_program_prints() -> None:
    net = Network("tiny")
    y = net.conv(net.input(1, 16, 2, 2), 16, kernel=1)
    text = print_program(lower(net.graph(y), blocked()))
    assert text == (
        """\
program tiny: arena 512 B, prepare arena 0 B, scratch 0 B
inputs x0+0:float32[1,16,2,2]@abcd
outputs Conv_0.out+0:float32[1,16,2,2]@abcd
  x0: input 256 B
  Conv_0.out: output 256 B
  w1: param 1024 B
  w1:ABcd16b16a: prepared 1024 B
  x0:aBcd16b: arena+0 256 B
  Conv_0.out:aBcd16b: arena+256 256 B
prepare:
  0: w1:ABcd16b16a: relayout_abcd_ABcd16b16a, chunks 1, 0 FLOP, 2048 B, 0.205 us
     w1:ABcd16b16a+0:float32[16,16,1,1]@ABcd16b16a <- w1+0:float32[16,16,1,1]@abcd
run:
  0: x0:aBcd16b: relayout_abcd_aBcd16b, chunks 1, 0 FLOP, 512 B, 0.0512 us
     x0:aBcd16b+0:float32[1,16,2,2]@aBcd16b <- x0+0:float32[1,16,2,2]@abcd
  1: Conv_0: conv_aBcd16b, chunks 1, after 0, 2048 FLOP, 1536 B, 0.358 us
     Conv_0.out:aBcd16b+0:float32[1,16,2,2]@aBcd16b <- \
x0:aBcd16b+0:float32[1,16,2,2]@aBcd16b, w1:ABcd16b16a+0:float32[16,16,1,1]@ABcd16b16a
     not conv_abcd abcd abcd -> abcd: 2.2 us, relayouts 0 us
  2: Conv_0.out:abcd: relayout_aBcd16b_abcd, chunks 1, after 1, 0 FLOP, 512 B, 0.0512 us
     Conv_0.out+0:float32[1,16,2,2]@abcd <- Conv_0.out:aBcd16b+0:float32[1,16,2,2]@aBcd16b
"""
    )


def test_views_that_are_not_whole_show_their_strides() -> None:
    net = Network()
    program = lower(net.graph(net.relu(net.input(4, 4))), nhwc())
    (step,) = program.run
    (view,) = step.outputs
    column = replace(view, offset=8, dims=(4, 1), strides=(4, 1))
    block = replace(view, offset=8, dims=(2, 2), strides=(4, 1))
    changed = replace(program, run=(replace(step, outputs=(column, block), inputs=(None,)),))
    line = print_program(changed).splitlines()[-1]
    assert line == (
        "     Relu_0.out+8:float32[4,1]@ab strides 4,1, "
        "Relu_0.out+8:float32[2,2]@ab strides 4,1 <- none"
    )
