"""What every operator must do: samples, inference that agrees with the reference, symbols, text."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx
import onnxruntime
import pytest

from cnnc.compiler.ir.graph import Builder, Graph, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ir.operator import Operator, Sample
from cnnc.compiler.ir.text import parse_graph, print_graph
from cnnc.compiler.ir.types import Dim, DType, Symbol, TensorType
from cnnc.compiler.ir.verify import verify
from cnnc.compiler.ops import OPERATORS
from cnnc.compiler.ops.arg_max import ArgMax, MaxPoolIndices
from cnnc.compiler.ops.concat import Concat
from cnnc.compiler.ops.conv_weight_gradient import ConvWeightGradient, MapWeightGradient
from cnnc.compiler.ops.dropout import AdvanceGenerator, DropoutTraining
from cnnc.compiler.ops.elementwise import Arithmetic, Elementwise, WhereLess
from cnnc.compiler.ops.fused import Fused
from cnnc.compiler.ops.gather_nd import GatherND
from cnnc.compiler.ops.indexing import Embedding, EmbeddingGradient, OneHot
from cnnc.compiler.ops.interleave import Interleave
from cnnc.compiler.ops.logic import Typed
from cnnc.compiler.ops.moments import MapMoments, MapProducts
from cnnc.compiler.ops.norm import BatchNormalizationGradient, BatchNormalizationTraining
from cnnc.compiler.ops.phase_filters import PhaseFilters
from cnnc.compiler.ops.pick import Pick
from cnnc.compiler.ops.pool import AveragePoolGradient, MaxPoolGradient
from cnnc.compiler.ops.power import IntegerPow
from cnnc.compiler.ops.resize_weighted import ResizeWeighted
from cnnc.compiler.ops.shape import DepthToSpace, Transpose
from cnnc.errors import ModelError
from cnnc.frontends.onnx.load import load
from cnnc.frontends.onnx.writer import to_model

SAMPLES: dict[str, Sample] = {
    f"{name}-{number}": sample
    for name, operator in OPERATORS.items()
    for number, sample in enumerate(operator.samples())
}
# What ONNX has not, or with another meaning at an edge, or in another form: see the tests of the
# ONNX frontend.
NOT_IN_ONNX = (
    *(Fused, WhereLess, OneHot, Embedding, EmbeddingGradient, DropoutTraining, AdvanceGenerator),
    *(
        ConvWeightGradient,
        MapWeightGradient,
        MaxPoolGradient,
        AveragePoolGradient,
        MapMoments,
        MapProducts,
        PhaseFilters,
        Interleave,
    ),
    *(BatchNormalizationTraining, BatchNormalizationGradient),
    *(MaxPoolIndices, GatherND, ResizeWeighted),
)
IN_ONNX = {
    key: s
    for key, s in SAMPLES.items()
    if not isinstance(s.operator, NOT_IN_ONNX)
    and not (isinstance(s.operator, DepthToSpace) and len(s.shapes[0] or ()) != 4)
}
each_sample = pytest.mark.parametrize("sample", SAMPLES.values(), ids=SAMPLES.keys())
MOVES = (Transpose, DepthToSpace, Concat, Pick)
EPS = float(np.finfo(np.float32).eps)


def arrays_of(sample: Sample) -> list[np.ndarray | None]:
    return sample.arrays(7)


def widened(array: np.ndarray | None) -> np.ndarray | None:
    """The array in float64 where it is floating."""
    return array.astype(np.float64) if array is not None and array.dtype.kind == "f" else array


def graph_of(sample: Sample, symbolic: frozenset[int] = frozenset()) -> Graph:
    """The sample as a graph; inputs in `symbolic` have the symbol N for their first dimension."""
    builder = Builder("sample")
    inputs: list[Value | None] = []
    for i, type in enumerate(sample.types):
        if type is None:
            inputs.append(None)
            continue
        dims: tuple[Dim, ...] = (Symbol("N"), *type.shape[1:]) if i in symbolic else type.shape
        inputs.append(builder.input(f"x{i}", type.with_shape(dims)))
    return builder.graph(builder.node(sample.operator, inputs).outputs)


def test_every_operator_has_samples() -> None:
    assert {type(s.operator) for s in SAMPLES.values()} == set(OPERATORS.values())


def test_every_concrete_class_is_in_the_table() -> None:
    def leaves(kind: type[Operator]) -> set[type[Operator]]:
        below = kind.__subclasses__()
        return set().union(*map(leaves, below)) if below else {kind}

    ours = {k for k in leaves(Operator) if k.__module__.startswith("cnnc.compiler.ops")}
    assert ours == set(OPERATORS.values())
    assert all(name == kind.__name__ for name, kind in OPERATORS.items())


@each_sample
def test_inference_agrees_with_the_reference(sample: Sample) -> None:
    arrays = arrays_of(sample)
    types = sample.operator.infer(*(None if a is None else TensorType.of(a) for a in arrays))
    results = sample.operator.reference(*arrays)
    assert [TensorType.of(r) for r in results] == list(types)
    assert all(np.isfinite(r).all() for r in results)


@each_sample
def test_float64_is_computed_in_float64(sample: Sample) -> None:
    wide = [widened(a) for a in arrays_of(sample)]
    results = sample.operator.reference(*wide)
    typed = isinstance(sample.operator, Typed | ArgMax | MaxPoolIndices)  # which say what they give
    if not typed and any(a is not None and a.dtype == np.float64 for a in wide):
        assert all(r.dtype == np.float64 for r in results)
    for single, double in zip(sample.operator.reference(*arrays_of(sample)), results, strict=True):
        np.testing.assert_allclose(single, double, rtol=1e-4, atol=tolerance(sample))


@each_sample
def test_symbols_flow(sample: Sample) -> None:
    shape = sample.shapes[0]
    if isinstance(sample.operator, AdvanceGenerator):  # whose shape is fixed
        return
    if not shape:  # a scalar has no dimension to name: it must stay as it is
        assert graph_of(sample).symbols == ()
        return
    symbolic = {0}
    if isinstance(sample.operator, Elementwise | Fused):  # operands of one shape stay of one shape
        symbolic |= {i for i, s in enumerate(sample.shapes) if s and i and s == shape}
    graph = graph_of(sample, frozenset(symbolic))
    assert "N" in graph.symbols
    verify(graph)
    bound = graph.bind({"N": shape[0]})
    verify(bound)
    assert [v.type for v in bound.outputs] == [v.type for v in graph_of(sample).outputs]


@each_sample
def test_text_round_trip(sample: Sample) -> None:
    text = print_graph(graph_of(sample))
    parsed = parse_graph(text, OPERATORS)
    verify(parsed)
    assert print_graph(parsed) == text
    inputs = [a for a in arrays_of(sample) if a is not None]
    for a, b in zip(interpret(graph_of(sample), inputs), interpret(parsed, inputs), strict=True):
        np.testing.assert_array_equal(a, b)


@each_sample
def test_views_are_reshapes_and_costs_are_counts(sample: Sample) -> None:
    arrays = arrays_of(sample)
    node = graph_of(sample).nodes[0]
    if sample.operator.is_view:
        (result,) = sample.operator.reference(*arrays)
        assert arrays[0] is not None
        np.testing.assert_array_equal(result.reshape(-1), arrays[0].reshape(-1))
        assert node.flops == 0
    assert node.flops >= 0
    assert node.op.terms(node.input_types) >= 1


def test_too_few_and_too_many_inputs_are_refused() -> None:
    for name, operator in OPERATORS.items():
        sample = next(operator.samples())
        types = list(sample.types)
        wrong = [[], [None, *types[1:]]]
        if not isinstance(sample.operator, Concat):  # which takes any number
            wrong.append([*types, *types, *types])
        for given in wrong:
            builder = Builder("g")
            values = [None if t is None else builder.input("x", t) for t in given]
            with pytest.raises(ValueError, match=rf"^n: {name}: .*inputs?\b"):
                builder.node(sample.operator, values, name="n")


def test_integers_are_refused_where_numbers_are_computed() -> None:
    for operator in OPERATORS.values():
        sample = next(operator.samples())
        takes_integers = (*MOVES, Fused, Arithmetic, Typed, IntegerPow, GatherND)
        if sample.operator.is_view or isinstance(sample.operator, takes_integers):
            continue
        if all(t is None or t.dtype is DType.INT64 for t in sample.types):
            continue
        types = [
            t if t is None or t.dtype is DType.INT64 else TensorType(DType.INT32, t.shape)
            for t in sample.types
        ]
        with pytest.raises(ValueError, match=r"elements of \w+ are not floating: got int32"):
            sample.operator.infer(*types)


def tolerance(sample: Sample) -> float:
    """Bound of a float32 evaluation's error: a few roundings of the largest terms."""
    wide = [widened(None if a is None else np.abs(a)) for a in arrays_of(sample)]
    magnitudes = sample.operator.reference(*wide)
    types = tuple(None if a is None else TensorType.of(a) for a in wide)
    largest = max(float(np.abs(m).max(initial=1.0)) for m in magnitudes)
    return 8 * EPS * float(np.sqrt(sample.operator.terms(types))) * largest


