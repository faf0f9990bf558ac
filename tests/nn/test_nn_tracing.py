"""From modules to graphs: roles, names, symbols, refusals."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cnnc import nn
from cnnc.compiler.ir.graph import Graph, Role
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType, Symbol, TensorType
from cnnc.errors import InputError, ModelError


class Residual(nn.Module):
    def __init__(self) -> None:
        self.conv = nn.Conv2d(3, 3, 3, padding=1)
        self.scale = nn.Parameter(np.full((3, 1, 1), 0.5))

    def forward(self, x: nn.Tensor) -> nn.Tensor:
        y = self.conv(x).relu()
        return 1.0 - (x + self.scale * y) / 2


def roles(graph: Graph) -> dict[str, Role]:
    return {v.name: v.role for v in graph.sources if v.role is not Role.CONSTANT}


def test_forward_becomes_a_graph() -> None:
    net = Residual()
    graph = nn.trace(net, {"x": ("N", 3, 5, 7)})
    assert [str(v.type) for v in graph.inputs] == ["float32[N,3,5,7]"]
    assert [(v.name, str(v.type)) for v in graph.outputs] == [("output", "float32[N,3,5,7]")]
    assert [n.name for n in graph.nodes] == ["conv", "Relu", "Mul", "Add", "Div", "Sub"]
    assert roles(graph) == dict.fromkeys(("conv.weight", "conv.bias", "scale"), Role.PARAMETER)
    x = np.random.default_rng(0).normal(size=(2, 3, 5, 7)).astype(np.float32)
    state = net.state_dict()
    (conv,) = graph.nodes[0].op.reference(x, state["conv.weight"], state["conv.bias"])
    (y,) = interpret(graph, [x])
    np.testing.assert_allclose(y, 1 - (x + 0.5 * np.maximum(conv, 0)) / 2, rtol=1e-5, atol=1e-6)


def test_training_makes_states_of_what_is_trained() -> None:
    net = nn.Sequential(nn.Conv2d(1, 2, 1), nn.Conv2d(2, 2, 1))
    net[0].requires_grad_(False)
    graph = nn.trace(net, {"x": (1, 1, 4, 4)}, training=True)
    parts = {name: role.value for name, role in roles(graph).items()}
    assert parts == {"0.weight": "param", "0.bias": "param", "1.weight": "state", "1.bias": "state"}
    (state,) = (v for v in graph.sources if v.name == "1.weight")
    assert state.data is net.state_dict()["1.weight"]


def test_a_module_used_twice_shares_its_parameters() -> None:
    class Twice(nn.Module):
        def __init__(self) -> None:
            self.conv = nn.Conv2d(2, 2, 1, bias=False)

        def forward(self, x: nn.Tensor) -> nn.Tensor:
            return self.conv(self.conv(x))

    graph = nn.trace(Twice(), {"x": (1, 2, 3, 3)})
    assert [n.name for n in graph.nodes] == ["conv", "conv_1"]
    assert len(graph.sources) == 1


def test_outputs_are_named() -> None:
    class Heads(nn.Module):
        def forward(self, x: nn.Tensor) -> dict[str, nn.Tensor]:
            return {"same": x, "twice": x * 2}

    class Pair(nn.Module):
        def forward(self, x: nn.Tensor) -> tuple[nn.Tensor, nn.Tensor]:
            y = x + 1
            return y, y

    assert [v.name for v in nn.trace(Heads(), {"x": (2,)}).outputs] == ["same", "twice"]
    graph = nn.trace(Pair(), {"x": (2,)})
    assert [v.name for v in graph.outputs] == ["output_0", "output_1"]
    first, second = interpret(graph, [np.ones(2, np.float32)])
    assert np.array_equal(first, second)


def test_inputs_may_have_other_types_and_sizes_of_their_own() -> None:
    class Sum(nn.Module):
        def forward(self, a: nn.Tensor, b: nn.Tensor) -> nn.Tensor:
            return nn.functional.cat([a, b], 1)

    type = TensorType(DType.FLOAT64, (Symbol("N"), 3))
    graph = nn.trace(Sum(), {"a": type, "b": TensorType(DType.FLOAT64, (Symbol("N"), 2))})
    assert str(graph.outputs[0].type) == "float64[N,5]"


BAD_SHAPES: list[Any] = [(0, 3), (1.5,), "N", 7, (None,), (True, 3), ("",)]
BAD_SHAPES += ["int3[N]", "float32[0]", "int64[N,,2]"]


@pytest.mark.parametrize("shape", BAD_SHAPES)
def test_a_bad_shape_is_refused(shape: Any) -> None:
    with pytest.raises(InputError, match=r"input 'x': bad shape: got .*expected numbers above 0"):
        nn.trace(nn.ReLU(), {"x": shape})


def test_types_are_written_as_graphs_print_them() -> None:
    graph = nn.trace(nn.Embedding(9, 4), {"x": "int64[N, 20]"})
    assert [str(v.type) for v in (*graph.inputs, *graph.outputs)] == [
        "int64[N,20]",
        "float32[N,20,4]",
    ]
    graph = nn.trace(nn.ReLU(), {"x": "float64[]"})
    assert str(graph.inputs[0].type) == "float64[]"


def test_shapes_of_numbers_leave_the_batch_open() -> None:
    net = nn.Sequential(nn.Embedding(9, 4))
    net.input_shapes = {"x": "int64[N,20]"}
    inputs: list[dict[str, Any] | None] = [
        None,
        {"x": (3, 7)},
        {"x": ("M", 7)},
        {"x": "int64[2,7]"},
    ]
    types = [str(net.trace(given).inputs[0].type) for given in inputs]
    assert types == ["int64[N,20]", "int64[N,7]", "int64[M,7]", "int64[2,7]"]


def test_an_operator_that_refuses_names_the_module() -> None:
    net = nn.Sequential(nn.ReLU(), nn.Sequential(nn.Conv2d(4, 2, 1)))
    with pytest.raises(ModelError, match=r"^1\.0: Conv: x has 3 channels, w with group=1 expects"):
        nn.trace(net, {"x": (1, 3, 4, 4)})


def test_arrays_are_for_sessions() -> None:
    with pytest.raises(InputError, match=r"Conv2d: .*symbolic.*ndarray; cnnc\.compile\(net\)"):
        nn.Conv2d(1, 1, 1)(np.zeros((1, 1, 2, 2)))


def test_parameters_are_tensors_in_forward() -> None:
    class Standardised(nn.Module):
        def __init__(self) -> None:
            self.weight = nn.Parameter(np.arange(6.0).reshape(2, 3))
            self.scale = nn.Parameter([2.0])

        def forward(self, x: nn.Tensor) -> nn.Tensor:
            weight = self.weight - self.weight.mean(1, keepdim=True)
            return nn.functional.linear(x, weight * self.scale.exp())

    net = Standardised()
    graph = nn.trace(net, {"x": ("N", 3)})
    (y,) = interpret(graph, [np.eye(3, dtype=np.float32)])
    np.testing.assert_allclose(y, np.exp(2) * np.array([[-1, 0, 1]] * 2).T, rtol=1e-5)
    assert np.array_equal(np.asarray(net.weight), net.weight.data)
    assert (net.weight.shape, net.weight.ndim, net.weight.dtype) == ((2, 3), 2, DType.FLOAT32)
    with pytest.raises(InputError, match=r"only while forward runs: got Parameter.*\.data"):
        net.weight + 1


def test_a_parameter_of_nobody_is_refused() -> None:
    lost = nn.Parameter(np.ones(3))

    class Losing(nn.Module):
        def forward(self, x: nn.Tensor) -> nn.Tensor:
            return x + lost

    with pytest.raises(InputError, match="does not belong to the network"):
        nn.trace(Losing(), {"x": (3,)})


def test_forward_must_give_tensors() -> None:
    class Nothing(nn.Module):
        def forward(self, x: nn.Tensor) -> None:
            return None

    with pytest.raises(InputError, match="forward gives no tensors: got NoneType"):
        nn.trace(Nothing(), {"x": (3,)})


def test_a_tensor_of_another_trace_is_refused() -> None:
    kept: list[nn.Tensor] = []

    class Keeping(nn.Module):
        def forward(self, x: nn.Tensor) -> nn.Tensor:
            kept.append(x)
            return x + kept[0]

    nn.trace(Keeping(), {"x": (3,)})
    with pytest.raises(InputError, match="x: a tensor of another trace"):
        nn.trace(Keeping(), {"x": (3,)})


def test_a_module_without_forward() -> None:
    class Empty(nn.Module):
        pass

    with pytest.raises(InputError) as caught:
        nn.trace(Empty(), {"x": (1, 3)})
    assert str(caught.value) == "Empty: the module does not define forward"
