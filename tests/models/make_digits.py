"""Makes the digits classifier that the demo and the network tests run: data, training, ONNX file.

Reads scikit-learn's copy of the digits, trains a small convolutional network in plain NumPy, and
writes `cnnc/data/digits.npz` (images, labels, which are held out) and `cnnc/data/digits.onnx`, to
which `tests/models/digits.onnx` is a link: `python tests/models/make_digits.py`, from anywhere. The
seed is fixed; another BLAS rounds in another way, so weights may differ from machine to machine.
"""

from __future__ import annotations

import pathlib
from collections.abc import Iterator, Mapping

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper
from sklearn.datasets import load_digits

Array = npt.NDArray[np.float32]
Labels = npt.NDArray[np.uint8]
DATA = pathlib.Path(__file__).resolve().parents[2] / "cnnc" / "data"
EPOCHS, BATCH, PEAK_RATE, MOMENTUM, DECAY = 30, 48, 0.05, 0.9, 5e-4
DROPOUT = 0.25
EPSILON = 1e-5


class Layer:
    """A differentiable function with parameters. `backward` follows the `forward` it belongs to: it
    gives the gradient of the input, and leaves those of the parameters in `gradients`."""

    def __init__(self, parameters: dict[str, Array] | None = None) -> None:
        self.parameters = parameters or {}
        self.gradients: dict[str, Array] = {}

    def forward(self, x: Array, training: bool) -> Array:
        raise NotImplementedError

    def backward(self, dy: Array) -> Array:
        raise NotImplementedError


class Conv3x3(Layer):
    """Convolution 3x3 with one pixel of zeros around it, no bias: x [N,C,H,W] -> y [N,M,H,W]."""

    def __init__(self, name: str, channels: int, filters: int, random: np.random.Generator) -> None:
        self.weight = f"{name}.weight"
        scale = np.sqrt(2 / (9 * channels))  # He et al. 2015, arXiv:1502.01852
        w = random.normal(0, scale, (filters, channels, 3, 3)).astype(np.float32)
        super().__init__({self.weight: w})

    def forward(self, x: Array, training: bool) -> Array:
        self.columns = _columns(x)  # [N*H*W, C*9]
        w = self.parameters[self.weight]
        n, _, height, width = x.shape
        y = self.columns @ w.reshape(len(w), -1).T
        return y.reshape(n, height, width, len(w)).transpose(0, 3, 1, 2)

    def backward(self, dy: Array) -> Array:
        w = self.parameters[self.weight]
        rows = dy.transpose(0, 2, 3, 1).reshape(-1, len(w))
        self.gradients[self.weight] = (rows.T @ self.columns).reshape(w.shape)
        flipped = w[:, :, ::-1, ::-1].swapaxes(0, 1)  # [C,M,3,3]: the adjoint is a convolution
        dx = _columns(dy) @ flipped.reshape(len(flipped), -1).T
        n, _, height, width = dy.shape
        return dx.reshape(n, height, width, -1).transpose(0, 3, 1, 2)


class BatchNorm(Layer):
    """Normalises each channel of [N,C,H,W]; keeps running statistics for inference."""

    def __init__(self, name: str, channels: int) -> None:
        self.name = name
        ones, zeros = np.ones(channels, np.float32), np.zeros(channels, np.float32)
        super().__init__({f"{name}.scale": ones, f"{name}.bias": zeros})
        self.statistics = {
            f"{name}.mean": np.zeros(channels, np.float32),
            f"{name}.var": np.ones(channels, np.float32),
        }

    def forward(self, x: Array, training: bool) -> Array:
        if training:
            mean, var = x.mean((0, 2, 3)), x.var((0, 2, 3))
            for key, value in (("mean", mean), ("var", var)):
                self.statistics[f"{self.name}.{key}"] *= 0.9
                self.statistics[f"{self.name}.{key}"] += np.float32(0.1) * value
        else:
            mean, var = self.statistics.values()
        self.inverse = 1 / np.sqrt(var + np.float32(EPSILON))
        self.normal = (x - _channels(mean)) * _channels(self.inverse)
        scale, bias = self.parameters.values()
        return self.normal * _channels(scale) + _channels(bias)

    def backward(self, dy: Array) -> Array:
        scale, _ = self.parameters.values()
        count = dy.size // len(scale)
        dscale, dbias = (dy * self.normal).sum((0, 2, 3)), dy.sum((0, 2, 3))
        self.gradients = {f"{self.name}.scale": dscale, f"{self.name}.bias": dbias}
        centred = dy - _channels(dbias / count) - self.normal * _channels(dscale / count)
        return centred * _channels(scale * self.inverse)


