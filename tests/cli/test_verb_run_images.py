"""`cnnc run` on images, with names for classes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import cnnc
from tests.cli.commands import Command


@pytest.fixture
def pictures(digits: Path, tmp_path: Path) -> list[Path]:
    """Two handwritten digits as PNG files, white on black."""
    with np.load(digits.with_suffix(".npz")) as data:
        pixels = data["images"][data["held_out"]][:2]
    paths = [tmp_path / f"{i}.png" for i in range(2)]
    for path, picture in zip(paths, pixels, strict=True):
        Image.fromarray((picture * 15).astype(np.uint8)).save(path)
    return paths


def test_images_are_a_batch(
    command: Command, digits: Path, pictures: list[Path], tmp_path: Path
) -> None:
    out = tmp_path / "y.npy"
    named = [word for path in pictures for word in ("--image", path)]
    outcome = command("run", digits, *named, "--scale", "1/240", "--output", out)
    assert outcome.code == 0, outcome.err
    with np.load(digits.with_suffix(".npz")) as data:
        images = data["images"][data["held_out"]][:2, None].astype(np.float32) / 16
    with cnnc.compile(digits) as session:
        np.testing.assert_allclose(np.load(out), session(images), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zero\none\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n", None),
        (json.dumps([f"n{i}" for i in range(10)]), "n"),
        (json.dumps({str(i): ["id", f"n{i}"] for i in range(10)}), "n"),
    ],
)
def test_labels_name_the_classes(
    command: Command, digits: Path, pictures: list[Path], tmp_path: Path,
    text: str, expected: str | None,
) -> None:  # fmt: skip
    labels = tmp_path / "labels"
    labels.write_text(text)
    plain = command("run", digits, "--image", pictures[0], "--top", 2, "--json")
    (best,) = json.loads(plain.out)["outputs"][0]["top"]
    outcome = command("run", digits, "--image", pictures[0], "--labels", labels, "--json")
    (found,) = json.loads(outcome.out)["outputs"][0]["top"]
    assert len(found) == 5
    names = text.split() if expected is None else [f"{expected}{i}" for i in range(10)]
    assert found[:2] == [[i, value, names[i]] for i, value in best]
    line = command("run", digits, "--image", pictures[0], "--labels", labels).out.splitlines()[1]
    assert line.startswith(f"  {names[best[0][0]]}: {best[0][1]:.6g}  ")


def test_classes_without_a_name_keep_their_number(
    command: Command, digits: Path, pictures: list[Path], tmp_path: Path
) -> None:
    labels = tmp_path / "labels.json"
    labels.write_text("{}")
    outcome = command("run", digits, "--image", pictures[0], "--labels", labels, "--top", 1)
    assert outcome.out.splitlines()[1].strip()[0].isdigit()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "can't read the labels: No such file or directory"),
        (b"\xff\xfe", "the labels are not UTF-8 text"),
        (b'{"a": 1}', "the labels are no JSON list or object: "),
        (b"[1, 2", "the labels are no JSON list or object: "),
    ],
)
def test_bad_labels(
    command: Command, digits: Path, tmp_path: Path, content: bytes | None, message: str
) -> None:
    labels = tmp_path / "labels"
    if content is not None:
        labels.write_bytes(content)
    outcome = command("run", digits, "--random", "--labels", labels)
    assert outcome.code == 1
    assert f"{labels}: {message}" in outcome.err


def test_options_change_the_specification(
    command: Command, digits: Path, pictures: list[Path], tmp_path: Path
) -> None:
    spec = tmp_path / "how.json"
    spec.write_text('{"mean": 0.5, "std": 0.25}')
    results = []
    for options in (
        ("--preprocess", spec),
        ("--mean", "0.5", "--std", "0.25"),
        ("--preprocess", spec, "--mean", "0.25"),
    ):
        out = tmp_path / "y.npy"
        command("run", digits, "--image", pictures[0], *options, "--output", out)
        results.append(np.load(out))
    np.testing.assert_array_equal(results[0], results[1])
    assert not np.array_equal(results[0], results[2])


@pytest.mark.parametrize(
    "arguments",
    [
        ("--resize", "0y3"),
        ("--crop", "1x2x3"),
        ("--scale", "1/0"),
        ("--mean", "a,b"),
        ("--order", "grb"),
        ("--random",),
    ],
)
def test_bad_usage_is_2(command: Command, digits: Path, arguments: tuple[str, ...]) -> None:
    assert command("run", digits, "--image", "x.png", *arguments).code == 2
