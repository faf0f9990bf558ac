"""Names of classes, from a file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from cnnc.errors import InputError


def read_labels(path: str) -> dict[int, str]:
    """The name of each class by its number. The file is text, one name a line; or JSON: a list of
    names, or an object of numbers and names. Raises InputError."""
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except OSError as error:
        raise InputError(f"can't read the labels: {error.strerror}", where=path) from None
    except ValueError:
        raise InputError("the labels are not UTF-8 text", where=path) from None
    if not text.lstrip().startswith(("[", "{")):
        return dict(enumerate(line.strip() for line in text.splitlines()))
    try:
        labels = json.loads(text)
        pairs = labels.items() if isinstance(labels, Mapping) else enumerate(labels)
        return {int(number): _name(label) for number, label in pairs}
    except (ValueError, RecursionError) as error:
        raise InputError(f"the labels are no JSON list or object: {error}", where=path) from None


def _name(label: Any) -> str:
    """The name; the last of several, as in ImageNet's file of identifiers and names."""
    return str(label[-1] if isinstance(label, list) and label else label)
