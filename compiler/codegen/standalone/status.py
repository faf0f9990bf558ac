"""What the functions of a network give: numbers, of which C programs see these names."""

from __future__ import annotations

DONE = 0
NO_MEMORY = 1
OLD_CPU = 2
BAD_ARGUMENT = 3
NO_WEIGHTS = 4
WRONG_WEIGHTS = 5
