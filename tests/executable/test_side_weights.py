"""Weights in a file beside the program or library: found, checked, shared."""

from __future__ import annotations

import ctypes
import gc
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

import cnnc
import cnnc.standalone
from cnnc.compiler.codegen.standalone.checksum import checksum
from cnnc.errors import CnncError, CompileError, InputError
from tests.executable.programs import call

_MASK = (1 << 64) - 1
_PRIMES = (0x9E3779B185EBCA87, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x85EBCA77C2B2AE63)


def xxh64(data: bytes) -> int:
    """XXH64 with seed 0, of a multiple of 32 bytes, as its specification writes it down."""
    one, two, three, four = _PRIMES

    def rotate(x: int, bits: int) -> int:
        return (x << bits | x >> (64 - bits)) & _MASK

    def step(lane: int, word: int) -> int:
        return rotate((lane + word * two) & _MASK, 31) * one & _MASK

    lanes = [(one + two) & _MASK, two, 0, -one & _MASK]
    for i in range(0, len(data), 8):
        lane = i // 8 % 4
        lanes[lane] = step(lanes[lane], int.from_bytes(data[i : i + 8], "little"))
    h = sum(rotate(x, bits) for x, bits in zip(lanes, (1, 7, 12, 18), strict=True)) & _MASK
    for lane_value in lanes:
        h = ((h ^ step(0, lane_value)) * one + four) & _MASK
    h = (h + len(data)) & _MASK
    h = (h ^ h >> 33) * two & _MASK
    h = (h ^ h >> 29) * three & _MASK
    return h ^ h >> 32


@pytest.mark.parametrize("stripes", [1, 2, 3, 50])
def test_the_hash_is_xxh64(stripes: int) -> None:
    data = np.random.default_rng(stripes).bytes(32 * stripes)
    assert checksum([data]) & _MASK == xxh64(data)
    assert checksum([data[:32], memoryview(data[32:])]) & _MASK == xxh64(data)


