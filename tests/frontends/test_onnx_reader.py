"""Reading models: headers, structure and tensors that break the rules, each with its message."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from cnnc.compiler.ir.types import DType
from cnnc.errors import ModelError
from cnnc.frontends.onnx import structure
from cnnc.frontends.onnx.load import load
from cnnc.frontends.onnx.reader import MAX_IR_VERSION, MAX_OPSET, Source, read
from cnnc.frontends.onnx.wire import BYTES, encode_varint
from tests.models.networks import lenet5, onnx_model

ELEMENT_TYPES = "one of " + ", ".join(dtype.value for dtype in DType)


def _model() -> onnx.ModelProto:
    """y = Relu(x + w), with a name for everything."""
    nodes = [
        helper.make_node("Add", ["x", "w"], ["sum"], "add"),
        helper.make_node("Relu", ["sum"], ["y"], "relu"),
    ]
    return onnx_model(nodes, {"x": ["N", 4]}, weights={"w": np.arange(4, dtype=np.float32)})


def _message(source: Source) -> str:
    """What the model is refused with, without the place, which is always the same."""
    with pytest.raises(ModelError) as caught:
        load(source)
    return str(caught.value).removeprefix("<ModelProto>: ")


class TestSources:
    """Every kind of source gives the same graph, or is refused as what it is."""

    def test_all_kinds_of_source_are_read_alike(self, tmp_path: Path) -> None:
        data = lenet5().SerializeToString()
        path = tmp_path / "m.onnx"
        path.write_bytes(data)
        for source in (path, str(path), data, bytearray(data), memoryview(data), lenet5()):
            graph = load(source)
            assert [n.name for n in graph.nodes][:3] == ["c1", "r1", "s2"]
            weight = graph.nodes[7].inputs[1]
            assert weight is not None
            assert weight.data is not None
            assert weight.data.shape == (120, 400)

    def test_something_else_is_refused(self) -> None:
        message = _message(42)
        assert message == "<int>: not a model: expected a path, bytes, or an onnx.ModelProto"

    def test_no_bytes(self) -> None:
        assert _message(b"") == "<bytes>: the model is empty: 0 bytes"

    def test_random_bytes(self) -> None:
        data = np.random.default_rng(0).bytes(500)
        assert _message(data).startswith("<bytes>: not an ONNX model, or a damaged one: ")

    def test_nesting_deeper_than_protobuf_allows(self) -> None:
        graph = b""
        for number in (6, 5, 1) * 100:  # graph in attribute in node in graph
            graph = bytes([number << 3 | BYTES]) + encode_varint(len(graph)) + graph
        model = b"\x3a" + encode_varint(len(graph)) + graph
        message = _message(model)
        assert message.startswith("<bytes>: not an ONNX model, or a damaged one: Error parsing")

    def test_large_weights_are_views_of_the_source(self) -> None:
        data = lenet5().SerializeToString()
        weights = {v.name: v.data for v in load(data).sources if v.data is not None}
        large = weights["c5.w"]
        assert not large.flags.owndata
        assert not large.flags.writeable
        assert np.shares_memory(large, np.frombuffer(data, np.uint8))

    def test_payloads_are_named_views(self) -> None:
        model = read(lenet5())
        assert sorted(model.payloads) == ["c3.w", "c5.w", "f6.w", "output.w"]
        assert len(model.payloads["c3.w"]) == 16 * 6 * 5 * 5 * 4
        assert not model.structure.initializers["c3.w"].raw_data


class TestHeader:
    def test_no_graph(self) -> None:
        model = _model()
        model.ClearField("graph")
        assert _message(model) == "not an ONNX model, or a damaged one: no graph"

    @pytest.mark.parametrize("version", [0, 2, 99999])
    def test_ir_version(self, version: int) -> None:
        model = _model()
        model.ir_version = version
        assert _message(model) == (
            f"IR version is not supported: got {version or 'none'}, expected 3 to {MAX_IR_VERSION}"
        )

    @pytest.mark.parametrize("version", [-1, 1, 5, MAX_OPSET + 1, 9999])
    def test_opset(self, version: int) -> None:
        model = _model()
        model.opset_import[0].version = version
        assert _message(model) == (
            f"opset is not supported: got {version}, expected 6 to {MAX_OPSET}; "
            "onnx.version_converter can change a model's opset"
        )

    def test_no_opset(self) -> None:
        model = _model()
        model.opset_import[0].domain = "ai.onnx.ml"
        assert _message(model) == "the model names no opset of ONNX's own operators"

    def test_two_opsets(self) -> None:
        model = _model()
        model.opset_import.add(domain="ai.onnx", version=17)
        assert _message(model) == "opset of domain '' is given twice"

    def test_unused_domains_do_not_matter(self) -> None:
        model = _model()
        model.opset_import.add(domain="com.microsoft", version=1)
        assert len(load(model).nodes) == 2

    def test_functions_of_onnx_own_domain(self) -> None:
        model = _model()
        model.functions.add(name="Relu")
        assert _message(model) == "functions that replace ONNX's own operators are not supported"


class TestStructure:
    def test_cycle(self) -> None:
        model = _model()
        model.graph.node[0].input[0] = "y"
        assert _message(model) == "the graph has a cycle: got nodes add, relu"

    def test_node_that_reads_its_own_output(self) -> None:
        model = _model()
        model.graph.node[1].input[0] = "y"
        assert _message(model) == "the graph has a cycle: got nodes relu"

    def test_unsorted_nodes_are_sorted(self) -> None:
        model = _model()
        nodes = list(model.graph.node)
        model.graph.ClearField("node")
        model.graph.node.extend(reversed(nodes))
        assert [n.name for n in load(model).nodes] == ["add", "relu"]

    def test_value_that_is_never_defined(self) -> None:
        model = _model()
        model.graph.node[1].input[0] = "gone"
        assert _message(model) == "value 'gone' is never defined: got node relu reads it"

    @pytest.mark.parametrize("name", ["sum", "x", "w"])
    def test_value_that_is_defined_twice(self, name: str) -> None:
        model = _model()
        model.graph.node[1].output[0] = name
        assert _message(model) == f"value '{name}' is defined twice: got node relu defines it again"

    def test_input_twice(self) -> None:
        model = _model()
        model.graph.input.append(model.graph.input[0])
        assert _message(model) == "graph input 'x' is defined twice"

    def test_initialiser_twice(self) -> None:
        model = _model()
        model.graph.initializer.append(model.graph.initializer[0])
        assert _message(model) == "initialiser 'w' is defined twice"

    def test_initialiser_without_a_name(self) -> None:
        model = _model()
        model.graph.initializer.add()
        assert _message(model) == "initialiser number 1 has no name"

    def test_outputs(self) -> None:
        model = _model()
        model.graph.output.add(name="y")
        assert _message(model) == "graph output 'y' is defined twice"
        model.graph.output[1].name = "z"
        assert _message(model) == "graph output 'z' is never defined"
        model.graph.ClearField("output")
        assert _message(model) == "the graph has no outputs"

    def test_sparse_initialisers(self) -> None:
        model = _model()
        model.graph.sparse_initializer.add()
        assert _message(model) == "sparse initialisers are not supported"

    def test_too_many_nodes(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(structure, "MAX_NODES", 1)
        assert _message(_model()) == "too many nodes: got 2, expected at most 1"

    def test_an_initialiser_that_is_also_an_input_is_no_input(self) -> None:
        model = _model()
        model.graph.input.append(helper.make_tensor_value_info("w", TensorProto.FLOAT, [4]))
        assert [v.name for v in load(model).inputs] == ["x"]

    def test_names_that_are_not_utf8(self) -> None:
        data = _model().SerializeToString().replace(b"sum", b"\xff\xfe\xfd")
        message = "an output of node add is not UTF-8: got b'\\xff\\xfe\\xfd'"
        assert _message(data) == message

    def test_node_names_are_made_unique_and_printable(self) -> None:
        model = _model()
        model.graph.node[0].name = model.graph.node[1].name = 'a\n"\0' + "b" * 2000
        names = [n.name for n in load(model).nodes]
        assert names == ['a_"_' + "b" * 76, 'a_"_' + "b" * 76 + "_1"]

    def test_nodes_without_a_name_are_named_after_their_operator(self) -> None:
        model = _model()
        for node in model.graph.node:
            node.ClearField("name")
        assert [n.name for n in load(model).nodes] == ["Add_0", "Relu_1"]

    def test_long_names_are_cut_in_messages(self) -> None:
        model = _model()
        model.graph.node[1].input[0] = "n" * 1_000_000
        shown = "'" + "n" * 80 + "'... (1000000 characters)"
        assert _message(model) == f"value {shown} is never defined: got node relu reads it"

    def test_strange_value_names_are_kept(self) -> None:
        name = "../../etc\n'\"; %x\0é"
        model = _model()
        model.graph.input[0].name = model.graph.node[0].input[0] = name
        assert load(model).inputs[0].name == name


class TestInputs:
    def test_dimensions(self) -> None:
        model = onnx_model(
            [helper.make_node("Identity", ["x"], ["y"])],
            {"x": ["N", None, 3], "z": ["N", "N+1", None], "v": ["N-1", "8", "x_1"]},
        )
        shapes = [v.type.shape for v in load(model).inputs]
        assert [str(d) for shape in shapes for d in shape] == [
            *("N", "x_1", "3"),
            *("N", "N_1", "z_2"),
            *("N_1_", "_8", "x_1_"),
        ]

    def test_not_a_tensor(self) -> None:
        model = _model()
        tensor = helper.make_tensor_type_proto(TensorProto.FLOAT, [1])
        model.graph.input[0].type.CopyFrom(helper.make_sequence_type_proto(tensor))
        assert _message(model) == "graph input 'x': not a tensor: got sequence_type"
        model.graph.input[0].ClearField("type")
        assert _message(model) == "graph input 'x': not a tensor: got no type"

    def test_unknown_rank(self) -> None:
        model = _model()
        model.graph.input[0].type.tensor_type.ClearField("shape")
        assert _message(model) == "graph input 'x': its number of dimensions is not known"

    def test_element_type(self) -> None:
        model = _model()
        model.graph.input[0].type.tensor_type.elem_type = TensorProto.STRING
        assert _message(model) == (
            f"graph input 'x': element type is not supported: got STRING, expected {ELEMENT_TYPES}"
        )

    def test_negative_and_gigantic_dimensions(self) -> None:
        model = _model()
        first, second = model.graph.input[0].type.tensor_type.shape.dim
        first.dim_value = -1
        assert _message(model) == "graph input 'x': a dimension is negative: got [-1, 4]"
        first.dim_value = second.dim_value = 1 << 32
        assert _message(model) == (
            "graph input 'x': too many elements: "
            "got [4294967296, 4294967296], expected at most 1099511627776"
        )


def _tensor_message(**fields: object) -> str:
    """The message for the initialiser `w` with these fields; its defaults are float32 [4]."""
    model = _model()
    given = {"dims": [4], "data_type": TensorProto.FLOAT, "name": "w", **fields}
    model.graph.initializer[0].CopyFrom(TensorProto(**given))
    return _message(model).removeprefix("initialiser 'w': ")


class TestTensors:
    @pytest.mark.parametrize("size_bytes", [0, 12, 20])
    def test_raw_data_of_another_length(self, size_bytes: int) -> None:
        assert _tensor_message(raw_data=b"\0" * size_bytes) == (
            f"dimensions do not fit the stored elements: got {size_bytes} bytes, "
            "expected 4 elements of float32, 16 bytes"
        )

    def test_payload_of_another_length(self) -> None:
        assert _tensor_message(raw_data=b"\0" * 2048) == (
            "dimensions do not fit the stored elements: got 2048 bytes, "
            "expected 4 elements of float32, 16 bytes"
        )

    def test_typed_elements_of_another_number(self) -> None:
        message = "dimensions do not fit the stored elements: got 3 elements, expected 4 elements"
        assert _tensor_message(float_data=[1, 2, 3]) == message

    def test_elements_in_two_places(self) -> None:
        message = "elements are stored in more than one place"
        assert _tensor_message(raw_data=b"\0" * 16, float_data=[1, 2, 3, 4]) == message
        large = {"dims": [512], "raw_data": b"\0" * 2048, "float_data": [0.0] * 512}
        assert _tensor_message(**large) == message

    def test_elements_in_the_field_of_another_type(self) -> None:
        assert _tensor_message(int64_data=[1, 2, 3, 4]) == (
            "elements of float32 are stored in the wrong field: got int64_data, expected float_data"
        )

    def test_element_beyond_its_type(self) -> None:
        fields = {"data_type": TensorProto.INT8, "int32_data": [1, 2, 3, 128]}
        assert _tensor_message(**fields) == "a stored element is beyond int8"

    def test_negative_dimension(self) -> None:
        message = _tensor_message(dims=[-4], raw_data=b"\0" * 16)
        assert message == "a dimension is negative: got [-4]"

    @pytest.mark.parametrize("dims", [[1 << 32, 1 << 32], [1 << 62, 0], [1 << 41]])
    def test_gigantic_dimensions(self, dims: list[int]) -> None:
        assert _tensor_message(dims=dims) == (
            f"too many elements: got {dims}, expected at most 1099511627776"
        )

    def test_too_many_dimensions(self) -> None:
        message = _tensor_message(dims=[1] * 65, float_data=[1])
        assert message == "too many dimensions: got 65, expected at most 8"

    @pytest.mark.parametrize(
        ("data_type", "name"),
        [
            (TensorProto.UNDEFINED, "UNDEFINED"),
            (TensorProto.COMPLEX64, "COMPLEX64"),
            (TensorProto.INT4, "INT4"),
            (TensorProto.FLOAT8E4M3FN, "FLOAT8E4M3FN"),
            (999, "number 999"),
            (-1, "number -1"),
        ],
    )
    def test_element_types(self, data_type: int, name: str) -> None:
        assert _tensor_message(data_type=data_type) == (
            f"element type is not supported: got {name}, expected {ELEMENT_TYPES}"
        )

    def test_segments(self) -> None:
        segment = TensorProto.Segment(begin=0, end=4)
        message = _tensor_message(raw_data=b"\0" * 16, segment=segment)
        assert message == "a tensor cut in segments is not supported"

    def test_external_data_of_an_attribute_is_refused_without_a_look_at_its_path(self) -> None:
        tensor = TensorProto(data_type=TensorProto.FLOAT, dims=[4])
        tensor.data_location = TensorProto.EXTERNAL
        tensor.external_data.add(key="location", value="../../etc/passwd")
        nodes = [helper.make_node("Constant", [], ["y"], "node", value=tensor)]
        with pytest.raises(ModelError) as caught:
            load(onnx_model(nodes, {"x": (1,)}))
        message = "node: attribute value: external data is not supported but for initialisers"
        assert str(caught.value) == message

    def test_not_finite_weights_are_read(self) -> None:
        model = _model()
        elements = np.array([np.nan, np.inf, -np.inf, 1e-45], np.float32)
        model.graph.initializer[0].raw_data = elements.tobytes()
        weight = load(model).nodes[0].inputs[1]
        assert weight is not None
        np.testing.assert_array_equal(weight.data, elements)

    def test_every_element_type_is_read_raw_and_typed(self) -> None:
        for dtype in DType:
            numbers = np.array([0, 1, 1, 0], dtype.numpy)
            code = helper.np_dtype_to_tensor_dtype(dtype.numpy)
            for raw in (False, True):
                stored = numbers.tobytes() if raw else numbers
                tensor = helper.make_tensor("c", code, [4], stored, raw)
                model = onnx_model([helper.make_node("Identity", ["c"], ["y"], "id")], {})
                model.graph.initializer.append(tensor)
                value = load(model).nodes[0].inputs[0]
                assert value is not None
                assert value.data is not None
                assert value.type.dtype is dtype
                np.testing.assert_array_equal(value.data, numbers)
