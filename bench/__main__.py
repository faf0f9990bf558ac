"""`python -m bench startup | model FILE`: each prints a table, or JSON with --json."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict

from . import model, startup
from .report import table


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one benchmark; gives 0."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    kinds = parser.add_subparsers(dest="kind", required=True)
    start = kinds.add_parser("startup", help="a fresh process to its first result, warm cache")
    start.add_argument("--runs", type=int, default=21, help="processes of each engine")
    start.add_argument("model", nargs="?", default=startup.DIGITS)
    one = kinds.add_parser("model", help="CPU time of one run on one thread")
    one.add_argument("model")
    one.add_argument("--batch", type=int, default=1)
    one.add_argument("--bursts", type=int, default=9)
    for each in (start, one):
        each.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    if options.kind == "startup":
        rows = startup.measure(options.model, options.runs)
    else:
        rows = model.measure(options.model, options.batch, options.bursts)
    if options.json:
        json.dump({"load": os.getloadavg()[0], "rows": [asdict(r) for r in rows]}, sys.stdout)
        print()
    else:
        print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
