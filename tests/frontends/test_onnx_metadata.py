"""What an ONNX model says about itself."""

from __future__ import annotations

import onnx
import pytest

from cnnc.errors import ModelError
from cnnc.frontends.onnx.metadata import ModelMetadata, read_metadata


def test_what_is_not_there_is_empty() -> None:
    assert read_metadata(memoryview(b"")) == ModelMetadata()


def test_every_field_is_read() -> None:
    model = onnx.ModelProto(
        producer_name="me", domain="here", doc_string="what", model_version=3,
        graph=onnx.GraphProto(name="net", doc_string="how"),
    )  # fmt: skip
    model.metadata_props.add(key="k", value="v")
    model.metadata_props.add(key="empty")
    expected = ModelMetadata("me", "net", "here", "what", "how", 3, {"k": "v", "empty": ""})
    assert read_metadata(memoryview(model.SerializeToString())) == expected


def test_damage_is_found() -> None:
    with pytest.raises(ModelError):
        read_metadata(memoryview(b"\x0a\x05ab"))
