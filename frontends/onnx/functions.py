"""Functions that a model brings along, inlined: a call becomes the nodes of the function's body.

After it a graph calls none. Values and nodes of a body get the name of the call before theirs.
Everything is checked by hand, as in `structure`. Source: onnx/docs/IR.md, "Model Local Functions".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from onnx import AttributeProto, FunctionProto, NodeProto

from cnnc.errors import ModelError

from .structure import MAX_NODES, shown, text

_Key = tuple[str, str, str]  # domain, name, overload


def inlined(
    nodes: Iterable[NodeProto], functions: Sequence[FunctionProto], opset: int, where: str
) -> list[NodeProto]:
    """The nodes without calls of these functions.

    Raises ModelError for functions that are defined twice, that replace ONNX's own operators, that
    call themselves, or that are of another opset than the model's; and for more than MAX_NODES.
    """
    bodies: dict[_Key, FunctionProto] = {}
    for function in functions:
        key = (function.domain, function.name, function.overload)
        if function.domain in ("", "ai.onnx"):
            what = "functions that replace ONNX's own operators are not supported"
            raise ModelError(what, where=where)
        if key in bodies:
            raise ModelError(f"function {shown(function.name)} is defined twice", where=where)
        _check_opset(function, opset, where)
        bodies[key] = function
    if not bodies:
        return list(nodes)
    made: list[NodeProto] = []
    for node in _Inliner(bodies, where).expanded(nodes, ()):
        made.append(node)
        if len(made) > MAX_NODES:
            raise ModelError(
                "too many nodes in functions", where=where, expected=f"at most {MAX_NODES}"
            )
    return made


def _check_opset(function: FunctionProto, opset: int, where: str) -> None:
    for entry in function.opset_import:
        if entry.domain in ("", "ai.onnx") and entry.version != opset:
            raise ModelError(
                f"function {shown(function.name)} is of another opset than the model",
                where=where,
                got=str(entry.version),
                expected=str(opset),
            )


@dataclass(frozen=True)
class _Inliner:
    """The functions by their keys."""

    bodies: Mapping[_Key, FunctionProto]
    where: str

    def expanded(self, nodes: Iterable[NodeProto], calls: tuple[_Key, ...]) -> Iterator[NodeProto]:
        """The nodes, with calls replaced; `calls` are the functions that they are part of."""
        for index, node in enumerate(nodes):
            key = (node.domain, node.op_type, node.overload)
            if key not in self.bodies:
                yield node
                continue
            if key in calls:
                raise ModelError(f"function {shown(node.op_type)} calls itself", where=self.where)
            prefix = f"{text(node.name, 'the name of a node') or node.op_type}_{index}"
            body = self._body(node, self.bodies[key], prefix)
            yield from self.expanded(body, (*calls, key))

    def _body(self, call: NodeProto, function: FunctionProto, prefix: str) -> list[NodeProto]:
        """The nodes of the body, on the call's inputs and outputs and with its attributes."""
        if len(call.input) > len(function.input) or len(call.output) > len(function.output):
            raise ModelError(
                f"a call of function {shown(function.name)} does not fit it",
                where=self.where,
                got=f"{len(call.input)} inputs, {len(call.output)} outputs",
                expected=f"at most {len(function.input)} and {len(function.output)}",
            )
        names = {"": ""}
        names |= dict(zip(function.input, [*call.input, *[""] * len(function.input)], strict=False))
        passed = [name for name in function.output if name in names]
        actual = dict(zip(function.output, call.output, strict=False))
        names |= {f: a for f, a in actual.items() if a and f not in passed}
        given = {a.name: a for a in (*function.attribute_proto, *call.attribute)}
        made = []
        for i, inner in enumerate(function.node):
            node = NodeProto()
            node.CopyFrom(inner)
            node.name = f"{prefix}/{inner.name or f'{inner.op_type}_{i}'}"
            for values in (node.input, node.output):
                values[:] = [names.setdefault(v, f"{prefix}/{v}") for v in values]
            attributes = [_settled(a, given) for a in inner.attribute]
            del node.attribute[:]
            node.attribute.extend(a for a in attributes if a is not None)
            made.append(node)
        for name in passed:
            if actual.get(name):
                ends = {"input": [names[name]], "output": [actual[name]]}
                made.append(NodeProto(op_type="Identity", **ends))
        return made


def _settled(
    attribute: AttributeProto, given: Mapping[str, AttributeProto]
) -> AttributeProto | None:
    """The attribute with the value that a reference to the function's has; None without one."""
    if not attribute.ref_attr_name:
        return attribute
    if attribute.ref_attr_name not in given:
        return None
    settled = AttributeProto()
    settled.CopyFrom(given[attribute.ref_attr_name])
    settled.name = attribute.name
    return settled
