"""Operators that move elements, or rename their places: shapes, slices, joins, padding."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cnnc.compiler.ir.graph import Role, Value
from cnnc.compiler.ir.types import Dim
from cnnc.compiler.ops.concat import Concat
from cnnc.compiler.ops.dimension import product
from cnnc.compiler.ops.gather_nd import GatherND
from cnnc.compiler.ops.laws import axis_within
from cnnc.compiler.ops.logic import Cast
from cnnc.compiler.ops.pick import Expand, Gather, Pad, Slice
from cnnc.compiler.ops.shape import DepthToSpace, Flatten, Identity, Reshape, Transpose
from cnnc.errors import ModelError

from .context import Context
from .tensors import element_type


def flatten(context: Context, x: Value, *, axis: int = 1) -> Value:
    """Flatten, opset 1 to 25."""
    return context.result(Flatten(axis), x)


def reshape(context: Context, data: Value, shape: Value, *, allowzero: int = 0) -> Value:
    """Reshape, opset 5 to 25, to a shape known but for symbols."""
    target = context.dims(shape, "shape")
    numbers = [d for d in target if isinstance(d, int)]
    if len(numbers) == len(target):
        return context.result(Reshape(tuple(numbers), bool(allowzero)), data)
    if allowzero and 0 in numbers:
        raise context.unsized("of a shape with zeros and with sizes not known before the run")
    own = dict(enumerate(data.type.shape))
    copied = [own.get(i, d) if d == 0 else d for i, d in enumerate(target)]
    return context.result(reshape_to(context, data, copied), data)


def transpose(context: Context, data: Value, *, perm: tuple[int, ...] | None = None) -> Value:
    """Transpose, opset 1 to 25."""
    return context.result(Transpose(perm or ()), data)


def unsqueeze(context: Context, data: Value, axes: Value) -> Value:
    """Unsqueeze, opset 13 to 25: the axes are an input."""
    return _unsqueezed(context, data, context.integers(axes, "axes"))


def unsqueeze_with_attributes(context: Context, data: Value, *, axes: tuple[int, ...]) -> Value:
    """Unsqueeze, opset 1 to 11."""
    return _unsqueezed(context, data, axes)


def squeeze(context: Context, data: Value, axes: Value | None = None) -> Value:
    """Squeeze, opset 13 to 25: the axes are an input."""
    return _squeezed(context, data, None if axes is None else context.integers(axes, "axes"))


def squeeze_with_attributes(
    context: Context, data: Value, *, axes: tuple[int, ...] | None = None
) -> Value:
    """Squeeze, opset 1 to 11."""
    return _squeezed(context, data, axes)


def identity(context: Context, x: Value) -> Value:
    """Identity, opset 1 to 25; another name for x where its elements are known."""
    return context.result(Identity(), x) if x.role in (Role.LOCAL, Role.INPUT) else x


def cast(context: Context, x: Value, *, to: int, saturate: int = 1) -> Value:
    """Cast, opset 6 to 25."""
    dtype = element_type(to, context.node.name)
    return context.result(Identity() if dtype is x.type.dtype else Cast(dtype.value), x)


def cast_like(context: Context, x: Value, target_type: Value, *, saturate: int = 1) -> Value:
    """CastLike, opset 15 to 25."""
    dtype = target_type.type.dtype
    return context.result(Identity() if dtype is x.type.dtype else Cast(dtype.value), x)


def size(context: Context, data: Value) -> Value:
    """Size, opset 1 to 25: known, but for symbols."""
    elements = np.empty((), object)
    elements[()] = product(data.type.shape)
    return context.evaluated(elements)


def shape(context: Context, data: Value, *, start: int = 0, end: int | None = None) -> Value:
    """Shape, opset 1 to 25: known, but for symbols."""
    dims = np.array([*data.type.shape, None], object)[:-1]  # a vector, whatever its elements are
    return context.evaluated(dims[start:end])


def concat(context: Context, *inputs: Value, axis: int = 1) -> Value:
    """Concat, opset 4 to 13."""
    if not inputs:
        raise context.error("there is no input")
    if len(inputs) == 1:
        return context.result(Identity(), *inputs)
    return context.result(Concat(axis), *inputs)


def slice(
    context: Context,
    data: Value,
    starts: Value,
    ends: Value,
    axes: Value | None = None,
    steps: Value | None = None,
) -> Value:
    """Slice, opset 10 to 13: the bounds are inputs."""
    return context.result(
        Slice(
            context.integers(starts, "starts"),
            context.integers(ends, "ends"),
            () if axes is None else context.integers(axes, "axes"),
            () if steps is None else context.integers(steps, "steps"),
        ),
        data,
    )


def slice_with_attributes(
    context: Context,
    data: Value,
    *,
    starts: tuple[int, ...],
    ends: tuple[int, ...],
    axes: tuple[int, ...] | None = None,
) -> Value:
    """Slice, opset 1."""
    return context.result(Slice(starts, ends, axes or ()), data)


def split(
    context: Context,
    data: Value,
    split: Value | None = None,
    *,
    axis: int = 0,
    num_outputs: int | None = None,
) -> tuple[Value, ...]:
    """Split, opset 13 and 18: the lengths are an input."""
    lengths = None if split is None else context.integers(split, "split")
    return _parts(context, data, axis, lengths, num_outputs)


def split_with_attributes(
    context: Context, data: Value, *, axis: int = 0, split: tuple[int, ...] | None = None
) -> tuple[Value, ...]:
    """Split, opset 2 to 11."""
    return _parts(context, data, axis, split, None)


def _parts(
    context: Context,
    data: Value,
    axis: int,
    lengths: Sequence[int] | None,
    num_outputs: int | None,
) -> tuple[Value, ...]:
    """The parts of those lengths, or as equal ones as there are outputs, the last one shorter."""
    axis = axis_within(axis, data.type.rank)
    whole, count = data.type.shape[axis], len(context.node.proto.output)
    if lengths is None:
        if not isinstance(whole, int):
            raise context.unsized("along an axis whose length is not known before the run")
        length = -(-whole // (num_outputs or count))
        lengths = [min(length, max(whole - i * length, 0)) for i in range(count)]
    if len(lengths) != count or (isinstance(whole, int) and sum(lengths) != whole):
        raise context.error(
            "the parts do not make up the whole", got=f"{list(lengths)} of {data.type}"
        )
    ends = [sum(lengths[: i + 1]) for i in range(count)]
    bounds = zip(lengths, ends, strict=True)
    return tuple(
        context.output(i, Slice((end - length,), (end,), (axis,)), data)
        for i, (length, end) in enumerate(bounds)
    )


def pad(
    context: Context,
    data: Value,
    pads: Value,
    constant_value: Value | None = None,
    axes: Value | None = None,
    *,
    mode: str = "constant",
) -> Value:
    """Pad, opset 11 to 25: pads and value are inputs."""
    value = 0.0 if constant_value is None else context.scalar(constant_value, "constant_value")
    given, rank = context.integers(pads, "pads"), data.type.rank
    places = range(rank) if axes is None else context.integers(axes, "axes")
    if len(given) != 2 * len(places):
        raise context.error("pads has the wrong length", got=str(len(given)))
    every = [0] * (2 * rank)
    for i, axis in enumerate(places):
        place = axis_within(axis, rank)
        every[place], every[place + rank] = given[i], given[i + len(places)]
    return _padded(context, data, tuple(every), mode, value)


def pad_with_attributes(
    context: Context,
    data: Value,
    *,
    pads: tuple[int, ...],
    mode: str = "constant",
    value: float = 0.0,
) -> Value:
    """Pad, opset 2."""
    return _padded(context, data, pads, mode, value)


def _padded(context: Context, data: Value, pads: tuple[int, ...], mode: str, value: float) -> Value:
    return context.result(Pad(pads, mode, value) if any(pads) else Identity(), data)


def expand(context: Context, data: Value, shape: Value) -> Value:
    """Expand, opset 8 to 13, to a shape that is known where it differs from that of x."""
    target = list(context.dims(shape, "shape"))
    rank = max(len(target), data.type.rank)
    own: list[Dim] = [*[1] * (rank - data.type.rank), *data.type.shape]
    target = [*[1] * (rank - len(target)), *target]
    lengths = [1 if a == b else b for a, b in zip(own, target, strict=True)]
    known = tuple(d for d in lengths if isinstance(d, int))
    if len(known) < rank:
        raise context.unsized("to a size that is not known before the run")
    if rank > data.type.rank:
        data = context.step(reshape_to(context, data, own), data)
    return context.result(Identity() if set(known) <= {1} else Expand(known), data)


def tile(context: Context, data: Value, repeats: Value) -> Value:
    """Tile, opset 6 to 13: x padded with itself."""
    counts = context.integers(repeats, "repeats")
    if len(counts) != data.type.rank:
        raise context.error("repeats has the wrong length", got=str(len(counts)))
    ends = []
    for count, dim in zip(counts, data.type.shape, strict=True):
        if count != 1 and not isinstance(dim, int):
            raise context.unsized("of a size that is not known before the run")
        ends.append((count - 1) * dim if isinstance(dim, int) else 0)
    return _padded(context, data, (*[0] * len(ends), *ends), "wrap", 0.0)


def gather(context: Context, data: Value, indices: Value, *, axis: int = 0) -> Value:
    """Gather, opset 1 to 13."""
    axis = axis_within(axis, data.type.rank)
    places = context.movable(indices)
    if places is None:
        return _gathered(context, data, indices, axis)
    op = Gather(tuple(int(i) for i in places.reshape(-1)), axis)
    if places.ndim == 1:
        return context.result(op, data)
    picked = context.step(op, data)
    dims = data.type.shape
    target = (*dims[:axis], *places.shape, *dims[axis + 1 :])
    return context.result(reshape_to(context, picked, target), picked)


def _gathered(context: Context, data: Value, indices: Value, axis: int) -> Value:
    """Gather of indices that are known only at run time."""
    rank, more = data.type.rank, indices.type.rank
    single = context.step(reshape_to(context, indices, (*indices.type.shape, 1)), indices)
    if axis == 0:
        return context.result(GatherND(), data, single)
    first = (axis, *range(axis), *range(axis + 1, rank))
    picked = context.step(GatherND(), context.step(Transpose(first), data), single)
    perm = (*range(more, more + axis), *range(more), *range(more + axis, more + rank - 1))
    return context.result(Transpose(perm), picked)


def gather_nd(context: Context, data: Value, indices: Value, *, batch_dims: int = 0) -> Value:
    """GatherND, opset 11 to 13."""
    return context.result(GatherND(batch_dims), data, indices)


def depth_to_space(context: Context, x: Value, *, blocksize: int, mode: str = "DCR") -> Value:
    """DepthToSpace, opset 1 to 13."""
    if x.type.rank != 4:
        raise context.error("x is no map", got=str(x.type), expected="four dimensions")
    if mode == "DCR":
        return context.result(DepthToSpace(blocksize), x)
    if mode != "CRD":
        raise context.error("mode has no such value", got=repr(mode))
    _, c, h, w = _map(context, x)
    b = blocksize
    if b < 1 or c % (b * b):
        raise context.error("blocksize does not divide the channels", got=f"{b}, x {x.type}")
    cut = context.step(Reshape((0, c // b**2, b, b, h, w)), x)
    moved = context.step(Transpose((0, 1, 4, 2, 5, 3)), cut)
    return context.result(Reshape((0, c // b**2, h * b, w * b)), moved)


def space_to_depth(context: Context, x: Value, *, blocksize: int) -> Value:
    """SpaceToDepth, opset 1 to 13."""
    _, c, h, w = _map(context, x)
    b = blocksize
    if b < 1 or h % b or w % b:
        raise context.error("blocksize does not divide the map", got=f"{b}, x {x.type}")
    cut = context.step(Reshape((0, c, h // b, b, w // b, b)), x)
    moved = context.step(Transpose((0, 3, 5, 1, 2, 4)), cut)
    return context.result(Reshape((0, c * b * b, h // b, w // b)), moved)


def _map(context: Context, x: Value) -> tuple[Dim, int, int, int]:
    """The shape of x [N,C,H,W], where only N may be a symbol."""
    if x.type.rank != 4:
        raise context.error("x is no map", got=str(x.type), expected="four dimensions")
    n, c, h, w = x.type.shape
    if not (isinstance(c, int) and isinstance(h, int) and isinstance(w, int)):
        raise context.unsized("of a map whose size is not known before the run")
    return n, c, h, w


def _unsqueezed(context: Context, x: Value, axes: Sequence[int]) -> Value:
    rank = x.type.rank + len(axes)
    places = {axis_within(axis, rank) for axis in axes}
    if len(places) < len(axes):
        raise context.error("axes holds an axis twice", got=str(list(axes)))
    dims = iter(x.type.shape)
    shape = [1 if i in places else next(dims) for i in range(rank)]
    return context.result(reshape_to(context, x, shape), x)


def _squeezed(context: Context, x: Value, axes: Sequence[int] | None) -> Value:
    if axes is None:
        if not x.type.is_static:
            raise context.unsized("without axes, of a shape that is not known before the run")
        places = {i for i, d in enumerate(x.type.shape) if d == 1}
    else:
        places = {axis_within(axis, x.type.rank) for axis in axes}
    for i in places:
        if x.type.shape[i] != 1:
            raise context.error("a dimension to drop is not 1", got=f"axis {i} of {x.type}")
    shape = [d for i, d in enumerate(x.type.shape) if i not in places]
    return context.result(reshape_to(context, x, shape), x)


def reshape_to(context: Context, x: Value, shape: Sequence[Dim]) -> Reshape:
    """The operator that gives x this shape: symbols are copied from their place in x, or
    inferred."""
    try:
        return Reshape.to(x.type, shape)
    except ModelError as error:
        raise context.unsized(f"of {error.what}") from None
