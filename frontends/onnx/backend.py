"""cnnc as a backend of the `onnx` package: the interface that its backend tests and the ONNX
Backend Scoreboard run.

The only module of the frontends that uses the face: a backend is made of sessions.
Source: onnx/backend/base.py of onnx 1.23.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnx
from onnx import helper
from onnx.backend.base import Backend, BackendRep, namedtupledict

import cnnc
from cnnc.errors import InputError, ModelError

from .reader import MAX_OPSET


class CnncBackendRep(BackendRep):  # type: ignore[misc]  # it has no types
    """A model, compiled."""

    def __init__(self, session: cnnc.Session) -> None:
        self._session = session

    def run(self, inputs: Any, **kwargs: Any) -> tuple[np.ndarray, ...]:
        """The outputs, in order and by name, for one array, arrays in order, or arrays by name.

        Raises InputError for inputs that don't fit.
        """
        if isinstance(inputs, np.ndarray):
            inputs = [inputs]
        if not isinstance(inputs, Mapping):
            names = [argument.name for argument in self._session.get_inputs()]
            if len(names) != len(inputs):
                raise InputError(
                    "wrong number of inputs", got=str(len(inputs)), expected=str(len(names))
                )
            inputs = dict(zip(names, inputs, strict=True))
        outputs = self._session.run(None, inputs)
        names = [argument.name for argument in self._session.get_outputs()]
        named: tuple[np.ndarray, ...] = namedtupledict("Outputs", names)(*outputs)
        return named


class CnncBackend(Backend):  # type: ignore[misc]  # it has no types
    """Prepares and runs models. Its class methods are this module's functions."""

    @classmethod
    def is_compatible(cls, model: onnx.ModelProto, device: str = "CPU", **kwargs: Any) -> bool:
        """True when cnnc takes the model: its operators and its types."""
        try:
            cnnc.load(model)
        except ModelError:
            return False
        return True

    @classmethod
    def prepare(cls, model: onnx.ModelProto, device: str = "CPU", **options: Any) -> CnncBackendRep:
        """The model, compiled with options of `cnnc.compile`. Raises what that raises, and
        InputError for another device than the CPU."""
        if not cls.supports_device(device):
            raise InputError("unknown device", got=repr(device), expected="'CPU'")
        return CnncBackendRep(cnnc.compile(model, **options))

    @classmethod
    def run_model(
        cls, model: onnx.ModelProto, inputs: Any, device: str = "CPU", **options: Any
    ) -> tuple[np.ndarray, ...]:
        """The outputs of a model."""
        return cls.prepare(model, device, **options).run(inputs)

    @classmethod
    def run_node(
        cls,
        node: onnx.NodeProto,
        inputs: Any,
        device: str = "CPU",
        outputs_info: Sequence[tuple[np.dtype[Any], tuple[int, ...]]] | None = None,
        *,
        opset_version: int | None = None,
        **options: Any,
    ) -> tuple[np.ndarray, ...]:
        """The outputs of one node, of the newest opset that cnnc knows unless told otherwise."""
        given = [inputs] if isinstance(inputs, np.ndarray) else list(inputs)
        model = _model_of(node, given, opset_version or MAX_OPSET)
        return cls.run_model(model, given, device, **options)

    @classmethod
    def supports_device(cls, device: str) -> bool:
        """True for the CPU."""
        return device.partition(":")[0] == "CPU"


def _model_of(node: onnx.NodeProto, inputs: Sequence[Any], opset: int) -> onnx.ModelProto:
    """The model of one node for inputs like these."""
    names = [name for name in node.input if name]
    described = [
        helper.make_tensor_value_info(
            name, helper.np_dtype_to_tensor_dtype(array.dtype), array.shape
        )
        for name, array in zip(names, map(np.asarray, inputs), strict=True)
    ]
    outputs = [onnx.ValueInfoProto(name=name) for name in node.output if name]
    graph = helper.make_graph([node], node.op_type, described, outputs)
    return helper.make_model(
        graph, opset_imports=[helper.make_opsetid(node.domain, opset)], ir_version=10
    )


is_compatible = CnncBackend.is_compatible
prepare = CnncBackend.prepare
run_model = CnncBackend.run_model
run_node = CnncBackend.run_node
supports_device = CnncBackend.supports_device
