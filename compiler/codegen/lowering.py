"""Numba's part: from a routine to LLVM IR that knows nothing of Python.

Numba's front end runs through `compile_extra` with a code library that only collects what it emits,
so that Numba has LLVM do no work. A function with C's calling convention is added to the same
module, made by Numba's own call conventions. Importing this module imports Numba, about 0.4 s:
`frontend` does so only for texts that are in no store.
"""

from __future__ import annotations

import dis
import functools
import operator
import re
from types import NoneType
from typing import Any

from llvmlite import ir
from numba.core import codegen, compiler, errors, types
from numba.core.compiler_lock import global_compiler_lock
from numba.core.registry import cpu_target
from numba.core.runtime import rtsys
from numba.core.types.misc import unliteral
from numba.core.typing.templates import AbstractTemplate, infer_global
from numba.core.typing.templates import signature as numba_signature
from numba.core.typing.typeof import typeof_impl
from numba.extending import lower_builtin, models, register_model

from cnnc.errors import CompileError

from .dialect import External, Intrinsic, Routine, Signature
from .memory import ADDRESS, F32X16, I64, VOID, Block, BlockValue, Pointer, PointerValue, declare
from .vector import F32x16


class PointerType(types.Type):
    """Numba's type of a `Pointer`, in one of the two modes."""

    def __init__(self, checked: bool) -> None:
        self.checked = checked
        super().__init__(name=f"Pointer(checked={checked})")


class BlockType(types.Type):
    """Numba's type of a `Block`, in one of the two modes."""

    def __init__(self, checked: bool) -> None:
        self.checked = checked
        super().__init__(name=f"Block(checked={checked})")


class VectorType(types.Type):
    """Numba's type of an `F32x16`."""

    def __init__(self) -> None:
        super().__init__(name="F32x16")


@register_model(PointerType)
class _PointerModel(models.PrimitiveModel):  # type: ignore[misc]
    def __init__(self, dmm: Any, fe_type: PointerType) -> None:
        limits = ir.LiteralStructType([ADDRESS, I64, I64])
        super().__init__(dmm, fe_type, limits if fe_type.checked else ADDRESS)


@register_model(BlockType)
class _BlockModel(models.PrimitiveModel):  # type: ignore[misc]
    def __init__(self, dmm: Any, fe_type: BlockType) -> None:
        super().__init__(dmm, fe_type, ADDRESS)


@register_model(VectorType)
class _VectorModel(models.PrimitiveModel):  # type: ignore[misc]
    def __init__(self, dmm: Any, fe_type: VectorType) -> None:
        super().__init__(dmm, fe_type, F32X16)


VECTOR = VectorType()


def _numba_type(annotation: Any, checked: bool) -> Any:
    modal = {Pointer: PointerType, Block: BlockType}.get(annotation)
    if modal:
        return modal(checked)
    plain = {int: types.int64, float: types.float32, F32x16: VECTOR, NoneType: types.none}
    return plain[annotation]


def _converts(given: types.Type, wanted: types.Type) -> bool:
    """Whether an operand may be given for a parameter: as it is, or as a number that widens."""
    if wanted == types.int64:
        return isinstance(given, types.Integer | types.Boolean)
    if wanted == types.float32:
        return isinstance(given, types.Integer | types.Float)
    return bool(given == wanted)


def _resolve(signature: Signature, operands: tuple[types.Type, ...]) -> Any:
    """Numba's signature of a call with operands of these types, None if there is none."""
    checked = any(getattr(operand, "checked", False) for operand in operands)
    parameters = list(signature.parameters)
    if parameters[-1:] == [...]:
        rest = operands[len(parameters) - 1 :]
        pointers = [isinstance(operand, PointerType) for operand in rest]
        if pointers != sorted(pointers, reverse=True):
            return None
        parameters[-1:] = [Pointer if pointer else int for pointer in pointers]
    wanted = [_numba_type(parameter, checked) for parameter in parameters]
    if len(wanted) != len(operands) or not all(map(_converts, operands, wanted)):
        return None
    return numba_signature(_numba_type(signature.result, checked), *wanted)


