"""A network's interface in C: its functions as LLVM IR; `header` declares them.

Every name begins with a prefix, so that one program can hold several networks. The version is that
of the interface, not of the network: functions are added, and never changed, without a new one.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from string import Template

from cnnc.runtime.manifest import Manifest

from ..native.pool import cnnc_pool_destroy
from .instance import cnnc_destroy
from .library import (
    cnnc_library_create,
    cnnc_library_hold_weights,
    cnnc_library_info,
    cnnc_library_leave_weights,
    cnnc_library_message,
    cnnc_library_pool,
    cnnc_library_run,
    cnnc_library_workspace,
)
from .status import BAD_ARGUMENT

VERSION = 1
# What the functions call; all else of a library is hidden.
ROUTINES = (
    cnnc_library_create,
    cnnc_library_info,
    cnnc_library_message,
    cnnc_library_pool,
    cnnc_library_run,
    cnnc_library_workspace,
    cnnc_library_hold_weights,
    cnnc_library_leave_weights,
    cnnc_destroy,
    cnnc_pool_destroy,
)
FUNCTIONS = (
    *("abi_version", "info", "message", "workspace_bytes", "create", "create_on"),
    *("run", "destroy", "pool_create", "pool_destroy"),
)
_RESERVED = """
    alignas alignof auto bool break case char const constexpr continue default do double else
    enum extern false float for goto if inline int long nullptr register restrict return short
    signed sizeof static struct switch true typedef typeof union unsigned void volatile while
    main
"""
_KEYWORDS = frozenset(_RESERVED.split())


def prefix_of(path: PurePath) -> str:
    """The prefix for a library at the path: its name, as far as C can spell it."""
    return identifier(path.name.split(".")[0].removeprefix("lib"), "network")


def identifier(name: str, fallback: str) -> str:
    """The name as far as C can spell it; the fallback is for names without letters, and makes
    keywords and numbers legal."""
    word = re.sub(r"[^A-Za-z0-9_]+", "_", name).strip("_") or fallback
    return f"{fallback}_{word}" if word[0].isdigit() or word in _KEYWORDS else word


def exported(prefix: str) -> list[str]:
    """The names of the functions."""
    return [f"{prefix}_{function}" for function in FUNCTIONS]


# The functions that C calls, each around one of ROUTINES.
_FUNCTIONS_IR = Template("""
declare i64 @cnnc_library_create(i64, i64, i64)
declare i64 @cnnc_library_info()
declare i64 @cnnc_library_message(i64)
declare i64 @cnnc_library_pool(i64)
declare i64 @cnnc_library_run(i64, i64, i64)
declare i64 @cnnc_library_workspace(i64)
declare void @cnnc_destroy(i64)
declare void @cnnc_pool_destroy(i64)

define ${storage}i32 @${prefix}_abi_version() nounwind {
  ret i32 $version
}

define ${storage}ptr @${prefix}_info() nounwind {
  %address = call i64 @cnnc_library_info()
  %text = inttoptr i64 %address to ptr
  ret ptr %text
}

define ${storage}ptr @${prefix}_message(i32 %status) nounwind {
  %word = sext i32 %status to i64
  %address = call i64 @cnnc_library_message(i64 %word)
  %text = inttoptr i64 %address to ptr
  ret ptr %text
}

define ${storage}i64 @${prefix}_workspace_bytes(i32 %threads) nounwind {
  %word = sext i32 %threads to i64
  %bytes = call i64 @cnnc_library_workspace(i64 %word)
  ret i64 %bytes
}

define ${storage}i32 @${prefix}_create(i32 %threads, ptr %result) nounwind {
  %word = sext i32 %threads to i64
  %place = ptrtoint ptr %result to i64
  %status = call i64 @cnnc_library_create(i64 0, i64 %word, i64 %place)
  %low = trunc i64 %status to i32
  ret i32 %low
}

define ${storage}i32 @${prefix}_create_on(ptr %pool, ptr %result) nounwind {
  %threads = ptrtoint ptr %pool to i64
  %missing = icmp eq ptr %pool, null
  %place = ptrtoint ptr %result to i64
  br i1 %missing, label %bad, label %good
good:
  %status = call i64 @cnnc_library_create(i64 %threads, i64 1, i64 %place)
  %low = trunc i64 %status to i32
  ret i32 %low
bad:
  ret i32 $bad_argument
}

define ${storage}i32 @${prefix}_run(ptr %instance$operands) nounwind {
  %arrays = alloca [$arrays x i64], align 8
$stores
  %object = ptrtoint ptr %instance to i64
  %inputs = ptrtoint ptr %arrays to i64
  %outputs = add i64 %inputs, $outputs_offset
  %status = call i64 @cnnc_library_run(i64 %object, i64 %inputs, i64 %outputs)
  %low = trunc i64 %status to i32
  ret i32 %low
}

define ${storage}void @${prefix}_destroy(ptr %instance) nounwind {
  %object = ptrtoint ptr %instance to i64
  %missing = icmp eq ptr %instance, null
  br i1 %missing, label %done, label %end
end:
  call void @cnnc_destroy(i64 %object)
  br label %done
done:
  ret void
}

define ${storage}ptr @${prefix}_pool_create(i32 %threads) nounwind {
  %word = sext i32 %threads to i64
  %address = call i64 @cnnc_library_pool(i64 %word)
  %pool = inttoptr i64 %address to ptr
  ret ptr %pool
}

define ${storage}void @${prefix}_pool_destroy(ptr %pool) nounwind {
  %address = ptrtoint ptr %pool to i64
  call void @cnnc_pool_destroy(i64 %address)
  ret void
}
""")


def interface_ir(prefix: str, manifest: Manifest, *, exports: bool = False) -> str:
    """The functions that C calls, for a network. `exports` says so to linkers for Windows."""
    inputs, outputs = len(manifest.inputs), len(manifest.outputs)
    stores = [
        f"  %p{i} = getelementptr i64, ptr %arrays, i64 {i}\n  store ptr %a{i}, ptr %p{i}, align 8"
        for i in range(inputs + outputs)
    ]
    return _FUNCTIONS_IR.substitute(
        prefix=prefix,
        storage="dllexport " if exports else "",
        version=VERSION,
        bad_argument=BAD_ARGUMENT,
        operands="".join(f", ptr %a{i}" for i in range(inputs + outputs)),
        arrays=max(inputs + outputs, 1),
        stores="\n".join(stores),
        outputs_offset=8 * inputs,
    )
