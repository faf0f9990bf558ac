"""Which taps of a sliding window lie inside the map: arithmetic that all window nests share.

`above` is the coordinate of a window's first tap, negative in the padding before the map.
"""

from __future__ import annotations

from ..dialect import routine
from ..memory import maximum, minimum, udiv


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
