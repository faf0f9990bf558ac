"""Files for 64-bit Arm on Linux: what is in them, and, in slow tests, what they compute, under an
emulator where there is one.

CNNC_TEST_NETWORKS names the folder of real networks: see `conformance/test_exported_networks`.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import cnnc
from cnnc.compiler.codegen.elf import format as elf
from cnnc.compiler.codegen.elf.format import Binding, FileType
from cnnc.compiler.codegen.elf.reader import Symbol, read_object
from cnnc.compiler.codegen.elf.symbols import LIBC_NAMES
from cnnc.compiler.codegen.isa import Architecture
from cnnc.compiler.ir.graph import Builder, Value
from cnnc.compiler.ir.operator import Sample
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ops.elementwise import Add
from cnnc.errors import CompileError, InputError, ResourceError
from tests.codegen.cpu.test_cpu_operators import SAMPLES, bound

AARCH64 = Architecture.AARCH64
FOLDER = os.environ.get("CNNC_TEST_NETWORKS")
NETWORKS = ("squeezenet1_1", "mobilenet_v2", "mobilenet_v3_large", "googlenet")


@pytest.fixture
def ziglang() -> None:
    """Skips where there is no ziglang to link with."""
    if importlib.util.find_spec("ziglang") is None:
        pytest.skip("ziglang is not installed")


@pytest.fixture
def emulator() -> str:
    """The path of the emulator of 64-bit Arm programs."""
    found = shutil.which("qemu-aarch64")
    if found is None:
        pytest.skip("qemu-aarch64 is not installed")
    return found


def header(path: Path) -> tuple[int, int]:
    """Kind and machine of an ELF file."""
    _, kind, machine, *_ = elf.FILE_HEADER.unpack_from(path.read_bytes())
    return kind, machine


def test_an_object_for_aarch64(digits: Path, tmp_path: Path) -> None:
    path = cnnc.build(digits, tmp_path / "digits.o", platform="linux-aarch64")
    assert header(path) == (FileType.RELOCATABLE, elf.MACHINES[AARCH64])
    symbols = read_object(path.read_bytes(), AARCH64).symbols
    outside = [symbol for symbol in symbols if symbol.binding == Binding.GLOBAL and symbol.name]
    assert {s.name for s in outside if s.section is None} <= LIBC_NAMES
    assert {s.name for s in outside if is_function(s)} >= {"digits_create", "digits_run"}
    assert all(s.name.startswith("digits_") for s in outside if is_function(s))
    assert "for armv8-a" in (tmp_path / "digits.h").read_text()
    with pytest.raises(CompileError, match="not a relocatable object for x86-64"):
        read_object(path.read_bytes())


def is_function(symbol: Symbol) -> bool:
    return symbol.section is not None and symbol.kind == elf.SymbolKind.FUNCTION


def test_the_same_bytes(two_by_two: object, tmp_path: Path) -> None:
    found = []
    for name in "a", "b":
        (tmp_path / name).mkdir()
        path = cnnc.build(two_by_two, tmp_path / name / "two.o", platform="linux-aarch64")
        found.append(path.read_bytes())
    assert found[0] == found[1]


def test_assembly_for_aarch64(digits: Path, tmp_path: Path) -> None:
    text = cnnc.build(digits, tmp_path / "m.s", platform="linux-aarch64").read_text()
    assert "fmla\tv0.4s" in text
    assert "%rsp" not in text


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"target_cpu": "native"}, "unknown target CPU: got 'native', expected armv8-a"),
        ({"target_cpu": "x86-64-v3"}, "unknown target CPU: got 'x86-64-v3', expected armv8-a"),
        ({"target_cpu": "multi"}, "unknown target CPU: got 'multi', expected armv8-a"),
        ({"tune": True}, "can't tune for it: got 'linux-aarch64', expected 'linux-x86-64'"),
    ],
)
def test_what_a_platform_has_not(
    digits: Path, tmp_path: Path, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(InputError) as caught:
        cnnc.build(digits, tmp_path / "m", platform="linux-aarch64", **options)
    assert str(caught.value) == message
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("name", ["digits", "digits.so"])
def test_other_platforms_need_ziglang(
    digits: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(CompileError) as caught:
        cnnc.build(digits, tmp_path / name, platform="linux-aarch64")
    assert str(caught.value) == (
        "ziglang, which links for other platforms and static programs, is not installed; "
        "pip install 'cnnc[aot]'"
    )
    assert os.listdir(tmp_path) == []


def run(emulator: str, program: Path, *arguments: str, folder: Path) -> str:
    """What an emulated program writes to stdout, in an empty environment."""
    command = [emulator, str(program), *arguments]
    done = subprocess.run(command, cwd=folder, env={}, capture_output=True, text=True, timeout=300)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def apart(found: np.ndarray, expected: np.ndarray) -> float:
    return float(np.abs(found - expected).max() / np.abs(expected).max())


@pytest.mark.slow  # ziglang builds a C library the first time
@pytest.mark.parametrize("weights", ["inside", "side"])
def test_a_program_for_aarch64(
    digits: Path, images: np.ndarray, tmp_path: Path, weights: str, ziglang: None, emulator: str
) -> None:
    path = tmp_path / "digits"
    options: dict[str, Any] = {"platform": "linux-aarch64", "weights": weights}
    program = cnnc.build(digits, path, static=True, **options)
    assert header(program)[1] == elf.MACHINES[AARCH64]
    assert "for armv8-a" in run(emulator, program, "--info", folder=tmp_path)
    results = []
    for threads in ("1", "2", "3"):
        run(emulator, program, "x.npy", "-o", "y.npy", "--threads", threads, folder=tmp_path)
        results.append(np.load(tmp_path / "y.npy"))
    with cnnc.compile(digits) as session:
        expected = np.asarray(session(images))
    assert apart(results[0], expected) <= 1e-4
    for other in results[1:]:
        np.testing.assert_array_equal(other, results[0])


class Operators:
    """All samples of all operators side by side in one graph, with what they take and give."""

    def __init__(self) -> None:
        self.arrays: dict[str, np.ndarray] = {}
        self.expected: list[tuple[np.ndarray, float]] = []  # and how far from it is near enough
        self._builder, self._outputs = Builder("operators"), list[Value]()
        for sample in SAMPLES.values():
            self._add(sample)
        self.graph = self._builder.graph(self._outputs)

    def _add(self, sample: Sample) -> None:
        arrays, inputs = sample.arrays(1), list[Value | None]()
        for type, array in zip(sample.types, arrays, strict=True):
            inputs.append(self._input(type, array))
        node = self._builder.node(sample.operator, inputs)
        doubles = (a.astype(float) if a is not None and a.dtype.kind == "f" else a for a in arrays)
        self._outputs += node.outputs
        self.expected += [(y, bound(node, y)) for y in sample.operator.reference(*doubles)]

    def _input(self, type: TensorType | None, array: np.ndarray | None) -> Value | None:
        if type is None or array is None:
            return None
        name = f"x{len(self.arrays)}"
        self.arrays[name] = array
        return self._builder.input(name, type)


def test_a_library_for_aarch64_is_not_loaded(digits: Path, tmp_path: Path) -> None:
    path = cnnc.build(digits, tmp_path / "digits.o", platform="linux-aarch64")
    with pytest.raises(ResourceError) as caught:
        cnnc.load_library(path)
    assert str(caught.value) == (
        f"{path}: the library is for other CPUs: got aarch64, expected x86-64"
    )


@pytest.mark.slow
@pytest.mark.parametrize("level", [0, 3])
def test_every_operator_on_aarch64(
    level: int, tmp_path: Path, ziglang: None, emulator: str
) -> None:
    operators, path = Operators(), tmp_path / "operators"
    options: dict[str, Any] = {"platform": "linux-aarch64", "level": level}
    program = cnnc.build(operators.graph, path, static=True, **options)
    for name, array in operators.arrays.items():
        np.save(tmp_path / name, array)
    arguments = [f"{name}={name}.npy" for name in operators.arrays]
    for value in operators.graph.outputs:
        arguments += ["-o", f"{value.name}=y_{value.name}.npy"]
    run(emulator, program, *arguments, folder=tmp_path)
    for value, (wanted, limit) in zip(operators.graph.outputs, operators.expected, strict=True):
        found = np.load(tmp_path / f"y_{value.name}.npy")
        np.testing.assert_allclose(found, wanted, rtol=0, atol=limit, err_msg=value.name)


@pytest.mark.slow
def test_denormals_are_flushed_on_aarch64(tmp_path: Path, ziglang: None, emulator: str) -> None:
    builder = Builder("denormals")
    x = builder.input("x", TensorType(DType.FLOAT32, (4,)))
    graph = builder.graph([builder(Add(), x, x)])
    program = cnnc.build(graph, tmp_path / "twice", platform="linux-aarch64", static=True)
    np.save(tmp_path / "x.npy", np.array([1e-40, -3e-39, 1e-38, 2e-38], np.float32))
    run(emulator, program, "x.npy", "-o", "y.npy", folder=tmp_path)
    np.testing.assert_allclose(np.load(tmp_path / "y.npy"), [0, 0, 0, 4e-38], rtol=1e-6)


@pytest.mark.slow
def test_files_that_need_libc(digits: Path, tmp_path: Path, ziglang: None) -> None:
    program = cnnc.build(digits, tmp_path / "digits", platform="linux-aarch64")
    library = cnnc.build(digits, tmp_path / "digits.so", platform="linux-aarch64")
    for path in program, library:
        assert header(path) == (FileType.SHARED, elf.MACHINES[AARCH64])
        needed = subprocess.run(["readelf", "-d", path], capture_output=True, text=True).stdout
        assert [line.split()[-1] for line in needed.splitlines() if "NEEDED" in line] == [
            "[libc.so.6]"
        ]
    assert "Library soname: [digits.so]" in needed
    exported = subprocess.run(["nm", "-D", library], capture_output=True, text=True).stdout
    assert " T digits_run\n" in exported
    assert " R cnnc_manifest\n" in exported


@pytest.mark.slow
@pytest.mark.skipif(FOLDER is None, reason="CNNC_TEST_NETWORKS names no folder of networks")
@pytest.mark.parametrize("network", NETWORKS)
def test_real_networks_on_aarch64(
    network: str, tmp_path: Path, ziglang: None, emulator: str
) -> None:
    path = Path(FOLDER or "") / f"{network}.onnx"
    program = cnnc.build(path, tmp_path / network, platform="linux-aarch64", static=True)
    with np.load(path.with_suffix(".npz")) as stored:
        np.save(tmp_path / "x.npy", stored["x0"])
        expected, limit = stored["y0_f64"], max(1e-4, 10 * apart(stored["y0"], stored["y0_f64"]))
    run(emulator, program, "x.npy", "-o", "y.npy", "--threads", "2", folder=tmp_path)
    assert apart(np.load(tmp_path / "y.npy"), expected) <= limit
