"""Tuning: measured seconds take the place of predicted ones, and of nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import cnnc
from cnnc.compiler import driver
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.program.measured import Measured, measurement_key
from cnnc.compiler.target import Refusal
from cnnc.errors import ResourceError
from cnnc.measure import tune as tuning
from cnnc.measure.kernels import kernels_of
from cnnc.measure.trial import options
from cnnc.measure.workload import Workload
from cnnc.session import Request
from cnnc.source import source_of
from tests.face.reference import DIGITS, images

OPTIONS = options(Isa.X86_64_V3)


def _graph(text: str) -> Graph:
    return cnnc.load(Workload.parse(text).model)


def test_a_measured_target_differs_in_seconds_alone() -> None:
    ((node, _),) = kernels_of(_graph("conv 16x6x6 k3 +relu"), OPTIONS)
    plain = OPTIONS.target.candidates(node)
    assert isinstance(plain, list)
    record = {measurement_key(node, plain[-1]): 1e-9}
    found = Measured(OPTIONS.target, record).candidates(node)
    assert not isinstance(found, Refusal)
    assert list(found) == [*plain[:-1], replace(plain[-1], seconds=1e-9)]


def test_refusals_and_relayouts_are_the_targets() -> None:
    target = Measured(OPTIONS.target, {"a": 1.0})
    ((node, candidate),) = kernels_of(_graph("conv 16x6x6 k3"), OPTIONS)
    type, layout = node.output.type, candidate.outputs[0]
    assert target.relayout(type, layout, layout) == OPTIONS.target.relayout(type, layout, layout)
    assert target.name == OPTIONS.target.name


def test_keys_are_of_what_runs_and_not_of_names() -> None:
    ((node, candidate),) = kernels_of(_graph("conv 16x6x6 k3 +relu"), OPTIONS)
    key = measurement_key(node, candidate)
    assert measurement_key(replace(node, name="other", origins=("x",)), candidate) == key
    assert measurement_key(node, replace(candidate, chunks=99)) != key
    ((other, slower),) = kernels_of(_graph("conv 16x6x7 k3 +relu"), OPTIONS)
    assert measurement_key(other, slower) != key


def test_selection_follows_the_record() -> None:
    graph = _graph("conv 16x12x12 k3")
    chosen = driver.lower_graph(graph, {}, OPTIONS)
    optimised = driver.optimise(graph, OPTIONS)
    answer = OPTIONS.target.candidates(optimised.nodes[0])
    assert isinstance(answer, list)
    (generic,) = (c for c in answer if c.kernel.symbol == "f32_conv_generic")
    record = {measurement_key(optimised.nodes[0], generic): 0.0}
    tuned = driver.lower_graph(graph, {}, replace(OPTIONS, measured=record))
    assert "f32_conv_generic" not in [step.kernel.symbol for step in chosen.run]
    assert "f32_conv_generic" in [step.kernel.symbol for step in tuned.run]


def test_rivals_are_measured_once(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = _graph("conv 16x13x11 k3 +relu")
    record = tuning.tune(graph, OPTIONS)
    assert len(record) >= 2
    assert all(seconds > 0 for seconds in record.values())
    (node,) = driver.optimise(graph, OPTIONS).nodes
    answer = OPTIONS.target.candidates(node)
    assert isinstance(answer, list)
    keys = {measurement_key(node, c): c.kernel.symbol for c in answer}
    assert record.keys() <= keys.keys()
    assert "f32_conv_generic" not in {keys[key] for key in record}

    def fail(*arguments: object, **options: object) -> None:
        raise AssertionError("measured again")

    monkeypatch.setattr(tuning, "Trial", fail)
    assert tuning.tune(graph, OPTIONS) == record


def test_weights_from_memory_are_measured_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = _graph("conv 16x13x11 k3 +relu6")
    tuning.tune(graph, OPTIONS)
    colds: list[bool] = []

    def note(*arguments: object, cold: bool, **options: object) -> None:
        colds.append(cold)
        raise ResourceError("enough seen")

    monkeypatch.setattr(tuning, "Trial", note)
    monkeypatch.setattr(tuning, "cache_bytes", lambda level: 1)
    with pytest.raises(ResourceError):
        tuning.tune(graph, OPTIONS)
    assert colds == [True]


@pytest.mark.parametrize("threads", [1, 2])
def test_a_tuned_session_computes_the_same_and_starts_warm(
    threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    x = images(3)
    with cnnc.compile(DIGITS, threads=threads) as plain:
        expected = np.asarray(plain(x))
    with cnnc.compile(DIGITS, threads=threads, tune=True) as session:
        found = np.asarray(session(x))
    np.testing.assert_allclose(found, expected, atol=1e-5)

    def fail(request: Request) -> Mapping[str, float]:
        raise AssertionError("measured again")

    monkeypatch.setattr(tuning, "tune_request", fail)
    with cnnc.compile(DIGITS, threads=threads, tune=True) as again:
        np.testing.assert_array_equal(again(x), found)


def test_the_record_is_part_of_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNC_DISABLE_CACHE", "1")
    source = source_of(DIGITS)
    keys = [Request(source, 3, {}).key]
    for record in ({"a": 1.0}, {"a": 2.0}, {"a": 1.0}):
        monkeypatch.setattr(tuning, "tune_request", lambda request, found=record: found)
        keys.append(Request(source, 3, {}, tune=True).key)
    assert keys[1] == keys[3]
    assert len(set(keys)) == 3


def test_a_file_can_be_tuned(tmp_path: Path) -> None:
    path = cnnc.build(DIGITS, tmp_path / "m.so", tune=True)
    assert path.stat().st_size > 0
