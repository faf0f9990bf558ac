"""Values and bindings under ONNX Runtime's names: arrays that lie still between runs."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping, Sequence
from math import prod
from typing import Any, ClassVar, Protocol

import numpy as np

from cnnc.errors import InputError
from cnnc.runtime.arrays import dtype_of

from .refusing import Refusing

# ONNX's numbers of element types: onnx/onnx.proto, TensorProto.DataType.
_ELEMENT_TYPES = {
    "float32": 1, "uint8": 2, "int8": 3, "uint16": 4, "int16": 5, "int32": 6, "int64": 7,
    "bool": 9, "float16": 10, "float64": 11, "uint32": 12, "uint64": 13, "bfloat16": 16,
}  # fmt: skip
_TYPE_WORDS = {"float32": "float", "float64": "double"}
_SPARSE = "cnnc has dense tensors alone"


class OrtValue(Refusing):
    """An array in the CPU's memory. NumPy and DLPack take it as one, and so does a session."""

    _refused: ClassVar[Mapping[str, str]] = {
        "as_sparse_tensor": _SPARSE,
        "ort_value_from_sparse_tensor": _SPARSE,
    }

    def __init__(self, array: np.ndarray) -> None:
        self._array = array

    @staticmethod
    def ortvalue_from_numpy(
        numpy_obj: np.ndarray, device_type: str = "cpu", device_id: int = 0
    ) -> OrtValue:
        """The value that shares the array's memory, if that is contiguous."""
        _check_device(device_type)
        return OrtValue(np.ascontiguousarray(numpy_obj))

    @staticmethod
    def ortvalue_from_numpy_with_onnx_type(data: np.ndarray, onnx_element_type: int) -> OrtValue:
        """The value of these bytes, read as elements of that ONNX type."""
        return OrtValue(np.ascontiguousarray(data).view(_dtype(onnx_element_type)))

    @staticmethod
    def ortvalue_from_shape_and_type(
        shape: Sequence[int], element_type: Any, device_type: str = "cpu", device_id: int = 0
    ) -> OrtValue:
        """A value of that shape, not yet set. The type is NumPy's or ONNX's number of it."""
        _check_device(device_type)
        return OrtValue(np.empty(tuple(shape), _dtype(element_type)))

    @staticmethod
    def from_dlpack(data: Any) -> OrtValue:
        """The value that shares the memory of an array of another library."""
        return OrtValue(np.from_dlpack(data))

    def numpy(self) -> np.ndarray:
        """The array; its memory is the value's."""
        return self._array

    def update_inplace(self, data: np.ndarray) -> None:
        """Copies an array of the same shape and type into the value's memory."""
        array = np.asarray(data)
        if (array.shape, array.dtype) != (self._array.shape, self._array.dtype):
            got, expected = (f"{a.dtype}{list(a.shape)}" for a in (array, self._array))
            raise InputError("another shape or type", where="OrtValue", got=got, expected=expected)
        self._array[...] = array

    def shape(self) -> list[int]:
        """The shape."""
        return list(self._array.shape)

    def data_type(self) -> str:
        """The type, such as 'tensor(float)'."""
        name = str(self._array.dtype)
        return f"tensor({_TYPE_WORDS.get(name, name)})"

    def element_type(self) -> int:
        """ONNX's number of the element type."""
        return _ELEMENT_TYPES[str(self._array.dtype)]

    def tensor_size_in_bytes(self) -> int:
        """The bytes of all elements."""
        return self._array.nbytes

    def device_name(self) -> str:
        """'cpu'."""
        return "cpu"

    def data_ptr(self) -> int:
        """The address of the first element."""
        return self._array.ctypes.data

    def has_value(self) -> bool:
        """True."""
        return True

    def is_tensor(self) -> bool:
        """True."""
        return True

    def is_sparse_tensor(self) -> bool:
        """False."""
        return False

    def is_tensor_sequence(self) -> bool:
        """False."""
        return False

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        return np.array(self._array, dtype, copy=copy)

    def __dlpack__(self, **options: Any) -> Any:
        return self._array.__dlpack__(**options)

    def __dlpack_device__(self) -> tuple[int, int]:
        return self._array.__dlpack_device__()


