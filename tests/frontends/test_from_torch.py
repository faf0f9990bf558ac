"""PyTorch modules through PyTorch's exporter."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import pytest

import cnnc
from cnnc.compiler.ir.interpret import interpret
from cnnc.errors import InputError, ModelError


@pytest.mark.parametrize("package", ["torch", "onnxscript"])
def test_what_is_not_installed_is_named(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Anything:
        def __getattr__(self, name: str) -> Any:
            return Anything()

    for name in ("torch", "onnxscript"):
        monkeypatch.setitem(sys.modules, name, None if name == package else Anything())
    with pytest.raises(InputError, match=f"^{package} is not installed, which from_torch needs; "):
        cnnc.from_torch(object(), np.zeros((2, 3)))


def small(torch: Any) -> Any:
    return torch.nn.Sequential(
        torch.nn.Conv2d(3, 4, 3),
        torch.nn.BatchNorm2d(4),
        torch.nn.ReLU(),
        torch.nn.Dropout(),
        torch.nn.Flatten(),
        torch.nn.Linear(144, 5),
    )


def test_a_module_becomes_a_graph() -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    pytest.importorskip("onnxscript", reason="onnxscript is not installed")
    module = small(torch).train()
    x = np.random.default_rng(0).normal(size=(3, 3, 8, 8)).astype(np.float32)
    graph = cnnc.from_torch(module, x[:2])
    assert [str(v.type) for v in graph.inputs] == ["float32[N,3,8,8]"]
    assert all(part.training for part in module.modules())
    with torch.no_grad():
        wanted = module.eval()(torch.from_numpy(x)).numpy()
    (found,) = interpret(graph, [x])
    np.testing.assert_allclose(found, wanted, rtol=1e-4, atol=1e-5)
    single = cnnc.from_torch(module, torch.from_numpy(x[:1]))
    assert [str(v.type) for v in single.inputs] == ["float32[1,3,8,8]"]


def test_what_is_no_module_or_can_not_be_exported_is_refused() -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    pytest.importorskip("onnxscript", reason="onnxscript is not installed")
    with pytest.raises(InputError, match=r"not a PyTorch module: got int, expected a torch\.nn"):
        cnnc.from_torch(3, np.zeros((2, 3)))
    with pytest.raises(ModelError, match="Sequential: PyTorch can't export the module: "):
        cnnc.from_torch(small(torch), np.zeros((2, 2, 8, 8), np.float32))
    with pytest.raises(InputError, match=r"not a model: .*; cnnc\.from_torch\(module, example\)"):
        cnnc.compile(small(torch))