def _unpack(builder: ir.IRBuilder, type: types.Type, value: ir.Value) -> Any:
    """An operand as emitters take it."""
    if isinstance(type, BlockType):
        return BlockValue(value, type.checked)
    if isinstance(type, PointerType):
        words = [builder.extract_value(value, i) for i in range(3)] if type.checked else [value]
        return PointerValue(*words)
    return value


def _pack(builder: ir.IRBuilder, context: Any, type: types.Type, value: Any) -> ir.Value:
    """A result as Numba takes it."""
    if type == types.none:
        return context.get_dummy_value()
    if isinstance(value, PointerValue):
        words, value = value.words, ir.Constant(context.get_value_type(type), ir.Undefined)
        if len(words) == 1:
            return words[0]
        for i, word in enumerate(words):
            value = builder.insert_value(value, word, i)
    return value


def _emit_call(
    builder: ir.IRBuilder, context: Any, signature: Any, symbol: str, operands: Any
) -> Any:
    """The call of a function with C's calling convention."""
    void = signature.return_type == types.none
    result = VOID if void else context.get_value_type(signature.return_type)
    parameters = [context.get_value_type(type) for type in signature.args]
    return builder.call(declare(builder.module, symbol, result, parameters), operands)


@functools.cache
def _function_type(function: Intrinsic[Any] | External[..., Any] | Routine[..., Any]) -> Any:
    """Numba's type of a function that routines call; makes it callable the first time."""

    class Template(AbstractTemplate):  # type: ignore[misc]
        key = function

        def generic(self, args: tuple[types.Type, ...], kws: dict[str, types.Type]) -> Any:
            return None if kws else _resolve(function.signature, tuple(map(unliteral, args)))

    @lower_builtin(function, types.VarArg(types.Any))  # type: ignore[untyped-decorator,attr-defined]
    def emit(context: Any, builder: ir.IRBuilder, signature: Any, operands: Any) -> ir.Value:
        if isinstance(function, Intrinsic):
            values = [
                _unpack(builder, *pair) for pair in zip(signature.args, operands, strict=True)
            ]
            result = function.emit(builder, *values)
        else:
            result = _emit_call(builder, context, signature, function.symbol, operands)
        return _pack(builder, context, signature.return_type, result)

    return types.Function(Template)


for _kind in Intrinsic, External, Routine:
    typeof_impl.register(_kind, lambda function, _: _function_type(function))


def _vector_operator(python: Any, method: str, arity: int) -> None:
    """Lets routines apply a Python operator to vectors."""

    @infer_global(python)
    class Template(AbstractTemplate):  # type: ignore[misc]
        def generic(self, args: tuple[types.Type, ...], kws: dict[str, types.Type]) -> Any:
            return numba_signature(VECTOR, *args) if args == (VECTOR,) * arity else None

    @lower_builtin(python, *[VectorType] * arity)  # type: ignore[untyped-decorator]
    def emit(context: Any, builder: ir.IRBuilder, signature: Any, operands: Any) -> ir.Value:
        return getattr(builder, method)(*operands)


for _name, _method in ("add", "fadd"), ("sub", "fsub"), ("mul", "fmul"), ("truediv", "fdiv"):
    _vector_operator(getattr(operator, _name), _method, 2)
    _vector_operator(getattr(operator, f"i{_name}"), _method, 2)
_vector_operator(operator.neg, "fneg", 1)


class _Collector(codegen.CodeLibrary):  # type: ignore[misc]
    """A code library that keeps the modules Numba emits, and has LLVM do nothing."""

    def __init__(self, owner: Any, name: str) -> None:
        super().__init__(owner, name)
        self.modules: list[ir.Module] = []
        self.linked: list[Any] = []

    def add_ir_module(self, module: ir.Module) -> None:
        self.modules.append(module)

    def add_linking_library(self, library: Any) -> None:
        if library is not rtsys.library:
            self.linked.append(library)

    def finalize(self) -> None:
        self._finalized = True

    def get_function(self, name: str) -> Any:
        raise NotImplementedError("nothing is linked here")

    def get_llvm_str(self) -> str:
        return "\n".join(map(str, self.modules))

    def get_asm_str(self) -> str:
        raise NotImplementedError("nothing is compiled here")


