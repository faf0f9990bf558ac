"""Libraries: the interface for C, several instances and threads, sessions of them."""

from __future__ import annotations

import ctypes
import json
import pickle
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import cnnc
from cnnc.compiler.codegen.standalone.interface import exported, prefix_of
from cnnc.errors import CompileError, InputError

DOCS = Path(__file__).parents[2] / "docs"
STRICT = ("-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror")


@pytest.fixture(scope="module")
def library(digits: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The digits network as a library, its header beside it."""
    return cnnc.build(digits, tmp_path_factory.mktemp("library") / "digits.so")


@pytest.fixture(scope="module")
def linkable(digits: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The digits network as an object, its header beside it."""
    return cnnc.build(digits, tmp_path_factory.mktemp("object") / "digits.o")


@pytest.fixture(scope="module")
def image() -> np.ndarray:
    """The image of the example: a stroke."""
    x = np.zeros((1, 1, 8, 8), np.float32)
    x[0, 0, 1:7, 4] = 1
    return x


@pytest.fixture(scope="module")
def expected(digits: Path, image: np.ndarray) -> np.ndarray:
    """What a session makes of the image."""
    with cnnc.compile(digits) as session:
        return np.asarray(session(image))


def compiler() -> str:
    """A C compiler: these tests are about C."""
    found = shutil.which("cc")
    if found is None:
        pytest.skip("there is no C compiler to try the header with")
    return found


@pytest.mark.parametrize("kind", ["library", "linkable"])
def test_the_example_in_c(
    kind: str, expected: np.ndarray, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    file: Path = request.getfixturevalue(kind)
    program, folder = tmp_path / "classify", file.parent
    command = [compiler(), *STRICT, "-pthread", f"-I{folder}", "-o", str(program)]
    command += [str(DOCS / "classify.c"), str(file), f"-Wl,-rpath,{folder},--fatal-warnings"]
    built = subprocess.run(command, capture_output=True, text=True)
    assert (built.returncode, built.stderr) == (0, "")
    done = subprocess.run([program], capture_output=True, text=True, env={})
    assert (done.returncode, done.stderr) == (0, "")
    last = done.stdout.splitlines()[-1]
    best = expected[0].argmax()
    assert last == f"class {best}: {expected[0][best]:.9g}"


def test_the_header_is_cpp_too(library: Path, tmp_path: Path) -> None:
    compiler()
    found = shutil.which("c++")
    if found is None:
        pytest.skip("there is no C++ compiler to try the header with")
    source = '#include "digits.h"\nint main() { return digits_run(0, 0, 0); }\n'
    (tmp_path / "m.cc").write_text(source)
    command = [found, "-Wall", "-Wextra", "-Werror", f"-I{library.parent}", "-c", "m.cc"]
    built = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert (built.returncode, built.stderr) == (0, "")


def call(
    library: ctypes.CDLL, name: str, *arguments: object, result: object = ctypes.c_int32
) -> Any:
    """What a function of the library gives."""
    function = getattr(library, f"digits_{name}")
    function.restype = result
    return function(*arguments)


def test_two_networks_in_one_program(digits: Path, linkable: Path, tmp_path: Path) -> None:
    cnnc.build(digits, tmp_path / "other.o", level=0)
    (tmp_path / "m.c").write_text(
        """#include "digits.h"
#include "other.h"
int main(void)
{
    static float image[64], y[10], z[10];
    digits *first;
    other *second;
    cnnc_pool *pool = digits_pool_create(2);
    if (digits_create_on(pool, &first) || other_create_on(pool, &second))
        return 1;
    if (digits_run(first, image, y) || other_run(second, image, z))
        return 2;
    digits_destroy(first);
    other_destroy(second);
    other_pool_destroy(pool);
    return y[0] - z[0] > 1e-5f || z[0] - y[0] > 1e-5f || y[0] == 0;
}
"""
    )
    files = ["m.c", str(linkable), "other.o"]
    command = [compiler(), *STRICT, "-pthread", f"-I{linkable.parent}", "-o", "m", *files]
    built = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert (built.returncode, built.stderr) == (0, "")
    assert subprocess.run([tmp_path / "m"]).returncode == 0


def test_an_object_shows_its_interface_alone(linkable: Path) -> None:
    listed = subprocess.run(
        ["nm", "--defined-only", "--extern-only", linkable], capture_output=True, text=True
    )
    names = [line.split()[-1] for line in listed.stdout.splitlines()]
    assert sorted(names) == sorted(exported("digits"))


def test_statuses(library: Path) -> None:
    loaded = ctypes.CDLL(str(library))
    place = ctypes.c_void_p()
    array = (ctypes.c_float * 64)()
    assert call(loaded, "create", 257, ctypes.byref(place)) == 3
    assert call(loaded, "create", -1, ctypes.byref(place)) == 3
    assert call(loaded, "create", 1, None) == 3
    assert call(loaded, "create_on", None, ctypes.byref(place)) == 3
    assert call(loaded, "run", None, array, array) == 3
    assert call(loaded, "create", 1, ctypes.byref(place)) == 0
    assert call(loaded, "run", place, None, array) == 3
    assert call(loaded, "run", place, array, None) == 3
    assert call(loaded, "run", place, array, array) == 0
    call(loaded, "destroy", place, result=None)
    call(loaded, "destroy", None, result=None)
    texts = [call(loaded, "message", i, result=ctypes.c_char_p) for i in range(5)]
    assert texts[0] == b"done"
    assert len(set(texts)) == 5
    assert call(loaded, "workspace_bytes", 257, result=ctypes.c_int64) == -1
    one, two = (call(loaded, "workspace_bytes", n, result=ctypes.c_int64) for n in (1, 2))
    assert 0 < one < two


def test_instances_come_and_go(library: Path, image: np.ndarray, expected: np.ndarray) -> None:
    loaded = ctypes.CDLL(str(library))
    found = np.zeros((1, 10), np.float32)
    arrays = [ctypes.c_void_p(a.ctypes.data) for a in (image, found)]
    for threads in (1, 2, 3, 0):
        instances = [ctypes.c_void_p() for _ in range(3)]
        for instance in instances:
            assert call(loaded, "create", threads, ctypes.byref(instance)) == 0
        for instance in instances:
            found[:] = 0
            assert call(loaded, "run", instance, *arrays) == 0
            np.testing.assert_array_equal(found, expected)
            call(loaded, "destroy", instance, result=None)


def test_info_is_json(library: Path) -> None:
    text = call(ctypes.CDLL(str(library)), "info", result=ctypes.c_char_p)
    assert json.loads(text)["inputs"][0]["name"] == "image"
    assert call(ctypes.CDLL(str(library)), "abi_version") == 1


@pytest.mark.parametrize(
    ("name", "prefix"),
    [
        ("resnet50.so", "resnet50"),
        ("libdigits.so.1", "digits"),
        ("mobile-net v2.so", "mobile_net_v2"),
        ("3d.so", "network_3d"),
        ("double.so", "network_double"),
        ("é.so", "network"),
    ],
)
def test_names_that_c_can_spell(name: str, prefix: str) -> None:
    assert prefix_of(Path(name)) == prefix
    assert all(n.startswith(f"{prefix}_") and n.isidentifier() for n in exported(prefix))


def test_a_session_of_a_library(library: Path, image: np.ndarray, expected: np.ndarray) -> None:
    with cnnc.load_library(library, threads=2) as session:
        np.testing.assert_array_equal(session(image), expected)
        assert [a.name for a in session.get_inputs()] == ["image"]
        again = pickle.loads(pickle.dumps(session))
        np.testing.assert_array_equal(again(image), expected)
        again.close()
        with pytest.raises(InputError, match="the network was compiled for other sizes"):
            session(np.repeat(image, 2, axis=0))


def test_saving_a_session(digits: Path, image: np.ndarray, tmp_path: Path) -> None:
    x = np.repeat(image, 3, axis=0)
    with cnnc.compile(digits, shapes={"image": x.shape}, level=1) as session:
        expected = session(x)
        path = session.save(tmp_path / "three.so")
    with cnnc.load_library(path) as loaded:
        np.testing.assert_array_equal(loaded(x), expected)
        copy = loaded.save(tmp_path / "copy.so")
    assert copy.read_bytes() == path.read_bytes()
    assert "three_run" in (tmp_path / "three.h").read_text()


def test_files_that_are_no_libraries(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        cnnc.load_library(tmp_path / "none.so")
    (tmp_path / "text.so").write_text("no library")
    with pytest.raises(CompileError, match="can't be loaded"):
        cnnc.load_library(tmp_path / "text.so")
    maps = Path("/proc/self/maps").read_text().splitlines()
    other = next(line.split()[-1] for line in maps if "libc.so.6" in line)
    with pytest.raises(CompileError, match="exports no cnnc_manifest"):
        cnnc.load_library(other)


def test_a_library_of_another_version(library: Path, tmp_path: Path) -> None:
    written = library.read_bytes()
    assert written.count(b'"version":1,') == 1
    (tmp_path / "old.so").write_bytes(written.replace(b'"version":1,', b'"version":9,'))
    with pytest.raises(CompileError) as caught:
        cnnc.load_library(tmp_path / "old.so")
    assert str(caught.value) == (
        f"{tmp_path}/old.so: no library of this version of cnnc: the artefact has another version "
        "of the interface; compile the model with this version: `cnnc compile m.onnx -o m.so`"
    )


@pytest.mark.parametrize("options", [{}, {"weights": "side"}, {"target_cpu": "multi"}])
@pytest.mark.parametrize("name", ["digits", "digits.so", "digits.o"])
def test_the_same_bytes(digits: Path, name: str, options: dict[str, Any], tmp_path: Path) -> None:
    for folder in (tmp_path / "one", tmp_path / "two"):
        folder.mkdir()
        cnnc.build(digits, folder / name, **options)
    first, second = ({p.name: p.read_bytes() for p in f.iterdir()} for f in tmp_path.iterdir())
    assert first == second
    assert len(first) == 1 + (name != "digits") + ("weights" in options)
