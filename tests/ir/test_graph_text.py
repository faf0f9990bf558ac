# ruff: noqa: E501 (tables of refusals: one a line)
"""The text form: what it looks like, that it comes back, and what the parser refuses."""

from __future__ import annotations

from dataclasses import dataclass

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnnc.compiler.ir.graph import Builder, Graph, Node, Role, Value
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ir.text import parse_graph, print_graph
from cnnc.compiler.ir.types import DType, Symbol, TensorType
from cnnc.compiler.ops import OPERATORS
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add
from cnnc.compiler.ops.fused import fuse
from cnnc.compiler.ops.norm import BatchNormalization
from cnnc.compiler.ops.shape import Reshape
from cnnc.errors import ModelError


@dataclass(frozen=True)
class Everything(Operator):
    """An operator with an attribute of every kind."""

    number: int = 0
    real: float = 0.0
    flag: bool = False
    word: str = ""
    numbers: tuple[int, ...] = ()
    reals: tuple[float, ...] = ()
    words: tuple[str, ...] = ()


KINDS = {**OPERATORS, "Everything": Everything}


def small_network() -> Graph:
    builder = Builder("digits")
    x = builder.input("x", TensorType(DType.FLOAT32, (Symbol("N", 8), 1, 8, 8)))
    w = builder.parameter("conv/w:0", np.ones((2, 1, 3, 3), np.float32))
    half = builder.constant("half", np.array(0.5, np.float32))
    conv = builder.node(
        Conv(pads=(1, 1, 1, 1)), [x, w, None], name="conv1", outputs=["h"], origins=["Conv_0", "3"]
    )
    moved = builder.node(Add(), [conv.output, half], outputs=["h"])
    flat = builder.node(Reshape((0, -1)), [moved.output], name="return", outputs=["y"])
    running = Value("running", flat.output.type, Role.STATE)
    return builder.graph([flat.output, x], [(flat.output, running)])


def test_the_form() -> None:
    assert (
        print_graph(small_network())
        == """\
graph digits(x: float32[N<=8,1,8,8]) {
  param "conv/w:0": float32[2,1,3,3]
  const half: float32[] = [0.5]
  state running: float32[N<=8,128]
  h: float32[N<=8,2,8,8] = Conv(x, "conv/w:0", _) {pads=[1, 1, 1, 1]} name conv1 from Conv_0, "3"
  h.1: float32[N<=8,2,8,8] = Add(h, half) name Add_1
  y: float32[N<=8,128] = Reshape(h.1) {shape=[0, -1]} name "return"
  return y, x
  update y -> running
}
"""
    )


def test_a_fused_body_is_a_nested_block() -> None:
    builder = Builder("net")
    x = builder.input("x", TensorType(DType.FLOAT32, (1, 3)))
    add = builder.node(Add(), [x, x], name="add")
    relu = builder.node(Relu(), [add.output], name="relu", outputs=["y"])
    graph = Graph("net", (x,), (fuse([add, relu], None, relu.output),), (relu.output,))
    text = """\
graph net(x: float32[1,3]) {
  y: float32[1,3] = Fused(x) {body=graph y(x: float32[1,3]) {
    add.out: float32[1,3] = Add(x, x) name add
    y: float32[1,3] = Relu(add.out) name relu
    return y
  }, anchor=-1} name relu
  return y
}
"""
    assert print_graph(graph) == text
    assert print_graph(parse_graph(text, KINDS)) == text


def test_parsing_gives_back_what_was_printed() -> None:
    graph = parse_graph(print_graph(small_network()), KINDS)
    conv, add, reshape = graph.nodes
    assert conv.op == Conv(pads=(1, 1, 1, 1))
    assert (conv.name, conv.origins, conv.inputs[2]) == ("conv1", ("Conv_0", "3"), None)
    assert (add.name, reshape.name) == ("Add_1", "return")
    assert graph.inputs[0].type.shape == (Symbol("N", 8), 1, 8, 8)
    weights, half = conv.inputs[1], add.inputs[1]
    assert weights is not None
    assert (weights.name, weights.role, weights.data) == ("conv/w:0", Role.PARAMETER, None)
    assert half is not None
    np.testing.assert_array_equal(half.constant, np.float32(0.5))
    assert graph.outputs == (reshape.output, graph.inputs[0])
    assert [(a, b.role) for a, b in graph.updates] == [(reshape.output, Role.STATE)]


