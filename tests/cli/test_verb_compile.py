"""`cnnc compile`, and `cnnc.build` under it."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from pathlib import Path

import pytest

import cnnc
from cnnc.compiler.codegen import llvm
from cnnc.compiler.codegen.isa import Isa
from cnnc.errors import CnncError, InputError
from tests.cli.commands import Command


def test_a_shared_object_needs_libc_alone(digits: Path, tmp_path: Path) -> None:
    path = cnnc.build(digits, tmp_path / "digits.so")
    listed = subprocess.run(["ldd", path], capture_output=True, text=True).stdout.split("\n")
    names = {line.split()[0] for line in listed if line.strip()}
    assert {Path(n).name for n in names} <= {"linux-vdso.so.1", "libc.so.6", "ld-linux-x86-64.so.2"}


def test_the_same_model_gives_the_same_bytes(digits: Path, tmp_path: Path) -> None:
    paths = [cnnc.build(model, tmp_path / "m") for model in (digits, digits.read_bytes())]
    contents = {cnnc.build(digits, tmp_path / str(i)).read_bytes() for i in range(2)}
    assert {paths[0].read_bytes()} == contents


def test_ir_is_graph_and_program(digits: Path, tmp_path: Path) -> None:
    text = cnnc.build(digits, tmp_path / "m.ir", emit="ir", shapes={"image": (3, 1, 8, 8)})
    graph, program = text.read_text().split("\n\n")
    assert graph.startswith("graph digits(image: float32[3,1,8,8]) {")
    assert "Fused(" in graph
    assert program.startswith("program digits: arena ")
    assert "f32_conv_direct" in program


def test_llvm_is_one_module_that_llvm_takes(digits: Path, tmp_path: Path) -> None:
    path = cnnc.build(digits, tmp_path / "m.ll", emit="llvm", target_cpu="x86-64-v3")
    module = llvm.parse(path.read_text(), Isa.X86_64_V3)
    defined = {f.name for f in module.functions if not f.is_declaration}
    assert {"f32_conv_direct", "f32_softmax_rows"} <= defined


def test_assembly_is_for_the_cpu(digits: Path, tmp_path: Path) -> None:
    texts = {
        cpu: cnnc.build(digits, tmp_path / cpu, emit="asm", target_cpu=cpu).read_text()
        for cpu in ("x86-64-v2", "x86-64-v3", "x86-64-v4")
    }
    assert all("\nf32_conv_direct:\n" in text for text in texts.values())
    assert "%ymm" not in texts["x86-64-v2"]
    assert "%ymm" in texts["x86-64-v3"]
    assert "%zmm" not in texts["x86-64-v3"]
    assert "%zmm" in texts["x86-64-v4"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            {"emit": "ptx"},
            "can't emit that: got 'ptx', expected one of exe, so, obj, ir, llvm, asm",
        ),
        (
            {"emit": "ir", "target_cpu": "multi"},
            "say which CPU to emit ir for: got 'multi', expected a single one",
        ),
        (
            {"emit": "so", "target_cpu": "multi", "tune": True},
            "say which CPU to tune for: got 'multi', expected a single one",
        ),
        ({"level": 4}, "unknown level: got 4, expected 0, 1, 2 or 3"),
        (
            {"target_cpu": "z80"},
            "unknown target CPU: got 'z80', "
            "expected native, x86-64-v2, x86-64-v3, x86-64-v4, multi",
        ),
        (
            {"target_cpu": "armv8-a"},
            "unknown target CPU: got 'armv8-a', "
            "expected native, x86-64-v2, x86-64-v3, x86-64-v4, multi",
        ),
        (
            {"platform": "amiga"},
            "unknown platform: got 'amiga', expected linux-x86-64, linux-aarch64, macos-aarch64, "
            "macos-x86-64, windows-x86-64",
        ),
    ],
)
def test_options_that_are_refused(
    digits: Path, tmp_path: Path, options: dict[str, object], message: str
) -> None:
    with pytest.raises(InputError) as caught:
        cnnc.build(digits, tmp_path / "m", **options)  # type: ignore[arg-type]
    assert str(caught.value) == message
    assert os.listdir(tmp_path) == []


def test_a_folder_that_is_not_there(digits: Path, tmp_path: Path) -> None:
    path = tmp_path / "none" / "m.ir"
    with pytest.raises(CnncError, match="can't write the output: No such file or directory"):
        cnnc.build(digits, path, emit="ir")


def test_only_files_are_replaced(digits: Path, tmp_path: Path) -> None:
    fifo, folder = tmp_path / "fifo", tmp_path / "folder"
    os.mkfifo(fifo)
    folder.mkdir()
    for path in (fifo, folder, Path("/dev/null")):
        with pytest.raises(CnncError, match="can't write the output: not a regular file"):
            cnnc.build(digits, path, emit="ir")
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)
    assert sorted(os.listdir(tmp_path)) == ["fifo", "folder"]


def test_a_failed_write_leaves_the_old_file(
    digits: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "m.ir"
    path.write_text("old")

    def full(*paths: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(CnncError, match="can't write the output: No space left on device"):
        cnnc.build(digits, path, emit="ir")
    assert (os.listdir(tmp_path), path.read_text()) == (["m.ir"], "old")


def test_a_link_is_followed(digits: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("target")
    cnnc.build(digits, tmp_path / "link", emit="ir")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_text().startswith("graph digits")


def test_the_command_says_what_it_wrote(command: Command, digits: Path, tmp_path: Path) -> None:
    path = tmp_path / "m.ir"
    outcome = command("compile", digits, "-o", path, "--emit", "ir", "--shape", "image:2x1x8x8")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err.startswith(f"wrote {path}: {path.stat().st_size} bytes in ")
    assert "float32[2,1,8,8]" in path.read_text()
    outcome = command("compile", digits, "-o", path, "--emit", "ir", "--quiet", "-O", 0)
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")
    assert "Fused" not in path.read_text()


def test_json_for_programs(command: Command, digits: Path, tmp_path: Path) -> None:
    path = tmp_path / "m.asm"
    options = ("--emit", "asm", "--target-cpu", "x86-64-v2", "--json")
    written = json.loads(command("compile", digits, "-o", path, *options).out)
    assert (written["path"], written["bytes"]) == (str(path), path.stat().st_size)
    assert "%ymm" not in path.read_text()


def test_a_bad_shape_leaves_nothing(command: Command, digits: Path, tmp_path: Path) -> None:
    outcome = command("compile", digits, "-o", tmp_path / "m", "--shape", "image:1x2x8x8")
    assert outcome.code == 1
    assert outcome.err.startswith("cnnc: error: input 'image': shape does not fit the model: ")
    assert os.listdir(tmp_path) == []


def test_kernels_can_be_measured(command: Command, digits: Path, tmp_path: Path) -> None:
    outcome = command("compile", digits, "-o", tmp_path / "m.so", "--tune")
    assert outcome.code == 0, outcome.err
    assert (tmp_path / "m.so").exists()


@pytest.mark.parametrize("platform", ["macos-aarch64", "macos-x86-64", "windows-x86-64"])
def test_what_other_systems_have_not(digits: Path, tmp_path: Path, platform: str) -> None:
    with pytest.raises(InputError) as caught:
        cnnc.build(digits, tmp_path / "m.obj", platform=platform)
    assert str(caught.value) == (
        f"an object can't be emitted for this platform: got {platform!r}; emit a library"
    )
    with pytest.raises(InputError) as caught:
        cnnc.build(digits, tmp_path / "m", platform=platform, static=True)
    assert str(caught.value) == f"only programs for Linux can be static: got {platform!r}"
    assert os.listdir(tmp_path) == []
