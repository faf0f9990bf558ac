"""Read-only data as LLVM IR: one object then serves the linker and MCJIT alike.

LLVM reads such a text at some megabytes a second: it is for manifests, tables and small constants,
not for weights.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_CHARACTERS = [
    chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\{byte:02X}" for byte in range(256)
]


@dataclass(frozen=True)
class Blob:
    """Bytes under a symbol, aligned to `align` bytes."""

    symbol: str
    data: bytes
    align: int = 64


def data_module(blobs: Sequence[Blob], tables: Mapping[str, Sequence[str]]) -> str:
    """The IR text that defines the blobs, and under each symbol of `tables` the array of the
    addresses of functions that other modules define."""
    functions = dict.fromkeys(name for names in tables.values() for name in names)
    lines = [f'declare void @"{name}"()' for name in functions]
    for blob in blobs:
        text = "".join(map(_CHARACTERS.__getitem__, blob.data))
        type = f"[{len(blob.data)} x i8]"
        lines.append(f'@"{blob.symbol}" = constant {type} c"{text}", align {blob.align}')
    for symbol, names in tables.items():
        entries = ", ".join(f'ptr @"{name}"' for name in names)
        lines.append(f'@"{symbol}" = constant [{len(names)} x ptr] [{entries}], align 64')
    return "\n".join(lines) + "\n"
