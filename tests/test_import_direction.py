"""Who may import whom: the compiler's levels, the runtime, the frontends, the face.

Reads the sources, at any depth of nesting and under TYPE_CHECKING too, and imports none of them.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("compiler", "runtime", "frontends")

LEAVES = ("cnnc.errors", "cnnc.knobs", "cnnc.files")
GRAPH = (*LEAVES, "cnnc.compiler.ir", "cnnc.compiler.ops")
PROGRAM = (*GRAPH, "cnnc.compiler.program", "cnnc.compiler.target")
CONTRACT = ("cnnc.runtime.abi", "cnnc.runtime.manifest")

# The parts of cnnc, and the parts that each may import besides itself. A module belongs to the part
# with the longest name that fits.
PARTS: dict[str, tuple[str, ...]] = {
    "cnnc.errors": (),
    "cnnc.knobs": ("cnnc.errors",),
    "cnnc.files": ("cnnc.errors",),
    "cnnc.compiler": (),
    "cnnc.compiler.ir": LEAVES,
    "cnnc.compiler.ops": GRAPH,
    "cnnc.compiler.autodiff": (*GRAPH, "cnnc.compiler.passes"),
    "cnnc.compiler.passes": (*GRAPH, "cnnc.compiler.target"),
    "cnnc.compiler.program": PROGRAM,
    "cnnc.compiler.target": PROGRAM,
    "cnnc.compiler.codegen": (*PROGRAM, *CONTRACT),
    "cnnc.compiler.driver": (
        *PROGRAM,
        "cnnc.compiler.passes",
        "cnnc.compiler.codegen",
        "cnnc.runtime.abi",
    ),
    "cnnc.runtime": (*LEAVES, *CONTRACT),
    "cnnc.runtime.abi": LEAVES,
    "cnnc.runtime.manifest": LEAVES,
    "cnnc.frontends": GRAPH,
    "cnnc.frontends.onnx.backend": ("cnnc", "cnnc.errors", "cnnc.frontends"),
}
FACE = "cnnc"  # all the rest; it joins the parts
# The only parts that may import a package from elsewhere.
HOMES = {
    "numba": "cnnc.compiler.codegen",
    "llvmlite": "cnnc.compiler.codegen",
    "onnx": "cnnc.frontends.onnx",
}


def within(module: str, part: str) -> bool:
    return module == part or module.startswith(part + ".")


def part_of(module: str) -> str:
    return max((part for part in PARTS if within(module, part)), key=len, default=FACE)


def violation(module: str, imported: str) -> str:
    """What is wrong with `module` importing `imported`; empty when it may."""
    package = imported.partition(".")[0]
    if package in HOMES and not within(module, HOMES[package]):
        return f"{module} imports {imported}: only {HOMES[package]} may"
    if package in FOLDERS:
        return f"{module} imports {imported}, a second copy of cnnc.{imported}"
    own = part_of(module)
    if package != "cnnc" or own == FACE or part_of(imported) in (own, *PARTS[own]):
        return ""
    return f"{module} imports {imported}"


def imports(source: str, module: str, is_package: bool, known: frozenset[str]) -> Iterator[str]:
    """The modules that a source imports. `known` are all modules of cnnc: they tell a module from a
    name in one."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(node, module, is_package)
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                yield inner if inner in known else base
        elif isinstance(node, ast.Call) and _is_dynamic_import(node.func):
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


def _absolute(node: ast.ImportFrom, module: str, is_package: bool) -> str:
    if not node.level:
        return node.module or ""
    parts = module.split(".")
    parts = parts[: len(parts) - node.level + is_package]
    return ".".join([*parts, *([node.module] if node.module else [])])


def _is_dynamic_import(function: ast.expr) -> bool:
    name = function.attr if isinstance(function, ast.Attribute) else ast.unparse(function)
    return name in ("import_module", "__import__")


def modules() -> dict[str, Path]:
    """The file of every module of cnnc, by name."""
    files = [*(ROOT / "cnnc").glob("*.py"), *(ROOT / "cnnc" / "cli").rglob("*.py")]
    found = {_name(path.relative_to(ROOT)): path for path in files}
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*.py"):
            found["cnnc." + _name(path.relative_to(ROOT))] = path
    return found


