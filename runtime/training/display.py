"""What a person sees of training: a progress bar where a terminal reads stderr, else a line an
epoch."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from types import TracebackType
from typing import TextIO

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)


def numbers_text(numbers: Mapping[str, float]) -> str:
    """The numbers with their names, on one line."""
    return "  ".join(f"{name} {value:.4g}" for name, value in numbers.items())


class Display:
    """Shows the progress of `epochs` epochs on a stream; nothing where it is not `shown`."""

    def __init__(self, epochs: int, shown: bool = True, stream: TextIO | None = None) -> None:
        self._console = Console(file=stream or sys.stderr, highlight=False, markup=False)
        self._epochs, self._shown = epochs, shown
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        self._begun = 0.0

    def __enter__(self) -> Display:
        if self._shown and self._console.is_terminal:
            self._bar = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeRemainingColumn(),
                TextColumn("{task.fields[numbers]}"),
                console=self._console,
            )
            self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def begin(self, epoch: int, batches: int, done: int) -> None:
        """An epoch begins, of so many batches (0: nobody knows), of which some are done."""
        self._begun = time.perf_counter()
        if self._bar is not None:
            self._task = self._bar.add_task(
                self._title(epoch), total=batches or None, completed=done, numbers=""
            )

    def batch(self, numbers: Mapping[str, float]) -> None:
        """A batch has ended."""
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, advance=1, numbers=numbers_text(numbers))

    def end(self, epoch: int, numbers: Mapping[str, float]) -> None:
        """An epoch has ended."""
        seconds = time.perf_counter() - self._begun
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, numbers=numbers_text(numbers), refresh=True)
        elif self._shown:
            line = f"{self._title(epoch)}  {seconds:.1f} s  {numbers_text(numbers)}"
            self._console.print(line, soft_wrap=True)

    def _title(self, epoch: int) -> str:
        return f"epoch {epoch + 1}/{self._epochs}"
