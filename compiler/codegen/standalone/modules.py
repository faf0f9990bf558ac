"""Programs and libraries for systems whose objects are not ELF: LLVM and an assembler write these.

A network is one module of LLVM's, its tables among its code, and so one object of which little is
visible; the code around it is another. Weights, too large for LLVM, are left to the assembler.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from cnnc.runtime import abi

from .. import llvm, native
from ..artefact import native_functions
from ..elf.bulk import ALIGN
from ..elf.writer import Blob
from ..frontend import AnyRoutine, lower
from ..platform import ObjectFormat, System
from .build import LIBRARY_ROOTS, PARTS, PROGRAM_ROOTS, Network, Standalone
from .cpu import level_text
from .interface import exported, interface_ir
from .record import SideFile
from .start import MAIN, WIDE_MAIN, main_ir
from .systems import lacking_texts, system_texts
from .variants import VARIANT_COUNT, VARIANTS

Pieces = Sequence[bytes | memoryview]

_WEIGHTS_FILE = "weights"
_SECTIONS = {ObjectFormat.MACH_O: "__TEXT,__const", ObjectFormat.COFF: '.rdata,"dr"'}


def linker_files(made: Standalone, prefix: str | None) -> Mapping[str, Pieces]:
    """What a program is linked from, by file name; a library with the interface for C under the
    prefix, where there is one. Objects end with .o, assembly with .s; the rest is data that the
    latter reads."""
    if made.platform.object_format is ObjectFormat.ELF:
        code = made.program() if prefix is None else made.library_object(prefix)
        return {"code.o": [code, *made.bulk.pieces]}
    suffixes, side = made.suffixes(), made.side_file()
    objects = [
        _network_object(network, made.version, suffix, side)
        for network, suffix in zip(made.networks, suffixes, strict=True)
    ]
    objects.append(_around(made, prefix))
    files: dict[str, Pieces] = {f"{i}.o": [data] for i, data in enumerate(objects)}
    files[_WEIGHTS_FILE] = made.bulk.pieces
    files["weights.s"] = [_assembly(made.bulk.symbol, made.platform.object_format).encode()]
    return files


def _network_object(network: Network, version: str, suffix: str, side: SideFile | None) -> bytes:
    """A network, of which others see the table of parts alone, with the suffix."""
    code, functions = network.code, native_functions(network.program)
    blobs, tables = network.data(version, side)
    parts = tables.pop(PARTS)
    data = _data_text(blobs, {**tables, PARTS + suffix: parts}, functions, [abi.SYMBOL_WEIGHTS])
    texts = dict.fromkeys(
        text
        for function in functions.values()
        for text in function.texts(code.isa, code.checked, code.store)
    )
    report = [*code.report.values(), *(lacking_texts(code.platform.system) if code.report else ())]
    return llvm.compile_object(
        [*texts, data, *report],
        code.isa,
        keep=[PARTS + suffix],
        imports=[abi.SYMBOL_WEIGHTS, *_declared(report)],
        platform=code.platform,
    )


def _around(made: Standalone, prefix: str | None) -> bytes:
    """The code around the networks, of which others see where the system enters a program, or a
    library's interface."""
    code, platform = made.networks[0].code, made.platform
    windows = platform.system is System.WINDOWS
    roots: Sequence[AnyRoutine]
    if prefix is None:
        roots, keep = PROGRAM_ROOTS, [WIDE_MAIN if windows else MAIN]
        entry = main_ir(keep[0])
    else:
        roots, keep = LIBRARY_ROOTS, exported(prefix)
        entry = interface_ir(prefix, made.networks[0].description.manifest, exports=windows)
    system = [native.PLATFORMS[platform], *system_texts(platform, code.store)]
    parts = [PARTS + suffix for suffix in made.suffixes()]
    count = Blob(VARIANT_COUNT, len(parts).to_bytes(8, "little"))
    texts = [
        lower(*roots, checked=code.checked, store=code.store),
        *system,
        level_text(platform.architecture, code.store),
        _data_text([count], {VARIANTS: parts}, [], parts),
        entry,
        *code.report.values(),
    ]
    imports = [*parts, *_declared(system)]
    return llvm.compile_object(
        texts, platform.architecture.baseline, keep=keep, imports=imports, platform=platform
    )


def _declared(texts: Sequence[str]) -> list[str]:
    """What a system's texts take of the system's libraries."""
    return re.findall(r'^declare .*?@"?([\w$]+)"?\(', "\n".join(texts), re.MULTILINE)


def _data_text(
    blobs: Sequence[Blob],
    tables: Mapping[str, Sequence[str]],
    functions: Iterable[str],
    others: Iterable[str],
) -> str:
    """What `elf.writer.data_object` makes, as LLVM IR. What the tables name is defined here, is one
    of the functions, or one of the others, which other objects of the program define."""
    lines = [f"declare void @{name}()" for name in functions]
    lines += [f"@{name} = external hidden constant i8" for name in others]
    for blob in blobs:
        content = "".join(f"\\{byte:02x}" for byte in blob.data)
        lines.append(f'@{blob.symbol} = constant [{len(blob.data)} x i8] c"{content}", align 64')
    for symbol, names in tables.items():
        addresses = ", ".join(f"ptr @{name}" for name in names)
        lines.append(f"@{symbol} = hidden constant [{len(names)} x ptr] [{addresses}], align 8")
    return "\n".join(lines) + "\n"


def _assembly(symbol: str, format: ObjectFormat) -> str:
    """Assembly that puts the weights' file under a symbol."""
    macho = format is ObjectFormat.MACH_O
    name = f"_{symbol}" if macho else symbol
    lines = [f".section {_SECTIONS[format]}", f".globl {name}"]
    lines += [f".private_extern {name}"] if macho else []
    return "\n".join([*lines, f".balign {ALIGN}", f"{name}:", f'.incbin "{_WEIGHTS_FILE}"', ""])
