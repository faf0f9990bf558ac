"""The assembly of tiles, and which of its instructions move vectors to or from the stack."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from cnnc.compiler.codegen import llvm
from cnnc.compiler.codegen.cpu.nest import NativeFunction
from cnnc.compiler.codegen.cpu.tile import Tile
from cnnc.compiler.codegen.isa import Architecture, Isa
from cnnc.compiler.codegen.platform import Platform

# With fused multiply-add, whether this CPU has them or not.
WIDE = (Isa.X86_64_V3, Isa.X86_64_V4, Isa.ARMV8_A)
PRODUCT = re.compile(r"v?(fmadd\d+|mul)ps|fmla")
_BRANCH = re.compile(r"j(?!mp)|b\.|cbn?z")  # on a condition
_PLATFORMS = {
    Architecture.X86_64: Platform.LINUX_X86_64,
    Architecture.AARCH64: Platform.LINUX_AARCH64,
}
_COMMENT = {Architecture.X86_64: "#", Architecture.AARCH64: "//"}
# Of the registers that a function must give back, AArch64 saves the lower halves alone: d8 to d15.
_STACK = re.compile(r"\(%rsp\).*%[xyz]mm\d|%[xyz]mm\d.*\(%rsp\)|\bq\d.*\[sp\b")


def assembly(tile: NativeFunction, isa: Isa) -> list[str]:
    """The instructions and labels of a tile."""
    platform = _PLATFORMS[isa.architecture]
    texts = tile.texts(isa, False, None)
    text = llvm.assembly(texts, isa, keep=[tile.symbol], platform=platform)
    return [line.split(_COMMENT[isa.architecture])[0].strip() for line in text.splitlines()]


def spills(tile: NativeFunction, isa: Isa) -> list[str]:
    """Instructions of a tile that move vectors to or from the stack. Of tiles with slices, whose
    whole sums are there, only those in rounds of products."""
    lines: Iterable[str] = assembly(tile, isa)
    if isinstance(tile, Tile) and tile.slice:
        lines = chain.from_iterable(_rounds(lines))
    return [line for line in lines if _STACK.search(line)]


def _rounds(lines: Iterable[str]) -> Iterator[list[str]]:
    """The blocks with products that end in a branch on a condition."""
    block: list[str] = []
    for line in lines:
        block.append(line)
        if line.endswith(":") or _BRANCH.match(line):
            if _BRANCH.match(line) and any(PRODUCT.match(each) for each in block):
                yield block
            block = []
