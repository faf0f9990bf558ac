"""Classifiers as PyTorch's exporters write them, in five variants: right results, the same kernels.

The files are large, so they lie in a folder that CNNC_TEST_NETWORKS names: NAME.onnx by the old
exporter, NAME.op9.onnx and NAME.op13dyn.onnx by it too, NAME.dynamo.onnx and NAME.dynamo_dyn.onnx
by the new one, of which "dyn" ones have an open batch; and NAME.npz with inputs x0, outputs y0 in
float32 and y0_f64 in float64, and for a batch of two b2_x0 and b2_y0.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

import cnnc
from cnnc.cli.summary import summarise
from cnnc.compilation import first_sizes, graph_for
from cnnc.source import source_of

FOLDER = os.environ.get("CNNC_TEST_NETWORKS")
VARIANTS = ("", ".op9", ".op13dyn", ".dynamo", ".dynamo_dyn")
NETWORKS = (
    *("lenet5", "alexnet", "vgg16", "vgg16_bn", "resnet18", "resnet50", "squeezenet1_1"),
    *("densenet121", "googlenet", "inception_v3", "mobilenet_v2", "mobilenet_v3_large"),
    *("efficientnet_b0", "shufflenet_v2_x1_0", "mnasnet1_0", "convnext_tiny", "regnet_y_400mf"),
    *("m5_audio", "textcnn", "tcn", "r3d_18"),
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(FOLDER is None, reason="CNNC_TEST_NETWORKS names no folder of networks"),
]


def path_of(network: str, variant: str) -> Path:
    return Path(FOLDER or "") / f"{network}{variant}.onnx"


def apart(found: np.ndarray, expected: np.ndarray) -> float:
    return float(np.abs(found - expected).max() / np.abs(expected).max())


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("network", NETWORKS)
def test_results(network: str, variant: str) -> None:
    with (
        np.load(path_of(network, "").with_suffix(".npz")) as stored,
        cnnc.compile(path_of(network, variant)) as session,
    ):
        expected = stored["y0_f64"]
        limit = max(1e-4, 10 * apart(stored["y0"], expected))
        assert apart(np.asarray(session(stored["x0"])), expected) <= limit
        if variant.endswith("dyn"):
            pair, of_pair = stored["b2_x0"], stored["b2_y0"]
            assert apart(np.asarray(session(pair)), of_pair) <= limit
            four = np.asarray(session(np.concatenate([pair, pair])))
            assert apart(four, np.concatenate([of_pair, of_pair])) <= limit


@pytest.mark.parametrize("network", NETWORKS)
def test_all_variants_take_the_same_kernels(network: str) -> None:
    def kernels(variant: str) -> list[str]:
        graph = graph_for(source_of(path_of(network, variant)), {})
        return sorted(step.kernel for step in summarise(graph, first_sizes(graph, {})).run)

    first = kernels("")
    assert [kernels(variant) for variant in VARIANTS] == [first] * len(VARIANTS)
