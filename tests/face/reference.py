"""The digits network and its data, and what other engines make of a model."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

import cnnc
from cnnc.compiler.ir.interpret import interpret

Floats = npt.NDArray[np.float32]

DIGITS = Path(__file__).parents[2] / "cnnc" / "data" / "digits.onnx"


@functools.cache
def held_out() -> tuple[Floats, npt.NDArray[np.uint8]]:
    """The images [360,1,8,8] that training did not see, as the network takes them; the labels."""
    with np.load(DIGITS.with_suffix(".npz")) as data:
        chosen = data["held_out"]
        images = data["images"][chosen, None].astype(np.float32) / 16
        return images, data["labels"][chosen]


def images(count: int) -> Floats:
    """The first so many of the held-out images."""
    return held_out()[0][:count]


def in_float64(model: Any, *inputs: np.ndarray) -> list[np.ndarray]:
    """The outputs of a model, interpreted in float64."""
    return interpret(cnnc.load(model), inputs, np.float64)


def by_onnxruntime(model: str | bytes, *inputs: np.ndarray) -> list[np.ndarray]:
    """The outputs that ONNX Runtime computes."""
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    names = [x.name for x in session.get_inputs()]
    outputs: list[np.ndarray] = session.run(None, dict(zip(names, inputs, strict=True)))
    return outputs


def apart(found: np.ndarray, expected: np.ndarray) -> float:
    """The largest difference, as a part of the largest number expected."""
    assert found.shape == expected.shape
    return float(np.abs(found - expected).max() / np.abs(expected).max())
