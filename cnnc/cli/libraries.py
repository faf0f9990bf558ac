"""Libraries where a verb takes a model: what `cnnc compile -o m.so` wrote."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from math import prod

import cnnc
from cnnc.errors import InputError
from cnnc.library import open_artefact
from cnnc.random_inputs import random_inputs
from cnnc.runtime.context import Table
from cnnc.runtime.manifest import TensorSpec

_ELF_MAGIC = b"\x7fELF"


def is_library(path: str) -> bool:
    """True for a file that is no model but compiled code."""
    try:
        with open(path, "rb") as file:
            return file.read(len(_ELF_MAGIC)) == _ELF_MAGIC
    except OSError:
        return False  # loading the model says what is wrong


def open_session(options: argparse.Namespace) -> cnnc.Session:
    """A session of the model, or of the library, that the options name. Raises what opening it
    raises, and InputError for options that a library has been compiled with."""
    shapes = dict(options.shape)
    if not is_library(options.model):
        return cnnc.compile(
            options.model,
            threads=options.threads,
            shapes=shapes,
            level=options.level,
            memory=options.memory,
        )
    check_options(options)
    return cnnc.load_library(options.model, threads=options.threads)


def check_options(options: argparse.Namespace) -> None:
    """Raises InputError for options that a library has been compiled with."""
    low_memory = getattr(options, "memory", "normal") != "normal"
    if options.shape or options.level != 3 or low_memory:
        what = "a library has the shapes and the level that it was compiled with"
        raise InputError(what, where=options.model, remedy="compile the model anew")


@dataclass(frozen=True)
class LibrarySummary:
    """A library. `inputs` and `outputs` with open sizes, `sizes` what it runs; `parameters` counts
    elements; `prepare` and `run` are the steps, each the kernel and the step's name."""

    name: str
    cpu: str
    inputs: tuple[TensorSpec, ...]
    outputs: tuple[TensorSpec, ...]
    sizes: dict[str, int]
    parameters: int
    functions: int
    arena_bytes: int
    prepared_bytes: int
    scratch_bytes: int
    prepare: tuple[str, ...]
    run: tuple[str, ...]


def summarise_library(path: str) -> LibrarySummary:
    """The summary of a library. Loads it, which runs code of the file. Raises what loading
    raises."""
    artefact = open_artefact(path)
    manifest, table = artefact.manifest, Table(artefact.table, artefact)
    first = manifest.first
    prepared = (buffer.size_bytes for buffer in first.buffers if buffer.place == "prepared")
    return LibrarySummary(
        name=manifest.name,
        cpu=manifest.cpu,
        inputs=manifest.inputs,
        outputs=manifest.outputs,
        sizes=dict(first.sizes),
        parameters=sum(prod(spec.shape) for spec in manifest.parameters),
        functions=len(manifest.functions),
        arena_bytes=first.arena_bytes,
        prepared_bytes=sum(prepared),
        scratch_bytes=first.scratch_bytes,
        prepare=first.steps[: len(table.prepare)],
        run=first.steps[len(table.prepare) :],
    )


@dataclass(frozen=True)
class LibraryStepTime:
    """A step of a library's runs, and the least seconds that one took."""

    step: str
    least_seconds: float


def library_times(path: str) -> tuple[LibraryStepTime, ...]:
    """The times of the steps of a run, on one thread and random inputs. Raises what loading the
    library raises."""
    with cnnc.load_library(path, threads=1) as session:
        profile = session.profile(*random_inputs(session.get_inputs(), {}).values())
    seconds = profile.step_ns.min(axis=0) / 1e9
    return tuple(
        LibraryStepTime(step, float(least))
        for step, least in zip(profile.steps, seconds, strict=True)
    )
