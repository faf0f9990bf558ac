"""`python -m bench`: every kind runs, and its JSON holds what its tables show."""

from __future__ import annotations

import io
import json
import sys
from typing import Any

import pytest
from rich.console import Console

from bench import startup, training
from bench.__main__ import main
from cnnc import nn
from cnnc.errors import InputError
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
        assert report["floor_seconds"] > 0


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


def test_training_needs_a_peer_and_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(InputError, match=r"PyTorch is missing: .*; pip install torch torchvision"):
        main(["training", "cifar", "--batch", "2"])
    with pytest.raises(InputError, match="no such network: got resnet, expected resnet18, mobi"):
        main(["training", "resnet"])


def test_the_table_of_training() -> None:
    row = training.Row("cifar 32 x64", "torch", 20.0, 0.5, 2.5, (2.0, 1.5, 3.0), 1.0, False)
    console = Console(width=120, file=io.StringIO())
    console.print(training.table([row], 2))
    text = console.file.getvalue()  # type: ignore[attr-defined]
    assert "cifar 32 x64  torch" in text
    assert "2.00 (1.50 to 3.00)" in text
    net, shape = nn.Sequential(nn.Conv2d(3, 4, 3, bias=False)), (2, 3, 7, 8)
    assert training._forward_flops(net, shape) == 2 * 2 * 5 * 6 * 4 * 27
