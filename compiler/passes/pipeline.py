"""The order in which passes run, and the running of them.

The graph is verified before the first pass and after every one. A pass is idempotent: a second run
changes nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from ..ir.graph import Graph
from ..ir.verify import verify
from .eliminate import eliminate_common_subexpressions
from .fold_batchnorm import fold_batchnorm
from .fold_constants import fold_constants
from .fold_pad import fold_pads
from .fuse_epilogue import Accepts, fuse_epilogues
from .fuse_sums import fuse_sums
from .fuse_updates import fuse_updates
from .legalize import legalize
from .recompute import recompute
from .simplify import simplify

Observer = Callable[[str, Graph, Graph, float], None]  # name, before, after, seconds


@dataclass(frozen=True)
class Pass:
    """A function from graph to graph, its name in dumps, and in one line why it stands where it
    does."""

    name: str
    function: Callable[[Graph], Graph]
    reason: str


def inference(accepts: Accepts, level: int, *, low_memory: bool = False) -> tuple[Pass, ...]:
    """The passes of an optimisation level: 0 only what kernels need, 1 all but fusion, 2 and 3 all.

    `accepts` says whether the target has a kernel for a fused node. With `low_memory`, training
    steps compute cheap values again instead of keeping them.
    """
    legal = Pass("legalize", legalize, "behind the folds that it would prevent")
    if level == 0:
        return (legal,)
    passes: tuple[Pass, ...] = (
        Pass("fold-constants", fold_constants, "first: later rules look at constants"),
        Pass("simplify", simplify, "removes what stands between the nodes of later patterns"),
        Pass("fold-pads", fold_pads, "before fusion: a pad between them would keep nodes apart"),
        Pass("fold-batchnorm", fold_batchnorm, "before fusion: a folded node needs no epilogue"),
        legal,
        Pass(
            "eliminate-common-subexpressions",
            eliminate_common_subexpressions,
            "folding makes the same factors at every user of a statistic",
        ),
    )
    if level == 1:
        return passes
    again = Pass(
        "recompute",
        partial(recompute, low_memory=low_memory),
        "behind what would find the copies to be the same, and before their fusion",
    )
    updates = partial(fuse_updates, accepts=accepts)
    fuse = partial(fuse_epilogues, accepts=accepts)
    sums = partial(fuse_sums, accepts=accepts)
    return (
        *passes,
        again,
        Pass("fuse-updates", updates, "before products take what belongs to an update"),
        Pass("fuse-epilogues", fuse, "behind all rules: they do not look inside fused nodes"),
        Pass("fuse-sums", sums, "last: sums are of what regions give"),
    )


def run_passes(graph: Graph, passes: Sequence[Pass], observer: Observer | None = None) -> Graph:
    """The graph after all passes; `observer` is told of each. Raises what `verify` raises."""
    verify(graph)
    for each in passes:
        start = time.perf_counter()
        after = each.function(graph)
        seconds = time.perf_counter() - start
        verify(after, before=graph)
        if observer is not None:
            observer(each.name, graph, after, seconds)
        graph = after
    return graph