class Runs(Protocol):
    """A session."""

    def run(
        self,
        output_names: Sequence[str] | None,
        input_feed: Mapping[str, Any],
        run_options: object = None,
        *,
        out: Mapping[str, Any] | None = None,
    ) -> list[np.ndarray]: ...


class IOBinding:
    """Arrays for a session's inputs, and arrays or nothing yet for the outputs that are wanted."""

    def __init__(self, session: Runs) -> None:
        self._session = session
        self._inputs: dict[str, Any] = {}
        self._outputs: dict[str, np.ndarray | None] = {}
        self._results: list[np.ndarray] = []

    def bind_cpu_input(self, name: str, arr_on_cpu: Any) -> None:
        """Gives an input its array."""
        self._inputs[name] = arr_on_cpu

    def bind_input(
        self,
        name: str,
        device_type: str,
        device_id: int,
        element_type: Any,
        shape: Sequence[int],
        buffer_ptr: int,
    ) -> None:
        """Gives an input the elements at an address; the caller keeps that memory."""
        _check_device(device_type)
        self._inputs[name] = _memory(buffer_ptr, shape, element_type)

    def bind_ortvalue_input(self, name: str, ortvalue: OrtValue) -> None:
        """Gives an input a value."""
        self._inputs[name] = ortvalue.numpy()

    def bind_output(
        self,
        name: str,
        device_type: str = "cpu",
        device_id: int = 0,
        element_type: Any = None,
        shape: Sequence[int] | None = None,
        buffer_ptr: int | None = None,
    ) -> None:
        """Wants an output: in new memory, or at an address in memory that the caller keeps."""
        _check_device(device_type)
        given = shape is not None and buffer_ptr is not None
        self._outputs[name] = _memory(buffer_ptr, shape, element_type) if given else None

    def bind_ortvalue_output(self, name: str, ortvalue: OrtValue) -> None:
        """Wants an output in the memory of a value."""
        self._outputs[name] = ortvalue.numpy()

    def run(self, run_options: object = None) -> None:
        """Runs the session on what is bound."""
        targets = {name: array for name, array in self._outputs.items() if array is not None}
        names, out = list(self._outputs), targets or None
        self._results = self._session.run(names, self._inputs, run_options, out=out)

    def get_outputs(self) -> list[OrtValue]:
        """The outputs of the last run, in the order in which they were bound."""
        return [OrtValue(array) for array in self._results]

    def get_outputs_as_ortvaluevector(self) -> list[OrtValue]:
        """The same."""
        return self.get_outputs()

    def copy_outputs_to_cpu(self) -> list[np.ndarray]:
        """The outputs of the last run, as arrays of their own."""
        return [array.copy() for array in self._results]

    def clear_binding_inputs(self) -> None:
        """Forgets the inputs."""
        self._inputs.clear()

    def clear_binding_outputs(self) -> None:
        """Forgets the outputs."""
        self._outputs.clear()

    def synchronize_inputs(self) -> None:
        """Has no effect: nothing is under way between runs."""

    def synchronize_outputs(self) -> None:
        """Has no effect: nothing is under way between runs."""


def _check_device(device_type: str) -> None:
    if device_type != "cpu":
        raise InputError("unknown device", got=repr(device_type), expected="'cpu'")


def _dtype(element_type: Any) -> np.dtype[Any]:
    """The dtype for NumPy's type or ONNX's number. Raises InputError."""
    names = {number: name for name, number in _ELEMENT_TYPES.items()}
    try:
        if isinstance(element_type, int):
            return dtype_of(names[element_type])
        dtype: np.dtype[Any] = np.dtype(element_type)
        return dtype
    except (KeyError, TypeError):
        raise InputError("unknown element type", got=repr(element_type)) from None


def _memory(address: int | None, shape: Sequence[int] | None, element_type: Any) -> np.ndarray:
    """The array [shape] at an address. Raises InputError for address 0."""
    dtype, dims = _dtype(element_type), tuple(shape or ())
    if not address:
        raise InputError("no memory is at this address", got=str(address))
    size_bytes = prod(dims) * dtype.itemsize
    memory = (ctypes.c_uint8 * size_bytes).from_address(address)
    return np.asarray(memory).view(dtype).reshape(dims)
