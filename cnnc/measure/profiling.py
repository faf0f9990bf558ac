"""Profiling a model: a session's runs, step by step, beside what the machine can do at most."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

import cnnc
from cnnc.compiler.codegen.isa import Isa
from cnnc.random_inputs import random_inputs
from cnnc.runtime.devices import target_level
from cnnc.runtime.profile import Profile

from .floor import program_floors
from .machine import Limits, measure_limits
from .models import lowered
from .steps import StepTime, step_times
from .trial import options

Feed = Callable[[cnnc.Session], Mapping[str, np.ndarray]]


@dataclass(frozen=True)
class ModelProfile:
    """Runs of a model: the limits of the machine, the steps, and the profile that they are of."""

    limits: Limits
    steps: tuple[StepTime, ...]
    profile: Profile


def profile_model(
    path: str,
    shapes: Mapping[str, Sequence[int]],
    level: int = 3,
    memory: str = "normal",
    *,
    feed: Feed | None = None,
    threads: int = 1,
    runs: int = 20,
) -> ModelProfile:
    """The profile of so many runs on what `feed` gives for a session, by default random
    inputs. Raises what compiling and running raise."""
    with cnnc.compile(path, threads=1, shapes=shapes, level=level, memory=memory) as session:
        given = feed(session) if feed else random_inputs(session.get_inputs(), shapes)
    found = {name: array.shape for name, array in given.items()}
    with cnnc.compile(path, threads=threads, shapes=found, level=level, memory=memory) as session:
        values = [given[argument.name] for argument in session.get_inputs()]
        profile = session.profile(*values, runs=runs)
    isa = native_isa()
    limits, settings = measure_limits(isa, threads), options(isa, level, memory == "low")
    program = lowered(path, found, settings)
    floors = program_floors(program, settings.target, limits)
    return ModelProfile(limits, step_times(program, profile, floors), profile)


def native_isa() -> Isa:
    """The instruction set that sessions are compiled for."""
    return Isa(target_level())
