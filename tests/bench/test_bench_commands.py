"""`python -m bench`: every kind runs, and its JSON holds what its tables show."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bench import startup, training, training_steps
from bench.__main__ import main
from cnnc.errors import CompileError, InputError
from tests.face.reference import DIGITS

pytestmark = pytest.mark.usefixtures("brief_limits")


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main([*arguments, "--json", "--quiet"]) == 0
    return json.loads(capsys.readouterr().out)


def test_machine(capsys: pytest.CaptureFixture[str]) -> None:
    rows = _json(capsys, "machine", "--isa", "v3")
    assert [row["threads"] for row in rows][:2] == [1, 2]
    assert all(row["isa"] == "x86-64-v3" and row["peak_flops"] > 0 for row in rows)
    assert main(["machine", "--isa", "v3"]) == 0
    assert "GFLOP/s" in capsys.readouterr().out


def test_kernels_of_text(capsys: pytest.CaptureFixture[str]) -> None:
    texts = ["conv 8x6x6 k3 +relu", "dense 8 m4"]
    found = _json(capsys, "kernels", *texts, "--duration", "0.01", "--against", "unfused")
    assert found["limits"]["threads"] == 1
    assert [row["workload"] for row in found["kernels"]] == texts
    assert all(row["fusion"]["seconds"] > 0 for row in found["kernels"])


def test_models(capsys: pytest.CaptureFixture[str]) -> None:
    found = _json(
        capsys, "models", str(DIGITS), "--duration", "0.01", "--against", "onnxruntime,ncnn"
    )
    assert [part["limits"]["threads"] for part in found] == [1, 2]
    assert [part["models"][0]["clock"] for part in found] == ["cpu", "wall"]
    for part in found:
        (report,) = part["models"]
        assert [row["engine"] for row in report["rows"]] == ["cnnc", "onnxruntime"]
        assert "ncnn" in report["missing"]
        assert report["work"]["floor_seconds"] > 0


def test_scaling(capsys: pytest.CaptureFixture[str]) -> None:
    (row,) = _json(capsys, "scaling", str(DIGITS), "--bursts", "1")
    assert (row["network"], row["threads"]) == ("digits", 2)
    assert row["scaling"] == pytest.approx(row["one_seconds"] / row["all_seconds"])
    assert row["share"] == pytest.approx(row["scaling"] / row["loop_scaling"])
    assert row["bound"] > 0
    assert 0 < row["line_seconds"] <= row["greatest_line_seconds"]
    assert main(["scaling", str(DIGITS), "--bursts", "1"]) == 0
    assert "ms on all" in capsys.readouterr().out


def test_all_networks_are_trained_where_none_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training_steps, "COMPARED", ("tiny", "tiny"))
    found = _json(capsys, "training", "--duration", "0.01", "--against", "", "--warm")
    assert len(found["networks"]) == 2


def test_training_names_what_it_can_not_compare_with(capsys: pytest.CaptureFixture[str]) -> None:
    found = _json(capsys, "training", "tiny", "--duration", "0.01", "--against", "torch")
    (report,) = found["networks"]
    assert report["missing"] == {"torch": "torch and torchvision not installed"}
    (row,) = report["rows"]
    assert row["engine"] == "cnnc"
    assert row["images_per_second"] == pytest.approx(4 / row["median_seconds"])
    assert row["first_seconds"] > 0
    assert row["peak_bytes"] > 1 << 20
    assert report["direct_seconds"] > 0
    assert sum(kernel["share"] for kernel in report["kernels"]) == pytest.approx(1)


def test_training_as_tables(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["training", "tiny", "--duration", "0.01", "--warm", "--profile", "--threads", "1"]
    assert main([*arguments, "--against", ""]) == 0
    shown = capsys.readouterr().out
    assert "tiny 32, batch 4, 1 threads" in shown
    assert "f32_weight_gradient" in shown


def test_training_steps_begin_from_the_same_weights() -> None:
    workload = training_steps.WORKLOADS["tiny"]
    first, second = (training_steps.OurStep(workload, 1) for _ in range(2))
    assert [first() for _ in range(3)] == [second() for _ in range(3)]


def test_workloads_of_other_sizes() -> None:
    found = training_steps.workload("resnet18", batch=2, size=64)
    assert [found.batch, found.size, found.classes] == [2, 64, 1000]
    with pytest.raises(InputError, match="unknown network: got 'resnet', expected one of resnet18"):
        training_steps.workload("resnet")


def test_losses_that_differ_end_the_comparison() -> None:
    with pytest.raises(CompileError, match="tiny: losses of the first step differ"):
        training.compare_losses("tiny", {"cnnc": 2.0, "torch": 2.1})
    training.compare_losses("tiny", {"cnnc": 2.0, "torch": 2.00001})


def test_startup(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(startup, "_COLD_RUNS", 0)
    monkeypatch.delitem(startup.PROGRAMS, "cnnc, cold")
    rows = _json(capsys, "startup", "--runs", "1")
    engines = ["cnnc", "cnnc, low memory", "onnxruntime", "numpy alone"]
    assert [row["engine"] for row in rows] == engines
    peaks = {row["engine"]: row["peak_bytes"] for row in rows}
    assert peaks["numpy alone"] == 0 < peaks["cnnc"]


def test_program(capsys: pytest.CaptureFixture[str]) -> None:
    ours, theirs = _json(capsys, "program", "--runs", "1")
    assert (ours["engine"], theirs["engine"]) == ("program", "onnxruntime")
    assert 0 < ours["needed_bytes"] == theirs["needed_bytes"]
    assert ours["difference"] < 1e-5
    assert main(["program", "--runs", "1"]) == 0
    assert "of needed" in capsys.readouterr().out


def test_unknown_engines_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["kernels", "dense 8", "--against", "tensorrt"])
    assert "unknown engine" in capsys.readouterr().err
