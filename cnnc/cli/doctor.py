"""`cnnc doctor`: what this machine and installation are, and whether they work."""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import platform
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib import resources
from pathlib import Path

import numpy as np
from rich.table import Table

import cnnc
from cnnc import knobs
from cnnc.errors import CnncError
from cnnc.runtime.cache import Cache
from cnnc.runtime.devices import available_cores, cgroup_cores, cpu_level, default_threads

from .arguments import add_json
from .console import Output

_PACKAGES = (
    "numpy",
    "onnx",
    "numba",
    "llvmlite",
    "safetensors",
    "ml_dtypes",
    "rich",
    "platformdirs",
)
_OPTIONAL = {  # what each is for
    "pillow": "images as inputs",
    "matplotlib": "pictures of networks",
    "ziglang": "static programs, and files for other systems",
    "onnxruntime": "verify and bench",
    "openvino": "bench",
    "MNN": "bench",
    "ncnn": "bench",
}
_MISSING = "not installed"
_HUGE_PAGES = Path("/sys/kernel/mm/transparent_hugepage/enabled")


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at. `good` is None where nothing can be wrong with it."""

    name: str
    found: str
    good: bool | None = None


def configure(parser: argparse.ArgumentParser) -> None:
    """Adds the verb's arguments."""
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Writes all findings; gives the exit code: 1 when one is bad."""
    output = Output(options)
    findings = [
        *_installation(),
        *_machine(),
        _check("cache", _cache),
        *map(_knob, knobs.KNOBS),
    ]
    with output.status("compiling and running a network"):
        findings.append(_check("compile and run", _compile_and_run))
    with output.status("making a program"):
        findings.append(_check("programs", _make_a_program))
    if options.json:
        output.json([asdict(finding) for finding in findings])
    else:
        marks = {None: "", True: "ok", False: "BAD"}
        table = Table(show_header=False, box=None, pad_edge=False)
        for finding in findings:
            table.add_row(finding.name, marks[finding.good], finding.found)
        output.console.print(table)
    return 1 if any(finding.good is False for finding in findings) else 0


def _check(name: str, look: Callable[[], str]) -> Finding:
    """What `look` finds; bad where it raises."""
    try:
        return Finding(name, look(), True)
    except CnncError as error:
        return Finding(name, str(error), False)
    except Exception as error:  # a broken installation may raise anything
        return Finding(name, f"{type(error).__name__}: {error}", False)


def _installation() -> list[Finding]:
    return [
        Finding("cnnc", f"{cnnc.__version__} in {Path(cnnc.__file__).parent}"),
        Finding("python", f"{platform.python_implementation()} {platform.python_version()}"),
        Finding("system", platform.platform()),
        *map(_required, _PACKAGES),
        *(Finding(name, f"{_version(name)}: for {use}") for name, use in _OPTIONAL.items()),
    ]


def _required(package: str) -> Finding:
    """A package that cnnc can't do without."""
    version = _version(package)
    return Finding(package, version, None if version != _MISSING else False)


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return _MISSING


def _machine() -> list[Finding]:
    return [
        _check("CPU", cpu_level),
        Finding("cores", _cores()),
        _check("threads of a session", lambda: str(default_threads())),
        Finding("memory", _memory()),
        Finding("huge pages", _huge_pages()),
    ]


def _cores() -> str:
    quota = cgroup_cores()
    limit = "no quota" if quota is None else f"a quota of {quota:g}"
    allowed = len(os.sched_getaffinity(0))
    return f"{available_cores()} to use: {os.cpu_count()} there, {allowed} allowed, {limit}"


def _memory() -> str:
    """What there is, what is free, and what this process may have."""
    page = os.sysconf("SC_PAGE_SIZE")
    there, free = (os.sysconf(name) * page for name in ("SC_PHYS_PAGES", "SC_AVPHYS_PAGES"))
    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    allowed = "no limit" if limit == resource.RLIM_INFINITY else f"a limit of {_size(limit)}"
    return f"{_size(there)}, {_size(free)} of it free, {allowed}"


def _size(size_bytes: int) -> str:
    return f"{size_bytes / 2**30:.1f} GiB"


def _huge_pages() -> str:
    """The mode that the kernel marks with brackets."""
    try:
        text = _HUGE_PAGES.read_text()
    except OSError:
        return "none"
    _, _, mode = text.partition("[")
    return mode.partition("]")[0] or "none"


def _cache() -> str:
    if knobs.DISABLE_CACHE.get():
        return "switched off"
    cache = Cache()
    if not os.access(cache.folder, os.W_OK):
        return f"{cache.folder}: can't be written to, so new artefacts are not kept"
    free = shutil.disk_usage(cache.folder).free
    entries = f"{len(cache.entries())} entries, {cache.size_bytes} bytes"
    return f"{cache.folder}: {entries}, {_size(free)} of the disk free"


def _knob(knob: knobs.Knob[str] | knobs.Knob[bool] | knobs.Knob[int]) -> Finding:
    """A knob that is set must have a legal value."""
    if not os.environ.get(knob.name, "").strip():
        return Finding(knob.name, f"not set: {knob.meaning}")
    return _check(knob.name, lambda: f"{knob.get()}: {knob.meaning}")


def _digits() -> bytes:
    """The network that comes with the package."""
    return (resources.files("cnnc") / "data" / "digits.onnx").read_bytes()


def _compile_and_run() -> str:
    """How long it took; raises where the result isn't right."""
    model = _digits()
    image = np.random.default_rng(0).random((1, 1, 8, 8), np.float32)
    start = time.perf_counter()
    with cnnc.compile(model) as session:
        (found,) = session.run(None, {"image": image})
    seconds = time.perf_counter() - start
    # Not imported above: that the compiler can be imported is part of what is looked at.
    from cnnc.compiler.ir.interpret import interpret

    (expected,) = interpret(cnnc.load(model), [image], np.float64)
    if not np.allclose(found, expected, rtol=1e-3, atol=1e-5):
        raise CnncError("the result is wrong", got=str(found), expected=str(expected))
    return f"right, in {seconds:.2f} s"


def _make_a_program() -> str:
    """How large it is; raises where it doesn't run."""
    with tempfile.TemporaryDirectory(prefix="cnnc-") as folder:
        path = cnnc.build(_digits(), Path(folder, "digits"), emit="exe")
        result = subprocess.run([path, "--info"], capture_output=True, text=True, check=False)
        if result.returncode or not result.stdout.startswith("digits"):
            got = f"exit code {result.returncode}, {result.stderr.strip() or 'no message'}"
            raise CnncError("a program that was made does not run", got=got)
        return f"made and run, {path.stat().st_size} bytes"
