"""What users give as arrays: what is taken, how it is laid out, and what every refusal says."""

from __future__ import annotations

import array as buffers
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from cnnc.errors import InputError
from cnnc.runtime.arrays import check_names, in_order, read_sizes, to_array, writable_output
from cnnc.runtime.manifest import TensorSpec

X = TensorSpec("x", "float32", ("N", 3, 8, 8))
NAMES = ("float32", "float64", "float16", "bfloat16", "int8", "int64", "uint8", "uint32", "bool")


class Subclass(np.ndarray):
    """An array that is not quite a plain one."""


def spec(dtype: str = "float32", name: str = "x") -> TensorSpec:
    return TensorSpec(name, dtype, ("N",))


def is_plain(array: np.ndarray, dtype: str) -> bool:
    """True for what native code may read."""
    flags = array.flags
    plain = flags.c_contiguous and flags.aligned and array.dtype.isnative
    return type(array) is np.ndarray and plain and array.dtype.name == dtype


@pytest.mark.parametrize("dtype", NAMES)
def test_plain_arrays_are_taken_as_they_are(dtype: str) -> None:
    kind = getattr(ml_dtypes, dtype, dtype)
    x = np.arange(6).astype(kind).reshape(2, 3)
    x.flags.writeable = False
    assert to_array(x, spec(dtype)) is x


@given(
    hnp.arrays(np.float32, hnp.array_shapes(max_dims=4, max_side=4), elements=st.just(0)),
    st.sampled_from(["<f4", ">f4"]),
    st.randoms(use_true_random=False),
)
def test_any_memory_order_gives_the_same_values(
    shaped: np.ndarray, dtype: str, random: Any
) -> None:
    values = np.arange(shaped.size, dtype=dtype).reshape(shaped.shape)
    axes = random.sample(range(values.ndim), values.ndim)
    view = values.transpose(axes)[tuple(slice(None, None, random.choice((1, -1, 2))) for _ in axes)]
    result = to_array(view, spec())
    assert is_plain(result, "float32")
    np.testing.assert_array_equal(result, view)


def test_broadcast_unaligned_and_subclasses() -> None:
    broadcast = np.broadcast_to(np.float32(3), (4, 5))
    unaligned = np.arange(21, dtype=np.uint8)[1:].view(np.float32)
    subclass = np.eye(2, dtype=np.float32).view(Subclass)
    for value in (broadcast, unaligned, subclass):
        result = to_array(value, spec())
        assert is_plain(result, "float32")
        np.testing.assert_array_equal(result, value)


def test_scalars_keep_rank_zero() -> None:
    for value in (3, 3.0, np.float32(3), np.array(3, ">f4")):
        result = to_array(value, spec())
        assert result.shape == ()
        assert is_plain(result, "float32")
        assert result == 3


@pytest.mark.parametrize(
    ("value", "dtype", "expected"),
    [
        ([1.5, 2.5], "float32", [1.5, 2.5]),
        ([[1, 2], [3, 4]], "float32", [[1, 2], [3, 4]]),
        ((True, False), "bool", [True, False]),
        ([True, 2], "float32", [1, 2]),
        ([1, 255], "uint8", [1, 255]),
        ([-1, 2], "int8", [-1, 2]),
        (7, "int64", 7),
        ([], "float32", []),
        ([[], []], "float32", [[], []]),
        ([0.5], "float16", [0.5]),
    ],
)
def test_numbers_written_in_python_become_what_is_wanted(
    value: Any, dtype: str, expected: Any
) -> None:
    result = to_array(value, spec(dtype))
    assert is_plain(result, dtype)
    assert result.tolist() == expected


def test_none_is_no_array() -> None:
    with pytest.raises(InputError, match=r"^input 'x': no array was given: got None$"):
        to_array(None, spec("float32"))