def _flags() -> compiler.Flags:
    flags = compiler.Flags()
    flags.nrt = False  # no reference counts
    flags.no_compile = True
    flags.no_cpython_wrapper = True
    flags.no_cfunc_wrapper = True
    flags.error_model = "numpy"  # division by zero raises nothing
    flags.boundscheck = False
    flags.noalias = False  # kernels may work in place
    flags.enable_pyobject = flags.force_pyobject = flags.enable_looplift = False
    return flags


@global_compiler_lock  # type: ignore[untyped-decorator]
def lower_routine(routine: Routine[..., Any], checked: bool) -> str:
    """The LLVM IR of a routine; the routines it calls are declared in it.

    Raises CompileError when Numba refuses it, or when it would need Python or Numba at run time."""
    if any(i.opname == "RAISE_VARARGS" for i in dis.get_instructions(routine.pyfunc)):
        raise CompileError("a routine raises an exception", where=routine.symbol)
    context = cpu_target.target_context
    parameters = tuple(_numba_type(p, checked) for p in routine.signature.parameters)
    result = _numba_type(routine.signature.result, checked)
    library = _Collector(context.codegen(), routine.symbol)
    try:
        compiled = compiler.compile_extra(
            cpu_target.typing_context, context, routine.pyfunc, parameters, result, _flags(), {},
            library=library,
        )  # fmt: skip
    except errors.NumbaError as error:
        raise CompileError(f"Numba refuses a routine: {error}", where=routine.symbol) from None
    if library.linked:
        raise CompileError(
            "a routine calls functions that Numba would compile at run time",
            where=routine.symbol,
            got=", ".join(sorted(linked.name for linked in library.linked)),
            remedy="use the intrinsics of compiler.codegen",
        )
    (module,) = library.modules
    _add_c_function(routine, compiled, module)
    return _clean_text(routine, compiled.fndesc.llvm_func_name, module)


def _add_c_function(routine: Routine[..., Any], compiled: Any, module: ir.Module) -> None:
    """Adds the function with C's calling convention that runs the body Numba emitted."""
    context, description = compiled.target_context, compiled.fndesc
    body = module.globals[description.llvm_func_name]
    body.linkage = "internal"
    body.attributes.add("alwaysinline")
    void = description.restype == types.none
    result = VOID if void else context.get_value_type(description.restype)
    parameters = [context.get_value_type(type) for type in description.argtypes]
    function = ir.Function(module, ir.FunctionType(result, parameters), routine.symbol)
    function.attributes.add("nounwind")
    if routine.inline:
        function.attributes.add("alwaysinline")
    for parameter, type in zip(function.args, description.argtypes, strict=True):
        if isinstance(type, BlockType):  # nobody writes these while a kernel runs
            parameter.add_attribute("noalias")
    builder = ir.IRBuilder(function.append_basic_block())
    status, value = context.call_conv.call_function(
        builder, body, description.restype, description.argtypes, function.args
    )
    with builder.if_then(status.is_error, likely=False):
        # Numba's `range` refuses a step of 0, and the like: LLVM sees that it can't happen.
        builder.call(declare(module, "abort", VOID, []), [])
        builder.unreachable()
    if void:
        builder.ret_void()
    else:
        builder.ret(value)


def _clean_text(routine: Routine[..., Any], body: str, module: ir.Module) -> str:
    """The module's text without what depends on the process.

    Numba's environment object is what Python objects hang on: its definition is dropped, and a use
    of it that is left over shows that the routine needs Python. Constants for exceptions are
    numbered; some versions of Numba name them by their addresses."""
    module.name = routine.symbol
    text = str(module).replace(body, f"{routine.symbol}.body")
    text = re.sub(r'^@"?_ZN08NumbaEnv.*\n', "", text, flags=re.MULTILINE)
    if re.search(r"_ZN08NumbaEnv|@\"?(Py|NRT_|numba_)", text):
        raise CompileError("a routine uses Python objects", where=routine.symbol)
    for i, name in enumerate(dict.fromkeys(re.findall(r"\.const\.pickle\w+\.(\w+)", text))):
        text = text.replace(f".{name}", f".{i}")
    return text
