"""An artefact made of Python functions, so that the runtime is tested without generated code.

The network is y = x * 2w + c for x [N,3], parameter w [3] and constant c [3]. `prepare` computes
2w, by way of its arena, into a prepared buffer; `run` multiplies into the arena and then adds.
`ToyLibrary` executes the tables as `runtime.abi` says, on its caller's thread, and notes what
happens to its pool.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

import numpy as np

from cnnc.errors import CompileError
from cnnc.runtime import abi
from cnnc.runtime.library import Artefact
from cnnc.runtime.manifest import (
    BufferSpec,
    Manifest,
    ParameterSpec,
    Specialisation,
    TensorSpec,
)
from cnnc.runtime.network import Network
from cnnc.runtime.variants import Compiled, Specialise

WEIGHT = np.array([1, 2, 3], np.float32)
CONSTANT = np.array([10, 20, 30], np.float32)
CONSTANT_OFFSET = 64
MULTIPLY, ADD, DOUBLE = range(3)
X, Y, W, PREPARED, C = range(abi.BASE_FIRST_BUFFER, abi.BASE_FIRST_BUFFER + 5)
STEP_NAMES = ("double", "copy", "multiply", "add")

Operand = tuple[int, int]  # base, bytes


def expected(x: np.ndarray) -> np.ndarray:
    """What the network computes."""
    return x * (2 * WEIGHT) + CONSTANT


def table(rows: int) -> bytes:
    """The network's table for x [rows,3]."""
    large, small = 12 * rows, 12
    steps: list[tuple[int, list[Operand]]] = [
        (DOUBLE, [(abi.BASE_ARENA, small), (W, small), (W, small)]),
        (ADD, [(PREPARED, small), (abi.BASE_ARENA, small), (abi.BASE_ARENA, 0)]),
        (MULTIPLY, [(abi.BASE_ARENA, large), (X, large), (PREPARED, small)]),
        (ADD, [(Y, large), (abi.BASE_ARENA, large), (C, small)]),
    ]
    words = [0] * (abi.HEADER_SIZE + abi.STEP_SIZE * len(steps))
    for i, (kernel, operands) in enumerate(steps):
        record = abi.HEADER_SIZE + abi.STEP_SIZE * i
        words[record + abi.STEP_KERNEL] = kernel
        words[record + abi.STEP_ARGUMENTS] = len(words)
        words[record + abi.STEP_CHUNKS] = 1
        for base, size_bytes in operands:
            words += [abi.reference(base, 0), size_bytes]
    words[abi.HEADER_MAGIC], words[abi.HEADER_VERSION] = abi.MAGIC, abi.VERSION
    words[abi.HEADER_WORDS] = len(words)
    words[abi.HEADER_PREPARE], words[abi.HEADER_RUN] = 2, 2
    return np.array(words, np.int64).tobytes()


def specialisation(rows: int, prepared: str = "w:doubled") -> Specialisation:
    """The network for x [rows,3]. Prepared buffers of another name are not shared."""
    return Specialisation(
        sizes={"N": rows},
        inputs=((rows, 3),),
        outputs=((rows, 3),),
        buffers=(
            BufferSpec("x", "input", 12 * rows, index=0),
            BufferSpec("y", "output", 12 * rows, index=0),
            BufferSpec("w", "param", 12, index=0),
            BufferSpec(prepared, "prepared", 12),
            BufferSpec("c", "const", 12, constant=CONSTANT_OFFSET),
        ),
        arena_bytes=12 * rows,
        prepare_arena_bytes=12,
        scratch_bytes=100,
        steps=STEP_NAMES,
    )


def manifest(rows: int = 2, **changes: object) -> Manifest:
    """The network's manifest, with the fields in `changes` replaced."""
    toy = Manifest(
        version=abi.VERSION,
        name="toy",
        cpu="x86-64-v2",
        functions=("multiply", "add", "double"),
        inputs=(TensorSpec("x", "float32", ("N", 3)),),
        outputs=(TensorSpec("y", "float32", ("N", 3)),),
        parameters=(ParameterSpec("w", "float32", (3,), 12, payload=0),),
        states=(),
        constant_bytes=CONSTANT_OFFSET + 24,
        first=specialisation(rows),
    )
    return toy._replace(**changes)  # type: ignore[arg-type]


def payloads() -> list[bytes]:
    """The bytes of the model's parameters."""
    return [WEIGHT.tobytes()]


@dataclass
class Log:
    """What toy libraries were told to do, in order."""

    pool: list[tuple[object, ...]] = field(default_factory=list)
    steps: list[int] = field(default_factory=list)
    jobs: list[dict[str, int]] = field(default_factory=list)


