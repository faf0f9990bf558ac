"""Winograd convolution: numbers against float64, on every instruction set, memory checked."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from cnnc.check import StepCheck
from cnnc.compiler.codegen.cpu import winograd
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Builder, Graph, Value
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.ops.activation import Relu, Sigmoid
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.elementwise import Add, Mul
from cnnc.compiler.program.interpret import interpret_program
from cnnc.compiler.program.text import print_program
from tests.codegen.cpu.native import (
    RunNative,
    Wanted,
    f32,
    load,
    program_of,
    run_program,
    same_bits,
)

EPS = float(np.finfo(np.float32).eps)
Tile = tuple[int, int]
Finish = Callable[[Builder, Value], Value]
Pads = tuple[int, int, int, int]
Case = tuple[int, int, int, int, int, Pads]
ONE = (1, 1, 1, 1)
# images, channels, filters, height, width, pads: top, left, bottom, right
CASES: list[Case] = [
    (3, 16, 32, 1, 1, ONE),
    (2, 17, 16, 3, 2, ONE),
    (1, 40, 50, 5, 9, (1, 0, 0, 1)),
    (1, 70, 33, 13, 17, (0, 1, 1, 0)),
    (2, 64, 48, 7, 7, ONE),
    (1, 31, 96, 14, 14, ONE),
    (1, 16, 20, 56, 56, (0, 0, 0, 0)),
    (1, 16, 1, 6, 67, ONE),
]


def in_tiles(tile: Tile) -> Wanted:
    """The candidates in tiles of that size."""
    tag = f"wino{tile[0]}x{tile[1]}("
    return lambda candidate: any(str(layout).startswith(tag) for layout in candidate.inputs)


def convolution(
    images: int,
    channels: int,
    filters: int,
    height: int,
    width: int,
    pads: Pads,
    finish: Finish | None = None,
) -> Graph:
    """A convolution, its epilogue, and its operands as inputs."""
    builder = Builder("winograd")
    x = builder.input("x", f32(images, channels, height, width))
    w = builder.input("w", f32(filters, channels, 3, 3))
    y = builder(Conv(pads=pads), x, w, builder.input("bias", f32(filters)), name="conv")
    return builder.graph([finish(builder, y) if finish else y])


def arrays_of(graph: Graph, seed: int = 0) -> list[np.ndarray]:
    rng = np.random.default_rng(seed)
    return [rng.standard_normal(v.type.dims).astype(np.float32) for v in graph.inputs]


def exact(graph: Graph, arrays: list[np.ndarray]) -> np.ndarray:
    (result,) = interpret(graph, arrays, dtype=np.float64)
    return result


def error_bound(graph: Graph, arrays: list[np.ndarray], tile: Tile) -> np.ndarray:
    """What an element may be wrong by: its factor times 2 eps sqrt(K) (|x| conv |w|), of which the
    largest in the tile counts."""
    terms = 9 * graph.inputs[0].type.dims[1]
    bound = 2 * EPS * terms**0.5 * exact(graph, [np.abs(a) for a in arrays])
    rows, columns = bound.shape[2:]
    edges = [(0, -rows % tile[0]), (0, -columns % tile[1])]
    padded = np.pad(bound, [(0, 0), (0, 0), *edges])
    split = (*bound.shape[:2], -1, tile[0], padded.shape[3] // tile[1], tile[1])
    largest = padded.reshape(split).max(axis=(3, 5), keepdims=True)
    spread = np.broadcast_to(largest, padded.reshape(split).shape).reshape(padded.shape)
    return (3 if tile == (2, 2) else 12) * spread[:, :, :rows, :columns]


@pytest.mark.parametrize(
    ("case", "tile"),
    [*((case, (4, 4)) for case in CASES), *((CASES[3], tile) for tile in winograd.TILES[1:])],
    ids=lambda x: "x".join(map(str, x[:5])),
)
def test_errors_stay_within_the_bounds(
    case: Case, tile: Tile, isa: Isa, run_native: RunNative
) -> None:
    graph = convolution(*case)
    arrays = arrays_of(graph)
    steps = program_of(graph, isa, 3, in_tiles(tile)).run
    assert "f32_winograd" in [step.kernel.symbol for step in steps]
    (found,) = run_native(graph, arrays, wanted=in_tiles(tile), checked=True)
    expected = exact(graph, arrays)
    error = np.abs(found - expected)
    assert (error <= error_bound(graph, arrays, tile)).all()
    assert (error**2).mean() ** 0.5 < 2e-6 * (expected**2).mean() ** 0.5


def test_wrong_weights_are_seen() -> None:
    graph = convolution(*CASES[4])
    arrays = arrays_of(graph)
    wrong = [arrays[0], arrays[1].copy(), arrays[2]]
    wrong[1][0, 0, 0, 0] += 0.1
    error = np.abs(exact(graph, wrong) - exact(graph, arrays))
    assert (error > error_bound(graph, arrays, (4, 4))).any()


def add_relu(builder: Builder, y: Value) -> Value:
    return builder(Relu(), builder(Add(), y, builder.input("residual", y.type)))


def silu(builder: Builder, y: Value) -> Value:
    return builder(Mul(), y, builder(Sigmoid(), y))


def scale_channels_and_all(builder: Builder, y: Value) -> Value:
    scale = builder.input("scale", f32(1, y.type.dims[1], 1, 1))
    return builder(Add(), builder(Mul(), y, scale), builder.input("shift", f32(1)))


@pytest.mark.parametrize("finish", [add_relu, silu, scale_channels_and_all])
def test_epilogues_run_on_the_finished_tile(
    finish: Finish, isa: Isa, run_native: RunNative
) -> None:
    graph = convolution(2, 24, 40, 9, 11, ONE, finish)
    arrays = arrays_of(graph)
    program = program_of(graph, isa, 3, in_tiles((4, 4)))
    assert [s.kernel.symbol for s in program.run][-2:] == ["f32_winograd", "f32_copy"]
    (found,) = run_native(graph, arrays, wanted=in_tiles((4, 4)), checked=True)
    expected = exact(graph, arrays)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5 * np.abs(expected).max())


def test_without_bias(isa: Isa, run_native: RunNative) -> None:
    builder = Builder("no bias")
    inputs = builder.input("x", f32(1, 16, 6, 6)), builder.input("w", f32(16, 16, 3, 3))
    graph = builder.graph([builder(Conv(pads=ONE), *inputs)])
    arrays = arrays_of(graph)
    (found,) = run_native(graph, arrays, wanted=in_tiles((4, 2)), checked=True)
    assert (np.abs(found - exact(graph, arrays)) <= error_bound(graph, arrays, (4, 2))).all()


def test_bits_depend_on_neither_threads_nor_the_place_in_the_batch() -> None:
    graph = convolution(3, 20, 160, 10, 15, ONE)
    arrays = arrays_of(graph)
    arrays[0][1:] = arrays[0][0]
    program = program_of(graph, Isa.X86_64_V2, 3, in_tiles((4, 4)))
    assert max(step.chunks for step in program.run) > 3
    results = [
        run_program(graph, program, arrays, Isa.X86_64_V2, threads=threads)[0]
        for threads in (1, 2, 3)
    ]
    assert all(same_bits(found, results[0]) for found in results)
    assert all(same_bits(image, results[0][0]) for image in results[0])


def test_what_is_not_finite_stays_within_its_tiles(isa: Isa, run_native: RunNative) -> None:
    graph = convolution(1, 16, 16, 12, 12, ONE)
    arrays = arrays_of(graph)
    (clean,) = run_native(graph, arrays, wanted=in_tiles((4, 4)))
    for value in (np.nan, np.inf, -np.inf):
        arrays[0][0, 3, 5, 5] = value
        with np.errstate(invalid="ignore"):
            expected = exact(graph, arrays)
        (found,) = run_native(graph, arrays, wanted=in_tiles((4, 4)))
        tile = np.zeros((12, 12), bool)
        tile[4:8, 4:8] = True  # outputs 4 to 6 read it, and all lie in one tile
        assert same_bits(found[:, :, ~tile], clean[:, :, ~tile])
        wrong = ~np.isfinite(expected)
        assert wrong[:, :, 4:7, 4:7].all()
        assert (np.isnan(found[wrong]) | (found[wrong] == expected[wrong])).all()


def test_the_interpreter_reads_transformed_weights_back(isa: Isa) -> None:
    graph = convolution(1, 33, 40, 7, 6, ONE)
    arrays = arrays_of(graph)
    program = program_of(graph, isa, 3, in_tiles((4, 4)))
    assert "w:wino4x4(AcdB16b32a)+0:float32[40,33,3,3]@wino4x4(AcdB16b32a)" in print_program(
        program
    )
    (found,) = interpret_program(program, arrays, dtype=np.float64)
    expected = exact(graph, arrays)
    np.testing.assert_allclose(found, expected, rtol=0, atol=2e-7 * np.abs(expected).max())


@pytest.mark.parametrize("tile", winograd.TILES, ids=lambda t: f"{t[0]}x{t[1]}")
def test_every_step_does_what_the_interpreter_says(tile: Tile, isa: Isa) -> None:
    """The transform of weights too, with tails of channels and filters."""
    graph = convolution(1, 33, 40, 7, 6, ONE)
    program = program_of(graph, isa, 3, in_tiles(tile))
    assert any(step.kernel.symbol == "f32_winograd_weights" for step in program.run)
    network = load(graph, program, isa, checked=True)
    try:
        network.run(arrays_of(graph), observer=StepCheck(program, {}))
    finally:
        network.close()
