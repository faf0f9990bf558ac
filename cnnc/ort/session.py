"""The methods of ONNX Runtime's InferenceSession beside `run`, `get_inputs` and `get_outputs`."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from .refusing import Refusing

if TYPE_CHECKING:
    from cnnc.frontends.onnx.metadata import ModelMetadata
    from cnnc.source import Source

    from .options import SessionOptions
    from .values import IOBinding, OrtValue

# Options and values are imported where they are used: a session that nobody gives any needs none.

_CPU_ALONE = "everything runs on the CPU"
_PROFILE = "use Session.profile, or `cnnc profile m.onnx -o trace.json`"


class InferenceSessionMethods(Refusing):
    """Part of `Session`, which has `run` and the rest."""

    _refused: ClassVar[Mapping[str, str]] = {
        "end_profiling": _PROFILE,
        "get_profiling_start_time_ns": _PROFILE,
        "get_input_epdevices": _CPU_ALONE,
        "get_input_memory_infos": _CPU_ALONE,
        "get_output_memory_infos": _CPU_ALONE,
        "get_provider_graph_assignment_info": "`cnnc inspect` shows the kernel of every node",
        "get_tuning_results": "the cache keeps what `tune=True` measured",
        "release_captured_graph": _CPU_ALONE,
        "run_with_ortvaluevector": "use run_with_ort_values",
        "set_ep_dynamic_options": _CPU_ALONE,
        "set_tuning_results": "the cache keeps what `tune=True` measured",
    }

    if TYPE_CHECKING:
        _source: Source
        _arguments: Mapping[str, Any]

        def run(
            self,
            output_names: Sequence[str] | None,
            input_feed: Mapping[str, Any],
            run_options: object = None,
            *,
            out: Mapping[str, Any] | None = None,
        ) -> list[np.ndarray]: ...

    def get_providers(self) -> list[str]:
        """The CPU's provider alone."""
        from .options import CPU

        return [CPU]

    def get_provider_options(self) -> dict[str, dict[str, str]]:
        """No options, by provider."""
        return {name: {} for name in self.get_providers()}

    def set_providers(self, providers: Sequence[Any], provider_options: Any = None) -> None:
        """Warns where the CPU's provider is not among them."""
        from .options import check_providers

        check_providers(providers)

    def enable_fallback(self) -> None:
        """Has no effect: there is one provider."""

    def disable_fallback(self) -> None:
        """Has no effect: there is one provider."""

    def get_session_options(self) -> SessionOptions:
        """Options that ask for this session's threads and level."""
        from .options import options_of

        return options_of(self._arguments["threads"], self._arguments["level"])

    def get_modelmeta(self) -> ModelMetadata:
        """Producer, version, descriptions and properties of the model."""
        return self._source.metadata()

    def get_overridable_initializers(self) -> list[Any]:
        """None: weights are part of what is compiled."""
        return []

    def io_binding(self) -> IOBinding:
        """A binding for `run_with_iobinding`."""
        from .values import IOBinding

        return IOBinding(self)

    def run_with_iobinding(self, iobinding: IOBinding, run_options: object = None) -> None:
        """Runs on what is bound; the binding has the outputs then."""
        iobinding.run(run_options)

    def run_with_ort_values(
        self,
        output_names: Sequence[str] | None,
        input_dict_ort_values: Mapping[str, OrtValue],
        run_options: object = None,
    ) -> list[OrtValue]:
        """As `run`, with values for arrays."""
        from .values import OrtValue

        arrays = {name: value.numpy() for name, value in input_dict_ort_values.items()}
        return [OrtValue(array) for array in self.run(output_names, arrays, run_options)]

    def create_ortvalue_from_shape_and_type(
        self, shape: Sequence[int], element_type: Any, *_: object
    ) -> OrtValue:
        """A value of that shape, not yet set."""
        from .values import OrtValue

        return OrtValue.ortvalue_from_shape_and_type(shape, element_type)

    def run_async(
        self,
        output_names: Sequence[str] | None,
        input_feed: Mapping[str, Any],
        callback: Callable[[Sequence[np.ndarray], Any, str], None],
        user_data: Any,
        run_options: object = None,
    ) -> None:
        """Runs in another thread, which then calls `callback(outputs, user_data, error)`: the
        error is empty when all went well, else its message, and there are no outputs."""

        def work() -> None:
            outputs: Sequence[np.ndarray] = []
            message = ""
            try:
                outputs = self.run(output_names, input_feed, run_options)
            except Exception as error:
                # This thread has no caller: what is not handed to the callback would be lost, and
                # the callback never be called, which whoever waits for it takes for a hang.
                message = str(error)
            callback(outputs, user_data, message)

        threading.Thread(target=work, name="cnnc-run-async", daemon=True).start()
