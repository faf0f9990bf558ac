"""The numbers by which native code calls each operating system are those of the system's headers,
which come with ziglang."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from cnnc.compiler.codegen.isa import Architecture
from cnnc.compiler.codegen.native import linux, macos
from cnnc.compiler.codegen.native import posix as native_posix
from cnnc.compiler.codegen.native import windows as native_windows
from cnnc.compiler.codegen.standalone import posix, windows

INCLUDES = {
    "posix": "errno.h fcntl.h pthread.h signal.h stddef.h sys/mman.h sys/stat.h time.h unistd.h",
    "linux": "dlfcn.h sys/syscall.h linux/futex.h sched.h",
    "macos": "dlfcn.h sys/sysctl.h",
    "windows": "windows.h fcntl.h sys/stat.h signal.h errno.h stdio.h io.h",
}
TARGETS = {
    "linux-x86-64": "x86_64-linux-gnu",
    "linux-aarch64": "aarch64-linux-gnu",
    "macos-aarch64": "aarch64-macos",
    "macos-x86-64": "x86_64-macos",
    "windows-x86-64": "x86_64-windows-gnu",
}
NUMBERS = {
    "linux-x86-64": posix._linux(mode_offset=24),
    "linux-aarch64": posix._linux(mode_offset=16),
    "macos-aarch64": posix._MACOS,
    "macos-x86-64": posix._MACOS_X86_64,
}


def posix_facts(numbers: posix._Numbers, native: native_posix.Numbers) -> Mapping[str, int]:
    """C's expressions, and what code takes them for, on every system that keeps to POSIX."""
    return {
        "O_RDONLY": 0,
        "O_WRONLY": posix._WRITE_ONLY,
        "O_CLOEXEC": numbers.close_on_exec,
        "O_CREAT": numbers.create,
        "O_EXCL": numbers.exclusive,
        "MAP_PRIVATE": posix._MAP_PRIVATE,
        "MAP_ANONYMOUS": numbers.anonymous,
        "PROT_READ": posix._PROT_READ,
        "PROT_READ | PROT_WRITE": posix._PROT_READ_WRITE,
        "MADV_DONTNEED": posix._MADV_DONTNEED,
        "offsetof(struct stat, st_mode)": numbers.mode_offset,
        "S_IFMT": posix._TYPE_BITS,
        "S_IFREG": posix._REGULAR,
        "SEEK_SET": posix._SEEK_SET,
        "SEEK_END": posix._SEEK_END,
        "SIGHUP": posix._SIGHUP,
        "SIGINT": posix._SIGINT,
        "SIGPIPE": posix._SIGPIPE,
        "SIGTERM": posix._SIGTERM,
        "SIGXFSZ": posix._SIGXFSZ,
        "SIG_SETMASK": native.sig_setmask,
        "SIGBUS": native.sigbus,
        "SIGILL": native_posix._SIGILL,
        "SIGFPE": native_posix._SIGFPE,
        "SIGSEGV": native_posix._SIGSEGV,
        "CLOCK_MONOTONIC": native.clock_monotonic,
        "sizeof(struct timespec)": 16,
        "sizeof(struct stat) <= 8 * 18": 1,
        "sizeof(pthread_attr_t) <= 64": 1,
        "sizeof(sigset_t) <= 128": 1,
        "sizeof(Dl_info) <= 8 * 4": 1,
        "sizeof(long) == 8 && sizeof(off_t) == 8 && sizeof(pthread_t) == 8": 1,
    }


def linux_facts(architecture: Architecture) -> Mapping[str, int]:
    numbers = linux._NUMBERS[architecture]
    return {
        "SYS_gettid": numbers.gettid,
        "SYS_futex": numbers.futex,
        "SYS_sched_setaffinity": numbers.sched_setaffinity,
        "SYS_sched_getaffinity": numbers.sched_getaffinity,
        "SYS_getcpu": numbers.getcpu,
        "FUTEX_WAIT_PRIVATE": linux._FUTEX_WAIT,
        "FUTEX_WAKE_PRIVATE": linux._FUTEX_WAKE,
        "MADV_HUGEPAGE": 14,
    }


