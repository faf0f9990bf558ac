"""Metrics against scikit-learn's and plain sums; names; what counts."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn import metrics as reference

from cnnc.errors import InputError
from cnnc.runtime.training.metrics import METRICS, Accuracy, ConfusionMatrix, MeanIoU, metrics_of

RANDOM = np.random.default_rng(0)
LOGITS, LABELS = RANDOM.standard_normal((50, 7)), RANDOM.integers(0, 7, 50)
MAPS, PIXELS = RANDOM.standard_normal((3, 4, 5, 6)), RANDOM.integers(0, 3, (3, 5, 6))


def value(name: str, output: np.ndarray, target: np.ndarray) -> float:
    """The metric of two batches."""
    (metric,) = metrics_of([name])
    metric.update(output[:2], target[:2])
    metric.update(output[2:], target[2:])
    return metric.value


def test_accuracy() -> None:
    expected = reference.accuracy_score(LABELS, LOGITS.argmax(1))
    assert value("accuracy", LOGITS, LABELS) == pytest.approx(expected)
    assert value("confusion", LOGITS, LABELS) == pytest.approx(expected)
    top = reference.top_k_accuracy_score(LABELS, LOGITS, k=5, labels=np.arange(7))
    assert value("top5_accuracy", LOGITS, LABELS) == pytest.approx(top)


def test_accuracy_of_pixels_distributions_and_signs() -> None:
    expected = (MAPS.argmax(1) == PIXELS).mean()
    assert value("accuracy", MAPS, PIXELS) == pytest.approx(expected)
    assert value("accuracy", LOGITS, np.eye(7)[LABELS]) == value("accuracy", LOGITS, LABELS)
    output, target = np.array([[1.0], [-2], [3]]), np.array([[1.0], [1], [0]])
    assert value("accuracy", output, target) == pytest.approx(1 / 3)


def test_labels_that_are_no_class_do_not_count() -> None:
    labels = LABELS.copy()
    labels[::2] = -100
    expected = (LOGITS.argmax(1) == labels)[1::2].mean()
    for name in ("accuracy", "confusion"):
        assert value(name, LOGITS, labels) == pytest.approx(expected)


def test_distances() -> None:
    target = LOGITS + 0.5
    assert value("mse", LOGITS, target) == pytest.approx(0.25)
    assert value("mae", LOGITS, target) == pytest.approx(0.5)


def test_the_confusion_matrix() -> None:
    metric = ConfusionMatrix()
    metric.update(LOGITS, LABELS)
    expected = reference.confusion_matrix(LABELS, LOGITS.argmax(1))
    np.testing.assert_array_equal(metric.matrix, expected)


def test_mean_iou() -> None:
    found = MAPS.argmax(1).reshape(-1)
    expected = reference.jaccard_score(PIXELS.reshape(-1), found, average="macro")
    assert value("mean_iou", MAPS, PIXELS) == pytest.approx(expected)
    metric = MeanIoU()
    metric.update(np.eye(5)[None, [0, 1, 1]].transpose(0, 2, 1), np.array([[0, 1, 0]]))
    assert metric.value == pytest.approx(0.5)  # classes that do not occur have no part in it


@pytest.mark.parametrize("name", METRICS)
def test_a_metric_goes_on_from_its_memory(name: str) -> None:
    output, target = (LOGITS, LOGITS * 2) if name in ("mse", "mae") else (LOGITS, LABELS)
    first, second = metrics_of([name, name])
    assert np.isnan(first.value)
    first.update(output, target)
    second.remember(first.memory())
    assert second.value == first.value
    for metric in (first, second):
        metric.update(output[:7], target[:7])
    assert second.value == first.value
    first.reset()
    assert np.isnan(first.value)


def test_outputs_that_are_equal_or_no_numbers_are_not_all_right() -> None:
    labels = np.arange(4) % 3
    assert value("accuracy", np.zeros((4, 3), np.float32), labels) == 0.5  # class 0, always
    assert value("accuracy", np.full((4, 3), np.nan, np.float32), labels) == 0
    one = np.array([[0, 1, np.nan]], np.float32)
    assert [value("accuracy", one, np.array([c])) for c in range(3)] == [0, 0, 0]


def test_targets_that_do_not_fit() -> None:
    cases: dict[str, tuple[str, np.ndarray, str, str]] = {
        "confusion": ("confusion_accuracy", LABELS.astype(np.float32), "float32", "labels "),
        "accuracy": ("accuracy", LABELS[:3], "int64", "labels "),
        "mse": ("mse", LABELS, "int64", ""),
    }
    for name, (shown, target, dtype, kind) in cases.items():
        with pytest.raises(InputError) as caught:
            metrics_of(name)[0].update(LOGITS, target)
        shape = list(LOGITS.shape if name == "mse" else LABELS.shape)
        assert str(caught.value) == (
            f"{shown}: the targets do not fit the metric: got {dtype}{list(target.shape)}, "
            f"expected {kind}{shape} for an output {list(LOGITS.shape)}"
        )


def test_names() -> None:
    assert [m.name for m in metrics_of("accuracy")] == ["accuracy"]
    assert [m.name for m in metrics_of(["accuracy", Accuracy(3)])] == ["accuracy", "top3_accuracy"]
    with pytest.raises(InputError, match="there is no such metric: got 'acuracy', expected acc"):
        metrics_of(["acuracy"])
