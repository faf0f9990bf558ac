"""The one table of gradient rules: each module of rules has its part of it."""

from __future__ import annotations

from . import elementwise, linear, moves, normalization, reductions, windows
from .backward import Rules

RULES: Rules = {
    **elementwise.RULES,
    **linear.RULES,
    **windows.RULES,
    **normalization.RULES,
    **reductions.RULES,
    **moves.RULES,
}
