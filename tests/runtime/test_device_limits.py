"""Cores, quotas and instruction sets: what a process may use and what its CPU can run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cnnc.errors import InputError, ResourceError
from cnnc.runtime import devices


def with_flags(monkeypatch: pytest.MonkeyPatch, *levels: str, without: str = "") -> None:
    """Makes the CPU one that has the instructions of these levels."""
    flags = {flag for level in levels for flag in devices.LEVELS[level]} - {without}
    monkeypatch.setattr(devices, "cpu_flags", lambda: frozenset(flags))


@pytest.fixture
def cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """Eight cores, no quota, no environment variables."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: set(range(8)))
    monkeypatch.setattr(devices, "cgroup_cores", lambda: None)
    monkeypatch.delenv("CNNC_THREADS", raising=False)
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)


def test_this_machine_has_cores_and_a_level() -> None:
    assert 1 <= devices.available_cores() <= len(os.sched_getaffinity(0))
    assert devices.cpu_level() in devices.LEVELS
    devices.check_cpu(devices.cpu_level())


@pytest.mark.usefixtures("cores")
@pytest.mark.parametrize(("quota", "expected"), [(None, 8), (2.0, 2), (2.7, 2), (0.5, 1), (64, 8)])
def test_quota_limits_cores(
    monkeypatch: pytest.MonkeyPatch, quota: float | None, expected: int
) -> None:
    monkeypatch.setattr(devices, "cgroup_cores", lambda: quota)
    assert devices.available_cores() == expected


@pytest.mark.usefixtures("cores")
@pytest.mark.parametrize(
    ("openmp", "expected"),
    [("", 8), ("3", 3), ("3,2", 3), (" 4 ", 4), ("100", 8), ("0", 8), ("-2", 8), ("many", 8)],
)
def test_openmp_variable_lowers_the_default(
    monkeypatch: pytest.MonkeyPatch, openmp: str, expected: int
) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", openmp)
    assert devices.default_threads() == expected


@pytest.mark.usefixtures("cores")
def test_knob_comes_before_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "2")
    monkeypatch.setenv("CNNC_THREADS", "12")
    assert devices.default_threads() == 12
    monkeypatch.setenv("CNNC_THREADS", "none")
    with pytest.raises(InputError, match="environment variable CNNC_THREADS"):
        devices.default_threads()


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)


@pytest.mark.parametrize(
    ("groups", "files", "expected"),
    [
        ("0::/a/b\n", {"a/b/cpu.max": "150000 100000\n", "cpu.max": "max 100000\n"}, 1.5),
        ("0::/a/b\n", {"a/b/cpu.max": "400000 100000\n", "a/cpu.max": "200000 100000\n"}, 2.0),
        ("0::/a/b\n", {"a/b/cpu.max": "max 100000\n"}, None),
        ("0::/\n", {"cpu.max": "300000 100000\n"}, 3.0),
        ("0::/not/visible\n", {"cpu.max": "300000 100000\n"}, 3.0),
        ("0::/\n", {"cpu.max": "garbage\n"}, None),
        ("0::/\n", {"cpu.max": "1000 0\n"}, None),
        ("", {}, None),
        (
            "3:cpuset:/\n2:cpu,cpuacct:/box\n0::/\n",
            {
                "cpu,cpuacct/box/cpu.cfs_quota_us": "250000\n",
                "cpu,cpuacct/box/cpu.cfs_period_us": "100000\n",
            },
            2.5,
        ),
        (
            "1:cpu:/\n",
            {"cpu/cpu.cfs_quota_us": "-1\n", "cpu/cpu.cfs_period_us": "100000\n"},
            None,
        ),
    ],
)
def test_quotas_of_both_versions(
    tmp_path: Path, groups: str, files: dict[str, str], expected: float | None
) -> None:
    write(tmp_path, {"groups": groups, **{f"root/{name}": text for name, text in files.items()}})
    assert devices.cgroup_cores(f"{tmp_path}/groups", f"{tmp_path}/root") == expected


def test_no_control_groups_at_all(tmp_path: Path) -> None:
    assert devices.cgroup_cores(f"{tmp_path}/none", f"{tmp_path}/none") is None


@pytest.mark.parametrize("count", [1, 2, 3])
def test_level_is_the_highest_that_is_complete(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    names = list(devices.LEVELS)
    with_flags(monkeypatch, *names[:count])
    assert devices.cpu_level() == names[count - 1]


def test_code_is_for_this_cpu_unless_another_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CNNC_TARGET_CPU", raising=False)
    assert devices.target_level() == devices.cpu_level()
    monkeypatch.setenv("CNNC_TARGET_CPU", "x86-64-v2")
    assert devices.target_level() == "x86-64-v2"


def test_a_gap_below_ends_the_level(monkeypatch: pytest.MonkeyPatch) -> None:
    with_flags(monkeypatch, *devices.LEVELS, without="fma")
    assert devices.cpu_level() == "x86-64-v2"


def test_an_old_cpu_is_refused_by_what_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    with_flags(monkeypatch, "x86-64-v2", without="sse4_2")
    with pytest.raises(ResourceError) as error:
        devices.cpu_level()
    assert str(error.value) == (
        "this CPU can't run code for x86-64-v2: got a CPU without sse4_2; "
        "cnnc needs x86-64-v2 or newer"
    )


def test_code_for_a_newer_cpu_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with_flags(monkeypatch, "x86-64-v2", "x86-64-v3", without="avx2")
    devices.check_cpu("x86-64-v2")
    with pytest.raises(ResourceError) as error:
        devices.check_cpu("x86-64-v3")
    assert str(error.value) == (
        "this CPU can't run code for x86-64-v3: got a CPU without avx2; "
        "compile for an older CPU with CNNC_TARGET_CPU"
    )


def test_code_for_an_unknown_cpu_is_refused() -> None:
    with pytest.raises(ResourceError, match="unknown kind of CPU: got armv9"):
        devices.check_cpu("armv9")


def test_flags_come_from_the_first_cpu(tmp_path: Path) -> None:
    path = tmp_path / "cpuinfo"
    path.write_text("processor\t: 0\nflags\t\t: fpu avx\n\nprocessor\t: 1\nflags\t\t: fpu\n")
    assert devices.cpu_flags(str(path)) == {"fpu", "avx"}
    assert devices.cpu_flags(f"{tmp_path}/none") == frozenset()


def _cache(folder: Path, index: int, level: int, kind: str, size: str) -> None:
    place = folder / f"index{index}"
    place.mkdir()
    for name, text in (("level", str(level)), ("type", kind), ("size", size)):
        (place / name).write_text(text + "\n")


def test_sizes_of_caches_are_the_systems(tmp_path: Path) -> None:
    _cache(tmp_path, 0, 1, "Data", "48K")
    _cache(tmp_path, 1, 1, "Instruction", "32K")
    _cache(tmp_path, 2, 2, "Unified", "2048K")
    assert devices.cache_bytes(1, str(tmp_path)) == 48 << 10
    assert devices.cache_bytes(2, str(tmp_path)) == 2 << 20
    assert devices.cache_bytes(3, str(tmp_path)) == 32 << 20  # a usual size


def test_the_cpus_name_is_the_kernels(tmp_path: Path) -> None:
    path = tmp_path / "cpuinfo"
    path.write_text("processor\t: 0\nmodel name\t: A CPU: 9\n")
    assert devices.cpu_name(str(path)) == "A CPU: 9"
    assert devices.cpu_name(str(tmp_path / "absent")) == ""
