"""Models that are none, or are wrong, and options that are: each with its message."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import helper

import cnnc
from cnnc import nn, optim
from cnnc.errors import CnncError, InputError, ModelError, ResourceError, UnsupportedOpError
from tests.face.reference import DIGITS, images
from tests.models.networks import one_node, onnx_model


def _refused(kind: type[CnncError], message: str, model: Any, **options: Any) -> None:
    """Asserts that the model is refused by exactly this error, by `compile` and, where no option
    is the reason, by `load`."""
    with pytest.raises(kind, match=f"^{re.escape(message)}$") as caught:
        cnnc.compile(model, **options)
    assert type(caught.value) is kind
    if not options:
        with pytest.raises(CnncError):
            cnnc.load(model)


def test_missing_file(tmp_path: Path) -> None:
    path = tmp_path / "missing.onnx"
    _refused(ModelError, f"{path}: can't open the model file: No such file or directory", path)


def test_folder(tmp_path: Path) -> None:
    _refused(ModelError, f"{tmp_path}: not a regular file: got a folder", tmp_path)


def test_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.onnx"
    path.touch()
    _refused(ModelError, f"{path}: the model is empty: 0 bytes", path)
    _refused(ModelError, "model: the model is empty: 0 bytes", b"")


@pytest.mark.parametrize("sixteenth", range(1, 16))
def test_truncated_file(tmp_path: Path, sixteenth: int) -> None:
    path, data = tmp_path / "cut.onnx", DIGITS.read_bytes()
    path.write_bytes(data[: len(data) * sixteenth // 16])
    with pytest.raises(ModelError) as caught:
        cnnc.compile(path)
    assert re.match(
        f"^{re.escape(str(path))}: not an ONNX model, or a damaged one: damaged or truncated at "
        r"byte \d+: got a value of \d+ bytes where \d+ are left$",
        str(caught.value),
    )


def test_last_byte_missing(tmp_path: Path) -> None:
    path = tmp_path / "cut.onnx"
    path.write_bytes(DIGITS.read_bytes()[:-1])
    with pytest.raises(ModelError, match="damaged or truncated at byte"):
        cnnc.compile(path)


def _zip(folder: Path) -> bytes:
    with zipfile.ZipFile(folder / "archive.zip", "w") as archive:
        archive.writestr("data.pkl", "x")
    return (folder / "archive.zip").read_bytes()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "a PNG image"),
        (None, "a zip archive, as PyTorch and Keras write"),
        (b"# a network\n", "text"),
    ],
)
def test_other_formats(tmp_path: Path, data: bytes | None, kind: str) -> None:
    path = tmp_path / "other.onnx"
    path.write_bytes(data or _zip(tmp_path))
    _refused(ModelError, f"{path}: not an ONNX model: got what looks like {kind}", path)


def test_random_bytes(tmp_path: Path) -> None:
    for seed in range(50):
        data = np.random.default_rng(seed).bytes(400)
        with pytest.raises(ModelError):
            cnnc.compile(data)


@pytest.mark.parametrize("model", [3, None, 1.5, [], np.zeros(3), object])
def test_what_is_no_model(model: object) -> None:
    kind = type(model).__name__
    expected = (
        "expected a path, bytes, an onnx.ModelProto, a graph from cnnc.load, or a cnnc.nn.Module"
    )
    _refused(InputError, f"not a model: got {kind}, {expected}", model)


def test_unknown_operators_and_domains_are_listed_together() -> None:
    nodes = [
        helper.make_node("Det", ["x"], ["a"], "det"),
        helper.make_node("Foo", ["a"], ["y"], "foo", domain="com.example"),
    ]
    model = onnx_model(nodes, {"x": (2,)})
    lines = ("Det (opset 17): det", "com.example::Foo (opset missing): foo")
    with pytest.raises(UnsupportedOpError) as caught:
        cnnc.compile(model)
    assert caught.value.operators == lines
    assert str(caught.value) == (
        f"<bytes>: 2 unsupported operator(s): {'; '.join(lines)}; "
        "`cnnc inspect` shows what each is used for"
    )


def test_a_file_is_named_when_its_operators_are_not_supported(tmp_path: Path) -> None:
    path = tmp_path / "erf.onnx"
    path.write_bytes(one_node("Det", (2,)).SerializeToString())
    with pytest.raises(UnsupportedOpError, match=f"^{re.escape(str(path))}: 1 unsupported"):
        cnnc.compile(path)


def _cycle() -> onnx.ModelProto:
    nodes = [
        helper.make_node("Add", ["x", "b"], ["a"], "first"),
        helper.make_node("Relu", ["a"], ["b"], "second"),
        helper.make_node("Relu", ["b"], ["y"], "third"),
    ]
    return onnx_model(nodes, {"x": (2,)})


_FILTERS = np.zeros((8, 4, 3, 3), np.float32)


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (_cycle(), "<bytes>: the graph has a cycle: got nodes first, second"),
        (
            one_node("Conv", (1, 3, 8, 8), {"w": _FILTERS}),
            "node: Conv: x has 3 channels, w with group=1 expects 4: "
            "got x float32[1,3,8,8], w float32[8,4,3,3]",
        ),
        (
            one_node("MaxPool", (1, 3, 4, 4), kernel_shape=[2, 2], strides=[0, 1]),
            "node: MaxPool: strides holds a number that is too small: got 0, expected 1 or more",
        ),
        (
            one_node("Flatten", (2,), axis=1.5),
            "node: Flatten: attribute axis has the wrong type: got FLOAT, expected INT",
        ),
        (
            one_node("Relu", (1 << 62, 8)),
            "graph input 'x': too many elements: "
            "got [4611686018427387904, 8], expected at most 1099511627776",
        ),
        (
            one_node("Conv", (1, 4, 4, 4), {"w": _FILTERS}, pads=[1 << 40] * 4),
            "node: too many elements: got [1, 8, 2199023255554, 2199023255554], "
            "expected at most 1099511627776",
        ),
    ],
    ids=["cycle", "channels", "attribute", "type of attribute", "dimension", "padding"],
)
def test_broken_models(model: onnx.ModelProto, message: str) -> None:
    _refused(ModelError, message, model)


def test_more_memory_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    model = one_node("Conv", (1, 4, 1 << 15, 1 << 15), {"w": _FILTERS})
    with pytest.raises(ResourceError) as caught:
        cnnc.compile(model)
    assert re.match(
        r"^test: the network needs more memory than it may have: got \d{11,} bytes, "
        "expected at most 4294967296 bytes; use smaller inputs, or raise CNNC_MAX_BYTES$",
        str(caught.value),
    )
    monkeypatch.setenv("CNNC_MAX_BYTES", "10000")
    with pytest.raises(ResourceError, match="expected at most 10000 bytes"):
        cnnc.compile(DIGITS)(images(1))  # opens from the cache, and has no memory to run


_SHAPES = "expected a mapping such as {'x': (1, 3, 224, 224)}"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"target": "tpu"}, "unknown target: got 'tpu', expected 'cpu'"),
        ({"level": 7}, "unknown level: got 7, expected 0, 1, 2 or 3"),
        ({"level": "3"}, "unknown level: got '3', expected 0, 1, 2 or 3"),
        ({"threads": 0}, "bad number of threads: got 0, expected 1 to 1024"),
        ({"threads": 1025}, "bad number of threads: got 1025, expected 1 to 1024"),
        ({"threads": "2"}, "bad number of threads: got '2', expected 1 to 1024"),
        ({"threads": 1.5}, "bad number of threads: got 1.5, expected 1 to 1024"),
        (
            {"shapes": {"imag": (1, 1, 8, 8)}},
            "input 'imag': the model has no input of this name: expected 'image'; "
            "did you mean 'image'?",
        ),
        (
            {"shapes": {"image": (1, 8, 8)}},
            "input 'image': bad shape: got [1, 8, 8], expected [N, 1, 8, 8]",
        ),
        (
            {"shapes": {"image": (0, 1, 8, 8)}},
            "input 'image': bad shape: got [0, 1, 8, 8], expected [N, 1, 8, 8]",
        ),
        (
            {"shapes": {"image": (2, 1, 8, 9)}},
            "input 'image': shape does not fit the model: got [2, 1, 8, 9], expected [N, 1, 8, 8]",
        ),
        ({"shapes": {"image": 5}}, f"bad shapes: got {{'image': 5}}, {_SHAPES}"),
        ({"shapes": {"image": "1x1x8x8"}}, f"bad shapes: got {{'image': '1x1x8x8'}}, {_SHAPES}"),
        ({"shapes": {"image": (1.5, 2)}}, f"bad shapes: got {{'image': (1.5, 2)}}, {_SHAPES}"),
        ({"shapes": (1, 1, 8, 8)}, f"bad shapes: got (1, 1, 8, 8), {_SHAPES}"),
    ],
)
def test_wrong_options(options: Mapping[str, Any], message: str) -> None:
    _refused(InputError, message, DIGITS, **options)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"level": 4}, "unknown level: got 4, expected 0, 1, 2 or 3"),
        ({"threads": -1}, "bad number of threads: got -1, expected 1 to 1024"),
    ],
)
def test_wrong_options_of_training_and_verification(
    options: Mapping[str, Any], message: str
) -> None:
    net, sgd = nn.Sequential(nn.Linear(2, 2)), optim.SGD(lr=0.1)
    calls: list[Callable[[], object]] = [
        lambda: cnnc.compile_training(net, loss="mse", optimizer=sgd, **options),
        lambda: cnnc.Trainer(net, loss="mse", optimizer=sgd, **options),
        lambda: cnnc.verify(DIGITS, "interpreter", **options),
    ]
    for call in calls:
        with pytest.raises(InputError) as caught:
            call()
        assert str(caught.value) == message


def test_two_sizes_for_one_symbol() -> None:
    model = onnx_model([helper.make_node("Add", ["a", "b"], ["y"])], {"a": ("N", 3), "b": ("N", 1)})
    shapes = {"a": (2, 3), "b": (4, 1)}
    message = "input 'b': shape does not fit the model: got [4, 1], expected N=2"
    _refused(InputError, message, model, shapes=shapes)
