"""Types and elements of ONNX tensors, checked before anything is allocated for them.

Owns which element types exist, what dimensions are sane, and where a TensorProto keeps its
elements. Source: onnx/onnx.proto, message TensorProto.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

import numpy as np
from onnx import TensorProto

from cnnc.compiler.ir.types import DType
from cnnc.errors import ModelError

MAX_RANK = 8
MAX_ELEMENTS = 1 << 40

_STORAGE = {
    TensorProto.FLOAT: (DType.FLOAT32, "float_data"),
    TensorProto.DOUBLE: (DType.FLOAT64, "double_data"),
    TensorProto.FLOAT16: (DType.FLOAT16, "int32_data"),  # as bit patterns
    TensorProto.BFLOAT16: (DType.BFLOAT16, "int32_data"),  # as bit patterns
    TensorProto.INT8: (DType.INT8, "int32_data"),
    TensorProto.INT16: (DType.INT16, "int32_data"),
    TensorProto.INT32: (DType.INT32, "int32_data"),
    TensorProto.INT64: (DType.INT64, "int64_data"),
    TensorProto.UINT8: (DType.UINT8, "int32_data"),
    TensorProto.UINT16: (DType.UINT16, "int32_data"),
    TensorProto.UINT32: (DType.UINT32, "uint64_data"),
    TensorProto.UINT64: (DType.UINT64, "uint64_data"),
    TensorProto.BOOL: (DType.BOOL, "int32_data"),
}
_TYPED_FIELDS = (
    "float_data",
    "double_data",
    "int32_data",
    "int64_data",
    "uint64_data",
    "string_data",
)


def element_type(data_type: int, where: str) -> DType:
    """The element type of a TensorProto.DataType. Raises ModelError where cnnc has none."""
    if data_type not in _STORAGE:
        known = data_type in TensorProto.DataType.values()
        name = TensorProto.DataType.Name(data_type) if known else f"number {data_type}"
        raise ModelError(
            "element type is not supported",
            where=where,
            got=name,
            expected="one of " + ", ".join(dtype.value for dtype in DType),
        )
    return _STORAGE[data_type][0]


def check_dims(dims: Sequence[int], where: str) -> tuple[int, ...]:
    """The dimensions as a shape: none negative, within MAX_RANK and MAX_ELEMENTS, or ModelError."""
    if len(dims) > MAX_RANK:
        raise ModelError(
            "too many dimensions", where=where, got=str(len(dims)), expected=f"at most {MAX_RANK}"
        )
    shape = list(dims)
    if any(d < 0 for d in shape):
        raise ModelError("a dimension is negative", where=where, got=str(shape))
    if prod(d for d in shape if d) > MAX_ELEMENTS:  # a zero must not hide what others overflow to
        raise ModelError(
            "too many elements", where=where, got=str(shape), expected=f"at most {MAX_ELEMENTS}"
        )
    return tuple(shape)


def array(tensor: TensorProto, where: str, payload: memoryview | None = None) -> np.ndarray:
    """The elements of a tensor, read-only; those in `payload`, or in raw_data, are not copied.

    Raises ModelError when the type is not supported, when the elements are elsewhere, or when there
    are not as many as the dimensions say.
    """
    dtype = element_type(tensor.data_type, where)
    shape = check_dims(tensor.dims, where)
    if tensor.data_location == TensorProto.EXTERNAL and payload is None:
        raise ModelError("external data is not supported but for initialisers", where=where)
    if tensor.HasField("segment"):
        raise ModelError("a tensor cut in segments is not supported", where=where)
    stored = [f for f in _TYPED_FIELDS if len(getattr(tensor, f))]
    raw = payload if payload is not None else tensor.raw_data
    if len(stored) + (payload is not None) + bool(tensor.raw_data) > 1:
        raise ModelError("elements are stored in more than one place", where=where)
    if stored:
        flat = _from_typed(tensor, stored[0], dtype, prod(shape), where)
    else:
        flat = _from_raw(raw, dtype, prod(shape), where)
    flat.flags.writeable = False
    return flat.reshape(shape)


def _from_raw(raw: bytes | memoryview, dtype: DType, count: int, where: str) -> np.ndarray:
    if len(raw) != count * dtype.size_bytes:
        raise ModelError(
            "dimensions do not fit the stored elements",
            where=where,
            got=f"{len(raw)} bytes",
            expected=f"{count} elements of {dtype.value}, {count * dtype.size_bytes} bytes",
        )
    if dtype is DType.BOOL:  # a NumPy bool of another byte than 0 or 1 is neither true nor false
        return np.asarray(np.frombuffer(raw, np.uint8) != 0)
    return np.frombuffer(raw, dtype.numpy.newbyteorder("<"))


def _from_typed(
    tensor: TensorProto, field: str, dtype: DType, count: int, where: str
) -> np.ndarray:
    expected = _STORAGE[tensor.data_type][1]
    elements = getattr(tensor, field)
    if field != expected:
        raise ModelError(
            f"elements of {dtype.value} are stored in the wrong field",
            where=where,
            got=field,
            expected=expected,
        )
    if len(elements) != count:
        raise ModelError(
            "dimensions do not fit the stored elements",
            where=where,
            got=f"{len(elements)} elements",
            expected=f"{count} elements",
        )
    if dtype in (DType.FLOAT32, DType.FLOAT64):
        return np.array(elements, dtype.numpy)
    wide = np.array(elements, np.uint64 if field == "uint64_data" else np.int64)
    bits = dtype in (DType.FLOAT16, DType.BFLOAT16)
    narrow = wide.astype(np.uint16 if bits else dtype.numpy)
    if (narrow != wide).any():
        raise ModelError(f"a stored element is beyond {dtype.value}", where=where)
    return narrow.view(dtype.numpy)
