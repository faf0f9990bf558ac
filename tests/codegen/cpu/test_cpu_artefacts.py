"""Programs as artefacts: tables word by word, equal bytes, other sizes as data, both loaders."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Mapping

import numpy as np
import pytest

from cnnc.compiler import driver
from cnnc.compiler.codegen import jit
from cnnc.compiler.codegen.artefact import Artefact, Description, describe, specialise
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.codegen.table import bases, encode
from cnnc.compiler.ir.graph import Builder, Graph
from cnnc.compiler.ir.types import DType, Symbol, TensorType
from cnnc.compiler.ops.activation import Relu
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add
from cnnc.compiler.program.program import Address, Buffer, Place, Program, Step, Stride
from cnnc.runtime import abi
from cnnc.runtime.library import Artefact as Loaded
from cnnc.runtime.library import DlopenLibrary
from cnnc.runtime.manifest import Specialisation
from cnnc.runtime.network import Network
from tests.codegen.cpu.native import STORE, f32, same_bits

ISA = Isa.X86_64_V2  # what is tested here is the same on all
OPTIONS = driver.Options(ISA, stamp="tests")


def small_network(seed: int = 1, width: int | Symbol = 9) -> Graph:
    """A convolution, a constant [1,20,7,1] added, a ReLU; the batch is symbol N."""
    random = np.random.default_rng(seed)
    builder = Builder("small")
    x = builder.input("x", TensorType(DType.FLOAT32, (Symbol("N"), 3, 7, width)))
    w = builder.parameter("w", random.standard_normal((20, 3, 3, 3)).astype(np.float32))
    shift = builder.constant("shift", random.standard_normal((1, 20, 7, 1)).astype(np.float32))
    y = builder(Add(), builder(Conv(pads=(1, 1, 1, 1)), x, w), shift)
    return builder.graph([builder(Relu(), y)])


def compiled(graph: Graph, sizes: Mapping[str, int]) -> tuple[Program, Artefact]:
    program = driver.lower_graph(graph, sizes, OPTIONS)
    description = describe(graph, program, sizes, {}, ISA)
    return program, driver.compile_program(program, description, OPTIONS, STORE)


def places(program: Program, arena: Mapping[Buffer, int]) -> dict[Buffer, tuple[int, int]]:
    """Base and offset of every buffer a section may use."""
    outside = [b for b in program.buffers if b.place is not Place.ARENA]
    numbered = {b: (abi.BASE_FIRST_BUFFER + i, 0) for i, b in enumerate(outside)}
    return numbered | {b: (abi.BASE_ARENA, offset) for b, offset in arena.items()}


def expected_block(
    step: Step, functions: list[str], where: Mapping[Buffer, tuple[int, int]]
) -> list[int]:
    """A step's argument block, by the words of `runtime.abi`."""
    words = []
    for _, argument in step.arguments:
        if isinstance(argument, int):
            words.append(argument)
        elif isinstance(argument, Address):
            view = step.view(argument.operand)
            base, offset = where[view.buffer]
            words += [(base << 48) + offset + view.offset, view.size_bytes]
        elif isinstance(argument, Stride):
            words.append(step.view(argument.operand).strides[argument.axis] * 4)
        else:
            words.append(functions.index(argument.symbol))
    return words


def test_a_table_word_by_word() -> None:
    program, artefact = compiled(small_network(), {"N": 2})
    functions = [*artefact.description.manifest.functions]
    table = np.frombuffer(artefact.description.table, "<i8")
    assert table[abi.HEADER_MAGIC] == abi.MAGIC
    assert table[abi.HEADER_VERSION] == abi.VERSION
    assert table[abi.HEADER_WORDS] == table.size
    assert table[abi.HEADER_PREPARE] == len(program.prepare) > 0
    assert table[abi.HEADER_RUN] == len(program.run) > 0
    used = abi.HEADER_SIZE + abi.STEP_SIZE * len(program.steps)
    for i, step in enumerate(program.steps):
        prepare = i < len(program.prepare)
        record = table[abi.HEADER_SIZE + i * abi.STEP_SIZE :][: abi.STEP_SIZE]
        assert functions[record[abi.STEP_KERNEL]] == step.kernel.symbol
        assert record[abi.STEP_CHUNKS] == step.chunks
        first = 0 if prepare else len(program.prepare)
        after = table[record[abi.STEP_AFTER] :][: record[abi.STEP_AFTER_COUNT]]
        assert [*after] == [first + other for other in step.after]
        where = places(program, program.prepare_arena if prepare else program.arena)
        block = expected_block(step, functions, where)
        assert [*table[record[abi.STEP_ARGUMENTS] :][: len(block)]] == block
        used += len(after) + len(block)
    assert used == table.size


