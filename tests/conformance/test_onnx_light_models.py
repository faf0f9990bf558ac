"""Nine well-known classifiers that come with the `onnx` package, with outputs beside them.

Opset 9 and older habits: every initialiser is a graph input too, and weights are outputs of
ConstantOfShape.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx.backend.test
import pytest
from onnx import numpy_helper

import cnnc

FOLDER = Path(onnx.backend.test.__file__).parent / "data" / "light"
QUICK = ("shufflenet", "squeezenet")
SLOW = (
    *("bvlc_alexnet", "densenet121", "inception_v1", "inception_v2"),
    *("resnet50", "vgg19", "zfnet512"),
)


def test_every_model_of_the_package_is_listed() -> None:
    found = {path.stem.removeprefix("light_") for path in FOLDER.glob("*.onnx")}
    assert found == {*QUICK, *SLOW}


@pytest.mark.parametrize(
    "name", [*QUICK, *(pytest.param(name, marks=pytest.mark.slow) for name in SLOW)]
)
def test_light_model(name: str) -> None:
    path = FOLDER / f"light_{name}.onnx"
    with cnnc.compile(path, threads=2) as session:
        (image,) = session.get_inputs()
        dims = [d if isinstance(d, int) else 1 for d in image.shape]
        count = int(np.prod(dims))
        x = (np.arange(count) / count).astype(np.float32).reshape(dims)  # as ONNX's runner makes it
        (y,) = session.run(None, {image.name: x})
    expected = numpy_helper.to_array(onnx.load_tensor(FOLDER / f"{path.stem}_output_0.pb"))
    assert y.shape == expected.shape
    assert np.abs(y - expected).max() <= 1e-4 * np.abs(expected).max()