@pytest.fixture(scope="module")
def built(digits: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the digits network as a program and a library, weights beside them."""
    folder = tmp_path_factory.mktemp("side")
    cnnc.build(digits, folder / "digits", weights="side")
    cnnc.build(digits, folder / "digits.so", weights="side")
    return folder


@pytest.fixture
def folder(built: Path, images: np.ndarray, tmp_path: Path) -> Path:
    """A copy of that folder, with x.npy in it."""
    return Path(shutil.copytree(built, tmp_path, dirs_exist_ok=True))


@pytest.fixture
def expected(digits: Path, images: np.ndarray) -> np.ndarray:
    """What a session makes of the images, row by row."""
    with cnnc.compile(digits) as session:
        return np.concatenate([np.asarray(session(x[None])) for x in images])


def test_a_program_finds_its_weights(folder: Path, expected: np.ndarray) -> None:
    assert call(folder / "digits", "x.npy", "-o", "y.npy", folder=folder).code == 0
    np.testing.assert_array_equal(np.load(folder / "y.npy"), expected)
    assert os.path.getsize(folder / "digits.weights") > os.path.getsize(folder / "digits") // 4


@pytest.mark.parametrize("line", ["elsewhere/link", "./digits", "PATH=$PWD; digits"])
def test_from_anywhere(folder: Path, expected: np.ndarray, line: str) -> None:
    (folder / "elsewhere").mkdir()
    (folder / "elsewhere" / "link").symlink_to("../digits")
    subprocess.run(["sh", "-c", f"{line} x.npy -o y.npy"], cwd=folder, check=True)
    np.testing.assert_array_equal(np.load(folder / "y.npy"), expected)


def test_a_library_finds_its_weights(
    folder: Path, images: np.ndarray, expected: np.ndarray
) -> None:
    sessions = [cnnc.load_library(folder / "digits.so") for _ in range(2)]
    for session in sessions:
        np.testing.assert_array_equal(session(images[:1]), expected[:1])
        session.close()
    del session, sessions
    gc.collect()
    assert str(folder / "digits.so.weights") not in Path("/proc/self/maps").read_text()


def test_the_interface_for_c(folder: Path, images: np.ndarray, expected: np.ndarray) -> None:
    library = ctypes.CDLL(str(folder / "digits.so"))
    instances = [ctypes.c_void_p() for _ in range(2)]
    found = np.zeros((1, 10), np.float32)
    for instance in instances:
        assert library.digits_create(1, ctypes.byref(instance)) == 0
    for instance in instances:
        arrays = [ctypes.c_void_p(a.ctypes.data) for a in (images, found)]
        assert library.digits_run(instance, *arrays) == 0
        np.testing.assert_array_equal(found, expected[:1])
        library.digits_destroy(instance)
    os.unlink(folder / "digits.so.weights")
    assert library.digits_create(1, ctypes.byref(instances[0])) == 4


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def test_a_saved_library_has_its_weights_beside_it(
    folder: Path, images: np.ndarray, expected: np.ndarray, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with cnnc.load_library(folder / "digits.so") as session:
        session.save(elsewhere / "copy.so")
    assert sorted(os.listdir(elsewhere)) == ["copy.so", "digits.so.weights"]
    with cnnc.load_library(elsewhere / "copy.so") as session:
        np.testing.assert_array_equal(session(images[:1]), expected[:1])


@pytest.mark.parametrize("name", ["digits", "digits.so", "digits.o"])
def test_nothing_is_left_of_a_file_that_cant_be_written(
    digits: Path, name: str, tmp_path: Path
) -> None:
    """In the way of a program is a folder, in that of the others one at their header's place."""
    in_the_way = tmp_path / name
    if in_the_way.suffix:
        in_the_way = in_the_way.with_suffix(".h")
    in_the_way.mkdir()
    (tmp_path / f"{name}.weights").write_text("of another program")
    with pytest.raises(CnncError, match=f"{in_the_way.name}: can't write the output: not a reg"):
        cnnc.build(digits, tmp_path / name, weights="side")
    assert sorted(os.listdir(tmp_path)) == sorted([in_the_way.name, f"{name}.weights"])
    assert (tmp_path / f"{name}.weights").read_text() == "of another program"


@pytest.mark.parametrize(
    ("damage", "message", "status"),
    [
        (os.unlink, "can't read the weights that belong to this program", "can't be read"),
        (_flip, "these are not the weights that belong to this program", "is not the one that"),
        (
            lambda path: os.truncate(path, 64),
            "these are not the weights that belong to this program",
            "is not the one that",
        ),
    ],
)
def test_damage(folder: Path, damage: object, message: str, status: str) -> None:
    assert callable(damage)
    for name in ("digits", "digits.so"):
        damage(folder / f"{name}.weights")
    outcome = call(folder / "digits", "x.npy", "-o", "y.npy", folder=folder)
    assert outcome.code == 1
    assert outcome.err == f"digits: error: {folder}/digits.weights: {message}\n"
    assert not (folder / "y.npy").exists()
    with pytest.raises(CompileError, match=status):
        cnnc.load_library(folder / "digits.so")


def test_large_weights_lie_beside(
    digits: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(cnnc.standalone, "MOST_BYTES_INSIDE", 1 << 16)
    cnnc.build(digits, tmp_path / "inside", weights="inside")
    assert caplog.messages == []
    cnnc.build(digits, tmp_path / "auto")
    (message,) = caplog.messages
    assert message.startswith("auto needs auto.weights beside it: 2 GiB of weights")
    assert sorted(os.listdir(tmp_path)) == ["auto", "auto.weights", "inside"]
    assert call(tmp_path / "auto", "--repeat", "1").code == 0


def test_other_words_are_refused(digits: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        cnnc.build(digits, tmp_path / "m", weights="above")
    assert str(caught.value) == (
        "unknown place of weights: got 'above', expected one of auto, inside, side"
    )
