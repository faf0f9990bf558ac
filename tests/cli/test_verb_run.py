"""`cnnc run`."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import cnnc
from tests.cli.commands import Command


@pytest.fixture
def images(tmp_path: Path) -> Path:
    path = tmp_path / "x.npy"
    np.save(path, np.random.default_rng(1).random((3, 1, 8, 8), np.float32))
    return path


@pytest.mark.parametrize(
    ("given", "wanted"), [("image=@{}", "probabilities={}"), ("@{}", "{}"), ("image=@{}", "{}")]
)
def test_outputs_are_those_of_the_session(
    command: Command, digits: Path, images: Path, tmp_path: Path, given: str, wanted: str
) -> None:
    result = tmp_path / "y.npy"
    arguments = ("--input", given.format(images), "--output", wanted.format(result))
    outcome = command("run", digits, *arguments)
    assert outcome.code == 0, outcome.err
    with cnnc.compile(digits) as session:
        expected = session(np.load(images))
    np.testing.assert_array_equal(np.load(result), expected)


def test_json_holds_shapes_ranges_and_the_largest(
    command: Command, digits: Path, images: Path
) -> None:
    outcome = command("run", digits, "--input", f"@{images}", "--json", "--top", 2)
    (row,) = json.loads(outcome.out)["outputs"]
    with cnnc.compile(digits) as session:
        expected = np.asarray(session(np.load(images)))
    assert (row["name"], row["shape"], row["dtype"]) == ("probabilities", [3, 10], "float32")
    assert row["max"] == expected.max()
    for best, values in zip(row["top"], expected, strict=True):
        order = np.argsort(-values)[:2]
        assert best == [[i, values[i]] for i in order]


def test_text_names_outputs_and_seconds(command: Command, digits: Path) -> None:
    outcome = command("run", digits, "--random", "--shape", "image:2x1x8x8", "--repeat", 3)
    first, second = outcome.out.splitlines()
    assert first.startswith("probabilities: float32[2,10] min ")
    assert [word.split()[0] for word in second.split(", ")] == ["seconds:", "median", "fastest"]


def test_random_inputs_depend_on_the_seed_alone(
    command: Command, digits: Path, tmp_path: Path
) -> None:
    results = []
    for seed in (0, 0, 1):
        path = tmp_path / "y.npy"
        command("run", digits, "--random", "--seed", seed, "--output", path)
        results.append(np.load(path))
    np.testing.assert_array_equal(results[0], results[1])
    assert not np.array_equal(results[0], results[2])


def test_levels_and_threads_change_no_more_than_rounding(
    command: Command, digits: Path, tmp_path: Path
) -> None:
    results = []
    for options in (("-O", 0), ("-O", 3), ("--threads", 3)):
        path = tmp_path / "y.npy"
        command("run", digits, "--random", *options, "--output", path)
        results.append(np.load(path))
    np.testing.assert_allclose(results[0], results[1], rtol=1e-4, atol=1e-6)
    np.testing.assert_array_equal(results[1], results[2])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("--input", "imag=@{x}"),
            "input 'imag': the model has no input of this name: expected 'image'; "
            "did you mean 'image'?",
        ),
        (("--input", "@{x}", "--input", "image=@{x}"), "input 'image': given twice"),
        (("--input", "@{tmp}/none.npy"), "{tmp}/none.npy: no such file"),
        (("--input", "@{tmp}"), "{tmp}: not a regular file"),
        (("--input", "@{wide}"), "input 'image': wrong dtype: got float64, expected float32"),
        (("--input", "@{flat}"), "input 'image': wrong rank: got [64], expected [N, 1, 8, 8]"),
        (("--input", "@{archive}"), "{archive}: not a file of NumPy's format .npy; write"),
        (("--random", "--output", "z={tmp}/y.npy"), "output 'z': the model has no output of this"),
        (("--random", "--output", "{tmp}/no/y.npy"), "{tmp}/no/y.npy: can't write the output"),
        (("--random", "--shape", "image:1x1x9x8"), "input 'image': shape does not fit the model"),
        (("--random", "--shape", "image:8x8"), "input 'image': bad shape"),
        (("--random", "--shape", "y:1x1x8x8"), "input 'y': the model has no input of this name"),
    ],
)
def test_errors_name_the_place(
    command: Command,
    digits: Path,
    images: Path,
    tmp_path: Path,
    arguments: tuple[str, ...],
    message: str,
) -> None:
    names = {"x": images, "tmp": tmp_path}
    for name, array in (("wide", np.zeros((1, 1, 8, 8))), ("flat", np.zeros(64, np.float32))):
        names[name] = tmp_path / f"{name}.npy"
        np.save(names[name], array)
    names["archive"] = tmp_path / "archive.npz"
    np.savez(names["archive"], a=np.zeros(1))
    outcome = command("run", digits, *(a.format(**names) for a in arguments))
    assert outcome.code == 1
    assert outcome.err.startswith("cnnc: error: " + message.format(**names))
    assert outcome.err.count("\n") == 1
    assert outcome.out == ""


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x93NUMPY",
        b"PK\x03\x04 no archive",
        b"\x80\x04cos\nsystem\n",
        b"some text",
        b"\x93NUMPY\x01\x00\x46\x00{'descr': '<f4', 'fortran_order': False, 'shape': (64,)}".ljust(
            80
        ),
        b"\x93NUMPY\x01\x00\x06\x00{'a':\n",
    ],
)
def test_damaged_arrays_are_refused(
    command: Command, digits: Path, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "x.npy"
    path.write_bytes(content)
    outcome = command("run", digits, "--input", f"@{path}")
    assert outcome.code == 1
    assert outcome.err.startswith(f"cnnc: error: {path}: no")


def test_objects_are_not_unpickled(command: Command, digits: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.npy"
    np.save(path, np.array([{}], dtype=object), allow_pickle=True)
    outcome = command("run", digits, "--input", f"@{path}")
    assert outcome.code == 1
    assert "allow_pickle=False" in outcome.err
