"""Bursts: who is called when, by which clock."""

from __future__ import annotations

from itertools import count

import pytest

from cnnc.measure import bursts
from cnnc.measure.bursts import Times, alternate, busy


def test_calls_alternate_and_the_first_of_a_burst_is_left_out() -> None:
    calls: list[str] = []
    found = alternate(
        {"ours": lambda: calls.append("ours"), "theirs": lambda: calls.append("theirs")},
        bursts=2,
        burst_seconds=0,
    )
    assert calls == ["ours", "ours", "theirs", "theirs"] * 2
    assert all(len(times.seconds) == 2 for times in found.values())


def test_the_clock_is_the_one_that_is_given() -> None:
    ticks = count()
    found = alternate({"a": lambda: None}, bursts=3, burst_seconds=0, clock=lambda: next(ticks))
    assert found["a"].seconds == (1, 1, 1)


def test_a_burst_lasts_as_long_as_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    milliseconds = count()
    monkeypatch.setattr("time.perf_counter", lambda: next(milliseconds) / 1000)
    calls: list[str] = []
    alternate({"a": lambda: calls.append("a")}, bursts=1, burst_seconds=0.01, clock=lambda: 0.0)
    assert len(calls) == 1 + 10


def test_shares_are_of_bursts_of_one_time() -> None:
    ours, theirs = Times((1.0, 2.0, 6.0)), Times((2.0, 2.0, 3.0))
    assert ours.shares(theirs) == (0.5, 1.0, 2.0)
    assert (ours.least, ours.median, ours.greatest) == (1.0, 2.0, 6.0)


@pytest.mark.parametrize(("load", "threads", "expected"), [(1.5, 1, False), (1.8, 1, True)])
def test_busy_is_what_others_are(
    monkeypatch: pytest.MonkeyPatch, load: float, threads: int, expected: bool
) -> None:
    monkeypatch.setattr(bursts, "load", lambda: load)
    assert busy(threads) is expected
