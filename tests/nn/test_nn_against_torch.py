"""Every layer computes what PyTorch's of the same name and arguments does, in double precision, and
names its weights alike.

Skipped where torch is not installed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from cnnc import nn
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.types import DType, TensorType

torch = pytest.importorskip("torch", reason="torch is not installed")

MAP = (2, 6, 9, 8)
# Makers, called with cnnc.nn and with torch.nn, and the shape of an input.
CASES: list[tuple[Callable[[Any], Any], tuple[int, ...]]] = [
    (lambda n: n.Conv1d(6, 4, 3, 2, 1), (2, 6, 11)),
    (lambda n: n.Conv2d(6, 4, (3, 2), stride=(2, 1), padding=(1, 0), dilation=2), MAP),
    (lambda n: n.Conv2d(6, 4, 3, padding="same", groups=2, bias=False), MAP),
    (lambda n: n.Conv2d(6, 4, (4, 3), padding="same", dilation=(1, 2)), MAP),
    (lambda n: n.Conv2d(6, 4, 3, padding="valid"), MAP),
    (lambda n: n.Conv2d(6, 4, 3, padding=(1, 2), padding_mode="reflect"), MAP),
    (lambda n: n.Conv2d(6, 4, 4, padding="same", padding_mode="replicate"), MAP),
    (lambda n: n.Conv2d(6, 4, 3, padding=1, padding_mode="circular"), MAP),
    (lambda n: n.Conv3d(3, 4, (1, 3, 2), padding=1), (1, 3, 4, 5, 6)),
    (lambda n: n.ConvTranspose1d(6, 4, 3, 2, 1, 1), (2, 6, 7)),
    (lambda n: n.ConvTranspose2d(6, 4, 4, 2, 1, groups=2), MAP),
    (lambda n: n.ConvTranspose2d(6, 4, (3, 2), (2, 1), dilation=2, output_padding=(1, 0)), MAP),
    (lambda n: n.ConvTranspose3d(2, 3, 2, 2), (1, 2, 3, 4, 3)),
    (lambda n: n.MaxPool1d(3, 2, 1), (2, 3, 11)),
    (lambda n: n.MaxPool2d(2), MAP),
    (lambda n: n.MaxPool2d(3, 2, 1, ceil_mode=True), MAP),
    (lambda n: n.MaxPool2d(2, 1, dilation=2), MAP),
    (lambda n: n.MaxPool3d((1, 2, 2)), (1, 2, 3, 4, 6)),
    (lambda n: n.AvgPool1d(4, 2), (2, 3, 11)),
    (lambda n: n.AvgPool2d(3, 2, 1), MAP),
    (lambda n: n.AvgPool2d(3, 2, 1, True, False), MAP),
    (lambda n: n.AvgPool3d(2), (1, 2, 4, 4, 6)),
    (lambda n: n.AdaptiveAvgPool1d(4), (2, 3, 11)),
    (lambda n: n.AdaptiveAvgPool2d(1), MAP),
    (lambda n: n.AdaptiveAvgPool2d((3, 4)), MAP),
    (lambda n: n.AdaptiveAvgPool2d((4, 5)), MAP),
    (lambda n: n.AdaptiveAvgPool2d((None, 2)), MAP),
    (lambda n: n.AdaptiveAvgPool2d(7), (2, 3, 1, 2)),
    (lambda n: n.AdaptiveAvgPool3d((2, 1, 3)), (1, 2, 3, 4, 5)),
    (lambda n: n.AdaptiveMaxPool1d(4), (2, 3, 11)),
    (lambda n: n.AdaptiveMaxPool2d((5, 1)), MAP),
    (lambda n: n.AdaptiveMaxPool3d(1), (1, 2, 3, 4, 5)),
    (lambda n: n.BatchNorm1d(6), (4, 6)),
    (lambda n: n.BatchNorm1d(6, eps=0.1), (4, 6, 3)),
    (lambda n: n.BatchNorm2d(6, affine=False), MAP),
    (lambda n: n.BatchNorm3d(2), (1, 2, 3, 4, 5)),
    (lambda n: n.GroupNorm(3, 6), MAP),
    (lambda n: n.GroupNorm(2, 6, affine=False), (2, 6)),
    (lambda n: n.LayerNorm(8), MAP),
    (lambda n: n.LayerNorm((9, 8), eps=0.01, bias=False), MAP),
    (lambda n: n.LayerNorm((9, 8), elementwise_affine=False), MAP),
    (lambda n: n.InstanceNorm1d(6), (2, 6, 5)),
    (lambda n: n.InstanceNorm2d(6, affine=True), MAP),
    (lambda n: n.InstanceNorm3d(2), (1, 2, 3, 4, 5)),
    (lambda n: n.LocalResponseNorm(3), MAP),
    (lambda n: n.LocalResponseNorm(4, 0.1, 0.5, 2.0), MAP),
    (lambda n: n.LocalResponseNorm(5, beta=1.0), MAP),
    (lambda n: n.Linear(8, 5), (3, 8)),
    (lambda n: n.Linear(8, 5, bias=False), (3, 8)),
    (lambda n: n.Linear(8, 5), MAP),
    (lambda n: n.ReLU(), MAP),
    (lambda n: n.ReLU6(), MAP),
    (lambda n: n.LeakyReLU(0.2), MAP),
    (lambda n: n.PReLU(), MAP),
    (lambda n: n.PReLU(6), MAP),
    (lambda n: n.PReLU(6), (3, 6)),
    (lambda n: n.ELU(0.5), MAP),
    (lambda n: n.SELU(), MAP),
    (lambda n: n.CELU(0.5), MAP),
    (lambda n: n.GELU(), MAP),
    (lambda n: n.GELU("tanh"), MAP),
    (lambda n: n.SiLU(), MAP),
    (lambda n: n.Mish(), MAP),
    (lambda n: n.Sigmoid(), MAP),
    (lambda n: n.LogSigmoid(), MAP),
    (lambda n: n.Tanh(), MAP),
    (lambda n: n.Hardsigmoid(), MAP),
    (lambda n: n.Hardswish(), MAP),
    (lambda n: n.Hardtanh(-0.5, 0.25), MAP),
    (lambda n: n.Softplus(), MAP),
    (lambda n: n.Softplus(2.0), MAP),
    (lambda n: n.Softsign(), MAP),
    (lambda n: n.Threshold(0.5, 0.0), MAP),
    (lambda n: n.Hardshrink(0.7), MAP),
    (lambda n: n.Softshrink(), MAP),
    (lambda n: n.Tanhshrink(), MAP),
    (lambda n: n.GLU(1), MAP),
    (lambda n: n.Softmax(dim=1), MAP),
    (lambda n: n.Softmax2d(), MAP),
    (lambda n: n.Softmin(2), MAP),
    (lambda n: n.LogSoftmax(dim=-1), MAP),
    (lambda n: n.Flatten(), MAP),
    (lambda n: n.Flatten(2, 3), MAP),
    (lambda n: n.Unflatten(1, (2, 3)), MAP),
    (lambda n: n.Dropout(0.3), MAP),
    (lambda n: n.Dropout1d(0.3), (2, 3, 5)),
    (lambda n: n.Dropout2d(0.3), MAP),
    (lambda n: n.Dropout3d(0.3), (1, 2, 3, 4, 5)),
    (lambda n: n.Upsample(scale_factor=2), MAP),
    (lambda n: n.Upsample(size=(13, 5)), MAP),
    (lambda n: n.Upsample(scale_factor=2, mode="bilinear"), MAP),
    (lambda n: n.Upsample(size=(12, 5), mode="bilinear", align_corners=True), MAP),
    (lambda n: n.Upsample(scale_factor=3, mode="linear"), (2, 3, 5)),
    (lambda n: n.Upsample(scale_factor=2, mode="bicubic"), MAP),
    (lambda n: n.Upsample(size=(5, 12), mode="bicubic", align_corners=True), MAP),
    (lambda n: n.PixelShuffle(2), (2, 12, 3, 5)),
    (lambda n: n.PixelUnshuffle(2), (2, 3, 4, 6)),
    (lambda n: n.ChannelShuffle(3), MAP),
    (lambda n: n.ZeroPad1d(2), (2, 3, 5)),
    (lambda n: n.ZeroPad2d((1, 2, 0, 3)), MAP),
    (lambda n: n.ZeroPad3d((1, 2, 0, 3, 1, 0)), (1, 2, 3, 4, 5)),
    (lambda n: n.ConstantPad2d(1, 2.5), MAP),
    (lambda n: n.ReflectionPad1d((1, 2)), (2, 3, 5)),
    (lambda n: n.ReflectionPad2d(2), MAP),
    (lambda n: n.ReplicationPad1d((3, 0)), (2, 3, 5)),
    (lambda n: n.ReplicationPad2d((1, 2, 3, 0)), MAP),
    (lambda n: n.CircularPad2d(2), MAP),
    (lambda n: n.Identity(54, unused=1), MAP),
]


@pytest.mark.parametrize(("make", "shape"), CASES)
def test_layers_agree(make: Callable[[Any], Any], shape: tuple[int, ...]) -> None:
    torch.manual_seed(0)
    ours, theirs = make(nn), make(torch.nn).eval()
    assert type(ours).__name__ == type(theirs).__name__
    for parameter in theirs.parameters():
        if parameter.ndim == 1:  # norms begin with ones and zeros, which would hide mistakes
            torch.nn.init.uniform_(parameter, 0.5, 1.5)
    state = {name: a.numpy() for name, a in theirs.state_dict().items()}
    assert list(ours.state_dict()) == list(state)
    ours.load_state_dict(state)
    x = np.random.default_rng(0).normal(size=shape).astype(np.float32)
    with torch.no_grad():
        wanted = theirs.double()(torch.from_numpy(x).double()).numpy()
    graph = nn.trace(ours, {"x": shape})
    (found,) = interpret(graph, [x], np.float64)
    assert graph.outputs[0].type.shape == wanted.shape
    np.testing.assert_allclose(found, wanted, rtol=1e-6, atol=1e-6)


def test_embeddings_agree() -> None:
    ours, theirs = nn.Embedding(7, 3), torch.nn.Embedding(7, 3)
    ours.load_state_dict({name: a.numpy() for name, a in theirs.state_dict().items()})
    indices = np.array([[0, 3], [6, 2]])
    graph = nn.trace(ours, {"x": TensorType(DType.INT64, (2, 2))})
    (found,) = interpret(graph, [indices])
    assert np.array_equal(found, theirs(torch.from_numpy(indices)).detach().numpy())


def test_batch_norm_in_training_agrees() -> None:
    ours, theirs = nn.BatchNorm2d(6), torch.nn.BatchNorm2d(6)
    x = np.random.default_rng(0).normal(2, 3, size=MAP).astype(np.float32)
    wanted = theirs(torch.from_numpy(x)).detach().numpy()
    graph = nn.trace(ours, {"x": MAP}, training=True)
    (found,) = interpret(graph, [x])
    np.testing.assert_allclose(found, wanted, rtol=1e-4, atol=1e-5)


def test_initial_weights_are_distributed_alike() -> None:
    cases: list[Callable[[Any], Any]] = [
        lambda n: n.Conv2d(32, 64, 3),
        lambda n: n.ConvTranspose2d(32, 64, 3),
        lambda n: n.Linear(300, 200),
        lambda n: n.Embedding(400, 50),
    ]
    for make in cases:
        ours, theirs = make(nn).state_dict(), make(torch.nn).state_dict()
        for name, array in ours.items():
            other = theirs[name].numpy()
            assert array.std() == pytest.approx(other.std(), rel=0.2 if name == "bias" else 0.03)
            assert np.abs(array).max() == pytest.approx(np.abs(other).max(), rel=0.2)
