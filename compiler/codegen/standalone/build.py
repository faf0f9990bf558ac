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
from ..elf.bulk import Bulk
from ..elf.linker import link
from ..elf.merge import merge
from ..elf.writer import Blob, data_object
from ..frontend import AnyRoutine, lower
from ..isa import Baseline, Isa
from ..platform import Platform
from .checksum import checksum
from .cpu import level_text
from .failure import cnnc_interrupted
from .information import information, summary
from .interface import ROUTINES, exported, interface_ir
from .main import cnnc_main
from .record import SideFile, encode_record
from .start import ENTRY, ENTRY_IR, MAIN, main_ir
from .systems import system_texts
from .variants import VARIANT_COUNT, VARIANTS

_RECORD, PARTS = "cnnc_record", "cnnc_parts"
_INFO, _SUMMARY = "cnnc_info", "cnnc_summary"

_NETWORK_EXPORTS = tuple(name for name in abi.EXPORTS if name not in native.EXPORTS)
_LINE_BYTES = 64

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


def weights_of(graph: Graph, manifest: Manifest) -> Bulk:
    """The elements of all parameters, where `Manifest.weight_offsets` says."""
    offsets = manifest.weight_offsets()
    pieces: list[bytes | memoryview] = []
    for value, begin, end in zip(
        sources(graph, Role.PARAMETER), offsets, offsets[1:], strict=False
    ):
        assert value.data is not None, f"parameter {value.name} has no data"
        elements = np.ascontiguousarray(value.data).reshape(-1).view(np.uint8)
        whole = elements.size // _LINE_BYTES * _LINE_BYTES
        pieces += [elements[:whole].data, bytes(elements[whole:]).ljust(end - begin - whole, b"\0")]
    return Bulk(abi.SYMBOL_WEIGHTS, pieces or [bytes(_LINE_BYTES)])


@dataclass(frozen=True)
class Network:
    """A network compiled for one instruction set."""

    description: Description
    program: Program
    code: Code

    def object(self, version: str, suffix: str, side: SideFile | None) -> bytes:
        """All of it but the weights, as one object: visible are its table of parts, and what an
        artefact exports of a network, with the suffix."""
        functions = native_functions(self.program).values()
        names, architecture = (PARTS, *_NETWORK_EXPORTS), self.code.isa.architecture
        data = data_object(*self.data(version, side), architecture)
        return merge(
            [*self.code.objects(map(self.code.function, functions)), data],
            {name: name + suffix for name in names},
            imports=[abi.SYMBOL_WEIGHTS, *self.code.report],
            architecture=architecture,
        )

    def data(
        self, version: str, side: SideFile | None
    ) -> tuple[list[Blob], dict[str, Sequence[str]]]:
        """All of it but the code and the weights: bytes under symbols, and tables of symbols."""
        manifest = self.description.manifest
        texts = {
            abi.SYMBOL_MANIFEST: manifest.to_json(),
            _INFO: json.dumps(information(manifest, version), indent=2),
            _SUMMARY: summary(manifest, version),
        }
        blobs = [
            Blob(abi.SYMBOL_TABLE, self.description.table),
            Blob(abi.SYMBOL_CONSTANTS, self.description.constants),
            Blob(_RECORD, encode_record(manifest, side)),
            *(Blob(symbol, text.encode() + b"\0") for symbol, text in texts.items()),
        ]
        parts = [_RECORD, abi.SYMBOL_TABLE, abi.SYMBOL_FUNCTIONS, abi.SYMBOL_CONSTANTS]
        return blobs, {
            abi.SYMBOL_FUNCTIONS: manifest.functions,
            PARTS: [*parts, abi.SYMBOL_WEIGHTS, _INFO, _SUMMARY],
        }


