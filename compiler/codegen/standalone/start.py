"""Where the system enters a program, as LLVM IR.

C's start files call `main`. Without a C compiler there are none: `_start` does what they do on
x86-64 Linux.
"""

from __future__ import annotations

from string import Template

ENTRY = "_start"
MAIN = "main"
WIDE_MAIN = "wmain"  # on Windows, where words are in UTF-16

_MAIN_IR = Template("""
declare i64 @cnnc_main(i64, i64)

define i32 @$name(i32 %count, ptr %words) nounwind {
  %number = sext i32 %count to i64
  %address = ptrtoint ptr %words to i64
  %code = call i64 @cnnc_main(i64 %number, i64 %address)
  %low = trunc i64 %code to i32
  ret i32 %low
}
""")


def main_ir(name: str = MAIN) -> str:
    """The function of that name, which C's start files call."""
    return _MAIN_IR.substitute(name=name)


# The stack holds the number of words, then their addresses (psABI, section 3.4.1). rdx has what is
# to be called at the exit. Constructors and destructors are none, and need not be given.
ENTRY_IR = """
declare i32 @main(i32, ptr)
declare i32 @__libc_start_main(ptr, i32, ptr, ptr, ptr, ptr, ptr)

define void @_start() naked noreturn nounwind {
  call void asm sideeffect
    "xorl %ebp, %ebp; movq %rsp, %rdi; movq %rdx, %rsi; andq $$-16, %rsp; call cnnc_begin", ""()
  unreachable
}

define void @cnnc_begin(ptr %stack, ptr %at_exit) noreturn nounwind {
  %count = load i32, ptr %stack, align 8
  %words = getelementptr i8, ptr %stack, i64 8
  call i32 @__libc_start_main(
    ptr @main, i32 %count, ptr %words, ptr null, ptr null, ptr %at_exit, ptr %stack)
  unreachable
}
"""
