"""Evaluation of nodes whose inputs are known when a model is loaded.

Exporters write shapes as arithmetic: Shape, Gather, Mul, Concat, Reshape. All of it is evaluated
here, in NumPy, and leaves no node. A size that is known only at run time is a symbol among the
integers; it can be moved, added to, multiplied and divided, and where more is asked of it, the node
is refused. A function takes the inputs' elements, with ONNX's attributes as keyword parameters.
Source: onnx/docs/Operators.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from math import prod

import numpy as np

from cnnc.compiler.ir.graph import Builder, Value
from cnnc.compiler.ir.types import Dim, Symbol
from cnnc.compiler.ops.dimension import moved, product, quotient, total
from cnnc.errors import ModelError

from .attributes import Attribute
from .context import KNOWN, Context
from .tensors import check_dims, element_type

MAX_ELEMENTS = 1 << 28  # that one node makes of known ones: weights of a gigabyte

Function = Callable[..., np.ndarray]


def evaluate(
    context: Context,
    function: Function,
    arrays: Sequence[np.ndarray | None],
    keywords: Mapping[str, Attribute],
) -> np.ndarray:
    """What one of FUNCTIONS makes of known elements. Raises UnsupportedOpError where it depends on
    sizes that are not known, and ModelError where they don't fit."""
    try:
        with np.errstate(all="ignore"):
            return np.asarray(function(context, *arrays, **keywords))
    except _UnknownSizeError:
        raise context.unsized("on sizes that are not known before the run") from None
    except ModelError:
        raise
    except (ValueError, IndexError, TypeError, OverflowError) as error:
        raise context.error(f"its constant inputs do not fit: {error}") from None


def _check_size(context: Context, dims: Sequence[int]) -> None:
    """Raises ModelError for dimensions of more elements than a node may make of known ones."""
    elements = prod(check_dims(dims, context.node.name))
    if elements > MAX_ELEMENTS:
        raise context.error(
            "it makes too many elements", got=str(elements), expected=f"at most {MAX_ELEMENTS}"
        )


class _UnknownSizeError(Exception):
    """A result depends on the number that a symbol stands for."""


Operation = Callable[[Context, np.ndarray, np.ndarray], np.ndarray]


