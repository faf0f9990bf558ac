"""PyTorch modules, by way of PyTorch's own ONNX exporter."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from cnnc.compiler.ir.graph import Graph
from cnnc.errors import InputError, ModelError

from .load import load


def from_torch(module: Any, example: Any) -> Graph:
    """The graph of a PyTorch module for inputs such as the example: an array, a tensor, or a
    sequence of them, one for each parameter of `forward`.

    Inputs whose first dimension is 2 or more in the example, and the same in all of them, leave it
    open, as "N". The module is exported as for inference, and left as it was. Raises InputError
    where torch, or the onnxscript that its exporter needs, is not installed, or the module is none;
    ModelError when PyTorch can't export it, and what `load` raises.
    """
    torch = _imported("torch")
    _imported("onnxscript")
    if not isinstance(module, torch.nn.Module):
        raise InputError(
            "not a PyTorch module", got=type(module).__name__, expected="a torch.nn.Module"
        )
    given = example if isinstance(example, Sequence) else [example]
    arguments = tuple(torch.as_tensor(x) for x in given)
    batches = {x.shape[0] if x.ndim else 0 for x in arguments}
    is_open = len(batches) == 1 and min(batches) > 1
    shapes = tuple({0: "N"} for _ in arguments) if is_open else None
    name = type(module).__name__
    try:
        with _evaluating(module):
            program = torch.onnx.export(
                module, arguments, dynamo=True, dynamic_shapes=shapes, verbose=False
            )
    except Exception as error:  # the exporter runs the module, which may raise anything
        what = f"PyTorch can't export the module: {type(error).__name__}: {error}"
        raise ModelError(what, where=name) from error
    return load(program.model_proto, name)


@contextmanager
def _evaluating(module: Any) -> Iterator[None]:
    """The module in its inference form, for the time being."""
    modes = {part: part.training for part in module.modules()}
    module.eval()
    try:
        yield
    finally:
        for part, mode in modes.items():
            part.training = mode


def _imported(package: str) -> Any:
    """A package that cnnc does not depend on. Raises InputError."""
    try:
        return importlib.import_module(package)
    except ImportError:
        raise InputError(
            f"{package} is not installed, which from_torch needs",
            remedy=f"pip install {package}, or export the module to an ONNX file elsewhere",
        ) from None
