"""Attributes of ONNX nodes as Python values.

The keyword parameters of a conversion function say which attributes its operator has and of which
type; this module reads those annotations, and decodes a node's attributes accordingly. Source:
onnx/onnx.proto, message AttributeProto.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from onnx import AttributeProto

from cnnc.errors import ModelError

from .structure import SourceNode, shown, text
from .tensors import array

Attribute = int | float | str | tuple[int, ...] | tuple[float, ...] | np.ndarray

_TYPES: Mapping[str, tuple[int, Callable[[AttributeProto, str], Attribute]]] = {
    "int": (AttributeProto.INT, lambda a, where: int(a.i)),
    "float": (AttributeProto.FLOAT, lambda a, where: float(a.f)),
    "str": (AttributeProto.STRING, lambda a, where: a.s.decode("utf-8", "replace")),
    "tuple[int, ...]": (AttributeProto.INTS, lambda a, where: tuple(a.ints)),
    "tuple[float, ...]": (AttributeProto.FLOATS, lambda a, where: tuple(a.floats)),
    "np.ndarray": (AttributeProto.TENSOR, lambda a, where: array(a.t, where)),
}


def attributes(node: SourceNode, annotations: Mapping[str, str]) -> dict[str, Attribute]:
    """The node's attributes by name; `annotations` holds the type of each that its operator has,
    as written in Python, where ` | None` says that the attribute has no default.

    Raises ModelError for attributes that it has not, that are given twice, of another type, or
    references.
    """
    decoded: dict[str, Attribute] = {}
    for attribute in node.proto.attribute:
        name = text(attribute.name, f"an attribute of node {node.name}")
        if name not in annotations:
            raise _error(
                node, f"attribute {shown(name)} is not supported", expected=_names(annotations)
            )
        if name in decoded:
            raise _error(node, f"attribute {name} is given twice")
        if attribute.ref_attr_name:
            raise _error(node, f"attribute {name} refers to a function's attribute")
        kind, decode = _TYPES[annotations[name].removesuffix(" | None")]
        if attribute.type != kind:
            raise _error(
                node,
                f"attribute {name} has the wrong type",
                got=_type_name(attribute.type),
                expected=_type_name(kind),
            )
        decoded[name] = decode(attribute, f"{node.name}: attribute {name}")
    return decoded


def _type_name(kind: int) -> str:
    return str(AttributeProto.AttributeType.Name(kind))


def _names(annotations: Mapping[str, str]) -> str:
    return "one of " + ", ".join(annotations) if annotations else "no attributes"


def _error(node: SourceNode, what: str, *, got: str = "", expected: str = "") -> ModelError:
    return ModelError(f"{node.proto.op_type}: {what}", where=node.name, got=got, expected=expected)
