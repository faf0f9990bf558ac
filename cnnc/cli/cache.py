"""`cnnc cache`: what is kept from one compilation to the next."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence

from rich.table import Table

from cnnc.runtime.cache import (
    LIBRARY,
    MEASURED,
    SIGNATURE,
    SPECIALISATION,
    Cache,
    default_folder,
)

from .arguments import add_json
from .console import Output
from .table import new_table

_KINDS = {  # what the suffix of an entry means
    LIBRARY: "networks",
    SPECIALISATION: "further sizes of networks",
    MEASURED: "measurements of kernels",
    SIGNATURE: "networks whose shapes are inputs",
    "object": "kernels and their texts",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the verb's arguments."""
    parser.add_argument(
        "action",
        nargs="?",
        choices=("list", "clear", "path"),
        default="list",
        help="say what is kept (default; -v lists every entry), delete it all, or print the folder",
    )
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Does what the action says; gives the exit code. Raises CacheError."""
    output = Output(options)
    if options.action == "path":
        folder = default_folder()
        if options.json:
            output.json({"folder": folder})
        else:
            print(folder)
        return 0
    cache = Cache()
    if options.action == "clear":
        return _clear(cache, output, options.json)
    entries = [(name, _size_bytes(cache, name)) for name in cache.entries()]
    if options.json:
        listed = [{"name": name, "bytes": size} for name, size in entries]
        output.json({"folder": cache.folder, "bytes": cache.size_bytes, "entries": listed})
        return 0
    if options.verbose:
        for name, size in entries:
            print(f"{size:>12} {name}")
    else:
        output.console.print(_table(entries))
    output.say(f"{len(entries)} entries, {cache.size_bytes} bytes in {cache.folder}")
    return 0


def _table(entries: Sequence[tuple[str, int]]) -> Table:
    """How many entries of each kind there are, and their bytes."""
    sizes: dict[str, list[int]] = {}
    for name, size in entries:
        sizes.setdefault(os.path.splitext(name)[1], []).append(size)
    table = new_table("", ["kind"], ["entries", "bytes"])
    for suffix, found in sorted(sizes.items()):
        kind = _KINDS.get(suffix[1:], suffix[1:])
        table.add_row(kind, f"{len(found):,}", f"{sum(found):,}")
    return table


def _clear(cache: Cache, output: Output, as_json: bool) -> int:
    before = len(cache.entries())
    cache.clear()
    left = len(cache.entries())
    if as_json:
        output.json({"folder": cache.folder, "deleted": before - left, "left": left})
    else:
        output.say(f"deleted {before - left} entries in {cache.folder}; {left} left")
    return 0 if left == 0 else 1


def _size_bytes(cache: Cache, name: str) -> int:
    """Size of an entry; 0 when another process has deleted it."""
    try:
        return os.stat(os.path.join(cache.folder, name)).st_size
    except FileNotFoundError:
        return 0
