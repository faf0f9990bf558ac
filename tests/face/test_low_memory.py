"""Sessions with memory="low": right results, small packings, and nothing kept of a model's file."""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pytest

import cnnc
from cnnc.errors import InputError
from cnnc.measure.workload import Workload
from cnnc.runtime.manifest import Manifest
from cnnc.session import Request
from cnnc.source import OnnxSource, source_of
from tests.face.reference import apart, in_float64

# Whole blocks of channels, and weights of some pages.
MODEL = Workload.parse("conv 64x12x12 k3 m64 +relu").model


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "conv.onnx"
    path.write_bytes(MODEL)
    return path


def _image() -> np.ndarray:
    return np.random.default_rng(0).normal(size=(1, 64, 12, 12)).astype(np.float32)


def _manifest(session: cnnc.Session) -> Manifest:
    manifest = session._network.manifest
    assert isinstance(manifest, Manifest)
    return manifest


def _packed_bytes(session: cnnc.Session) -> int:
    """Bytes of what `prepare` makes."""
    buffers = _manifest(session).first.buffers
    return sum(b.size_bytes for b in buffers if b.place == "prepared")


def _resident_bytes(path: Path) -> int:
    """How much of a file is resident in this process's mappings of it."""
    found, inside = 0, False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        head = line.split()
        if "-" in head[0] and not head[0].endswith(":"):
            inside = line.endswith(str(path))
        elif inside and head[0] == "Rss:":
            found += int(head[1]) << 10
    return found


def test_results_are_right_and_packings_small(path: Path) -> None:
    x = _image()
    (expected,) = in_float64(MODEL, x)
    packed = {}
    for memory in ("normal", "low"):
        with cnnc.compile(path, memory=memory, threads=1) as session:
            assert apart(np.asarray(session(x)), expected) < 1e-5
            packed[memory] = _packed_bytes(session)
            parameters = sum(p.size_bytes for p in _manifest(session).parameters)
    assert packed["low"] <= parameters < packed["normal"]


def test_what_was_read_of_the_file_is_given_back(path: Path) -> None:
    with cnnc.compile(path, memory="low", threads=1) as session:
        session(_image())
        assert _resident_bytes(path) < len(MODEL) // 2
        session(_image())
    with cnnc.compile(path, threads=1) as session:
        session(_image())
        assert _resident_bytes(path) > len(MODEL) // 2


def test_memory_is_given_back_after_every_step_that_packs(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    released: list[OnnxSource] = []
    monkeypatch.setattr(OnnxSource, "release", lambda source: released.append(source))
    with cnnc.compile(path, memory="low", threads=1) as session:
        session(_image())
        steps = len(_manifest(session).first.steps)
        assert 1 <= len(released) < steps
        session(_image())
        assert len(released) < steps
    released.clear()
    with cnnc.compile(path, threads=1) as session:
        session(_image())
    assert released == []


@pytest.mark.parametrize("model", [MODEL, cnnc.load(MODEL)], ids=["bytes", "graph"])
def test_models_without_a_file(model: object) -> None:
    with cnnc.compile(model, memory="low") as session:
        assert apart(np.asarray(session(_image())), in_float64(MODEL, _image())[0]) < 1e-5


def test_a_pickled_session_stays_as_it_is() -> None:
    with cnnc.compile(MODEL, memory="low") as session:
        copy = pickle.loads(pickle.dumps(session))
        expected = session(_image())
    with copy:
        assert _packed_bytes(copy) <= len(MODEL)
        assert np.array_equal(copy(_image()), expected)


def test_memory_is_part_of_the_key() -> None:
    source = source_of(MODEL)
    assert Request(source, 3, {}).key != Request(source, 3, {}, low_memory=True).key


def test_other_words_are_refused() -> None:
    with pytest.raises(InputError) as caught:
        cnnc.compile(MODEL, memory="tiny")
    assert str(caught.value) == "unknown memory: got 'tiny', expected 'normal' or 'low'"


def test_a_library_with_small_weights(path: Path, tmp_path: Path) -> None:
    text = cnnc.build(path, tmp_path / "low.ir", memory="low").read_text()
    assert "low memory" in text
    assert "low memory" not in cnnc.build(path, tmp_path / "normal.ir").read_text()
