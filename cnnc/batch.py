"""Batches as training takes them: arrays by name, their types in a graph, and what is wrong with
them.

Floats are float32 and nothing else; whole numbers, such as labels and tokens, may be of any width,
and are int64 in the graph. No array's elements are made floats silently: that would leave open how
pixels are scaled.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.types import DType, TensorType
from cnnc.errors import CnncError, InputError, ModelError
from cnnc.frontends.nn.functional import cross_entropy
from cnnc.frontends.nn.losses import CrossEntropyLoss, Loss
from cnnc.runtime.arrays import to_array
from cnnc.runtime.manifest import TensorSpec

Batch = dict[str, np.ndarray]
Types = dict[str, TensorType]
_IGNORED = -100  # cross-entropy's default for labels that do not count


def named_batch(name: str, values: Any) -> Batch:
    """The arrays of a batch: `name`, or `name`0, `name`1 and so on for a tuple of them. Raises
    InputError for what is no float32 array and no whole numbers."""
    if not isinstance(values, tuple):
        return {name: _array(name, values)}
    return {f"{name}{i}": _array(f"{name}{i}", v) for i, v in enumerate(values)}


def _array(name: str, value: Any) -> np.ndarray:
    array = value if isinstance(value, np.ndarray | list) else np.asarray(value)
    if _is_whole(np.asarray(array)):
        return np.ascontiguousarray(array)
    return to_array(array, TensorSpec(name, DType.FLOAT32.value, np.shape(array)))


def _is_whole(array: np.ndarray) -> bool:
    """Whether the elements are whole numbers."""
    return array.dtype.kind in "iu"


def types_of(batch: Batch) -> Types:
    """The types that a graph has for the arrays."""
    types = {name: TensorType.of(array) for name, array in batch.items()}
    whole = {name: replace(types[name], dtype=DType.INT64) for name in _whole(batch)}
    return types | whole


def _whole(batch: Batch) -> list[str]:
    return [name for name, array in batch.items() if _is_whole(array)]


def arrays_of(batch: Batch) -> list[np.ndarray]:
    """The arrays in the types that a graph has for them."""
    return [a.astype(np.int64, copy=False) if _is_whole(a) else a for a in batch.values()]


def graph_for(batch: Batch, trace: Callable[[Types], Graph]) -> Graph:
    """What `trace` makes of the types of the arrays. Raises InputError for whole numbers where it
    takes floats alone, and what it raises otherwise."""
    types = types_of(batch)
    try:
        return trace(types)
    except ModelError:
        whole = _whole(batch)
        for names in (*([name] for name in whole), whole):
            floats = {name: replace(types[name], dtype=DType.FLOAT32) for name in names}
            if names and _succeeds(trace, types | floats):
                raise _needs_floats(names[0], batch) from None
        raise


def _succeeds(trace: Callable[[Types], Graph], types: Types) -> bool:
    try:
        trace(types)
    except CnncError:
        return False
    return True


def _needs_floats(name: str, batch: Batch) -> InputError:
    of_pixels = "; / 255 makes pixels 0 to 1" if batch[name].dtype == np.uint8 else ""
    return InputError(
        "whole numbers where the network or its loss takes floats",
        where=f"input {name!r}",
        got=str(TensorType.of(batch[name])),
        expected="float32",
        remedy=f"convert it with {name}.astype('float32'){of_pixels}",
    )


def check_labels(loss: str | Loss, output: TensorSpec, targets: Batch) -> None:
    """Raises InputError for a label that is no class of a network's output, where the loss is the
    cross-entropy of classes: it would count for nothing."""
    if loss not in ("cross_entropy", cross_entropy) and not isinstance(loss, CrossEntropyLoss):
        return
    classes = output.shape[1]
    ignored = loss.ignore_index if isinstance(loss, CrossEntropyLoss) else _IGNORED
    for name, labels in targets.items():
        if not _is_whole(labels) or isinstance(classes, str):
            continue
        wrong = ((labels < 0) | (labels >= classes)) & (labels != ignored)
        if wrong.any():
            place = [int(i) for i in np.argwhere(wrong)[0]]
            raise InputError(
                "a label is no class",
                where=f"target {name!r}",
                got=f"{labels[wrong][0]} at {place}",
                expected=f"0 to {classes - 1}, or {ignored} for what does not count",
            )