@pytest.mark.parametrize(
    ("value", "dtype", "got"),
    [
        ([1.5], "int64", "float64"),
        ([1j], "float32", "complex128"),
        ([2], "bool", "int64"),
        (["a"], "float32", "<U1"),
        (b"abc", "uint8", "|S3"),
        ([np.float64(1)], "float32", "float64"),
        ([np.zeros(2)], "float32", "float64"),
        (np.float64(1), "float32", "float64"),
        (np.zeros(2, np.int64), "float32", "int64"),
        (np.zeros(2, np.float32), "float64", "float32"),
        (np.array(["a"]), "float32", "<U1"),
        (np.array([None]), "float32", "object"),
        ({}, "float32", "object"),
        (np.array(["2026-01-01"], "M8[D]"), "int64", "datetime64[D]"),
        (np.zeros(2, [("a", "f4")]), "float32", "[('a', '<f4')]"),
    ],
)
def test_other_dtypes_are_refused(value: Any, dtype: str, got: str) -> None:
    with pytest.raises(InputError) as error:
        to_array(value, spec(dtype))
    assert str(error.value).startswith(f"input 'x': wrong dtype: got {got}, expected {dtype}")


def test_the_fix_is_in_the_message() -> None:
    with pytest.raises(InputError) as error:
        to_array(np.zeros(3), spec())
    assert str(error.value) == (
        "input 'x': wrong dtype: got float64, expected float32; convert it with x.astype('float32')"
    )
    with pytest.raises(InputError) as error:
        to_array(np.zeros(3), spec(name="input.1"))
    assert str(error.value).endswith("convert it with array.astype('float32')")
    with pytest.raises(InputError) as error:
        to_array(np.array(["a"]), spec())
    assert str(error.value) == "input 'x': wrong dtype: got <U1, expected float32"


def test_numbers_out_of_range_are_refused() -> None:
    with pytest.raises(InputError) as error:
        to_array([300], spec("uint8"))
    assert str(error.value) == (
        "input 'x': can't be made an array: Python integer 300 out of bounds for uint8: "
        "got list, expected uint8[N]"
    )


def test_ragged_lists_are_refused() -> None:
    with pytest.raises(InputError, match=r"input 'x': can't be made an array: .*inhomogeneous"):
        to_array([[1.0], [1.0, 2.0]], spec())


def test_masked_arrays_are_refused() -> None:
    with pytest.raises(InputError) as error:
        to_array(np.ma.masked_less(np.zeros(3, np.float32), 1), spec())
    assert str(error.value) == (
        "input 'x': masked arrays are not taken; say what stands in the gaps with .filled(value)"
    )


def test_buffers_are_taken() -> None:
    values = buffers.array("f", [1, 2, 3])
    for value in (values, memoryview(values)):
        assert to_array(value, spec()).tolist() == [1, 2, 3]
    assert to_array(bytearray(b"\x01\x02"), spec("uint8")).tolist() == [1, 2]


class Tensor:
    """A tensor of another library's, which speaks DLPack alone, or says that it can't."""

    def __init__(self, array: np.ndarray, error: Exception | None = None) -> None:
        self._array, self._error = array, error

    def __dlpack__(self, **options: Any) -> Any:
        if self._error:
            raise self._error
        return self._array.__dlpack__(**options)

    def __dlpack_device__(self) -> tuple[int, int]:
        return self._array.__dlpack_device__()


class ArrayTensor(Tensor):
    """One that gives NumPy arrays too."""

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        return self._array


class FailingTensor(Tensor):
    """One whose memory NumPy can't reach."""

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        raise TypeError("can't convert cuda:0 device type tensor to numpy")


def test_dlpack_is_taken_without_a_copy() -> None:
    x = np.arange(4, dtype=np.float32)
    result = to_array(Tensor(x), spec())
    assert np.shares_memory(result, x)
    with pytest.raises(InputError, match="wrong dtype: got float64, expected float32"):
        to_array(Tensor(np.zeros(3)), spec())


def test_what_dlpack_refuses_may_be_an_array() -> None:
    x = np.arange(4, dtype=np.float32)
    assert to_array(ArrayTensor(x, BufferError("no such dtype")), spec()) is x


