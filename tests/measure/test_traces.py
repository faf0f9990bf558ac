"""Profiles as rows and as traces: every chunk once, on the track of its worker."""

from __future__ import annotations

import json

import pytest

import cnnc
from cnnc.compiler.codegen.isa import Isa
from cnnc.measure.floor import program_floors
from cnnc.measure.models import lowered
from cnnc.measure.steps import node_times, step_times
from cnnc.measure.trace import trace
from cnnc.measure.trial import options
from cnnc.runtime.devices import cpu_level
from cnnc.runtime.profile import Profile
from tests.face.reference import DIGITS, images
from tests.measure.test_isolated_kernels import LIMITS


@pytest.fixture(scope="module")
def profile() -> Profile:
    shapes = {"image": (5, 1, 8, 8)}
    with cnnc.compile(DIGITS, threads=2, shapes=shapes) as session:
        return session.profile(images(5), runs=3)


def test_rows_and_trace_hold_what_the_profile_saw(profile: Profile) -> None:
    settings = options(Isa(cpu_level()))
    program = lowered(str(DIGITS), {"image": (5, 1, 8, 8)}, settings)
    steps = step_times(program, profile, program_floors(program, settings.target, LIMITS))
    assert [step.chunks for step in steps] == profile.runs[0, :, :, 2].sum(axis=1).tolist()
    assert sum(step.share for step in steps) == pytest.approx(1)
    assert all(step.floor_seconds > 0 for step in steps)
    assert all(step.least_seconds <= step.seconds for step in steps)
    nodes = node_times(steps)
    assert sum(node.seconds for node in nodes) == pytest.approx(sum(s.seconds for s in steps))
    assert sum(node.steps for node in nodes) == len(steps)
    assert ("conv1", "bn1", "relu1") in [node.origins for node in nodes]

    document = json.loads(json.dumps(trace("digits", steps, profile)))
    events = [event for event in document["traceEvents"] if event["ph"] == "X"]
    names = [e["args"]["name"] for e in document["traceEvents"] if e["ph"] == "M"]
    assert names == ["digits", "worker 0", "worker 1"]
    assert len(events) == int((profile.runs[..., 2] > 0).sum())
    assert min(event["ts"] for event in events) == 0
    assert all(event["dur"] >= 0 and event["tid"] in (0, 1) for event in events)
    first = [event for event in events if event["args"]["run"] == 0]
    assert sum(event["args"]["chunks"] for event in first) == sum(step.chunks for step in steps)
    assert first[0]["args"].keys() >= {"kernel", "source nodes", "inputs", "GFLOP/s", "GB/s"}
