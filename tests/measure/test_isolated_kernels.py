"""Kernels alone: what they compute on their own memory, and how their program is put together."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import cnnc
from cnnc.compiler.codegen.cpu import probe
from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.graph import Graph
from cnnc.compiler.ir.interpret import interpret
from cnnc.compiler.program.isolate import isolate
from cnnc.compiler.program.layout import Layout
from cnnc.compiler.program.program import Place
from cnnc.errors import CompileError
from cnnc.measure.floor import Form, Use, direct_flops, floor_seconds
from cnnc.measure.kernels import UNFUSED, kernels_of, measure_kernel, weighted_shares
from cnnc.measure.machine import Limits
from cnnc.measure.trial import Trial, options
from cnnc.measure.workload import Workload

OPTIONS = options(Isa.X86_64_V3)
LIMITS = Limits(
    "CPU", Isa.X86_64_V3.value, 1, 1e11, {"L2": 1e11, "L3": 5e10, "memory": 2e10}, 1e-7, 0.0
)
FUSED = "conv 20x9x7 k3 m24 +bn +add +relu"


@pytest.mark.parametrize("text", [FUSED, "conv 3x11x9 k3 m16 s2 +bias", "dense 40 m10 b3 +relu"])
@pytest.mark.parametrize("level", [1, 3])
def test_a_trial_computes_what_its_model_means(text: str, level: int) -> None:
    source = cnnc.load(Workload.parse(text).model)
    random = np.random.default_rng(0)
    data = {v.name: random.standard_normal(v.type.dims, np.float32) for v in source.inputs}
    kernels = kernels_of(source, replace(OPTIONS, level=level))
    trial = Trial(kernels, OPTIONS, copies=3, data=data)
    (found,) = trial.outputs().values()
    (expected,) = interpret(source, data, np.float64)
    np.testing.assert_allclose(found.reshape(expected.shape), expected, rtol=1e-4, atol=1e-4)
    timing = trial.time(0.0)
    assert 0 < timing.seconds <= timing.median
    assert trial.wall() > 0
    trial.close()


@pytest.mark.parametrize(("threads", "by_cpu_time"), [(1, True), (2, False)])
def test_one_thread_is_judged_by_its_cpu_time_too(
    monkeypatch: pytest.MonkeyPatch, threads: int, by_cpu_time: bool
) -> None:
    kernels = kernels_of(cnnc.load(Workload.parse(FUSED).model), OPTIONS)
    trial = Trial(kernels, OPTIONS, threads=threads, copies=2)
    monkeypatch.setattr("time.thread_time", lambda: 0.0)
    assert (trial.time(0.0).seconds == 0.0) is by_cpu_time
    trial.close()


def test_fused_kernels_are_one_and_unfused_are_many() -> None:
    source = cnnc.load(Workload.parse(FUSED).model)
    assert len(kernels_of(source, OPTIONS)) == 1
    names = [node.op.name for node, _ in kernels_of(source, replace(OPTIONS, level=1))]
    assert names == ["Conv", "Add", "Relu"]


def test_copies_have_their_own_ends_and_share_weights_and_what_lies_between() -> None:
    source = cnnc.load(Workload.parse(FUSED).model)
    isolated = isolate(kernels_of(source, replace(OPTIONS, level=1)), OPTIONS.target, copies=4)
    program = isolated.program
    assert len(program.run) == 12
    assert [step.after for step in program.run] == [(), *((i,) for i in range(11))]
    places = [buffer.place for buffer in program.buffers]
    assert places.count(Place.INPUT) == 8  # x and the residual
    assert places.count(Place.OUTPUT) == 4
    assert places.count(Place.ARENA) == 2
    assert len(program.prepare) == places.count(Place.PREPARED)
    assert {len(isolated.inputs), len(isolated.outputs) + 1} == {2}


def test_kernels_whose_layouts_differ_are_refused() -> None:
    source = cnnc.load(Workload.parse(FUSED).model)
    first, second, *_ = kernels_of(source, replace(OPTIONS, level=1))
    other = replace(second[1], inputs=(Layout("acdb"), *second[1].inputs[1:]))
    with pytest.raises(CompileError, match="a kernel gives what the next doesn't take"):
        isolate([first, (second[0], other)], OPTIONS.target)


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("isa", [Isa.X86_64_V2, Isa.X86_64_V3])
def test_probes_run(isa: Isa, threads: int) -> None:
    for kernels in (
        [probe.multiply_adds(isa)],
        [probe.reads(100_000)],
        probe.nothing(threads, steps=50),
        probe.mirrors(100_000, steps=3),
    ):
        trial = Trial(kernels, options(isa), threads=threads, copies=1)
        assert trial.time(0.0).seconds > 0
        trial.close()


@pytest.mark.parametrize("isa", [Isa.X86_64_V2, Isa.X86_64_V3])
def test_mirrors_copy_chunks_in_the_opposite_order(isa: Isa) -> None:
    kernels = probe.mirrors(3 * (16 << 10), steps=3)
    x = np.arange(3 * (4 << 10), dtype=np.float32)
    trial = Trial(kernels, options(isa), copies=1, data={"x": x})
    (y,) = trial.outputs().values()
    np.testing.assert_array_equal(y, x.reshape(3, -1)[::-1].ravel())
    trial.close()


def test_probes_state_what_they_do() -> None:
    node, candidate = probe.reads(100_000)
    assert candidate.bytes == node.output.type.size_bytes == 6 * (16 << 10)
    assert (
        probe.multiply_adds(Isa.X86_64_V3)[1].flops
        == 2 * probe.multiply_adds(Isa.X86_64_V2)[1].flops
    )


def test_a_row_compares_everything() -> None:
    row = measure_kernel(Workload.parse(FUSED, 2), LIMITS, [UNFUSED, "onnxruntime", "torch"], 0.0)
    assert row.error < 1e-4
    assert row.peers.keys() == {"onnxruntime"}
    assert row.missing == {"torch": "it reads no ONNX files"}
    assert row.fusion is not None
    assert row.fusion.saved_bytes > 0
    flops = 2 * 9 * 7 * 24 * 20 * 9
    assert row.gflops == pytest.approx(flops / row.seconds / 1e9)
    assert row.peak_share == pytest.approx(row.gflops / 100)
    assert row.floor_share == pytest.approx(row.floor_seconds / row.seconds)
    assert weighted_shares([row]) == pytest.approx((row.peak_share, row.floor_share))


def _graph(text: str) -> Graph:
    return cnnc.load(Workload.parse(text).model)


def test_the_floor_is_what_takes_longer() -> None:
    source = cnnc.load(Workload.parse("conv 32x8x8 k1 m32").model)
    ((node, candidate),) = kernels_of(source, OPTIONS)
    form = Form.of_kernel((node, candidate), weights={1})
    assert form.flops == direct_flops(node) == 2 * 64 * 32 * 32
    assert form.bytes == (2 * 4 * 32 * 64, 4 * 32 * 32)
    near, far = Use(1 << 10, 1 << 10), Use(1 << 40, 1 << 40)
    slow = replace(LIMITS, peak_flops=1e9)
    assert floor_seconds(form, slow, near) == form.flops / 1e9
    fast = replace(LIMITS, peak_flops=1e12)
    assert floor_seconds(form, fast, far) == pytest.approx(sum(form.bytes) / 2e10)


def test_winograd_counts_its_own_products() -> None:
    source = cnnc.load(Workload.parse("conv 32x10x10 k3 m32").model)
    ((node, _),) = kernels_of(source, OPTIONS)
    answer = OPTIONS.target.candidates(node)
    assert isinstance(answer, list)
    flops = {
        str(form.inputs[1]).partition("(")[0]: form.flops
        for form in (Form.of_kernel((node, c), {1}) for c in answer)
    }
    assert flops["wino4x4"] == 2 * 9 * 36 * 32 * 32
    assert flops["wino2x2"] == 2 * 25 * 16 * 32 * 32


@pytest.mark.parametrize(
    ("text", "taps"),
    [("conv 8x5x4 k3", 13 * 10), ("conv 8x5x4 k3 s2", 7 * 5), ("conv 8x5x4 k3 p0", 9 * 6)],
)
def test_zeros_round_the_map_need_no_flops(text: str, taps: int) -> None:
    ((node, _),) = kernels_of(_graph(text), OPTIONS)
    answer = OPTIONS.target.candidates(node)
    assert isinstance(answer, list)
    form = Form.of_kernel((node, answer[-1]), {1})
    assert form.flops == 2 * taps * 8 * 8 <= direct_flops(node)
