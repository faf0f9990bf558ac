"""What a program prints of its outputs and its speed, for people or as JSON."""

from __future__ import annotations

from ..dialect import routine
from ..memory import udiv
from ..native.atomic import load, store
from .failure import say, say_number
from .libc import load_float, text

_NANOSECONDS = 1_000_000_000
_PER_MILLISECOND = 1_000_000

_ROW, _JSON_ROW = text("%s[%lld]:"), text('\n  {"output": "%s", "row": %lld, "largest": [')
_INDEX, _JSON_INDEX = text("  %lld: "), text("%s[%lld, ")
_VALUE, _JSON_VALUE = text("%.7g"), text("%.9g]")
_INFINITY = text("null]")
_ROW_END, _JSON_ROW_END = text("\n"), text("]}")
_COMMA, _NOTHING = text(", "), text("")


@routine
def cnnc_next_largest(row: int, count: int, before: int) -> int:
    """The index of the largest element after the one at `before` in the order of falling values,
    then rising indices; below 0 when there is none. Before the first is -1; NaN is left out."""
    best = -1
    for i in range(count):
        value = load_float(row, i)
        if value != value or i == before:
            continue
        if before >= 0:
            limit = load_float(row, before)
            if value > limit or (value == limit and i < before):
                continue
        if best < 0 or value > load_float(row, best):
            best = i
    return best


@routine
def cnnc_print_largest(
    file: int, json: int, name: int, number: int, row: int, count: int, most: int
) -> None:
    """Prints the largest elements of a row, as a line or as JSON."""
    if json == 1:
        say(file, _JSON_ROW(), name, number)
    else:
        say(file, _ROW(), name, number)
    index, printed = cnnc_next_largest(row, count, -1), 0
    while index >= 0 and printed < most:
        value = load_float(row, index)
        if json == 0:
            say(file, _INDEX(), index)
            say_number(file, _VALUE(), value)
        else:
            say(file, _JSON_INDEX(), _COMMA() if printed > 0 else _NOTHING(), index)
            if value - value == 0:
                say_number(file, _JSON_VALUE(), value)
            else:
                say(file, _INFINITY())
        printed += 1
        index = cnnc_next_largest(row, count, index)
    say(file, _JSON_ROW_END() if json == 1 else _ROW_END())


@routine
def cnnc_sort(words: int, count: int) -> None:
    """Sorts words, the least first (Shell 1959)."""
    gap = count >> 1
    while gap > 0:
        for i in range(gap, count):
            value, j = load(words, i), i
            while j >= gap and load(words, j - gap) > value:
                store(words, j, load(words, j - gap))
                j -= gap
            store(words, j, value)
        gap >>= 1


@routine
def cnnc_percentile(words: int, count: int, percent: int) -> int:
    """The nearest-rank percentile of sorted words."""
    return load(words, udiv(count * percent + 99, 100) - 1)


_MILLISECONDS = text("%s%lld.%06lld")
_LATENCY = text("%lld runs, latency in ms:")
_MIN, _JSON_MIN = text(" min "), text('"latency_ms": {"min": ')
_MEDIAN, _JSON_MEDIAN = text(", median "), text(', "median": ')
_P90, _JSON_P90 = text(", p90 "), text(', "p90": ')
_P99, _JSON_P99 = text(", p99 "), text(', "p99": ')
_THROUGHPUT = text("; %lld.%lld rows/s\n")
_JSON_THROUGHPUT = text('}, "runs": %lld, "rows_per_s": %lld.%lld')


@routine
def cnnc_print_time(file: int, label: int, time: int) -> None:
    """Prints nanoseconds as milliseconds, after a label."""
    rest = time - udiv(time, _PER_MILLISECOND) * _PER_MILLISECOND
    say(file, _MILLISECONDS(), label, udiv(time, _PER_MILLISECOND), rest)


@routine
def cnnc_print_latency(file: int, json: int, times: int, count: int, rows: int) -> None:
    """Prints what so many runs of so many rows took, in nanoseconds at `times`."""
    total = 0
    for i in range(count):
        total += load(times, i)
    tenths = udiv(10 * rows * _NANOSECONDS, udiv(total, count) + 1)
    cnnc_sort(times, count)
    least, median = load(times, 0), cnnc_percentile(times, count, 50)
    p90, p99 = cnnc_percentile(times, count, 90), cnnc_percentile(times, count, 99)
    if json == 0:
        say(file, _LATENCY(), count)
    cnnc_print_time(file, _JSON_MIN() if json == 1 else _MIN(), least)
    cnnc_print_time(file, _JSON_MEDIAN() if json == 1 else _MEDIAN(), median)
    cnnc_print_time(file, _JSON_P90() if json == 1 else _P90(), p90)
    cnnc_print_time(file, _JSON_P99() if json == 1 else _P99(), p99)
    whole = udiv(tenths, 10)
    if json == 1:
        say(file, _JSON_THROUGHPUT(), count, whole, tenths - 10 * whole)
    else:
        say(file, _THROUGHPUT(), whole, tenths - 10 * whole)