WINDOWS_FACTS = {
    "_O_RDONLY | _O_BINARY | _O_NOINHERIT": windows._READ,
    "_O_WRONLY | _O_BINARY | _O_NOINHERIT": windows._WRITE,
    "_O_WRONLY | _O_BINARY | _O_NOINHERIT | _O_CREAT | _O_EXCL": windows._CREATE,
    "_S_IREAD | _S_IWRITE": windows._MODE,
    "_O_BINARY": windows._BINARY,
    "FILE_ATTRIBUTE_DIRECTORY": windows._FOLDER,
    "FILE_TYPE_DISK": windows._ON_DISK,
    "EACCES": windows._ACCESS_DENIED,
    "MOVEFILE_REPLACE_EXISTING": windows._REPLACE,
    "SIGINT": windows._SIGINT,
    "SIGTERM": windows._SIGTERM,
    "SIGBREAK": windows._SIGBREAK,
    "CP_UTF8": windows._UTF_8,
    "MEM_RESERVE | MEM_COMMIT": windows._ALLOCATE,
    "MEM_RELEASE": windows._RELEASE,
    "PAGE_READWRITE": windows._PAGE_READ_WRITE,
    "PAGE_READONLY": windows._PAGE_READ_ONLY,
    "FILE_MAP_READ": windows._MAP_READ,
    "GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT": (
        windows._MODULE_OF_ADDRESS
    ),
    "INFINITE == (DWORD)-1": 1,
    "STACK_SIZE_PARAM_IS_A_RESERVATION": native_windows._STACK_IS_RESERVED,
    "sizeof(HANDLE) == 8 && sizeof(SIZE_T) == 8 && sizeof(DWORD) == 4 && sizeof(BOOL) == 4": 1,
    "sizeof(wchar_t)": 2,
}
FACTS: Mapping[str, Mapping[str, int]] = {
    "linux-x86-64": linux_facts(Architecture.X86_64),
    "linux-aarch64": linux_facts(Architecture.AARCH64),
    "macos-aarch64": {"_SC_NPROCESSORS_ONLN": macos._SC_NPROCESSORS_ONLN},
    "macos-x86-64": {"_SC_NPROCESSORS_ONLN": macos._SC_NPROCESSORS_ONLN},
    "windows-x86-64": WINDOWS_FACTS,
}


@pytest.mark.parametrize("platform", TARGETS)
def test_numbers_are_those_of_the_headers(platform: str, tmp_path: Path) -> None:
    if importlib.util.find_spec("ziglang") is None:
        pytest.skip("ziglang is not installed")
    facts, system = dict(FACTS[platform]), platform.partition("-")[0]
    includes = INCLUDES[system]
    if platform in NUMBERS:
        native = {"linux": linux._POSIX, "macos": macos._POSIX}[system]
        facts.update(posix_facts(NUMBERS[platform], native))
        includes += f" {INCLUDES['posix']}"
    lines = ["#define _GNU_SOURCE", *(f"#include <{name}>" for name in includes.split())]
    lines += [f'_Static_assert(({c}) == {value}, "{c}");' for c, value in facts.items()]
    lines += ["int use(const char *p, struct stat *s) { return stat(p, s); }"]
    (tmp_path / "numbers.c").write_text("\n".join([*lines, ""]))
    zig = [sys.executable, "-m", "ziglang", "cc", "-target", TARGETS[platform]]
    command = [*zig, "-g0", "-c", "-o", "numbers.o", "numbers.c"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    if platform in NUMBERS:  # the name by which the system's own headers call the function
        prefix = "_" if system == "macos" else ""
        name = f"\0{prefix}{NUMBERS[platform].stat}\0"
        assert name.encode() in (tmp_path / "numbers.o").read_bytes()
