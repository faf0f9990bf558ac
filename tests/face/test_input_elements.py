"""Models whose shapes depend on the elements of inputs: one network for each set of them."""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

import cnnc
from cnnc.compilation import graph_for
from cnnc.errors import InputError, ModelError, UnknownSizesError, UnknownValuesError
from cnnc.source import source_of


def _model(
    nodes: list[tuple[str, list[str], str]], inputs: dict[str, tuple[int, list[int | str]]]
) -> bytes:
    graph = helper.make_graph(
        [helper.make_node(op, names, [output]) for op, names, output in nodes],
        "fed",
        [helper.make_tensor_value_info(n, t, s) for n, (t, s) in inputs.items()],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    data: bytes = model.SerializeToString()
    return data


RESHAPE = _model(
    [("Reshape", ["x", "shape"], "z"), ("Relu", ["z"], "y")],
    {"x": (TensorProto.FLOAT, ["N", 6]), "shape": (TensorProto.INT64, ["R"])},
)
SLICE = _model(
    [("Add", ["begin", "size"], "end"), ("Slice", ["x", "begin", "end"], "y")],
    {
        "x": (TensorProto.FLOAT, [4, 5]),
        "begin": (TensorProto.INT64, [2]),
        "size": (TensorProto.INT64, [2]),
    },
)


def _shape(*dims: int) -> np.ndarray:
    return np.array(dims, np.int64)


def test_each_shape_is_compiled_for() -> None:
    x = np.arange(-6, 6, dtype=np.float32).reshape(2, 6)
    with cnnc.compile(RESHAPE) as session:
        assert [a.name for a in session.get_inputs()] == ["x", "shape"]
        assert [a.type for a in session.get_inputs()] == ["tensor(float)", "tensor(int64)"]
        assert [(a.name, a.shape) for a in session.get_outputs()] == [("y", [])]
        for dims in ((3, 4), (12,), (-1, 2), (3, 4)):
            np.testing.assert_array_equal(session(x, _shape(*dims)), np.maximum(x, 0).reshape(dims))
        (y,) = session.run(None, {"shape": _shape(4, 1, 3), "x": x})
        assert y.shape == (4, 1, 3)


def test_elements_reach_through_arithmetic() -> None:
    x = np.arange(20, dtype=np.float32).reshape(4, 5)
    with cnnc.compile(SLICE) as session:
        np.testing.assert_array_equal(session(x, _shape(1, 0), _shape(2, 3)), x[1:3, :3])
        np.testing.assert_array_equal(session(x, _shape(0, 4), _shape(1, 1)), x[:1, 4:])


def test_a_warm_session_imports_no_compiler(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CNNC_CACHE_DIR", str(tmp_path))
    x = np.ones((1, 6), np.float32)
    with cnnc.compile(RESHAPE) as session:
        session(x, _shape(2, 3))
    monkeypatch.setattr("cnnc.session.Request.compilation", property(_fail))
    with cnnc.compile(RESHAPE) as session:
        assert np.shape(session(x, _shape(2, 3))) == (2, 3)
        with pytest.raises(AssertionError, match="the compiler was asked"):
            session(x, _shape(3, 2))


def _fail(request: object) -> None:
    raise AssertionError("the compiler was asked")


def test_checked_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNC_CHECK", "1")
    with cnnc.compile(RESHAPE) as session:
        assert np.shape(session(np.ones((1, 6), np.float32), _shape(2, 3))) == (2, 3)


def test_pickled_and_profiled() -> None:
    x = np.ones((1, 6), np.float32)
    with cnnc.compile(RESHAPE, threads=1) as session:
        profile = session.profile(x, _shape(6, 1), runs=2)
        copy = pickle.loads(pickle.dumps(session))
    assert len(profile.runs) == 2
    with copy:
        assert np.shape(copy(x, _shape(6, 1))) == (6, 1)


def test_refusals() -> None:
    x = np.ones((1, 6), np.float32)
    session = cnnc.compile(RESHAPE)
    with pytest.raises(InputError, match="wrong number of inputs: got 1, expected 2"):
        session(x)
    with pytest.raises(InputError, match="input 'shape': wrong dtype: got int32, expected int64"):
        session(x, np.array([6], np.int32))
    with pytest.raises(InputError, match="input 'shape': too many elements for an input"):
        session(x, np.ones(600, np.int64))
    with pytest.raises(ModelError, match="Reshape_0: Reshape: x has 6 elements"):
        session(x, _shape(5))
    assert np.shape(session(x, _shape(6))) == (6,)
    session.close()
    session.close()
    with pytest.raises(InputError, match="the network is closed"):
        session(x, _shape(6))


def test_a_graph_has_to_know_the_elements() -> None:
    with pytest.raises(UnknownValuesError) as caught:
        cnnc.load(RESHAPE)
    assert caught.value.inputs == ("shape",)
    assert str(caught.value) == (
        "Reshape_0: shapes depend on the elements of inputs: got 'shape'; make a session of the "
        "model's file, which compiles for the elements it is given, or store them in the file as "
        "initialisers"
    )


EVERY_SECOND_ROW = _model(  # rows of x in the order that a Range says, whose limit is a symbol
    [
        ("Shape", ["x"], "shape"),
        ("Gather", ["shape", "zero"], "n"),
        ("Range", ["zero", "n", "two"], "rows"),
        ("Gather", ["x", "rows"], "y"),
    ],
    {"x": (TensorProto.FLOAT, ["N", 3])},
)


def _with_scalars(data: bytes) -> bytes:
    model = onnx.load_from_string(data)
    for name, number in (("zero", 0), ("two", 2)):
        model.graph.initializer.append(numpy_helper.from_array(np.array(number), name))
    return bytes(model.SerializeToString())


def test_sizes_that_no_formula_says_are_compiled_for() -> None:
    model = _with_scalars(EVERY_SECOND_ROW)
    with pytest.raises(UnknownSizesError, match=r"Range .* on sizes that are not known before"):
        cnnc.load(model)
    with cnnc.compile(model) as session:
        for n in (1, 5, 4, 5):
            x = np.arange(n * 3, dtype=np.float32).reshape(n, 3)
            np.testing.assert_array_equal(session(x), x[::2])


def test_a_graph_for_sizes_that_no_formula_says() -> None:
    source = source_of(_with_scalars(EVERY_SECOND_ROW))
    assert graph_for(source, {"x": (7, 3)}).outputs[0].type.shape == (4, 3)
    assert graph_for(source, {}).outputs[0].type.shape == (1, 3)
    with pytest.raises(InputError, match="shape does not fit the model"):
        graph_for(source, {"x": (7, 4)})