def test_tensors_elsewhere_are_refused_in_their_own_words() -> None:
    with pytest.raises(InputError) as error:
        to_array(FailingTensor(np.zeros(3), BufferError("on a GPU")), X)
    assert str(error.value) == (
        "input 'x': can't be made an array: can't convert cuda:0 device type tensor to numpy: "
        "got FailingTensor, expected float32[N, 3, 8, 8]"
    )


def zeros(*shape: int) -> np.ndarray:
    return np.zeros(shape, np.float32)


def test_sizes_are_read_off_the_inputs() -> None:
    y = TensorSpec("y", "float32", ("C", "N"))
    assert read_sizes([zeros(2, 3, 8, 8), zeros(5, 2)], [X, y]) == {"N": 2, "C": 5}
    assert read_sizes([zeros(0, 3, 8, 8)], [X]) == {"N": 0}
    assert read_sizes([zeros()], [TensorSpec("s", "float32", ())]) == {}


@pytest.mark.parametrize(
    ("shape", "message"),
    [
        (
            (3, 8, 8),
            "input 'x': wrong rank: got [3, 8, 8], expected [N, 3, 8, 8]; "
            "array[None] adds a first dimension",
        ),
        ((3,), "input 'x': wrong rank: got [3], expected [N, 3, 8, 8]"),
        ((), "input 'x': wrong rank: got [], expected [N, 3, 8, 8]"),
        ((1, 3, 8, 9), "input 'x': wrong shape: got [1, 3, 8, 9], expected [N, 3, 8, 8]"),
    ],
)
def test_shapes_that_do_not_fit(shape: tuple[int, ...], message: str) -> None:
    with pytest.raises(InputError) as error:
        read_sizes([zeros(*shape)], [X])
    assert str(error.value) == message


def test_sizes_must_agree_over_inputs_and_within_one() -> None:
    y = TensorSpec("y", "float32", ("N", "M", "M"))
    with pytest.raises(InputError) as error:
        read_sizes([zeros(2, 3, 8, 8), zeros(4, 1, 1)], [X, y])
    assert str(error.value) == (
        "input 'y': wrong size of N: got 4 in [4, 1, 1], expected 2 as in input 'x'"
    )
    with pytest.raises(
        InputError, match=r"wrong size of M: got 6 in .*, expected 5 as in input 'y'"
    ):
        read_sizes([zeros(2, 3, 8, 8), zeros(2, 5, 6)], [X, y])


IMAGE, MASK = TensorSpec("image", "float32", (1,)), TensorSpec("mask", "float32", (1,))


def test_values_given_by_name_are_put_in_order() -> None:
    assert in_order({"mask": 1, "image": 2}, [IMAGE, MASK]) == [2, 1]
    check_names(["mask"], [IMAGE, MASK], "output")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            {"image": 0},
            "input 'mask': no array was given: got 'image', expected 'image', 'mask'",
        ),
        ({}, "input 'image': no array was given: got nothing, expected 'image', 'mask'"),
        (
            {"imgae": 0, "mask": 0},
            "input 'imgae': the model has no input of this name: expected 'image', 'mask'; "
            "did you mean 'image'?",
        ),
        (
            {"image": 0, "mask": 0, "q": 0},
            "input 'q': the model has no input of this name: expected 'image', 'mask'",
        ),
        (
            {"image": 0, "mask": 0, 5: 0},
            "input 5: the model has no input of this name: expected 'image', 'mask'",
        ),
    ],
)
def test_names_that_do_not_fit(given: dict[Any, int], message: str) -> None:
    with pytest.raises(InputError) as error:
        in_order(given, [IMAGE, MASK])
    assert str(error.value) == message


def test_outputs_are_written_directly_where_that_is_possible() -> None:
    out = np.zeros((2, 3), np.float32)
    assert writable_output(out, spec(), (2, 3)) is out
    target = writable_output(out.T, spec(), (3, 2))
    assert is_plain(target, "float32")
    assert not np.shares_memory(target, out)