class ToyLibrary:
    """The toy network as a library. `on_step` is called before each step with its number."""

    def __init__(
        self,
        description: Manifest | None = None,
        log: Log | None = None,
        on_step: Callable[[int], object] = lambda step: None,
        symbols: Mapping[str, bytes] | None = None,
    ) -> None:
        description = description or manifest()
        self.log = log or Log()
        self._on_step = on_step
        constants = np.zeros(CONSTANT_OFFSET + 24, np.uint8)
        constants[CONSTANT_OFFSET : CONSTANT_OFFSET + 12] = CONSTANT.view(np.uint8)
        constants[CONSTANT_OFFSET + 12 :] = WEIGHT.view(np.uint8)
        data = {
            abi.SYMBOL_MANIFEST: description.to_json().encode() + b"\0",
            abi.SYMBOL_FUNCTIONS: bytes(24),
            abi.SYMBOL_TABLE: table(description.first.sizes["N"]),
            abi.SYMBOL_CONSTANTS: constants.tobytes(),
            **(symbols or {}),
        }
        self._data = {name: np.frombuffer(text, np.uint8).copy() for name, text in data.items()}
        word = ctypes.c_int64
        one, two = ctypes.CFUNCTYPE(word, word), ctypes.CFUNCTYPE(word, word, word)
        self._functions = {
            abi.SYMBOL_EXECUTE: two(_function(self.log, on_step)),
            abi.SYMBOL_POOL_CREATE: one(_pool_function(self.log, "create", 7)),
            abi.SYMBOL_POOL_GROW: two(_pool_function(self.log, "grow", None)),
            abi.SYMBOL_POOL_DESTROY: one(_pool_function(self.log, "destroy", 0)),
        }

    def address(self, symbol: str) -> int:
        """The address of the symbol's bytes, or of its function."""
        if symbol in self._functions:
            pointer = ctypes.cast(self._functions[symbol], ctypes.c_void_p).value
            assert pointer is not None, symbol
            return pointer
        if symbol not in self._data:
            raise CompileError(f"compiled code exports no {symbol}")
        return int(self._data[symbol].ctypes.data)


def _pool_function(log: Log, name: str, result: int | None) -> Callable[..., int]:
    """A function that notes its arguments and returns `result`, or else the last of them."""

    def function(*arguments: int) -> int:
        log.pool.append((name, *arguments))
        return arguments[-1] if result is None else result

    return function


def _function(log: Log, on_step: Callable[[int], object]) -> Callable[[int, int], int]:
    names = ("FIRST", "LAST", "WORKERS", "SCRATCH", "SCRATCH_STRIDE", "COUNTERS")

    def execute(pool: int, job_address: int) -> int:
        job = _words(job_address, abi.JOB_SIZE)
        fields = {name: int(job[getattr(abi, f"JOB_{name}")]) for name in names}
        steps = range(fields["FIRST"], fields["LAST"])
        counters = _words(fields["COUNTERS"], abi.counter_bytes(len(steps), fields["WORKERS"]) // 8)
        log.jobs.append({**fields, "POOL": pool, "DIRTY": int(counters.any())})
        counters[:] = -1
        for step in steps:
            on_step(step)
            log.steps.append(step)
            _run_step(job, step)
        return 1

    return execute


def _run_step(job: np.ndarray, step: int) -> None:
    begin = int(job[abi.JOB_TABLE])
    record = _words(begin + 8 * (abi.HEADER_SIZE + abi.STEP_SIZE * step), abi.STEP_SIZE)
    arguments = _words(begin + 8 * int(record[abi.STEP_ARGUMENTS]), 6)
    target, a, b = (_operand(job, *arguments[i : i + 2]) for i in (0, 2, 4))
    if record[abi.STEP_KERNEL] == ADD:
        _rows(target)[:] = _rows(a) + (_rows(b) if b.size else 0)
    elif record[abi.STEP_KERNEL] == MULTIPLY:
        _rows(target)[:] = _rows(a) * _rows(b)
    else:
        target[:] = a + b


def _rows(values: np.ndarray) -> np.ndarray:
    return values.reshape(-1, 3)


def _operand(job: np.ndarray, reference: int, size_bytes: int) -> np.ndarray:
    base = int(reference) >> abi.REFERENCE_BASE_SHIFT
    address = int(_words(int(job[abi.JOB_BASES]), base + 1)[base])
    assert address != 0, f"base {base} is bound to nothing"
    floats = (ctypes.c_float * (int(size_bytes) // 4)).from_address(address)
    array: np.ndarray = np.ctypeslib.as_array(floats)
    return array


def _words(address: int, count: int) -> np.ndarray:
    array: np.ndarray = np.ctypeslib.as_array((ctypes.c_int64 * count).from_address(address))
    return array


def extension(module: str) -> Path:
    """The file of an extension module: a shared object to load."""
    found = import_module(module).__file__
    assert found is not None, module
    return Path(found)


class Gate:
    """A step that stops until it is let through: `on_step` for a library. Counts who is inside."""

    def __init__(self, step: int) -> None:
        self._step = step
        self.entered = threading.Semaphore(0)
        self.opened = threading.Event()

    def __call__(self, step: int) -> None:
        if step == self._step:
            self.entered.release()
            assert self.opened.wait(20), "nobody opened the gate"


def compile_rows(sizes: Mapping[str, int]) -> Compiled:
    """What a compiler makes of the network for other sizes."""
    return specialisation(sizes["N"]), table(sizes["N"])


def network(
    library: ToyLibrary | None = None,
    specialise: Specialise | None = compile_rows,
    threads: int = 1,
) -> Network:
    """The network, ready to run."""
    return Network(Artefact(library or ToyLibrary()), payloads(), specialise, threads=threads)


def sample(rows: int, seed: int = 0) -> np.ndarray:
    """An input x [rows,3]."""
    return np.random.default_rng(seed).normal(size=(rows, 3)).astype(np.float32)