def test_bases_are_the_buffers_outside_the_arena() -> None:
    program, artefact = compiled(small_network(), {"N": 2})
    specs = artefact.description.manifest.first.buffers
    assert [b.name for b in bases(program)] == [spec.name for spec in specs]
    assert {spec.place for spec in specs} == {"input", "output", "param", "prepared", "const"}


def test_functions_are_listed_once() -> None:
    program, artefact = compiled(small_network(), {"N": 2})
    functions = artefact.description.manifest.functions
    assert len({*functions}) == len(functions)
    assert {f.symbol for step in program.steps for f in step.functions()} == {*functions}


def test_a_function_that_the_artefact_lacks_has_no_number() -> None:
    program, _ = compiled(small_network(), {"N": 2})
    with pytest.raises(KeyError):
        encode(program, ["f32_conv_direct"])


def digest() -> str:
    """The digest of a shared object; another process prints it too."""
    return hashlib.sha256(compiled(small_network(), {"N": 2})[1].shared_object).hexdigest()


def test_equal_networks_make_equal_bytes_in_another_process() -> None:
    code = f"from {__name__} import digest; print(digest())"
    result = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": "77", "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == digest()


def test_other_options_make_other_bytes() -> None:
    graph = small_network()
    _, two = compiled(graph, {"N": 2})
    _, three = compiled(graph, {"N": 3})
    assert two.shared_object != three.shared_object
    assert compiled(small_network(), {"N": 2})[1].shared_object == two.shared_object


def test_another_batch_is_other_data_for_the_same_code() -> None:
    """With the bits of code compiled for that batch."""
    graph = small_network()
    _, artefact = compiled(graph, {"N": 1})

    def other(sizes: Mapping[str, int]) -> tuple[Specialisation, bytes]:
        program = driver.lower_graph(graph, sizes, OPTIONS)
        made = specialise(graph, program, sizes, artefact.description)
        assert made is not None
        assert made[0].sizes == sizes
        return made

    x = np.random.default_rng(2).standard_normal((5, 3, 7, 9)).astype(np.float32)
    (expected,) = outputs(compiled(graph, {"N": 5})[1], x)
    network = Network(loaded(artefact), (), other, threads=1)
    try:
        (got,) = network.run([x])
        (alone,) = network.run([x[3:4]])
    finally:
        network.close()
    assert same_bits(got, expected)
    assert same_bits(alone, expected[3:4])


def loaded(artefact: Artefact) -> Loaded:
    return Loaded(DlopenLibrary.from_bytes(artefact.shared_object))


def outputs(artefact: Artefact, x: np.ndarray) -> list[np.ndarray]:
    network = Network(loaded(artefact), (), threads=1)
    try:
        return network.run([x])
    finally:
        network.close()


def specialised(graph: Graph, sizes: Mapping[str, int], of: Description) -> object | None:
    return specialise(graph, driver.lower_graph(graph, sizes, OPTIONS), sizes, of)


def test_sizes_that_need_other_code_are_no_data() -> None:
    graph = small_network(width=Symbol("W"))
    _, artefact = compiled(graph, {"N": 1, "W": 9})
    of = artefact.description
    assert specialised(graph, {"N": 2, "W": 9}, of) is not None
    assert specialised(graph, {"N": 1, "W": 10}, of) is None  # a wider tile at the border


def test_constants_are_shared_and_never_added() -> None:
    _, artefact = compiled(small_network(1), {"N": 1})
    assert specialised(small_network(1), {"N": 4}, artefact.description) is not None
    assert specialised(small_network(2), {"N": 4}, artefact.description) is None


def test_equal_constants_share_a_place() -> None:
    builder = Builder("twins")
    x = builder.input("x", f32(1, 4, 5))
    values = np.arange(20, dtype=np.float32).reshape(1, 4, 5)
    first = builder(Add(), x, builder.constant("a", values))
    second = builder(Add(), x, builder.constant("b", values.copy()))
    _, artefact = compiled(builder.graph([first, second]), {})
    specs = artefact.description.manifest.first.buffers
    assert len({spec.constant for spec in specs if spec.place == "const"}) == 1
    assert len(artefact.description.constants) == values.nbytes


def test_both_loaders_give_equal_bits() -> None:
    _, artefact = compiled(small_network(), {"N": 2})
    x = np.random.default_rng(3).standard_normal((2, 3, 7, 9)).astype(np.float32)
    library = jit.load_objects(artefact.objects)
    network = Network(Loaded(library), (), threads=2)
    try:
        (by_jit,) = network.run([x])
    finally:
        network.close()
    (expected,) = outputs(artefact, x)
    assert same_bits(by_jit, expected)
