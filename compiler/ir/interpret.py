"""The meaning of a graph: every node's reference, one after another, in NumPy.

Slow and exact: what compiled code is compared with. Needs nothing but the graph and its data.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence

import numpy as np
import numpy.typing as npt

from cnnc.errors import InputError, ModelError

from .graph import Graph, Role, Value
from .types import DType, Symbol

_FLOATS = frozenset(d.numpy for d in DType if d.is_float)

Observer = Callable[[Value, np.ndarray], None]


def interpret(
    graph: Graph,
    inputs: Sequence[np.ndarray] | Mapping[str, np.ndarray],
    dtype: npt.DTypeLike | None = None,
    parameters: Mapping[str, np.ndarray] | None = None,
    observe: Observer | None = None,
    states: MutableMapping[str, np.ndarray] | None = None,
) -> list[np.ndarray]:
    """The outputs of the graph for these inputs, given in order or by name.

    With a `dtype`, all floating values are computed in it: float64 gives the answer to compare
    with. `parameters` and `states` are elements by name, instead of those in the graph; after the
    run, `states` holds the new values of all states that the graph updates. `observe` is called
    with every value that a node defines, in order. Values are dropped after their last use.
    Raises InputError for inputs that don't fit the graph, ModelError where a
    parameter has no elements.
    """
    known = _bound_inputs(graph, inputs, dtype)
    dying = _last_uses(graph)
    named = {**(parameters or {}), **(states or {})}

    def read(value: Value) -> np.ndarray:
        if value not in known:
            known[value] = _converted(_elements(value, named), value, dtype)
        return known[value]

    for position, node in enumerate(graph.nodes):
        arrays = node.op.reference(*(read(v) if v is not None else None for v in node.inputs))
        for value, array in zip(node.outputs, arrays, strict=True):
            known[value] = array
            if observe is not None:
                observe(value, array)
        for value in dying[position]:
            del known[value]
    outputs = [read(v) for v in graph.outputs]
    if states is not None:
        states.update({state.name: read(new) for new, state in graph.updates})
    return outputs


def _last_uses(graph: Graph) -> list[list[Value]]:
    """For each node, the values that nothing needs after it."""
    last: dict[Value, int] = {}
    for position, node in enumerate(graph.nodes):
        reads = (v for v in node.inputs if v is not None)
        last.update((v, position) for v in (*reads, *node.outputs))
    dying: list[list[Value]] = [[] for _ in graph.nodes]
    for value, position in last.items():
        if value not in graph.results:
            dying[position].append(value)
    return dying


def _elements(value: Value, parameters: Mapping[str, np.ndarray]) -> np.ndarray:
    """The array of a constant, parameter or state."""
    array = value.data
    if value.role is not Role.CONSTANT:
        array = parameters.get(value.name, value.data)
    if array is None:
        raise ModelError(
            f"{value.role.value} has no elements", where=value.name, remedy="give them by name"
        )
    if tuple(array.shape) != value.type.shape:
        raise ModelError(
            "elements do not fit the type",
            where=value.name,
            got=str(array.shape),
            expected=str(value.type),
        )
    return np.asarray(array)


def _bound_inputs(
    graph: Graph,
    inputs: Sequence[np.ndarray] | Mapping[str, np.ndarray],
    dtype: npt.DTypeLike | None,
) -> dict[Value, np.ndarray]:
    """The array of each graph input, checked against its type."""
    names = [v.name for v in graph.inputs]
    if isinstance(inputs, Mapping):
        if set(inputs) != set(names):
            raise InputError(
                "inputs do not have the graph's names",
                got=_listed(inputs),
                expected=_listed(names),
            )
        arrays = [inputs[name] for name in names]
    else:
        arrays = list(inputs)
    if len(arrays) != len(names):
        raise InputError("wrong number of inputs", got=str(len(arrays)), expected=_listed(names))
    sizes: dict[str, int] = {}
    for value, array in zip(graph.inputs, arrays, strict=True):
        _check_input(value, array, sizes)
    return {v: _converted(a, v, dtype) for v, a in zip(graph.inputs, arrays, strict=True)}


def _check_input(value: Value, array: np.ndarray, sizes: dict[str, int]) -> None:
    """Raises InputError unless the array fits the type and the sizes that symbols have already."""
    shape = tuple(array.shape)
    if len(shape) == value.type.rank:
        for dim, size in zip(value.type.shape, shape, strict=True):
            if isinstance(dim, Symbol):
                sizes.setdefault(dim.name, size)
    expected = value.type.bind(sizes)
    if shape != expected.shape:
        raise InputError(
            "shape does not fit", where=value.name, got=str(list(shape)), expected=str(expected)
        )
    floats = value.type.dtype.is_float and array.dtype in _FLOATS
    if array.dtype != value.type.dtype.numpy and not floats:
        raise InputError(
            "element type does not fit",
            where=value.name,
            got=str(array.dtype),
            expected=value.type.dtype.value,
        )


def _converted(array: np.ndarray, value: Value, dtype: npt.DTypeLike | None) -> np.ndarray:
    """The array in its value's element type; floats in `dtype`, if there is one."""
    computed = dtype if dtype is not None and value.type.dtype.is_float else value.type.dtype.numpy
    return np.asarray(array, computed)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(map(repr, names)) or "none"
