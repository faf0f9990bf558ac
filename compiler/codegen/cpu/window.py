"""Sliding windows: which taps lie inside the map, arithmetic that all window nests share; and the
words that describe a window to the generic ones.

`above` is the coordinate of a window's first tap, negative in the padding before the map.
"""

from __future__ import annotations

from ...ops.window import Window
from ..dialect import routine
from ..memory import maximum, minimum, udiv

_AXES = ("depth", "height", "width")
_SIDES = ("x", "y", "kernel", "stride", "dilation", "pad")


def axis_names(*sides: str) -> list[str]:
    """The words of these sides, each with three axes."""
    return [f"{side}_{axis}" for side in sides for axis in _AXES]


# The words of a window that slides over x to y, in an argument block.
WINDOW_WORDS = " ".join(axis_names(*_SIDES))


def window_words(window: Window, x: tuple[int, ...], y: tuple[int, ...]) -> dict[str, int]:
    """The values of WINDOW_WORDS for maps of dimensions x and y [N,C,...]; an axis that these
    haven't got has length 1, and no padding."""
    lengths = (x[2:], y[2:], window.kernel, window.strides, window.dilations)
    missing = 3 - window.rank
    values = [value for side in lengths for value in (1,) * missing + side]
    values += (0,) * missing + window.pads[: window.rank]
    return dict(zip(WINDOW_WORDS.split(), values, strict=True))


@routine(symbol="cnnc_first_tap", inline=True)
def first_tap(above: int, dilation: int) -> int:
    """The first tap at or behind coordinate 0."""
    return udiv(maximum(-above, 0) + dilation - 1, dilation)


@routine(symbol="cnnc_past_tap", inline=True)
def past_tap(above: int, dilation: int, taps: int, length: int) -> int:
    """One past the last of `taps` taps before coordinate `length`."""
    return minimum(taps, udiv(maximum(length - above, 0) + dilation - 1, dilation))


@routine(symbol="cnnc_first_output", inline=True)
def first_output(before: int, stride: int) -> int:
    """The first output that has its tap at or behind coordinate 0, where that of output 0 is
    `before`."""
    return udiv(maximum(-before, 0) + stride - 1, stride)


@routine(symbol="cnnc_past_output", inline=True)
def past_output(before: int, stride: int, length: int, outputs: int) -> int:
    """One past the last of so many outputs that has its tap before coordinate `length`."""
    return minimum(outputs, udiv(maximum(length - before, 0) + stride - 1, stride))
