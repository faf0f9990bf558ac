"""Workloads: one heavy operator and what follows it, in a line of text.

    conv 64x56x56 k3 m64 s1 +bn +add +relu
    conv 96x112x112 k3 g96 s2 +bias +relu6
    dense 2048 m1000 +bias
    maxpool 64x112x112 k3 s2

The shape is channels, rows, columns, or features. `k` is the kernel (3 or 1x7), `m` the output
channels (default: as many as go in), `s` strides, `p` padding (default: what keeps the size at
stride 1), `d` dilations, `g` groups, `b` the batch. A workload becomes an ONNX model, so that every
engine is given the same.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from cnnc.errors import InputError
from cnnc.frontends.onnx.make import NodeSpec, make_model

_FORM = re.compile(r"(?P<key>[kmspdgb])(?P<value>\d+(x\d+)*)")
_HEAVY = ("conv", "dense", "maxpool", "avgpool")
_ACTIVATIONS = {
    "relu": "Relu",
    "leakyrelu": "LeakyRelu",
    "sigmoid": "Sigmoid",
    "tanh": "Tanh",
    "hardsigmoid": "HardSigmoid",
    "hardswish": "HardSwish",
    "gelu": "Gelu",
}
_EPILOGUE = ("bias", "bn", "add", "scale", "relu6", "silu", *_ACTIVATIONS)


@dataclass(frozen=True)
class Workload:
    """A parsed line. `count` is how often it stands in what the set is taken from."""

    text: str
    op: str
    shape: tuple[int, ...]
    sizes: Mapping[str, tuple[int, ...]]
    epilogue: tuple[str, ...]
    count: int = 1

    @staticmethod
    def parse(text: str, count: int = 1) -> Workload:
        """The workload of a line. Raises InputError saying what is wrong with it."""
        op, *words = text.split() or [""]
        if op not in _HEAVY:
            raise _wrong(text, op, "one of " + ", ".join(_HEAVY))
        if not words or not re.fullmatch(r"\d+(x\d+)*", words[0]):
            raise _wrong(text, "no shape", "channels, rows, columns, as in 64x56x56")
        shape = tuple(map(int, words[0].split("x")))
        sizes: dict[str, tuple[int, ...]] = {}
        epilogue: list[str] = []
        for word in words[1:]:
            match = _FORM.fullmatch(word)
            if word.startswith("+") and word[1:] in _EPILOGUE:
                epilogue.append(word[1:])
            elif match and match["key"] not in sizes:
                sizes[match["key"]] = tuple(map(int, match["value"].split("x")))
            else:
                expected = "k m s p d g b with sizes, +" + " +".join(_EPILOGUE)
                raise _wrong(text, word, expected)
        made = Workload(text, op, shape, sizes, tuple(epilogue), count)
        made._check()
        return made

    def _check(self) -> None:
        rank = 1 if self.op == "dense" else 3
        if len(self.shape) != rank or 0 in self.shape:
            raise _wrong(self.text, f"a shape of {len(self.shape)}", f"{rank} sizes above 0")
        for key in "ksd":
            if 0 in self.pair(key, 1):
                raise _wrong(self.text, f"{key}0", "sizes above 0")
        if self.groups < 1 or self.shape[0] % self.groups or self.filters % self.groups:
            raise _wrong(self.text, f"g{self.groups}", "a divisor of both numbers of channels")
        if self.batch < 1 or self.filters < 1:
            raise _wrong(self.text, "no images or channels", "sizes above 0")
        if min(self.output) < 1:
            raise _wrong(self.text, f"an output of {self.output}", "a kernel that fits the map")

    def _one(self, key: str, default: int) -> int:
        return self.sizes.get(key, (default,))[0]

    def pair(self, key: str, default: int) -> tuple[int, int]:
        """A size along rows and columns."""
        given = self.sizes.get(key, (default,))
        return (given[0], given[-1])

    @property
    def batch(self) -> int:
        """Images."""
        return self._one("b", 1)

    @property
    def groups(self) -> int:
        """Groups of channels."""
        return self._one("g", 1)

    @property
    def filters(self) -> int:
        """Output channels or features."""
        return self._one("m", self.shape[0])

    @property
    def pads(self) -> tuple[int, int]:
        """Rows above and below the map, columns beside it."""
        k, d = self.pair("k", 1), self.pair("d", 1)
        usual = (k[0] - 1) * d[0] // 2, (k[1] - 1) * d[1] // 2
        return self.pair("p", 0) if "p" in self.sizes else usual

    @property
    def output(self) -> tuple[int, ...]:
        """Rows and columns of the output; one feature map's for dense."""
        if self.op == "dense":
            return (1,)
        k, s, d = self.pair("k", 1), self.pair("s", 1), self.pair("d", 1)
        return tuple(
            (n + 2 * p - (w - 1) * e - 1) // t + 1
            for n, p, w, e, t in zip(self.shape[1:], self.pads, k, d, s, strict=True)
        )

    @cached_property
    def model(self) -> bytes:
        """The ONNX model, with random weights."""
        return _Maker(self).model()


def _wrong(text: str, got: str, expected: str) -> InputError:
    return InputError("not a workload", where=repr(text), got=got, expected=expected)


