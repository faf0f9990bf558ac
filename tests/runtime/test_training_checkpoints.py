"""Checkpoints: what was saved is loaded; anything else is refused, and nothing is half there."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy

from cnnc.errors import CnncError
from cnnc.runtime.training.checkpoint import (
    Checkpoint,
    Progress,
    load_checkpoint,
    save_checkpoint,
)

ARRAYS = {
    "0.weight": np.arange(6, dtype=np.float32).reshape(2, 3).T,
    "generator": np.array([1 << 40, -3]),
    "optimizer.step": np.array(3, np.float32),
    "empty": np.zeros((0, 4), np.float32),
}
PROGRESS = Progress(
    epoch=3,
    batch=7,
    step=1234,
    seed=1 << 60,
    history={"loss": [1.5, float("nan"), 0.1]},
    running={"loss": [0.1, 3.0]},
    callbacks=[{"best": None, "wait": 2}, {}],
    schedule={"best": 0.3},
)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "c.safetensors"
    save_checkpoint(path, Checkpoint(ARRAYS, PROGRESS))
    found = load_checkpoint(path)
    assert found.arrays.keys() == ARRAYS.keys()
    for name, array in ARRAYS.items():
        np.testing.assert_array_equal(found.arrays[name], array)
        assert found.arrays[name].shape == array.shape
        assert found.arrays[name].dtype == array.dtype
    assert repr(found.progress) == repr(PROGRESS)
    assert os.listdir(tmp_path) == ["c.safetensors"]


def test_other_tools_read_the_arrays(tmp_path: Path) -> None:
    path = tmp_path / "c.safetensors"
    save_checkpoint(path, Checkpoint(ARRAYS, PROGRESS))
    loaded = safetensors.numpy.load_file(path)
    np.testing.assert_array_equal(loaded["0.weight"], ARRAYS["0.weight"])


def refusal(path: Path) -> str:
    with pytest.raises(CnncError) as caught:
        load_checkpoint(path)
    return str(caught.value)


def test_refuses_files_that_are_cut_off_anywhere(tmp_path: Path) -> None:
    path = tmp_path / "c.safetensors"
    save_checkpoint(path, Checkpoint(ARRAYS, PROGRESS))
    whole = path.read_bytes()
    for length in [*range(0, 64, 7), *range(64, len(whole), 31)]:
        path.write_bytes(whole[:length])
        assert f"{path}: can't read the checkpoint" in refusal(path)


def test_refuses_what_is_no_checkpoint(tmp_path: Path) -> None:
    path = tmp_path / "w.safetensors"
    assert refusal(path) == f"{path}: there is no such checkpoint"
    safetensors.numpy.save_file({"w": np.ones(3)}, path)
    assert "the file holds weights alone" in refusal(path)
    for text in ("{", "[]", '{"format": 1, "epochs": 3}', "{}"):
        safetensors.numpy.save_file({"w": np.ones(3)}, path, {"cnnc": text})
        assert "the checkpoint is damaged" in refusal(path)
    for field in (
        '"epoch": "3"', '"epoch": null', '"batch": -1', '"step": true', f'"seed": {1 << 63}',
        '"learning_rate": "0.1"', '"history": []', '"history": {"loss": "abc"}',
        '"history": {"loss": 3}', '"running": {"loss": [null]}', '"callbacks": 3',
        '"callbacks": [3]', '"schedule": {"best": "x"}', '"schedule": 3',
    ):  # fmt: skip
        text = f'{{"format": 1, {field}}}'
        safetensors.numpy.save_file({"w": np.ones(3)}, path, {"cnnc": text})
        assert "the checkpoint is damaged" in refusal(path), field
    safetensors.numpy.save_file({"w": np.ones(3)}, path, {"cnnc": '{"format": 99}'})
    assert "the checkpoint is of another version: got 99, expected 1" in refusal(path)
