"""What programs refuse: a clear message, an exit code, and nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from functools import partial
from pathlib import Path

import numpy as np
import pytest

import cnnc
from cnnc.compiler.ir.graph import Builder, Role, Value
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.compiler.ops.elementwise import Add
from cnnc.errors import CnncError, InputError
from tests.executable.programs import call
from tests.models.networks import one_node

HELP = "digits: try --help\n"


def refused(program: Path, folder: Path, *arguments: str) -> tuple[int, str]:
    """The exit code and the message; there must be no new file."""
    before = sorted(os.listdir(folder))
    outcome = call(program, *arguments, folder=folder)
    assert sorted(os.listdir(folder)) == before
    return outcome.code, outcome.err


def _cut_off(x: np.ndarray, folder: Path) -> None:
    np.save(folder / "bad.npy", x)
    os.truncate(folder / "bad.npy", 128 + x.nbytes - 5)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda x, folder: np.save(folder / "bad.npy", x.astype(np.float64)),
            "input 'image': wrong dtype in bad.npy: got '<f8', expected '<f4' (float32); "
            "convert it with x.astype('float32')",
        ),
        (
            lambda x, folder: np.save(folder / "bad.npy", x.astype(">f4")),
            "input 'image': wrong dtype in bad.npy: got '>f4', expected '<f4' (float32); "
            "convert it with x.astype('float32')",
        ),
        (
            lambda x, folder: np.save(folder / "bad.npy", np.asfortranarray(x)),
            "input 'image': wrong memory order in bad.npy: got Fortran's, expected C's; "
            "convert it with numpy.ascontiguousarray(x)",
        ),
        (
            lambda x, folder: np.save(folder / "bad.npy", x[0]),
            "input 'image': wrong shape in bad.npy: got [1, 8, 8], expected [N, 1, 8, 8]; "
            "x[None] adds a first dimension",
        ),
        (
            lambda x, folder: np.save(folder / "bad.npy", x[:, :, :7]),
            "input 'image': wrong shape in bad.npy: got [5, 1, 7, 8], expected [N, 1, 8, 8]",
        ),
        (_cut_off, "input 'image': bad.npy is cut off: got 1403 bytes, expected 1408"),
        (
            lambda x, folder: (folder / "bad.npy").write_bytes(
                b"\x93NUMPY\x01\x00\xff\xff{'descr'"
            ),
            "bad.npy: no array in NumPy's format",
        ),
        (
            lambda x, folder: (folder / "bad.npy").write_text("PK and so on, no array at all"),
            "bad.npy: no array in NumPy's format",
        ),
        (lambda x, folder: None, "bad.npy: can't read it: No such file or directory"),
        (lambda x, folder: (folder / "bad.npy").mkdir(), "bad.npy: can't read it: Is a directory"),
    ],
)
def test_inputs(
    digits_program: Path, images: np.ndarray, tmp_path: Path, make: object, message: str
) -> None:
    assert callable(make)
    make(images, tmp_path)
    code, error = refused(digits_program, tmp_path, "bad.npy", "-o", "y.npy")
    assert (code, error) == (1, f"digits: error: {message}\n")


@pytest.mark.parametrize("seed", range(3))
def test_damaged_headers(
    digits_program: Path, images: np.ndarray, tmp_path: Path, seed: int
) -> None:
    random = np.random.default_rng(seed)
    whole = (tmp_path / "x.npy").read_bytes()
    for _ in range(40):
        damaged = bytearray(whole[: int(random.integers(len(whole)))])
        for place in random.integers(0, max(len(damaged), 1), 3):
            damaged[place : place + 1] = bytes([int(random.integers(256))])
        (tmp_path / "d.npy").write_bytes(damaged)
        outcome = call(digits_program, "d.npy", "--top", "1", folder=tmp_path)
        assert outcome.code in (0, 1), outcome


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/dev/full", "/dev/full: can't write the output: No space left on device"),
        ("none/y.npy", "none/y.npy: can't write the output: No such file or directory"),
        (".", ".: can't write the output: Is a directory"),
    ],
)
def test_outputs(
    digits_program: Path, images: np.ndarray, tmp_path: Path, path: str, message: str
) -> None:
    code, error = refused(digits_program, tmp_path, "x.npy", "-o", path)
    assert (code, error) == (1, f"digits: error: {message}\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "nothing to do: give an output, or --top, --repeat or --info"),
        (("x.npy",), "nothing to do: give an output, or --top, --repeat or --info"),
        (("--frob",), "unknown option --frob"),
        (("x.npy", "-o"), "option -o: a value is missing"),
        (
            ("x.npy", "--top", "0"),
            "option --top: '0' is not a whole number from 1 to 1099511627776",
        ),
        (("--threads=9999",), "option --threads=9999: '9999' is not a whole number from 1 to 256"),
        (("-o", "y.npy"), "input 'image': no file was given"),
        (("x.npy", "x.npy", "--top=1"), "x.npy: there are no more inputs than 1"),
        (("x.npy", "-o", "y.npy", "-o", "z.npy"), "z.npy: given twice"),
        (("image=x.npy", "image=x.npy"), "image=x.npy: given twice"),
        (
            ("x.npy", "-o", "nosuch=y.npy"),
            "nosuch=y.npy: no output has this name: expected 'probabilities'; for a file, write "
            "./nosuch=y.npy",
        ),
        (
            ("picture=x.npy", "-o", "y.npy"),
            "picture=x.npy: no input has this name: expected 'image'; for a file, write "
            "./picture=x.npy",
        ),
    ],
)
def test_usage(
    digits_program: Path,
    images: np.ndarray,
    tmp_path: Path,
    arguments: tuple[str, ...],
    message: str,
) -> None:
    code, error = refused(digits_program, tmp_path, *arguments)
    assert (code, error) == (2, f"digits: error: {message}\n{HELP}")


def test_several_outputs_have_names(two_by_two_program: Path, tmp_path: Path) -> None:
    code, error = refused(two_by_two_program, tmp_path, "a", "b", "-o", "y.npy")
    assert code == 2
    assert "y.npy: say which output: NAME=FILE, with one of the names that --info prints" in error
    code, error = refused(two_by_two_program, tmp_path, "a", "b", "-o", "total=y.npy")
    assert code == 2
    assert "total=y.npy: no output has this name: expected 'sum' 'square'; for a file, " in error


def test_rows_that_are_not_open(two_by_two_program: Path, tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", np.zeros((6, 4), np.float32))
    np.save(tmp_path / "b.npy", np.zeros(4, np.float32))
    code, error = refused(two_by_two_program, tmp_path, "a.npy", "b.npy", "-o", "sum=s.npy")
    assert code == 1
    assert "input 'left': wrong shape in a.npy: got [6, 4], expected [3, 4]" in error


def test_raw_elements_of_another_number(digits_program: Path, tmp_path: Path) -> None:
    (tmp_path / "x.raw").write_bytes(bytes(300))
    code, error = refused(digits_program, tmp_path, "--raw", "x.raw", "-o", "y.raw")
    assert code == 1
    assert "wrong size of x.raw: got 300 bytes, expected a multiple of 256" in error


@pytest.mark.parametrize("stdout", [">&-", ">/dev/full", "| true"])
@pytest.mark.parametrize("arguments", ["--info", "x.npy -o -", "x.npy --top 3"])
def test_standard_output_that_takes_nothing(
    digits_program: Path, images: np.ndarray, tmp_path: Path, stdout: str, arguments: str
) -> None:
    # A reader that ends at once has mostly gone before anything is written, not always.
    line = f"set -o pipefail; (sleep 0.1; {digits_program} {arguments}) {stdout}"
    done = subprocess.run(["bash", "-c", line], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith("digits: error: ")
    assert "can't write" in done.stderr


def test_an_output_that_may_not_grow(
    digits_program: Path, images: np.ndarray, tmp_path: Path
) -> None:
    line = f"ulimit -f 0; {digits_program} x.npy -o y.npy"
    done = subprocess.run(["bash", "-c", line], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.endswith("y.npy: can't write the output: File too large\n")
    assert os.listdir(tmp_path) == ["x.npy"]


@pytest.mark.parametrize("second", ["/dev/full", "none/q.npy"])
def test_one_of_two_outputs(two_by_two_program: Path, tmp_path: Path, second: str) -> None:
    np.save(tmp_path / "a.npy", np.zeros((3, 4), np.float32))
    np.save(tmp_path / "b.npy", np.zeros(4, np.float32))
    (tmp_path / "s.npy").write_text("of another run")
    files = ("a.npy", "b.npy", "-o", "sum=s.npy", "-o", f"square={second}")
    code, error = refused(two_by_two_program, tmp_path, *files)
    assert code == 1
    assert error.startswith(f"two: error: {second}: can't write the output: No s")
    assert (tmp_path / "s.npy").read_text() == "of another run"


@pytest.mark.parametrize(
    ("mount", "reason"),
    [("size=4k", "No space left on device"), ("size=4k,ro", "Read-only file system")],
)
def test_a_disk_that_takes_no_output(
    digits_program: Path, tmp_path: Path, mount: str, reason: str
) -> None:
    np.save(tmp_path / "x.npy", np.zeros((200, 1, 8, 8), np.float32))
    (tmp_path / "disk").mkdir()
    private = ["unshare", "--map-root-user", "--mount"]  # others don't see what is mounted
    if subprocess.run([*private, "true"], capture_output=True).returncode != 0:
        pytest.skip("this system allows nobody to mount anything")
    line = f"""mount -t tmpfs -o {mount} none disk || exit 9
    {digits_program} x.npy -o disk/y.npy; code=$?; ls disk; exit $code"""
    done = subprocess.run(
        [*private, "sh", "-c", line], cwd=tmp_path, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"digits: error: disk/y.npy: can't write the output: {reason}\n"


def test_no_memory(tmp_path: Path) -> None:
    program = cnnc.build(one_node("Relu", [1, 1 << 26]), tmp_path / "large")
    line = f"ulimit -v 100000; {program} --repeat 1"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith("large: error: no memory for 268435")


@pytest.mark.parametrize("name", ["none/m", "none/m.so", "none/m.o"])
def test_a_folder_that_is_not_there(digits: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(CnncError, match="can't write the output: No such file or directory"):
        cnnc.build(digits, tmp_path / name)
    assert os.listdir(tmp_path) == []


def test_an_interrupt_leaves_nothing(
    digits_program: Path, images: np.ndarray, tmp_path: Path
) -> None:
    arguments = [str(digits_program), "x.npy", "-o", "y.npy", "--repeat", "100000000"]
    # What starts the tests may have had them ignore interrupts, as shells do in the background.
    interruptible = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    process = subprocess.Popen(arguments, cwd=tmp_path, preexec_fn=interruptible)
    try:
        while not [name for name in os.listdir(tmp_path) if name.endswith(".tmp")]:
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130
    finally:
        process.kill()
        process.wait()
    assert os.listdir(tmp_path) == ["x.npy"]


def test_open_sizes_but_the_batch(tmp_path: Path) -> None:
    model = one_node("Relu", ["N", 3, "H", "W"])
    for name in ("m", "m.so"):
        with pytest.raises(InputError) as caught:
            cnnc.build(model, tmp_path / name)
        assert str(caught.value) == (
            "input 'x': a size is open: got [N, 3, H, W], expected a number for H; "
            "give the input's shape, as in --shape x:8x3x8x8"
        )
    cnnc.build(model, tmp_path / "m", shapes={"x": (1, 3, 5, 7)})
    assert os.listdir(tmp_path) == ["m"]


def test_networks_with_states(tmp_path: Path) -> None:
    row = TensorType(DType.FLOAT32, (3,))
    builder = Builder("keeps")
    state = Value("mean", row, Role.STATE, np.zeros(3, np.float32))
    total = builder(Add(), builder.input("x", row), state, name="sum")
    graph = builder.graph([total], [(total, state)])
    with pytest.raises(InputError) as caught:
        cnnc.build(graph, tmp_path / "m")
    assert str(caught.value) == (
        "keeps: a network with states can't stand alone: got mean; "
        "compile it as it is after training"
    )
