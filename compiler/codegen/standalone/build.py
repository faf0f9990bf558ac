"""Programs put together: the network's code and data, its parameters, and the code around it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from cnnc.runtime import abi
from cnnc.runtime.manifest import Manifest

from ...ir.graph import Graph, Role
from ...program.program import Program
from .. import llvm, native
from ..artefact import Code, Description, Unit, describe, native_functions, sources
from ..elf.linker import link
from ..elf.writer import Blob, data_object
from ..frontend import lower
from ..isa import Isa
from .failure import cnnc_interrupted
from .information import information, summary
from .main import cnnc_main
from .record import encode_record, weight_offsets
from .start import ENTRY, ENTRY_IR, MAIN, MAIN_IR
from .variants import VARIANT_COUNT, VARIANTS

_RECORD, _PARTS = "cnnc_record", "cnnc_parts"
_INFO, _SUMMARY = "cnnc_info", "cnnc_summary"
_WEIGHTS = "cnnc_weights"
# The program, the routines that are reached by their addresses alone, and the runtime.
ROOTS = (cnnc_main, cnnc_interrupted, *native.ROOTS)


def describe_standalone(
    graph: Graph, program: Program, sizes: Mapping[str, int], isa: Isa
) -> Description:
    """The description of a network whose parameters all are payloads, in order: its weights."""
    payloads = {value.name: i for i, value in enumerate(sources(graph, Role.PARAMETER))}
    return describe(graph, program, sizes, payloads, isa)


def weights_of(graph: Graph, manifest: Manifest) -> bytes:
    """The elements of all parameters, where `weight_offsets` says."""
    offsets = weight_offsets(manifest)
    data = bytearray(offsets[-1])
    for value, offset in zip(sources(graph, Role.PARAMETER), offsets, strict=False):
        assert value.data is not None, f"parameter {value.name} has no data"
        elements = np.ascontiguousarray(value.data).reshape(-1).view(np.uint8)
        data[offset : offset + elements.size] = elements.data
    return bytes(data)


@dataclass(frozen=True)
class Standalone:
    """A network to be written out. `version` is the compiler's."""

    description: Description
    program: Program
    code: Code
    weights: bytes
    version: str

    def executable(self) -> bytes:
        """An executable for Linux on x86-64."""
        entry = llvm.compile_object([ENTRY_IR], llvm.BASELINE, keep=[ENTRY], imports=[MAIN])
        return link([*self._objects(), entry], [], entry=ENTRY)

    def _objects(self) -> list[bytes]:
        functions = native_functions(self.program).values()
        return [*self.code.objects(functions, self._around()), self._data()]

    def _data(self) -> bytes:
        manifest = self.description.manifest
        texts = {
            _INFO: json.dumps(information(manifest, self.version), indent=2),
            _SUMMARY: summary(manifest, self.version),
        }
        blobs = [
            Blob(abi.SYMBOL_TABLE, self.description.table),
            Blob(abi.SYMBOL_CONSTANTS, self.description.constants),
            Blob(_RECORD, encode_record(manifest)),
            *(Blob(symbol, text.encode() + b"\0") for symbol, text in texts.items()),
            Blob(_WEIGHTS, self.weights),
            Blob(VARIANT_COUNT, (1).to_bytes(8, "little")),
        ]
        parts = [_RECORD, abi.SYMBOL_TABLE, abi.SYMBOL_FUNCTIONS, abi.SYMBOL_CONSTANTS]
        tables = {
            abi.SYMBOL_FUNCTIONS: manifest.functions,
            _PARTS: [*parts, _WEIGHTS, *texts],
            VARIANTS: [_PARTS],
        }
        return data_object(blobs, tables)

    def _around(self) -> Unit:
        """The pool, the walker, and the program: for every x86-64, as they look which it is."""
        checked, store, report = self.code.checked, self.code.store, self.code.report

        def texts() -> Sequence[str]:
            text = lower(*ROOTS, checked=checked, store=store, beside=(native.X86_64_LINUX,))
            return [text, MAIN_IR, *report.values()]

        imports = [VARIANTS, VARIANT_COUNT]
        return Unit("cnnc_program", texts, llvm.BASELINE, [MAIN, *report], imports)
