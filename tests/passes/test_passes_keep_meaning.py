"""Random networks give the same numbers with passes on and off, whatever the target can fuse."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from cnnc.compiler.ir.graph import Graph, Node, Value
from cnnc.compiler.ops.activation import Relu, Sigmoid
from cnnc.compiler.ops.concat import Concat
from cnnc.compiler.ops.dropout import Dropout
from cnnc.compiler.ops.elementwise import Add, Mul
from cnnc.compiler.ops.fused import Fused
from cnnc.compiler.ops.pick import Pad, Slice
from cnnc.compiler.ops.pool import AveragePool, MaxPool
from cnnc.compiler.ops.shape import Flatten, Identity, Reshape, Transpose
from cnnc.compiler.passes.pipeline import inference, run_passes
from cnnc.compiler.target import Refusal
from tests.passes.networks import Network, assert_same_network

SHAPE = (2, 4, 5, 3)  # of every value, so that any two may meet in one node

LAST, FIRST = Transpose((0, 2, 3, 1)), Transpose((0, 3, 1, 2))
HALF = Slice((2,), (6,), (1,))

Step = Callable[[Network, Value, Value], Value]  # from a value and another one
STEPS: dict[str, Step] = {
    "conv": lambda net, x, _: net.conv(x, 4, (3, 3), pads=(1, 1, 1, 1)),
    "grouped": lambda net, x, _: net.conv(x, 4, (1, 1), group=2, bias=False),
    "norm": lambda net, x, _: net.norm(x),
    "relu": lambda net, x, _: net(Relu(), x),
    "swish": lambda net, x, _: net(Mul(), x, net(Sigmoid(), x)),
    "add": lambda net, x, y: net(Add(), x, y),
    "scale": lambda net, x, _: net(Mul(), x, net.fixed("half", 0.5)),
    "max": lambda net, x, _: net(MaxPool((3, 1), pads=(1, 0, 1, 0)), x),
    "mean": lambda net, x, _: net(AveragePool((1, 3), pads=(0, 1, 0, 1)), x),
    "idle": lambda net, x, _: net(Dropout(), net(Identity(), x)),
    "reshape": lambda net, x, _: net(Reshape(SHAPE), net(Flatten(), x)),
    "padded": lambda net, x, _: net.conv(net(Pad((0, 0, 1, 0, 0, 0, 1, 2)), x), 4, (3, 3)),
    "last": lambda net, x, y: net(FIRST, net(Add(), net(Relu(), net(LAST, x)), net(LAST, y))),
    "joined": lambda net, x, y: net(HALF, net(FIRST, net(Concat(3), net(LAST, x), net(LAST, y)))),
    "gate": lambda net, x, _: net(Mul(), x, net(AveragePool((5, 3)), x)),
}


@st.composite
def networks(draw: st.DrawFn) -> Graph:
    """Up to twelve steps, each on the last value or an earlier one; one or two results."""
    net = Network()
    values = [net.take(*SHAPE)]
    for name in draw(st.lists(st.sampled_from(sorted(STEPS)), min_size=1, max_size=12)):
        back = draw(st.sampled_from([1, 1, 1, 2, 3]))
        other = draw(st.integers(0, len(values) - 1))
        values.append(STEPS[name](net, values[-min(back, len(values))], values[other]))
    extra = draw(st.lists(st.sampled_from(values[1:]), max_size=1))
    return net.graph(list(dict.fromkeys([values[-1], *extra])))


@settings(max_examples=100, deadline=None)
@given(networks(), st.integers(1, 6))
def test_passes_keep_the_meaning(before: Graph, longest: int) -> None:
    def accepts(node: Node) -> Refusal | None:
        assert isinstance(node.op, Fused)
        return Refusal("too long") if len(node.op.body.nodes) > longest else None

    for level in (1, 3):
        passes = inference(accepts, level)
        after = run_passes(before, passes)
        assert_same_network(before, after)
        for each in passes:
            after = each.function(after)
        assert_same_network(before, after)