class _Maker:
    """Makes the ONNX model of one workload."""

    def __init__(self, workload: Workload) -> None:
        self._w = workload
        self._random = np.random.default_rng(0)
        self._inputs: dict[str, tuple[int, ...]] = {}
        self._parameters: dict[str, np.ndarray] = {}
        self._nodes: list[NodeSpec] = []

    def model(self) -> bytes:
        w = self._w
        y = self._heavy(self._input("x", (w.batch, *w.shape)))
        channels = w.filters if w.op in ("conv", "dense") else w.shape[0]
        shape = (w.batch, channels, *(w.output if w.op != "dense" else ()))
        for word in w.epilogue:
            y = self._apply(word, y, shape)
        return make_model(w.text, self._inputs, self._parameters, self._nodes, (y, shape))

    def _heavy(self, x: str) -> str:
        w = self._w
        bias = [self._normal("bias", w.filters)] if "bias" in w.epilogue else []
        if w.op == "dense":
            weights = self._normal("w", w.filters, w.shape[0], terms=w.shape[0])
            return self._node("Gemm", x, weights, *bias, transB=1)
        kernel, pads = w.pair("k", 1), w.pads * 2
        window = {"kernel_shape": kernel, "strides": w.pair("s", 1), "pads": pads}
        if w.op != "conv":
            return self._node({"maxpool": "MaxPool", "avgpool": "AveragePool"}[w.op], x, **window)
        shape = w.shape[0] // w.groups, *kernel
        weights = self._normal("w", w.filters, *shape, terms=prod(shape))
        dilations = w.pair("d", 1)
        return self._node("Conv", x, weights, *bias, dilations=dilations, group=w.groups, **window)

    def _apply(self, word: str, y: str, shape: tuple[int, ...]) -> str:
        """Appends what an epilogue word stands for."""
        match word:
            case "bias":  # the heavy operator has it
                return y
            case "bn":
                statistics = [self._normal(name, shape[1]) for name in ("gamma", "beta", "mean")]
                variance = self._parameter("variance", np.ones(shape[1], np.float32))
                return self._node("BatchNormalization", y, *statistics, variance)
            case "add":
                return self._node("Add", y, self._input("residual", shape))
            case "scale":
                each = (*shape[:2], *[1] * (len(shape) - 2))
                return self._node("Mul", y, self._input("scale", each))
            case "relu6":
                low, high = (
                    self._parameter(name, np.array(value, np.float32))
                    for name, value in (("low", 0), ("high", 6))
                )
                return self._node("Clip", y, low, high)
            case "silu":
                return self._node("Mul", y, self._node("Sigmoid", y))
            case _:
                return self._node(_ACTIVATIONS[word], y)

    def _normal(self, name: str, *shape: int, terms: int = 1) -> str:
        """A parameter of random elements; `terms` of them make sums of about 1."""
        array = self._random.standard_normal(shape, np.float32)
        return self._parameter(name, array / np.float32(terms**0.5))

    def _input(self, name: str, shape: tuple[int, ...]) -> str:
        self._inputs[name] = shape
        return name

    def _parameter(self, name: str, array: np.ndarray) -> str:
        self._parameters[name] = array
        return name

    def _node(self, op: str, *inputs: str, **attributes: Any) -> str:
        name = f"{op.lower()}{len(self._nodes)}"
        self._nodes.append(NodeSpec(op, inputs, name, attributes))
        return name


def read_workloads(path: str, network: str = "") -> list[Workload]:
    """The workloads of a file: of text, one a line, `# comments` and `* COUNT` allowed; or of JSON,
    a list of operators with their shapes, of which the convolutions and dense layers are taken.
    `network` leaves only those that stand in it. Raises InputError."""
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"can't read workloads: {error}", where=path) from None
    if not path.endswith(".json"):
        return list(_from_lines(text))
    try:
        return list(_from_records(json.loads(text), network))
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise InputError(f"not a list of workloads: {error!r}", where=path) from None


def _from_lines(text: str) -> Iterator[Workload]:
    for line in text.splitlines():
        line, _, _ = line.partition("#")
        line, _, count = line.partition("*")
        if line.strip():
            yield Workload.parse(" ".join(line.split()), int(count) if count.strip() else 1)


def _from_records(records: Sequence[Mapping[str, Any]], network: str) -> Iterator[Workload]:
    seen: dict[str, int] = {}
    for record in records:
        if network and network not in record["models"]:
            continue
        text = _line(record)
        if text:
            seen[text] = seen.get(text, 0) + int(record["count"])
    for text, count in seen.items():
        yield Workload.parse(text, count)


def _line(record: Mapping[str, Any]) -> str:
    """The text of one record; empty for operators that workloads have not."""
    x, attributes = record["x"], record["attrs"]
    after = "".join(f" +{word}" for word in _followers(record))
    if record["op"] == "Gemm":
        return f"dense {x[1]} m{record['w'][0]} b{x[0]}{after}"
    pads = attributes.get("pads", [0, 0, 0, 0])
    if record["op"] != "Conv" or len(x) != 4 or pads[:2] != pads[2:]:
        return ""
    words = [f"conv {'x'.join(map(str, x[1:]))}", f"m{record['w'][0]}", f"b{x[0]}"]
    for key, name in (("k", "kernel_shape"), ("s", "strides"), ("d", "dilations")):
        words.append(key + "x".join(map(str, attributes.get(name, [1, 1]))))
    words += ["p" + "x".join(map(str, pads[:2])), f"g{attributes.get('group', 1)}"]
    return " ".join(words) + after


def _followers(record: Mapping[str, Any]) -> Iterator[str]:
    """The epilogue's words: what reads the output, where one is named that can be fused."""
    if record.get("bias"):
        yield "bias"
    readers = set(record.get("consumers", ()))
    if "Add" in readers or "Add+Conv" in readers:
        yield "add"
    names = {"Relu": "relu", "Clip": "relu6", "Mul+Sigmoid": "silu", "HardSwish": "hardswish"}
    yield from [word for name, word in names.items() if name in readers][:1]
