"""LLVM itself: the only module that hands IR to it. Texts go in, object files or assembly come out.

LLVM ends the process when it is misused, so nothing reaches its code generator unverified, and
every complaint it makes becomes a CompileError. One lock serialises all work with LLVM and with
Numba: any thread may compile. All modules live in LLVM's global context, for a context of their own
could be collected before they are; the bytes of an object depend on its texts alone all the same.
"""

from __future__ import annotations

import contextlib
import functools
import threading
from collections.abc import Collection, Iterator, Sequence

import llvmlite.binding as binding

from cnnc.errors import CompileError

from .elf.symbols import LIBC_NAMES
from .isa import Baseline, Isa
from .platform import NATIVE, Platform

LOCK = threading.RLock()


@functools.cache
def _target(platform: Platform) -> binding.Target:
    if platform.architecture is NATIVE.architecture:
        binding.initialize_native_target()
        binding.initialize_native_asmprinter()
        binding.initialize_native_asmparser()
    else:
        binding.initialize_all_targets()
        binding.initialize_all_asmprinters()
    return binding.Target.from_triple(platform.triple)


def new_target_machine(isa: Isa | Baseline, platform: Platform = NATIVE) -> binding.TargetMachine:
    """LLVM's code generator for an instruction set on a platform: position-independent code, full
    optimisation."""
    assert isa.architecture is platform.architecture, f"{platform.value} has no {isa.value}"
    with LOCK:
        return _target(platform).create_target_machine(
            cpu=isa.llvm_name, features=isa.llvm_features, opt=3, reloc="pic", codemodel="default"
        )


# The one that everybody shares; who hands a machine over to LLVM for good makes a new one.
target_machine = functools.cache(new_target_machine)


@contextlib.contextmanager
def _complaints() -> Iterator[None]:
    """Makes a CompileError of what LLVM complains about."""
    try:
        yield
    except RuntimeError as error:
        raise CompileError(f"LLVM refuses generated code: {error}".rstrip()) from None


def parse(text: str, isa: Isa | Baseline, platform: Platform = NATIVE) -> binding.ModuleRef:
    """The module of an IR text, verified. The text may be for another platform, as far as it says.
    Raises CompileError when LLVM refuses it."""
    machine = target_machine(isa, platform)
    with LOCK, _complaints():
        module = binding.parse_assembly(text)
        module.triple, module.data_layout = platform.triple, str(machine.target_data)
        module.verify()
    return module


def undefined_symbols(module: binding.ModuleRef) -> list[str]:
    """The symbols a module uses and does not define, sorted; LLVM's own intrinsics left out."""
    symbols = [*module.functions, *module.global_variables]
    return sorted({s.name for s in symbols if s.is_declaration and not s.name.startswith("llvm.")})


def compile_object(
    texts: Sequence[str],
    isa: Isa | Baseline,
    *,
    keep: Collection[str],
    imports: Collection[str] = (),
    platform: Platform = NATIVE,
) -> bytes:
    """An object file, in the platform's format, made of IR texts linked into one module.

    Only the symbols `keep` stay visible; what is undefined must be in `imports` or a known name of
    libc. No passes run on the IR: texts of routines come optimised, and of register tiles LLVM's
    unroller would make spills. Raises CompileError."""
    with LOCK:
        module = _module(texts, isa, platform, keep, imports)
        return bytes(target_machine(isa, platform).emit_object(module))


def assembly(
    texts: Sequence[str],
    isa: Isa | Baseline,
    *,
    keep: Collection[str],
    imports: Collection[str] = (),
    platform: Platform = NATIVE,
) -> str:
    """The assembly text of what `compile_object` makes of the same arguments."""
    with LOCK:
        module = _module(texts, isa, platform, keep, imports)
        return str(target_machine(isa, platform).emit_assembly(module))


def optimised(texts: Sequence[str], keep: Collection[str]) -> str:
    """One IR text, optimised, of which only the symbols `keep` are visible. Raises CompileError.

    The target is the baseline, so that the text suits every instruction set: what differs between
    them is the code generator's work."""
    with LOCK:
        module = _linked(texts, Isa.X86_64_V2)
        _internalise(module, keep)
        run_pipeline(module, Isa.X86_64_V2)
        return str(module)


def linked_text(texts: Sequence[str], isa: Isa | Baseline, platform: Platform = NATIVE) -> str:
    """One IR text, verified, that defines what the texts define; none may define a symbol twice.
    Raises CompileError."""
    with LOCK:
        return str(_linked(texts, isa, platform))


def _linked(
    texts: Sequence[str], isa: Isa | Baseline, platform: Platform = NATIVE
) -> binding.ModuleRef:
    module = parse("", isa, platform)
    module.name = "cnnc"
    for text in texts:
        with _complaints():
            module.link_in(parse(text, isa, platform))
    return module


def _module(
    texts: Sequence[str],
    isa: Isa | Baseline,
    platform: Platform,
    keep: Collection[str],
    imports: Collection[str],
) -> binding.ModuleRef:
    """One verified module, ready for the code generator."""
    module = _linked(texts, isa, platform)
    unknown = set(undefined_symbols(module)) - LIBC_NAMES - set(imports)
    if unknown:
        raise CompileError("generated code uses undefined symbols", got=", ".join(sorted(unknown)))
    _internalise(module, keep)
    with _complaints():
        module.verify()
    return module


def _internalise(module: binding.ModuleRef, keep: Collection[str]) -> None:
    """Makes every definition but those in `keep` private to the module."""
    missing = set(keep)
    for symbol in [*module.functions, *module.global_variables]:
        if symbol.is_declaration or symbol.name.startswith("llvm."):
            continue
        if symbol.name in keep:
            missing.discard(symbol.name)
        else:
            symbol.visibility = "default"  # LLVM aborts on an internal symbol of another visibility
            symbol.linkage = "internal"
    if missing:
        raise CompileError(
            "symbols to keep are not defined in generated code", got=", ".join(sorted(missing))
        )


def run_pipeline(module: binding.ModuleRef, isa: Isa) -> None:
    """LLVM's O2 pipeline, less what would rewrite explicit vectors and chosen unrolling."""
    options = binding.create_pipeline_tuning_options(speed_level=2)
    options.loop_vectorization = options.slp_vectorization = False
    options.loop_unrolling = options.loop_interleaving = False
    builder = binding.create_pass_builder(target_machine(isa), options)
    builder.getModulePassManager().run(module, builder)