class Relu(Layer):
    """max(x, 0)."""

    def forward(self, x: Array, training: bool) -> Array:
        self.mask = x > 0
        return x * self.mask

    def backward(self, dy: Array) -> Array:
        return dy * self.mask


class MaxPool2x2(Layer):
    """The maximum of each 2x2 square: [N,C,H,W] -> [N,C,H/2,W/2]."""

    def forward(self, x: Array, training: bool) -> Array:
        n, c, height, width = x.shape
        squares = x.reshape(n, c, height // 2, 2, width // 2, 2)
        y: Array = squares.max((3, 5))
        self.mask = squares == y[:, :, :, None, :, None]
        return y

    def backward(self, dy: Array) -> Array:
        share = dy / self.mask.sum((3, 5), dtype=np.float32)  # equal maxima share the gradient
        dx: Array = self.mask * share[:, :, :, None, :, None]
        n, c, height, width = dy.shape
        return dx.reshape(n, c, 2 * height, 2 * width)


class Classifier(Layer):
    """Flatten, dropout, and a dense layer: x [N,C,H,W] -> y [N,10]."""

    def __init__(self, name: str, features: int, random: np.random.Generator) -> None:
        self.weight, self.bias, self.random = f"{name}.weight", f"{name}.bias", random
        w = random.normal(0, np.sqrt(1 / features), (10, features)).astype(np.float32)
        super().__init__({self.weight: w, self.bias: np.zeros(10, np.float32)})

    def forward(self, x: Array, training: bool) -> Array:
        self.shape = x.shape
        x = x.reshape(len(x), -1)
        self.keep: Array = np.ones_like(x)
        if training:
            kept = self.random.random(x.shape, np.float32) >= DROPOUT
            self.keep = kept.astype(np.float32) / np.float32(1 - DROPOUT)
        self.x: Array = x * self.keep
        return self.x @ self.parameters[self.weight].T + self.parameters[self.bias]

    def backward(self, dy: Array) -> Array:
        self.gradients = {self.weight: dy.T @ self.x, self.bias: dy.sum(0)}
        dx: Array = dy @ self.parameters[self.weight] * self.keep
        return dx.reshape(self.shape)


def network(random: np.random.Generator) -> list[Layer]:
    """The layers, untrained: three convolutions with batch normalisation, then a dense layer."""
    return [
        *(Conv3x3("conv1", 1, 16, random), BatchNorm("bn1", 16), Relu()),
        *(Conv3x3("conv2", 16, 32, random), BatchNorm("bn2", 32), Relu(), MaxPool2x2()),
        *(Conv3x3("conv3", 32, 64, random), BatchNorm("bn3", 64), Relu(), MaxPool2x2()),
        Classifier("classifier", 256, random),
    ]


def train(layers: list[Layer], images: Array, labels: Labels, random: np.random.Generator) -> None:
    """Gradient descent on cross entropy: momentum, weight decay, one cycle of the rate."""
    velocity: dict[str, Array] = {}
    steps, step = EPOCHS * (len(images) // BATCH), 0
    for epoch in range(EPOCHS):
        total = 0.0
        for x, label in batches(images, labels, random):
            logits = forward(layers, x, training=True)
            p = softmax(logits)
            total -= float(np.log(p[np.arange(len(p)), label]).sum())
            dy = (p - np.eye(10, dtype=np.float32)[label]) / np.float32(len(p))
            for layer in reversed(layers):
                dy = layer.backward(dy)
            rate = PEAK_RATE * (1 - abs(2 * step / steps - 0.6) / 1.4)  # up for 30 %, then down
            step += 1
            for layer in layers:
                for key, gradient in layer.gradients.items():
                    descend(layer.parameters[key], gradient, velocity, key, rate)
        print(f"epoch {epoch + 1:2d}: loss {total / len(images):.4f}", flush=True)


def descend(w: Array, gradient: Array, velocity: dict[str, Array], key: str, rate: float) -> None:
    """One step of momentum on `w`, in place; only weights of rank 2 and more decay."""
    decay = np.float32(DECAY if w.ndim > 1 else 0)
    v = velocity.setdefault(key, np.zeros_like(w))
    v *= np.float32(MOMENTUM)
    v -= np.float32(rate) * (gradient + decay * w)
    w += v


def batches(
    images: Array, labels: Labels, random: np.random.Generator
) -> Iterator[tuple[Array, Labels]]:
    """Shuffled batches, each image moved by up to one pixel each way."""
    order = random.permutation(len(images))
    padded = np.pad(images, ((0, 0), (0, 0), (1, 1), (1, 1)))
    for first in range(0, len(order) - BATCH + 1, BATCH):
        index = order[first : first + BATCH]
        down, right = random.integers(0, 3, 2)
        yield padded[index, :, down : down + 8, right : right + 8], labels[index]


def forward(layers: list[Layer], x: Array, training: bool = False) -> Array:
    """The logits [N,10] of images [N,1,8,8]."""
    for layer in layers:
        x = layer.forward(x, training)
    return x


def softmax(logits: Array) -> Array:
    """Probabilities [N,10]."""
    e = np.exp(logits - logits.max(1, keepdims=True))
    p: Array = e / e.sum(1, keepdims=True)
    return p


def _block(i: int, x: str) -> list[onnx.NodeProto]:
    """A convolution of x, batch normalisation and ReLU."""
    norm = [f"bn{i}.{key}" for key in ("scale", "bias", "mean", "var")]
    conv, bn, relu = (f"{name}{i}" for name in ("conv", "bn", "relu"))
    return [
        helper.make_node("Conv", [x, f"{conv}.weight"], [f"{conv}.out"], conv, pads=[1] * 4),
        helper.make_node(
            "BatchNormalization", [f"{conv}.out", *norm], [f"{bn}.out"], bn, epsilon=EPSILON
        ),
        helper.make_node("Relu", [f"{bn}.out"], [f"{relu}.out"], relu),
    ]


def to_onnx(weights: Mapping[str, Array]) -> onnx.ModelProto:
    """The inference network at opset 17, batch size `N`, batch normalisation as nodes."""
    nodes, x = [], "image"
    for i in (1, 2, 3):
        nodes += _block(i, x)
        x = f"relu{i}.out"
        if i > 1:
            pool = {"kernel_shape": [2, 2], "strides": [2, 2]}
            nodes.append(helper.make_node("MaxPool", [x], [f"pool{i}.out"], f"pool{i}", **pool))
            x = f"pool{i}.out"
    nodes += [
        helper.make_node("Flatten", [x], ["flatten.out"], "flatten"),
        helper.make_node("Dropout", ["flatten.out"], ["dropout.out"], "dropout"),
        helper.make_node(
            "Gemm",
            ["dropout.out", "classifier.weight", "classifier.bias"],
            ["logits"],
            "classifier",
            transB=1,
        ),
        helper.make_node("Softmax", ["logits"], ["probabilities"], "softmax", axis=1),
    ]
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, ["N", 1, 8, 8])
    result = helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["N", 10])
    initializers = [numpy_helper.from_array(w, name) for name, w in weights.items()]
    graph = helper.make_graph(nodes, "digits", [image], [result], initializers)
    opset = [helper.make_opsetid("", 17)]
    return helper.make_model(graph, opset_imports=opset, ir_version=8, producer_name="cnnc")