NAMES = st.text(max_size=8) | st.sampled_from(["return", "_", "a", "a.1", "graph", "nan", "\udc80"])
FLOATS = st.floats(allow_nan=True)
ATTRIBUTES = st.builds(
    Everything,
    st.integers(),
    FLOATS,
    st.booleans(),
    NAMES,
    st.lists(st.integers(), max_size=3).map(tuple),
    st.lists(FLOATS, max_size=3).map(tuple),
    st.lists(NAMES, max_size=3).map(tuple),
)
DIMS = st.integers(0, 2**40) | st.builds(Symbol, NAMES, st.none() | st.integers(0, 99))
TYPES = st.builds(TensorType, st.sampled_from(DType), st.lists(DIMS, max_size=3).map(tuple))


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """A graph of any names, types and attributes; it need not make sense."""
    inputs = [Value(draw(NAMES), draw(TYPES), Role.INPUT) for _ in range(draw(st.integers(0, 3)))]
    known: list[Value] = list(inputs)
    for role in (Role.PARAMETER, Role.STATE):
        known += [Value(draw(NAMES), draw(TYPES), role) for _ in range(draw(st.integers(0, 2)))]
    nodes = []
    for _ in range(draw(st.integers(0, 4))):
        values = st.none() | st.sampled_from(known) if known else st.none()
        reads = tuple(draw(st.lists(values, max_size=3)))
        writes = tuple(Value(draw(NAMES), draw(TYPES)) for _ in range(draw(st.integers(1, 2))))
        origins = tuple(draw(st.lists(NAMES, max_size=2)))
        nodes.append(Node(draw(ATTRIBUTES), reads, writes, draw(NAMES), origins))
        known += writes
    outputs = tuple(draw(st.lists(st.sampled_from(known), max_size=2))) if known else ()
    pairs = st.tuples(st.sampled_from(known), st.sampled_from(known)) if known else st.nothing()
    updates = tuple(draw(st.lists(pairs, max_size=2))) if known else ()
    return Graph(draw(NAMES), tuple(inputs), tuple(nodes), outputs, updates)


@given(graphs())
@settings(max_examples=200, deadline=None)
def test_round_trip_of_any_graph(graph: Graph) -> None:
    text = print_graph(graph)
    assert print_graph(parse_graph(text, KINDS)) == text


@pytest.mark.parametrize("dtype", list(DType))
def test_constants_keep_every_bit(dtype: DType) -> None:
    rng = np.random.default_rng(5)
    raw = rng.integers(0, 256, 240, np.uint8)
    array = (raw % 2).astype(bool) if dtype is DType.BOOL else raw.view(dtype.numpy)
    array = np.where(array == array, array, np.zeros_like(array)).reshape(2, -1, 3)  # no NaNs
    builder = Builder("g")
    graph = builder.graph([builder.constant("c", array)])
    text = print_graph(graph)
    parsed = parse_graph(text, KINDS)
    got = parsed.outputs[0].constant
    assert got is not None
    assert got.dtype == array.dtype
    np.testing.assert_array_equal(got, array)
    assert print_graph(parsed) == text


def test_constants_that_are_not_finite_or_empty() -> None:
    builder = Builder("g")
    values = [
        builder.constant("a", np.array([np.inf, -np.inf, np.nan], np.float32)),
        builder.constant("b", np.zeros((0, 3), np.int64)),
        builder.constant("c", np.array([True, False])),
        builder.constant("d", np.array([1.5], ml_dtypes.bfloat16)),
    ]
    text = print_graph(builder.graph(values))
    assert "a: float32[3] = [inf, -inf, nan]" in text
    assert "b: int64[0,3] = []" in text
    assert "c: bool[2] = [true, false]" in text
    assert print_graph(parse_graph(text, KINDS)) == text


def test_attributes_take_their_declared_type() -> None:
    text = """graph g(x: float32[2]) {
      y: float32[2] = Everything(x) {real=1, reals=[1, 2.5], flag=1, numbers=[3]}  # a comment
      return y
    }"""
    op = parse_graph(text, KINDS).nodes[0].op
    assert op == Everything(real=1.0, reals=(1.0, 2.5), flag=True, numbers=(3,))
    assert "{real=1.0, flag=true, numbers=[3], reals=[1.0, 2.5]}" in print_graph(
        parse_graph(text, KINDS)
    )


def test_attributes_at_their_defaults_are_not_shown() -> None:
    builder = Builder("g")
    x = builder.input("x", TensorType(DType.FLOAT32, (1, 3)))
    vectors = [builder.parameter(n, np.ones(3, np.float32)) for n in "sbmv"]
    builder(BatchNormalization(1e-5), x, *vectors)
    builder(BatchNormalization(1e-3), x, *vectors)
    text = print_graph(builder.graph([]))
    assert text.count("epsilon") == 1
    assert "{epsilon=0.001}" in text


