"""Other engines: which are opened, and why others are not."""

from __future__ import annotations

import importlib.util
import os
import re

import numpy as np
import pytest

from cnnc.errors import InputError
from cnnc.measure import peers
from cnnc.measure.peers import Feed, OnnxRuntime, open_peers
from cnnc.measure.workload import Workload

MODEL = Workload.parse("conv 8x6x6 k3 +relu").model
FEED = {"x": np.ones((1, 8, 6, 6), np.float32)}


class Broken:
    """An engine that can't run what it opened, and prints."""

    name, package = "broken", "numpy"

    def __init__(self, model: bytes, threads: int) -> None:
        os.write(1, b"hello")  # as native code does

    def run(self, feed: Feed) -> list[np.ndarray]:
        raise RuntimeError("no such operator")


def test_installed_engines_are_opened_and_others_have_a_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(peers.PEERS, "broken", Broken)
    found = importlib.util.find_spec
    absent = lambda name: None if name == "openvino" else found(name)  # noqa: E731
    monkeypatch.setattr(importlib.util, "find_spec", absent)
    names = ["onnxruntime", "torch", "broken", "openvino"]
    engines, missing = open_peers(names, MODEL, 1, FEED)
    assert engines.keys() == {"onnxruntime"}
    assert engines["onnxruntime"].run(FEED)[0].shape == (1, 8, 6, 6)
    assert missing == {
        "torch": "it reads no ONNX files",
        "broken": "RuntimeError: no such operator",
        "openvino": "not installed",
    }


def test_what_engines_print_is_no_result(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(peers.PEERS, "broken", Broken)
    open_peers(["broken"], MODEL, 1, FEED)
    assert capfd.readouterr().out == ""


def test_an_unknown_engine_is_refused() -> None:
    expected = "unknown engine: got 'tensorrt', expected one of onnxruntime"
    with pytest.raises(InputError, match=re.escape(expected)):
        open_peers(["tensorrt"], MODEL, 1, FEED)


def test_kernels_are_timed_without_copies_between_layouts() -> None:
    engine = OnnxRuntime(MODEL, 1, profile=True)
    for _ in range(3):
        engine.run(FEED)
    assert 0 <= engine.kernel_seconds() < 1
