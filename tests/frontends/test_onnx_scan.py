"""The scanner: payloads where onnx finds the elements, a digest that is blind to nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper

from cnnc.errors import ModelError
from cnnc.frontends.onnx import wire
from cnnc.frontends.onnx.scan import MIN_PAYLOAD_BYTES, Payload, scan
from tests.models.networks import lenet5, onnx_model

_NODES = [helper.make_node("Identity", ["x"], ["y"])]
_FLOATING = (TensorProto.FLOAT, TensorProto.FLOAT16, TensorProto.DOUBLE, TensorProto.BFLOAT16)


def _with_tensors(*tensors: TensorProto) -> bytes:
    model = onnx_model(_NODES, {"x": [1]})
    model.graph.initializer.extend(tensors)
    return bytes(model.SerializeToString())


def _raw(name: str, array: npt.NDArray[np.generic]) -> TensorProto:
    return numpy_helper.from_array(array, name)


def test_payloads_are_the_large_floating_initialisers_in_file_order() -> None:
    large = np.arange(256, dtype=np.float32)
    data = _with_tensors(
        _raw("first", large),
        _raw("small", large[:255]),
        _raw("half", large.astype(np.float16).repeat(2)),
        _raw("integers", large.astype(np.int64)),
        helper.make_tensor("typed", TensorProto.FLOAT, [256], large + 1),
    )
    found = scan(data).payloads
    assert [(p.name, p.size) for p in found] == [("first", 1024), ("half", 1024), ("typed", 1024)]
    first, _, typed = (data[p.offset : p.offset + p.size] for p in found)
    assert first == large.tobytes()
    assert typed == (large + 1).tobytes()


def test_the_digest_ignores_the_elements_of_payloads_and_nothing_else() -> None:
    w = np.zeros(300, np.float32)
    digest = scan(_with_tensors(_raw("w", w))).digest
    assert scan(_with_tensors(_raw("w", w + 1))).digest == digest
    assert scan(_with_tensors(_raw("v", w))).digest != digest
    assert scan(_with_tensors(_raw("w", w.reshape(3, 100)))).digest != digest
    assert scan(_with_tensors(_raw("w", np.zeros(301, np.float32)))).digest != digest
    assert scan(_with_tensors(_raw("w", w), _raw("v", w[:2]))).digest != digest
    small = scan(_with_tensors(_raw("w", w[:2]))).digest
    assert scan(_with_tensors(_raw("w", w[:2] + 1))).digest != small
    integers = scan(_with_tensors(_raw("w", np.zeros(300, np.int64)))).digest
    assert scan(_with_tensors(_raw("w", np.ones(300, np.int64)))).digest != integers


def test_elements_in_two_places_are_no_payload_but_part_of_the_digest() -> None:
    tensor = _raw("w", np.zeros(300, np.float32))
    tensor.float_data.extend([1.0] * 300)
    assert scan(_with_tensors(tensor)).payloads == ()


def test_weights_inside_nodes_are_no_payloads() -> None:
    node = helper.make_node("Constant", [], ["c"], value=_raw("w", np.zeros(300, np.float32)))
    model = onnx_model([node, *_NODES], {"x": [1]})
    assert scan(model.SerializeToString()).payloads == ()


@st.composite
def _tensors(draw: st.DrawFn) -> TensorProto:
    """A tensor of any type and size round the limit, elements raw or in the typed field."""
    name = draw(st.text(max_size=8))
    dtype = np.dtype(draw(st.sampled_from(["f4", "f8", "f2", "i8", "i4", "u1"])))
    count = draw(st.integers(0, 2 * MIN_PAYLOAD_BYTES // dtype.itemsize))
    array = np.arange(count).astype(dtype)
    if draw(st.booleans()) or dtype == np.float16:
        tensor = numpy_helper.from_array(array, name)
    else:
        tensor = helper.make_tensor(
            name, helper.np_dtype_to_tensor_dtype(dtype), [count], array.tolist()
        )
    tensor.doc_string = draw(st.text(max_size=8))
    return tensor


def _expected_payload(tensor: TensorProto) -> bytes | None:
    elements = tensor.raw_data
    if tensor.data_type == TensorProto.FLOAT and not elements:
        elements = np.array(tensor.float_data, np.float32).tobytes()
    is_payload = tensor.data_type in _FLOATING and len(elements) >= MIN_PAYLOAD_BYTES
    return elements if is_payload else None


@settings(max_examples=60, deadline=None)
@given(st.lists(_tensors(), max_size=5))
def test_the_scan_agrees_with_the_parser_of_onnx(tensors: list[TensorProto]) -> None:
    data = _with_tensors(*tensors)
    parsed = onnx.ModelProto.FromString(data).graph.initializer
    expected = [(t.name, _expected_payload(t)) for t in parsed]
    found = [(p.name, data[p.offset : p.offset + p.size]) for p in scan(data).payloads]
    assert found == [(name, elements) for name, elements in expected if elements is not None]


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_scanned_or_refused(data: bytes) -> None:
    try:
        found = scan(data)
    except ModelError:
        return
    assert found.payloads == ()  # 200 bytes hold none


@settings(max_examples=300, deadline=None)
@given(st.integers(0), st.integers(0, 255))
def test_a_changed_byte_is_survived(place: int, byte: int) -> None:
    data = bytearray(_with_tensors(_raw("w", np.zeros(300, np.float32))))
    data[place % len(data)] = byte
    try:
        payloads = scan(bytes(data)).payloads
    except ModelError:
        return
    assert all(0 <= p.offset <= p.offset + p.size <= len(data) for p in payloads)


def test_truncation_is_refused_wherever_it_cuts_the_graph() -> None:
    data = lenet5().SerializeToString()
    for sixteenth in range(1, 16):
        with pytest.raises(ModelError, match=r": damaged or truncated at byte \d+: got a value of"):
            scan(data[: len(data) * sixteenth // 16])


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\x08", "damaged or truncated at byte 1: got a number without an end"),
        (b"\x08" + b"\xff" * 11, "damaged or truncated at byte 1: got a number without an end"),
        (b"\x3a\x05ab", "damaged or truncated at byte 0: got a value of 5 bytes where 2 are left"),
        (b"\x0b", "damaged or truncated at byte 0: got wire type 3"),
        (b"\x02\x00", "damaged or truncated at byte 0: got field number 0"),
        (b"\x0d\x00", "damaged or truncated at byte 0: got a value of 4 bytes where 1 are left"),
        (
            b"\x3a\x06\x2a\x04\x42\x02\xff\xfe",
            "a text of an initialiser is not UTF-8: got b'\\xff\\xfe'",
        ),
    ],
)
def test_what_damage_is_called(data: bytes, message: str) -> None:
    with pytest.raises(ModelError) as caught:
        scan(data, "m.onnx")
    assert str(caught.value) == f"m.onnx: not an ONNX model, or a damaged one: {message}"


def test_other_formats_are_named() -> None:
    with pytest.raises(ModelError, match=r"^m.onnx: not an ONNX model: got what looks like a PNG"):
        scan(b"\x89PNG\r\n\x1a\n" + b"\0" * 20, "m.onnx")


def test_a_graph_of_another_wire_type_is_an_unknown_field() -> None:
    assert scan(b"\x38\x01").payloads == ()


def test_a_graph_in_two_pieces_is_scanned_as_one() -> None:
    tensor = _raw("w", np.zeros(256, np.float32)).SerializeToString()
    piece = wire.encode_varint(5 << 3 | 2) + wire.encode_varint(len(tensor)) + tensor
    graph = b"\x3a" + wire.encode_varint(len(piece)) + piece
    first, second = scan(graph + graph).payloads
    assert second == Payload("w", first.offset + len(graph), 1024)


def test_the_number_of_fields_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "MAX_FIELDS", 10)
    with pytest.raises(ModelError, match="too many fields: expected at most 10"):
        scan(b"\x08\x01" * 11)


def test_scanning_imports_neither_onnx_nor_the_compiler() -> None:
    code = (
        "import sys; from cnnc.frontends.onnx.scan import scan;"
        "from cnnc.frontends.onnx.file import map_file;"
        "print(sorted(m for m in sys.modules if m.split('.')[0] in ('onnx', 'google', 'numba')"
        " or m.startswith('cnnc.compiler')))"
    )
    command, root = [sys.executable, "-c", code], Path(__file__).parents[2]
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    assert result.stdout == "[]\n"