HEAD = "graph g(x: float32[2]) {\n"
REFUSALS = [
    ("", "line 1: unexpected token: got the end, expected 'graph'"),
    ("graph g(x: float32[2]) {", "line 1: no name here: got the end"),
    ("graph g() {}\nmore", "line 2: unexpected token: got 'more', expected the end"),
    ("graph g() { ? }", "line 1: no token begins here: got '? }'"),
    ('graph g() {\n"open\n}', "line 2: no token begins here: got '\"open\\n}'"),
    (r'graph "\x" () {}', "line 1: not a legal string: Invalid \\escape: got \"\\x\""),
    ("graph return() {}", "line 1: a word of the language where a name should be: got 'return'"),
    ("graph g(x: float31[2]) {}", "line 1: unknown element type: got 'float31'"),
    ("graph g(x: float32[-2]) {}", "line 1: not a size: got -2"),
    ("graph g(x: float32[1.5]) {}", "line 1: not a size: got 1.5"),
    ("graph g(x: float32[2], x: float32[2]) {}", "line 1: a value is defined twice: got 'x'"),
    (HEAD + "x: float32[2] = Relu(x)\nreturn x }", "line 2: a value is defined twice: got 'x'"),
    (HEAD + "y: float32[2] = Relu(y)\nreturn y }", "line 2: a value is used before it is defined: got 'y'"),
    (HEAD + "y: float32[2] = Rilu(x)\n}", "line 2: unknown operator: got 'Rilu'"),
    (HEAD + "\ny: float32[2] = Relu(x) {alpha=1} }", "line 3: attributes of Relu are unknown or missing: got alpha"),
    (HEAD + "y: float32[2] = Relu(x) {exact=true} }", "line 2: attributes of Relu are unknown or missing: got exact"),
    (HEAD + "y: float32[2] = Reshape(x) }", "line 2: attributes of Reshape are unknown or missing: got none, expected shape, allowzero"),
    (HEAD + "y: float32[2] = Reshape(x) {shape=[1.5]} }", "line 2: attribute shape: 1.5 is not of type int"),
    (HEAD + "y: float32[2] = Everything(x) {real=[1]} }", "line 2: attribute real: (1,) is not of type float"),
    (HEAD + "y: float32[2] = Everything(x) {number=true} }", "line 2: attribute number: True is not of type int"),
    (HEAD + "y: float32[2] = Everything(x) {flag=2} }", "line 2: attribute flag: 2 is not of type bool"),
    (HEAD + "y: float32[2] = Everything(x) {word=word} }", "line 2: no number here: got 'word'"),
    ("graph g() {\nconst c: int8[2] = [1]\n}", "line 2: elements do not fill the type: got 1, expected int8[2]"),
    ("graph g() {\nconst c: int8[N] = [1]\n}", "line 2: elements do not fill the type: got 1, expected int8[N]"),
    ("graph g() {\nconst c: int8[1] = [1.5]\n}", "line 2: elements do not have the type: 1.5 is not of type int"),
    ("graph g() {\nconst c: bool[1] = [2]\n}", "line 2: elements do not have the type: 2 is not of type bool"),
    (HEAD + "return x update x }", "line 2: unexpected token: got '}', expected '->'"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message"), REFUSALS)
def test_refuses(text: str, message: str) -> None:
    with pytest.raises(ModelError) as caught:
        parse_graph(text, KINDS)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    "text",
    [
        "graph g() {\nconst c: int8[1] = [300]\n}",
        f"graph g() {{\nconst c: int8[1] = [{'9' * 5000}]\n}}",
        f"graph g() {{\nconst c: int8[0,{10**30}] = []\n}}",
        "graph g() {\ny: int8[] = Fused() {anchor=0, body=" * 2000,
    ],
)
def test_refuses_what_is_too_much(text: str) -> None:
    with pytest.raises(ModelError, match=r"^line \d+: "):
        parse_graph(text, KINDS)


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_damaged_text_is_a_graph_or_a_model_error(data: st.DataObject) -> None:
    text = print_graph(small_network())
    at = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 5))
    damaged = text[:at] + data.draw(st.text(max_size=5)) + text[at + length :]
    try:
        parse_graph(damaged, KINDS)
        where = "line 1"
    except ModelError as error:
        where = error.where
    assert where.startswith("line ")