def main() -> None:
    """Writes the data and the trained network, and prints the accuracy on what was held out."""
    digits = load_digits()
    images, labels = digits.images.astype(np.uint8), digits.target.astype(np.uint8)
    held_out = np.arange(len(images)) % 5 == 0  # 360 of 1797
    DATA.mkdir(exist_ok=True)
    np.savez_compressed(DATA / "digits.npz", images=images, labels=labels, held_out=held_out)
    x = images[:, None].astype(np.float32) / 16
    random = np.random.default_rng(0)
    layers = network(random)
    train(layers, x[~held_out], labels[~held_out], random)
    right = forward(layers, x[held_out]).argmax(1) == labels[held_out]
    print(f"held out: {right.sum()} of {right.size} right, {100 * right.mean():.2f} %")
    weights: dict[str, Array] = {}
    for layer in layers:
        weights |= layer.parameters
        if isinstance(layer, BatchNorm):
            weights |= layer.statistics
    model = to_onnx(weights)
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, DATA / "digits.onnx")


def _columns(x: Array) -> Array:
    """The 3x3 windows of x [N,C,H,W], zeros around it, as rows: [N*H*W, C*9]."""
    padded = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(2, 3))
    n, c, height, width = x.shape
    return windows.transpose(0, 2, 3, 1, 4, 5).reshape(n * height * width, 9 * c)


def _channels(v: Array) -> Array:
    """v [C] as [C,1,1], to broadcast over [N,C,H,W]."""
    return v[:, None, None]


if __name__ == "__main__":
    main()