def run_onnx(model: bytes, arrays: Sequence[np.ndarray | None]) -> np.ndarray:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    feeds = {f"x{i}": a for i, a in enumerate(arrays) if a is not None}
    return np.asarray(session.run(None, feeds)[0])


@pytest.mark.parametrize("sample", IN_ONNX.values(), ids=IN_ONNX.keys())
def test_onnx_runtime_agrees(sample: Sample) -> None:
    model = to_model(graph_of(sample))
    onnx.checker.check_model(model)
    theirs = run_onnx(model.SerializeToString(), arrays_of(sample))
    (ours,) = sample.operator.reference(*map(widened, arrays_of(sample)))
    assert theirs.shape == ours.shape
    if sample.operator.exact:
        np.testing.assert_array_equal(theirs, ours.astype(theirs.dtype))
    else:
        np.testing.assert_allclose(theirs, ours, rtol=0, atol=tolerance(sample))


@pytest.mark.parametrize("sample", IN_ONNX.values(), ids=IN_ONNX.keys())
def test_what_is_written_as_onnx_is_read_again(sample: Sample) -> None:
    graph, inputs = graph_of(sample), [a for a in arrays_of(sample) if a is not None]
    (ours,) = interpret(graph, inputs)
    (again,) = interpret(load(to_model(graph)), inputs)
    np.testing.assert_allclose(again, ours, rtol=0, atol=tolerance(sample))


@pytest.mark.parametrize("operator", set(NOT_IN_ONNX) - {Embedding, GatherND, ResizeWeighted})
def test_what_onnx_does_not_have_is_not_written(operator: type[Operator]) -> None:
    graph = graph_of(next(operator.samples()))
    name = rf"{operator.__name__} \({operator.__name__}_0\)"
    with pytest.raises(ModelError, match=f"sample: ONNX does not have .*: got {name}"):
        to_model(graph)
