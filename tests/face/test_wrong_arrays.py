"""Arrays and names that don't fit a model: each refused by its message; the session goes on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

import cnnc
from cnnc.errors import CnncError, InputError, ResourceError
from tests.face.reference import DIGITS, images


@pytest.fixture(scope="module")
def session() -> Iterator[cnnc.Session]:
    with cnnc.compile(DIGITS) as session:
        yield session


@pytest.fixture(autouse=True)
def goes_on(session: cnnc.Session) -> Iterator[None]:
    """The session computes the same after every refusal."""
    before = session(images(2))
    yield
    np.testing.assert_array_equal(session(images(2)), before)


def _refused(message: str, call: Callable[..., object], *arguments: Any, **named: Any) -> None:
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        call(*arguments, **named)


_X = images(2)
_NAME_REMEDY = "did you mean 'image'?"


@pytest.mark.parametrize(
    ("feed", "message"),
    [
        (
            {"imgae": _X},
            "input 'imgae': the model has no input of this name: expected 'image'; " + _NAME_REMEDY,
        ),
        (
            {"image": _X, "other": _X},
            "input 'other': the model has no input of this name: expected 'image'",
        ),
        ({1: _X}, "input 1: the model has no input of this name: expected 'image'"),
        ({}, "input 'image': no array was given: got nothing, expected 'image'"),
        (None, "the inputs are not given by name: got NoneType, "
               "expected a mapping from names to arrays"),
        ([_X], "the inputs are not given by name: got list, "
               "expected a mapping from names to arrays"),
    ],
)  # fmt: skip
def test_wrong_names(session: cnnc.Session, feed: Any, message: str) -> None:
    _refused(message, session.run, None, feed)


def test_wrong_names_in_a_call(session: cnnc.Session) -> None:
    _refused(
        "input 'imgae': the model has no input of this name: expected 'image'; " + _NAME_REMEDY,
        session,
        imgae=_X,
    )
    _refused("give the inputs all in order, or all by name", session, _X, image=_X)
    _refused("wrong number of inputs: got 0, expected 1 ('image')", session)
    _refused("wrong number of inputs: got 2, expected 1 ('image')", session, _X, _X)


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (
            ["probabilties"],
            "output 'probabilties': the model has no output of this name: "
            "expected 'probabilities'; did you mean 'probabilities'?",
        ),
        ([0], "output 0: the model has no output of this name: expected 'probabilities'"),
        (
            "probabilities",
            "the outputs' names are one string: got 'probabilities'; write ['probabilities']",
        ),
    ],
)
def test_wrong_output_names(session: cnnc.Session, names: Any, message: str) -> None:
    _refused(message, session.run, names, {"image": _X})


@pytest.mark.parametrize(
    ("x", "message"),
    [
        (_X[0], "wrong rank: got [1, 8, 8], expected [N, 1, 8, 8]; "
                "array[None] adds a first dimension"),
        (_X[None], "wrong rank: got [1, 2, 1, 8, 8], expected [N, 1, 8, 8]"),
        (1.0, "wrong rank: got [], expected [N, 1, 8, 8]"),
        (np.float32(1), "wrong rank: got [], expected [N, 1, 8, 8]"),
        ([], "wrong rank: got [0], expected [N, 1, 8, 8]"),
        (_X[:, :, :7], "wrong shape: got [2, 1, 7, 8], expected [N, 1, 8, 8]"),
        (_X[:, :0], "wrong shape: got [2, 0, 8, 8], expected [N, 1, 8, 8]"),
        (_X.astype(np.float64), "wrong dtype: got float64, expected float32; "
                                "convert it with image.astype('float32')"),
        (_X.astype(np.float16), "wrong dtype: got float16, expected float32; "
                                "convert it with image.astype('float32')"),
        (_X.astype(np.uint8), "wrong dtype: got uint8, expected float32; "
                              "convert it with image.astype('float32')"),
        (_X.astype(np.complex64), "wrong dtype: got complex64, expected float32"),
        (_X.astype(object), "wrong dtype: got object, expected float32"),
        ("text", "wrong dtype: got <U4, expected float32"),
        (None, "no array was given: got None"),
        (np.ma.array(_X), "masked arrays are not taken; "
                          "say what stands in the gaps with .filled(value)"),
    ],
)  # fmt: skip
def test_wrong_arrays(session: cnnc.Session, x: Any, message: str) -> None:
    _refused(f"input 'image': {message}", session, x)
    _refused(f"input 'image': {message}", session.run, None, {"image": x})


def test_a_mapping_for_an_array(session: cnnc.Session) -> None:
    _refused(
        "inputs by name are arguments by name: got a mapping; "
        "write session(**inputs), or session.run(None, inputs)",
        session,
        {"image": _X},
    )
    message = "input 'image': wrong dtype: got object, expected float32"
    _refused(message, session.run, None, {"image": {"image": _X}})


def test_lists_of_different_lengths(session: cnnc.Session) -> None:
    with pytest.raises(InputError) as caught:
        session([[1.0, 2.0], [3.0]])
    message = str(caught.value)
    assert message.startswith("input 'image': can't be made an array: setting an array element")
    assert message.endswith(": got list, expected float32[N, 1, 8, 8]")


class _Unwilling:
    def __array__(self, *arguments: object, **named: object) -> np.ndarray:
        raise RuntimeError("not today")


def test_an_object_that_fails_to_become_an_array(session: cnnc.Session) -> None:
    _refused(
        "input 'image': can't be made an array: not today: "
        "got _Unwilling, expected float32[N, 1, 8, 8]",
        session,
        _Unwilling(),
    )


def test_more_images_than_the_limit_allows(session: cnnc.Session) -> None:
    with pytest.raises(ResourceError) as caught:
        session(np.broadcast_to(np.float32(0), (1 << 30, 1, 8, 8)))
    assert str(caught.value) == (
        "copy of input 'image': needs more memory than the limit allows: got 274877906944 bytes, "
        "expected at most 4294967296 bytes; raise CNNC_MAX_BYTES if the machine has that much"
    )


def test_more_images_than_there_is_memory_for(
    session: cnnc.Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CNNC_MAX_BYTES", str(1 << 60))
    with pytest.raises(
        ResourceError, match=r"^digits: no memory for the arrays of a run: Unable to"
    ):
        session(np.broadcast_to(np.float32(0), (1 << 40, 1, 8, 8)))


@pytest.mark.parametrize(
    ("out", "message"),
    [
        (np.zeros((3, 10), np.float32), "wrong shape: got [3, 10], expected [2, 10]"),
        (np.zeros((2, 10)), "wrong dtype: got float64, expected float32"),
        ([[0.0] * 10] * 2, "not a NumPy array: got list"),
    ],
)
def test_wrong_places_for_outputs(session: cnnc.Session, out: Any, message: str) -> None:
    where = "output 'probabilities': "
    _refused(where + message, session.run, None, {"image": _X}, out={"probabilities": out})


def test_places_for_outputs_that_are_not_ours_to_write(session: cnnc.Session) -> None:
    out = np.full((2, 10), 7, np.float32)
    out.flags.writeable = False
    message = "output 'probabilities': the array is read-only"
    _refused(message, session.run, None, {"image": _X}, out={"probabilities": out})
    assert (out == 7).all()
    message = "output 'logits': the model has no output of this name: expected 'probabilities'"
    _refused(message, session.run, None, {"image": _X}, out={"logits": out})
    message = (
        "the outputs are not given by name: got ndarray, expected a mapping from names to arrays"
    )
    _refused(message, session.run, None, {"image": _X}, out=out)


def test_errors_can_be_told_apart_and_are_pythons_own_too(session: cnnc.Session) -> None:
    with pytest.raises(ValueError, match="wrong rank") as caught:
        session(_X[0])
    assert isinstance(caught.value, CnncError)
    assert (caught.value.got, caught.value.expected) == ("[1, 8, 8]", "[N, 1, 8, 8]")
    assert isinstance(ResourceError("x"), MemoryError)
