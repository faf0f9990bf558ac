"""Networks from ONNX files as modules: the same numbers, names and training forms; other heads."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import cnnc
from cnnc import nn, optim, zoo
from cnnc.compiler.ir.graph import Builder, Graph, Role
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.types import DType, Symbol, TensorType
from cnnc.compiler.ops.activation import Relu, Sigmoid
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add, Mul
from cnnc.compiler.ops.linear import Gemm, MatMul
from cnnc.compiler.ops.reduce import LogSoftmax, Softmax
from cnnc.compiler.ops.shape import Flatten
from cnnc.errors import InputError, ModelError
from cnnc.frontends.nn.imported import ImportedNetwork
from cnnc.frontends.nn.training import trace_loss
from cnnc.frontends.onnx.writer import to_model


def small() -> nn.Sequential:
    return nn.Sequential(
        {
            "features": nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.ReLU()),
            "pool": nn.AdaptiveAvgPool2d(1),
            "flat": nn.Flatten(),
            "drop": nn.Dropout(0.25),
            "fc": nn.Linear(4, 5),
        }
    )


def imported(net: nn.Module) -> ImportedNetwork:
    return nn.from_onnx(to_model(net.trace({"x": (1, 1, 8, 8)})))


X = np.random.default_rng(0).normal(size=(6, 1, 8, 8)).astype(np.float32)


def computed(net: nn.Module) -> np.ndarray:
    (y,) = interpret(net.trace({"x": X.shape}), [X])
    return y


def test_the_file_computes_the_same_as_a_module() -> None:
    net = small()
    again = imported(net)
    assert again.input_shapes == {"x": TensorType(DType.FLOAT32, (Symbol("N"), 1, 8, 8))}
    assert np.array_equal(computed(net), computed(again))
    with cnnc.compile(again, threads=1) as session:
        np.testing.assert_allclose(session(X), computed(net), rtol=1e-4, atol=1e-5)


def test_names_are_the_files() -> None:
    net, again = small(), imported(small())
    wanted = [n for n in net.state_dict() if "num_batches" not in n]
    assert sorted(again.state_dict()) == sorted(wanted)
    assert {n for n, _ in again.named_parameters()} == {n for n, _ in net.named_parameters()}
    again.load_state_dict(net.state_dict(), strict=False)
    assert np.array_equal(computed(net), computed(again))
    assert "features.1" in [path for path, _ in again.named_modules()]


def test_training_takes_the_training_forms() -> None:
    graph = nn.trace(imported(small()), {"x": X.shape}, training=True)
    names = [n.op.name for n in graph.nodes]
    assert "BatchNormalizationTraining" in names
    assert "DropoutTraining" in names
    updated = sorted(state.name for _, state in graph.updates)
    assert updated == ["features.1.running_mean", "features.1.running_var", "generator"]
    assert [str(v.type) for v in graph.outputs] == ["float32[6,5]"]


def test_a_loss_is_computed_of_the_output() -> None:
    net = imported(small())
    net.output_names = ["logits"]
    targets = {"label": "int64[N]"}
    graph = trace_loss(net, "cross_entropy", {"x": ("N", 1, 8, 8)}, targets)
    assert [(v.name, str(v.type)) for v in graph.outputs] == [
        ("loss", "float32[]"),
        ("logits", "float32[N,5]"),
    ]


def test_outputs_keep_their_names() -> None:
    class Two(nn.Module):
        output_names = ("sum", "difference")

        def forward(self, x: nn.Tensor) -> tuple[nn.Tensor, nn.Tensor]:
            return x + 1, x - 1

    net = nn.from_onnx(to_model(nn.trace(Two(), {"x": (2, 3)})))
    assert [v.name for v in net.trace().outputs] == ["sum", "difference"]
    net.output_names = ["sum"]
    with pytest.raises(InputError, match="wrong number of outputs: got 2, expected 1, which is"):
        net.trace()


def test_freezing_keeps_batch_norm_as_it_is() -> None:
    net = imported(small()).freeze("features*")
    graph = nn.trace(net, {"x": X.shape}, training=True)
    assert "BatchNormalization" in [n.op.name for n in graph.nodes]
    states = sorted(v.name for v in graph.sources if v.role is Role.STATE)
    assert states == ["fc.bias", "fc.weight", "generator"]
    net.unfreeze("features.1")
    graph = nn.trace(net, {"x": X.shape}, training=True)
    assert "BatchNormalizationTraining" in [n.op.name for n in graph.nodes]


def test_a_head_for_other_classes() -> None:
    net = imported(small())
    before = net.state_dict()["features.0.weight"].copy()
    net.replace_head(3)
    assert net.state_dict()["fc.weight"].shape == (3, 4)
    assert net.state_dict()["fc.bias"].shape == (3,)
    assert np.array_equal(net.state_dict()["features.0.weight"], before)
    (y,) = interpret(net.trace(), [X])
    assert y.shape == (6, 3)
    assert np.ptp(y) > 0


def headed(kind: str) -> Graph:
    """A network whose head is a product and a sum, a product of the other order, or a
    convolution."""
    random = np.random.default_rng(0)
    builder = Builder("headed")

    def drawn(name: str, *shape: int):  # type: ignore[no-untyped-def]
        return builder.parameter(name, random.normal(size=shape).astype(np.float32))

    if kind == "conv":
        x = builder.input("x", TensorType(DType.FLOAT32, (2, 4, 3, 3)))
        y = builder(Conv(), x, drawn("w", 5, 4, 1, 1), drawn("b", 5))
        return builder.graph([builder(Relu(), y)])
    x = builder.input("x", TensorType(DType.FLOAT32, (2, 4)))
    if kind == "gemm":
        return builder.graph([builder(Gemm(), x, drawn("w", 4, 5), drawn("b", 5))])
    return builder.graph([builder(Add(), builder(MatMul(), x, drawn("w", 4, 5)), drawn("b", 5))])


@pytest.mark.parametrize("kind", ["conv", "gemm", "matmul"])
def test_heads_of_every_form(kind: str) -> None:
    net = ImportedNetwork(headed(kind)).replace_head(7)
    graph = net.trace()
    assert graph.outputs[0].type.shape[1] == 7
    assert net.state_dict()["b"].shape == (7,)


@pytest.mark.parametrize("end", [Softmax(1), LogSoftmax(1), Sigmoid()])
def test_a_new_head_gives_logits(end: Operator) -> None:
    builder = Builder("classifier")
    x = builder.input("x", TensorType(DType.FLOAT32, (2, 4)))
    w = builder.parameter("w", np.ones((4, 5), np.float32))
    scores = builder(end, builder(Gemm(), builder(Relu(), x), w))
    graph = builder.graph([builder(Flatten(1), scores)])
    again = [n.op.name for n in ImportedNetwork(graph).trace().nodes]
    assert again == ["Relu", "Gemm", end.name, "Flatten"]
    net = ImportedNetwork(graph).replace_head(3)
    assert [n.op.name for n in net.trace().nodes] == ["Relu", "Gemm", "Flatten"]
    assert [v.type.dims for v in net.trace().outputs] == [(2, 3)]
    assert [v.name for v in net.trace().outputs] == [graph.outputs[0].name]


def test_what_weighs_by_a_sigmoid_keeps_it() -> None:
    builder = Builder("weighed")
    x = builder.input("x", TensorType(DType.FLOAT32, (2, 4)))
    y = builder(Gemm(), x, builder.parameter("w", np.ones((4, 4), np.float32)))
    net = ImportedNetwork(builder.graph([builder(Mul(), builder(Sigmoid(), y), y)]))
    assert [n.op.name for n in net.to_logits().trace().nodes] == ["Gemm", "Sigmoid", "Mul"]


def test_a_loss_of_probabilities_is_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    net = imported(nn.Sequential(small(), nn.Softmax(1)))
    for _ in range(2):
        trace_loss(net, "cross_entropy", {"x": X.shape}, {"label": "int64[6]"})
        net.to_logits()
    assert caplog.messages == [
        "Softmax: the loss takes logits, but the network ends with a softmax; leave it out, as "
        "to_logits() does for imported networks"
    ]


def test_weights_without_names_are_called_after_their_modules() -> None:
    builder = Builder("folded")
    x = builder.input("x", TensorType(DType.FLOAT32, (2, 4, 8, 8)))
    w, b = (np.ones(dims, np.float32) for dims in ((4, 4, 1, 1), (4,)))
    for i, scope in enumerate(("/features/features.0/features.0.0", "/layer1/layer1.0/conv1", "")):
        weights = builder.parameter(f"onnx::Conv_{i}", w), builder.parameter(f"onnx::Conv_b{i}", b)
        x = builder(Conv(), x, *weights, name=f"{scope}/Conv")
    net = ImportedNetwork(builder.graph([x]))
    assert list(net.state_dict()) == [
        *("onnx::Conv_2", "onnx::Conv_b2", "features.0.0.weight", "features.0.0.bias"),
        *("layer1.0.conv1.weight", "layer1.0.conv1.bias"),
    ]
    net.freeze("features*", "layer1.0")
    trained = [name for name, p in net.named_parameters() if p.requires_grad]
    assert trained == ["onnx::Conv_2", "onnx::Conv_b2"]


def test_names_that_are_no_attributes() -> None:
    builder = Builder("odd")
    x = builder.input("x", TensorType(DType.FLOAT32, (2, 4)))
    for name in ("onnx::Add_7", "forward", "a", "a.b"):
        x = builder(Add(), x, builder.parameter(name, np.ones(4, np.float32)))
    net = ImportedNetwork(builder.graph([x]))
    assert list(net.state_dict()) == ["onnx::Add_7", "forward_", "a", "a.b"]
    (y,) = interpret(net.trace(), [np.zeros((2, 4), np.float32)])
    assert np.array_equal(y, np.full((2, 4), 4))
    with pytest.raises(InputError, match="odd: the network has no head to replace"):
        net.replace_head(3)


def test_modules_get_other_heads_too() -> None:
    net = zoo.squeezenet1_1(seed=0)
    net.replace_head(3)
    assert net.trace({"x": (1, 3, 64, 64)}).outputs[0].type.shape[1] == 3
    lenet = zoo.lenet5(seed=0).replace_head(4)
    assert lenet.state_dict()["classifier.4.weight"].shape == (4, 84)
    with pytest.raises(InputError, match="Sequential: the network has no head to replace"):
        nn.Sequential(nn.ReLU()).replace_head(2)


def test_a_file_that_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="can't open the model file"):
        nn.from_onnx(tmp_path / "none.onnx")


def test_a_loss_takes_the_one_output_of_a_file() -> None:
    nn.manual_seed(0)
    again = imported(small()).replace_head(3)
    step = cnnc.compile_training(again, loss="cross_entropy", optimizer=optim.SGD(lr=0.1))
    labels = np.arange(6) % 3
    x = X + 3 * labels.astype(np.float32)[:, None, None, None]
    losses = [step(x, labels) for _ in range(30)]
    assert min(losses[-5:]) < 0.7 * losses[0]
    step.close()
