"""Memory of a system whose allocator does not clear it, as LLVM IR: see `platform`."""

from __future__ import annotations


def text(allocate: str, operands: str, free: str) -> str:
    """The functions for memory, over the system's own ones; `operands` are those by which
    `allocate` gives `%bytes`, aligned, or null."""
    return f"""
declare ptr @{allocate}(i64, i64)
declare void @{free}(ptr)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

define i64 @cnnc_os_allocate(i64 %bytes) nounwind {{
  %memory = call ptr @{allocate}({operands})
  %address = ptrtoint ptr %memory to i64
  %failed = icmp eq ptr %memory, null
  br i1 %failed, label %done, label %clear
clear:
  call void @llvm.memset.p0.i64(ptr %memory, i8 0, i64 %bytes, i1 false)
  br label %done
done:
  ret i64 %address
}}

define void @cnnc_os_free(i64 %address) nounwind {{
  %memory = inttoptr i64 %address to ptr
  call void @{free}(ptr %memory)
  ret void
}}
"""
