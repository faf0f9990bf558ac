"""What torchvision calls the parameters of its networks: how many there are, and a hash of their
names, shapes and types, kept in state_dicts.json.

Run as a program, in an environment with torchvision, this writes the file anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("state_dicts.json")
WITH_AUXILIARIES = ("googlenet", "inception_v3")


def described(state: Mapping[str, Any]) -> list[object]:
    """How many entries a state dict has, and the hash of what they are, in order."""
    lines = [f"{name} {a.dtype} {list(a.shape)}".replace("torch.", "") for name, a in state.items()]
    return [len(lines), hashlib.sha256("\n".join(lines).encode()).hexdigest()]


def known() -> dict[str, list[object]]:
    """The descriptions by the networks' names."""
    found: dict[str, list[object]] = json.loads(FILE.read_text())
    return found


def write() -> None:
    """Writes the descriptions of torchvision's networks."""
    import torchvision  # not in the environment of the tests

    found = {}
    for name in known():
        base = name.removesuffix(" with auxiliaries")
        options = {"aux_logits": base != name} if base in WITH_AUXILIARIES else {}
        net = torchvision.models.get_model(base, weights=None, **options)
        found[name] = described(net.state_dict())
    FILE.write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    write()
