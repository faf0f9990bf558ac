"""Objects made by LLVM: what is kept, what is refused, and that bytes depend on the texts alone."""

from __future__ import annotations

import pytest

from cnnc.compiler.codegen import llvm
from cnnc.compiler.codegen.elf.format import Binding
from cnnc.compiler.codegen.elf.reader import read_object
from cnnc.compiler.codegen.isa import Isa
from cnnc.errors import CompileError

ADD = "define i64 @add(i64 %a, i64 %b) {\n  %c = add i64 %a, %b\n  ret i64 %c\n}\n"
TWICE = "declare i64 @add(i64, i64)\ndefine i64 @twice(i64 %a) {\n  %c = call i64 @add(i64 %a, i64 %a)\n  ret i64 %c\n}\n"  # noqa: E501
OUTSIDE = (
    "declare void @elsewhere()\ndefine void @calls() {\n  call void @elsewhere()\n  ret void\n}\n"
)
V2 = Isa.X86_64_V2


def symbols(data: bytes) -> set[str]:
    """The names that an object shows to others."""
    return {
        symbol.name
        for symbol in read_object(data).symbols
        if symbol.binding == Binding.GLOBAL and symbol.section is not None
    }


def test_instruction_sets() -> None:
    assert [(isa.value, isa.lanes, isa.registers, isa.fma) for isa in Isa] == [
        ("x86-64-v2", 4, 16, False),
        ("x86-64-v3", 8, 16, True),
        ("x86-64-v4", 16, 32, True),
        ("armv8-a", 4, 32, True),
    ]
    assert Isa("x86-64-v3") is Isa.X86_64_V3


def test_only_kept_symbols_are_visible() -> None:
    both = llvm.compile_object([ADD, TWICE], V2, keep=["add", "twice"])
    assert symbols(both) == {"add", "twice"}
    one = llvm.compile_object([ADD, TWICE], V2, keep=["twice"])
    assert symbols(one) == {"twice"}


def test_hidden_symbols_become_internal() -> None:
    hidden = ADD.replace("define", "define hidden")
    data = llvm.compile_object([hidden, TWICE], V2, keep=["twice"])
    assert symbols(data) == {"twice"}


def test_bytes_depend_on_the_texts_alone() -> None:
    first = llvm.compile_object([ADD, TWICE], V2, keep=["twice"])
    llvm.compile_object([TWICE, ADD], V2, keep=["add"])
    assert llvm.compile_object([ADD, TWICE], V2, keep=["twice"]) == first


def test_optimisation_inlines_and_its_absence_does_not() -> None:
    optimised = llvm.optimised([ADD, TWICE], keep=["twice"])
    assert "call" not in optimised
    assert "@add" not in optimised
    assert "call" not in llvm.assembly([optimised], V2, keep=["twice"])
    assert "call" in llvm.assembly([ADD, TWICE], V2, keep=["twice"])


def test_undefined_symbols_are_refused_unless_named() -> None:
    with pytest.raises(CompileError) as caught:
        llvm.compile_object([OUTSIDE], V2, keep=["calls"])
    assert str(caught.value) == "generated code uses undefined symbols: got elsewhere"
    assert llvm.compile_object([OUTSIDE], V2, keep=["calls"], imports=["elsewhere"]).startswith(
        b"\x7fELF"
    )


def test_names_of_libc_may_be_undefined() -> None:
    text = OUTSIDE.replace("elsewhere", "abort")
    assert symbols(llvm.compile_object([text], V2, keep=["calls"])) == {"calls"}


def test_undefined_symbols_of_a_module() -> None:
    module = llvm.parse(OUTSIDE + "@datum = external global i64\n", V2)
    assert llvm.undefined_symbols(module) == ["datum", "elsewhere"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("define i64 @f() {", "LLVM refuses generated code"),
        ("define i64 @f() {\n  ret i32 0\n}\n", "LLVM refuses generated code"),
        (
            "define i64 @f() {\n  br label %b\na:\n  %x = add i64 1, 2\n  ret i64 0\n"
            "b:\n  ret i64 %x\n}\n",
            "LLVM refuses generated code",
        ),
    ],
)
def test_wrong_texts_are_refused(text: str, message: str) -> None:
    with pytest.raises(CompileError, match=message):
        llvm.compile_object([text], V2, keep=["f"])


def test_two_definitions_are_refused() -> None:
    with pytest.raises(
        CompileError, match=r"LLVM refuses generated code: .*symbol multiply defined"
    ):
        llvm.compile_object([ADD, ADD], V2, keep=["add"])


def test_missing_symbols_to_keep_are_refused() -> None:
    with pytest.raises(CompileError) as caught:
        llvm.compile_object([ADD], V2, keep=["add", "sub"])
    message = "symbols to keep are not defined in generated code: got sub"
    assert str(caught.value) == message
