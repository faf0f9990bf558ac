"""Programs and libraries put together: the network's code and data, its parameters, and the code
around it."""

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
from ..frontend import AnyRoutine, lower
from ..isa import Isa
from .failure import cnnc_interrupted
from .information import information, summary
from .interface import ROUTINES, exported, interface_ir
from .main import cnnc_main
from .record import encode_record
from .start import ENTRY, ENTRY_IR, MAIN, MAIN_IR
from .variants import VARIANT_COUNT, VARIANTS

_RECORD, _PARTS = "cnnc_record", "cnnc_parts"
_INFO, _SUMMARY = "cnnc_info", "cnnc_summary"

# The code around a network: what its objects are made of. First what others call, then what is
# reached by its address alone, then the runtime.
PROGRAM_ROOTS = (cnnc_main, cnnc_interrupted, *native.ROOTS)
LIBRARY_ROOTS = (*ROUTINES, *(r for r in native.ROOTS if r not in ROUTINES))


def describe_standalone(
    graph: Graph, program: Program, sizes: Mapping[str, int], isa: Isa
) -> Description:
    """The description of a network whose parameters all are payloads, in order: its weights."""
    payloads = {value.name: i for i, value in enumerate(sources(graph, Role.PARAMETER))}
    return describe(graph, program, sizes, payloads, isa)


def weights_of(graph: Graph, manifest: Manifest) -> bytes:
    """The elements of all parameters, where `Manifest.weight_offsets` says."""
    offsets = manifest.weight_offsets()
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
        around = self._around("cnnc_program", PROGRAM_ROOTS, [MAIN_IR], [MAIN])
        entry = llvm.compile_object([ENTRY_IR], llvm.BASELINE, keep=[ENTRY], imports=[MAIN])
        return link([*self._objects(around), entry], [], entry=ENTRY)

    def library(self, prefix: str) -> bytes:
        """A shared object for Linux on x86-64, with the interface for C under the prefix, and what
        an artefact exports."""
        names, functions = exported(prefix), [routine.symbol for routine in ROUTINES]
        around = self._around("cnnc_library", LIBRARY_ROOTS, [], [*functions, *native.EXPORTS])
        text = interface_ir(prefix, self.description.manifest)
        interface = llvm.compile_object([text], llvm.BASELINE, keep=names, imports=functions)
        objects = [*self._objects(around), interface]
        return link(objects, [*names, *abi.EXPORTS, abi.SYMBOL_WEIGHTS])

    def _objects(self, around: Unit) -> list[bytes]:
        functions = native_functions(self.program).values()
        return [*self.code.objects(functions, around), self._data()]

    def _data(self) -> bytes:
        manifest = self.description.manifest
        texts = {
            abi.SYMBOL_MANIFEST: manifest.to_json(),
            _INFO: json.dumps(information(manifest, self.version), indent=2),
            _SUMMARY: summary(manifest, self.version),
        }
        blobs = [
            Blob(abi.SYMBOL_TABLE, self.description.table),
            Blob(abi.SYMBOL_CONSTANTS, self.description.constants),
            Blob(_RECORD, encode_record(manifest)),
            *(Blob(symbol, text.encode() + b"\0") for symbol, text in texts.items()),
            Blob(abi.SYMBOL_WEIGHTS, self.weights),
            Blob(VARIANT_COUNT, (1).to_bytes(8, "little")),
        ]
        parts = [_RECORD, abi.SYMBOL_TABLE, abi.SYMBOL_FUNCTIONS, abi.SYMBOL_CONSTANTS]
        tables = {
            abi.SYMBOL_FUNCTIONS: manifest.functions,
            _PARTS: [*parts, abi.SYMBOL_WEIGHTS, _INFO, _SUMMARY],
            VARIANTS: [_PARTS],
        }
        return data_object(blobs, tables)

    def _around(
        self,
        name: str,
        roots: Sequence[AnyRoutine],
        beside: Sequence[str],
        keep: Sequence[str],
    ) -> Unit:
        """The pool, the walker, and what calls them: for every x86-64, as it looks which it is."""
        checked, store, report = self.code.checked, self.code.store, self.code.report

        def texts() -> Sequence[str]:
            text = lower(*roots, checked=checked, store=store, beside=(native.X86_64_LINUX,))
            return [text, *beside, *report.values()]

        imports = [VARIANTS, VARIANT_COUNT]
        return Unit(name, texts, llvm.BASELINE, [*keep, *report], imports)