def _name(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


def violations(source: str, module: str, is_package: bool = False) -> list[str]:
    """What is wrong with a source, sorted."""
    known = frozenset(modules())
    found = {violation(module, name) for name in imports(source, module, is_package, known)}
    return sorted(found - {""})


def test_every_module_imports_only_what_its_part_may() -> None:
    found = modules()
    assert len(found) > 80, "the modules were not found"
    assert {"cnnc.errors", "cnnc.compiler.driver", "cnnc.runtime.pool"} <= found.keys()
    wrong = [
        line
        for module, path in found.items()
        for line in violations(path.read_text(), module, path.name == "__init__.py")
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("cnnc.errors", "from cnnc import knobs"),
        ("cnnc.knobs", "import cnnc"),
        ("cnnc.compiler.ir.graph", "from ..ops.conv import Conv"),
        ("cnnc.compiler.ir.graph", "from .. import ops"),
        ("cnnc.compiler.ops.conv", "from ..program.program import Step"),
        ("cnnc.compiler.ops.conv", "from ..target import Target"),
        ("cnnc.compiler.passes.rule", "from ..program import lower"),
        ("cnnc.compiler.passes.rule", "def f():\n    if True:\n        from ..codegen import llvm"),
        ("cnnc.compiler.program.select", "from ..passes.rule import Rule"),
        ("cnnc.compiler.target", "from .driver import Options"),
        ("cnnc.compiler.codegen.llvm", "from .. import driver"),
        ("cnnc.compiler.codegen.llvm", "from cnnc.runtime.pool import Lease"),
        ("cnnc.compiler.codegen.llvm", "import onnx"),
        ("cnnc.compiler.driver", "from cnnc.runtime.cache import Cache"),
        ("cnnc.compiler.driver", "import numba"),
        ("cnnc.runtime.pool", "from cnnc.compiler.ir.graph import Graph"),
        ("cnnc.runtime.pool", "from cnnc.session import Session"),
        (
            "cnnc.runtime.pool",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import cnnc.compiler",
        ),
        ("cnnc.runtime.pool", "import importlib\nimportlib.import_module('cnnc.compiler.driver')"),
        ("cnnc.runtime.pool", "__import__('llvmlite.binding')"),
        ("cnnc.runtime.pool", "import compiler.ir"),
        ("cnnc.frontends.onnx.load", "from cnnc.compiler.passes import pipeline"),
        ("cnnc.frontends.onnx.load", "from cnnc.compiler import driver"),
        ("cnnc.frontends.onnx.load", "from cnnc.runtime import cache"),
        ("cnnc.frontends.onnx.load", "import llvmlite.ir as ir"),
        ("cnnc.frontends.onnx.load", "import cnnc"),
        ("cnnc.frontends.onnx.load", "from .backend import prepare"),
        ("cnnc.frontends.onnx.backend", "from cnnc.compiler import driver"),
        ("cnnc.session", "import onnx"),
        ("cnnc.cli.run", "from numba import njit"),
    ],
)
def test_a_planted_violation_is_found(module: str, source: str) -> None:
    assert len(violations(source, module)) == 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("cnnc.knobs", "from cnnc.errors import InputError"),
        ("cnnc.compiler.ir.graph", "from .types import TensorType"),
        ("cnnc.compiler.ops.conv", "from ..ir.graph import Node\nfrom cnnc import errors, knobs"),
        ("cnnc.compiler.program.lower", "from ..target import Target"),
        ("cnnc.compiler.codegen.llvm", "import llvmlite.binding\nfrom cnnc.runtime import abi"),
        ("cnnc.compiler.driver", "from .passes.pipeline import run_passes"),
        ("cnnc.runtime.pool", "import threading, numpy\nfrom . import abi"),
        ("cnnc.frontends.onnx.reader", "import onnx\nfrom cnnc.compiler.ops.conv import Conv"),
        ("cnnc.session", "from .compilation import Compilation\nimport cnnc.compiler.driver"),
        ("cnnc.cli.run", "import cnnc\nfrom ..session import Session"),
        ("cnnc.frontends.onnx.backend", "import cnnc, onnx\nfrom .reader import MAX_OPSET"),
    ],
)
def test_what_is_allowed_is_not_a_violation(module: str, source: str) -> None:
    assert violations(source, module) == []


def test_relative_imports_of_a_package_start_in_the_package() -> None:
    found = violations("from .driver import Options", "cnnc.compiler.codegen", is_package=True)
    assert found == []  # cnnc.compiler.codegen.driver, of its own
    found = violations("from ..driver import Options", "cnnc.compiler.codegen", is_package=True)
    assert found == ["cnnc.compiler.codegen imports cnnc.compiler.driver"]


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_folders_are_no_packages_of_their_own(folder: str) -> None:
    result = subprocess.run(
        [sys.executable, "-c", f"import {folder}"], cwd=ROOT, capture_output=True, text=True
    )
    assert result.returncode == 1
    assert f"ImportError: import cnnc.{folder}, not {folder}" in result.stderr
