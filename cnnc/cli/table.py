"""Tables as verbs and benchmarks print them."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table

BUSY = "BUSY: others disturb these figures"


def new_table(title: str, texts: Sequence[str], numbers: Sequence[str]) -> Table:
    """A table without rows: columns of texts, which fold, then columns of numbers."""
    table = Table(
        title=title or None, title_justify="left", caption_justify="left", box=None, pad_edge=False
    )
    for text in texts:
        table.add_column(text, overflow="fold")
    for number in numbers:
        table.add_column(number, justify="right")
    return table