@dataclass(frozen=True)
class Standalone:
    """Networks to be written out: one model for several instruction sets of a platform, the best
    first. `version` is the compiler's. The weights follow what the functions give, or fill the file
    `side`."""

    networks: Sequence[Network]
    weights: Bulk
    version: str
    side: str | None = None

    @property
    def bulk(self) -> Bulk:
        """What is to be written after what the functions give."""
        return (
            self.weights if self.side is None else Bulk(self.weights.symbol, [bytes(_LINE_BYTES)])
        )

    @property
    def platform(self) -> Platform:
        """What all networks are compiled for."""
        return self.networks[0].code.platform

    def program(self) -> bytes:
        """The object of a program, which C's start files enter at `main`; the bulk is to be written
        after it."""
        return self._merged(self._program(), [MAIN])

    def executable(self) -> bytes:
        """A program for Linux on x86-64; the bulk is to be written after it."""
        entry = llvm.compile_object([ENTRY_IR], Baseline.X86_64, keep=[ENTRY], imports=[MAIN])
        return link([*self._program(), entry], [], entry=ENTRY, bulk=self.bulk)

    def _program(self) -> list[bytes]:
        return [*self._objects(), self._around("cnnc_program", PROGRAM_ROOTS, [main_ir()], [MAIN])]

    def library(self, prefix: str, soname: str) -> bytes:
        """A shared object for Linux on x86-64, with the interface for C under the prefix, and what
        artefacts export; the bulk is to be written after it."""
        exports = self._library_exports(prefix)
        return link(self._library(prefix), exports, soname=soname, bulk=self.bulk)

    def library_object(self, prefix: str) -> bytes:
        """The object of such a library, for another linker; the bulk is to be written after it."""
        return self._merged(self._library(prefix), self._library_exports(prefix))

    def object(self, prefix: str) -> bytes:
        """An object to be linked, with the interface for C under the prefix; the bulk is to be
        written after it."""
        return self._merged(self._library(prefix), exported(prefix))

    def _merged(self, objects: Sequence[bytes], exports: Sequence[str]) -> bytes:
        names, architecture = {name: name for name in exports}, self.platform.architecture
        return merge(objects, names, bulk=self.bulk, architecture=architecture)

    def _library_exports(self, prefix: str) -> list[str]:
        network = [name + s for name in _NETWORK_EXPORTS for s in self.suffixes()]
        return [*exported(prefix), *native.EXPORTS, *abi.WEIGHTS_EXPORTS, *network]

    def _library(self, prefix: str) -> list[bytes]:
        functions = [routine.symbol for routine in ROUTINES]
        keep = dict.fromkeys([*functions, *native.EXPORTS])
        around = self._around("cnnc_library", LIBRARY_ROOTS, [], [*keep])
        text = interface_ir(prefix, self.networks[0].description.manifest)
        interface = llvm.compile_object(
            [text],
            self.platform.architecture.baseline,
            keep=exported(prefix),
            imports=functions,
            platform=self.platform,
        )
        return [*self._objects(), around, interface]

    def suffixes(self) -> list[str]:
        """What the symbols of each network end with: nothing, where there is one network."""
        if len(self.networks) == 1:
            return [""]
        return [abi.level_suffix(n.code.isa.value) for n in self.networks]

    def side_file(self) -> SideFile | None:
        """The file beside, if there is one."""
        return None if self.side is None else SideFile(self.side, checksum(self.weights.pieces))

    def _objects(self) -> list[bytes]:
        suffixes, side = self.suffixes(), self.side_file()
        objects = [
            network.object(self.version, suffix, side)
            for network, suffix in zip(self.networks, suffixes, strict=True)
        ]
        count = Blob(VARIANT_COUNT, len(suffixes).to_bytes(8, "little"))
        tables = {VARIANTS: [PARTS + suffix for suffix in suffixes]}
        variants = data_object([count], tables, self.platform.architecture)
        return [*objects, variants]

    def _around(
        self,
        name: str,
        roots: Sequence[AnyRoutine],
        beside: Sequence[str],
        keep: Sequence[str],
    ) -> bytes:
        """The pool, the walker, and what calls them: for every CPU of the architecture, as it looks
        which it is."""
        code = self.networks[0].code
        platform, store, report = self.platform, code.store, code.report

        def texts() -> Sequence[str]:
            text = lower(*roots, checked=code.checked, store=store)
            level = level_text(platform.architecture, store)
            system = [native.PLATFORMS[platform], *system_texts(platform, store)]
            return [text, *system, level, *beside, *report.values()]

        imports = [VARIANTS, VARIANT_COUNT]
        unit = Unit(name, texts, platform.architecture.baseline, [*keep, *report], imports)
        return code.objects([unit])[0]
