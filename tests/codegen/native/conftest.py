"""The native runtime, loaded once."""

from __future__ import annotations

import pytest

from tests.codegen.native.jobs import Runtime, load_runtime


@pytest.fixture(scope="session")
def runtime() -> Runtime:
    return load_runtime()