def _binary(
    numeric: Callable[..., np.ndarray], symbolic: Callable[[Dim, Dim], object]
) -> Operation:
    """The operation on arrays of numbers, and element by element where there are symbols."""

    def operation(context: Context, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        _check_size(context, np.broadcast_shapes(a.shape, b.shape))
        if a.dtype != object and b.dtype != object:
            return np.asarray(numeric(a, b))
        return np.asarray(np.frompyfunc(symbolic, 2, 1)(a, b))

    return operation


def _add(a: Dim, b: Dim) -> Dim:
    if isinstance(b, int):
        return moved(a, b)
    return moved(b, a) if isinstance(a, int) else total([a, b])


def _subtract(a: Dim, b: Dim) -> Dim:
    if isinstance(b, int):
        return moved(a, -b)
    if a == b:
        return 0
    raise _UnknownSizeError


def _divide(a: Dim, b: Dim) -> Dim:
    if isinstance(a, int) and isinstance(b, int):
        return int(_quotient(np.asarray(a), np.asarray(b)))
    whole = quotient([a], [b])
    if whole is None:
        raise _UnknownSizeError
    return whole


def _quotient(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """a / b; of integers, rounded towards zero, as in C."""
    if a.dtype.kind not in "iu":
        return np.asarray(a / b)
    if not np.all(b):
        raise ValueError("division by zero")
    return np.asarray(np.sign(a) * np.sign(b) * (np.abs(a) // np.abs(b)), a.dtype)


def _equal(a: Dim, b: Dim) -> bool:
    if a == b:
        return True
    for one, other in ((a, b), (b, a)):
        if isinstance(one, Symbol) and not (isinstance(other, int) and other < 0):
            raise _UnknownSizeError  # a size is not negative; more is not known of it
    return False


def _numeric(function: Callable[..., object]) -> Callable[..., np.ndarray]:
    """The function of arrays of numbers, which refuses symbols."""

    def operation(context: Context, *arrays: np.ndarray) -> np.ndarray:
        if any(a.dtype == object for a in arrays):
            raise _UnknownSizeError
        _check_size(context, np.broadcast_shapes(*(a.shape for a in arrays)))
        return np.asarray(function(*arrays))

    return operation


def cast(context: Context, x: np.ndarray, *, to: int, saturate: int = 1) -> np.ndarray:
    """Cast, opset 6 to 25."""
    dtype = element_type(to, context.node.name)
    if x.dtype != object:
        return x.astype(dtype.numpy)
    if dtype.is_float:
        raise _UnknownSizeError
    return x


def constant_of_shape(
    context: Context, shape: np.ndarray, *, value: np.ndarray | None = None
) -> np.ndarray:
    """ConstantOfShape, opset 9 to 25."""
    if shape.dtype == object:
        raise _UnknownSizeError
    dims = shape.tolist()
    _check_size(context, dims)
    filling = np.zeros(1, np.float32) if value is None else value
    if filling.size != 1:
        raise context.error("value has not one element", got=str(filling.shape))
    return np.full(dims, filling.reshape(()))


def range_(context: Context, start: np.ndarray, limit: np.ndarray, delta: np.ndarray) -> np.ndarray:
    """Range, opset 11 to 27."""
    if any(a.dtype == object for a in (start, limit, delta)):
        raise _UnknownSizeError
    if not delta:
        raise context.error("delta is 0")
    count = max(0, int(np.ceil((float(limit) - float(start)) / float(delta))))
    _check_size(context, [count])
    return np.asarray(start + np.arange(count) * delta, start.dtype)


def where(context: Context, condition: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Where, opset 9 to 16."""
    _check_size(context, np.broadcast_shapes(condition.shape, x.shape, y.shape))
    return np.where(condition.astype(bool), x, y)


def non_zero(context: Context, x: np.ndarray) -> np.ndarray:
    """NonZero, opset 9 to 13."""
    if x.dtype == object:
        raise _UnknownSizeError
    return np.stack(np.nonzero(x)).astype(np.int64)


def reduce_prod(
    context: Context,
    data: np.ndarray,
    axes: np.ndarray | None = None,
    *,
    keepdims: int = 1,
    noop_with_empty_axes: int = 0,
) -> np.ndarray:
    """ReduceProd of a vector, opset 18: of a shape, the number of elements."""
    if data.ndim != 1:
        raise context.unsupported("of what is not a vector")
    whole = product(data.tolist())
    result = np.array([whole], object if isinstance(whole, Symbol) else data.dtype)
    return result if keepdims else result.reshape(())


FUNCTIONS: Mapping[str, Function] = {
    "Abs": _numeric(np.abs),
    "Add": _binary(np.add, _add),
    "And": _numeric(np.logical_and),
    "Cast": cast,
    "Ceil": _numeric(np.ceil),
    "ConstantOfShape": constant_of_shape,
    "Div": _binary(_quotient, _divide),
    "Equal": _binary(np.equal, _equal),
    "Floor": _numeric(np.floor),
    "Greater": _numeric(np.greater),
    "GreaterOrEqual": _numeric(np.greater_equal),
    "Less": _numeric(np.less),
    "LessOrEqual": _numeric(np.less_equal),
    "Max": _numeric(lambda *arrays: np.maximum.reduce(arrays)),
    "Min": _numeric(lambda *arrays: np.minimum.reduce(arrays)),
    "Mod": _numeric(np.mod),
    "Mul": _binary(np.multiply, lambda a, b: product([a, b])),
    "Neg": _numeric(np.negative),
    "NonZero": non_zero,
    "Not": _numeric(np.logical_not),
    "Or": _numeric(np.logical_or),
    "Pow": _numeric(lambda a, b: np.power(a, b).astype(a.dtype)),
    "Range": range_,
    "ReduceProd": reduce_prod,
    "Round": _numeric(np.rint),
    "Sqrt": _numeric(np.sqrt),
    "Sub": _binary(np.subtract, _subtract),
    "Where": where,
}

MOVES = frozenset(
    (
        *("Concat", "Expand", "Flatten", "Gather", "Identity", "Reshape", "Slice", "Split"),
        *("Squeeze", "Transpose", "Unsqueeze"),
    )
)
"""Operators that only move elements: their conversion says what becomes of known ones."""


def moved_elements(
    context: Context, convert: Callable[[Context], Value | tuple[Value, ...]]
) -> list[np.ndarray]:
    """The elements of the node's outputs, where `convert` adds nodes that move known elements.

    What the nodes move are tickets, the places of elements in a row of them all: elements may be
    symbols, which no operator takes.
    """
    scratch = replace(context, builder=Builder(KNOWN))
    made = convert(scratch)
    elements: list[object] = []
    tickets: dict[Value, np.ndarray] = {}

    def moved_tickets(value: Value) -> np.ndarray:
        if value not in tickets:
            array = context.movable(value)
            assert array is not None, f"{value.name} is not known"
            tickets[value] = np.arange(array.size).reshape(array.shape) + len(elements)
            elements.extend(array.reshape(-1).tolist())
        return tickets[value]

    for node in scratch.builder.nodes:
        for type in node.output_types:
            _check_size(context, type.dims)
        arrays = node.op.reference(*(moved_tickets(v) for v in node.inputs if v is not None))
        tickets.update(zip(node.outputs, arrays, strict=True))
    return [
        _redeemed(elements, moved_tickets(value), value)
        for value in (made if isinstance(made, tuple) else (made,))
    ]


def _redeemed(elements: Sequence[object], tickets: np.ndarray, value: Value) -> np.ndarray:
    """The elements for the tickets: of the value's type, or objects where symbols are among
    them."""
    taken = [elements[i] for i in tickets.reshape(-1).tolist()]
    dtype = object if any(isinstance(e, Symbol) for e in taken) else value.type.dtype.numpy
    array = np.empty(len(taken), dtype)
    array[:] = taken
    return array.reshape(tickets.shape)
