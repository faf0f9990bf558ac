"""Networks run: right numbers for any sizes, outputs where they are wanted, clear refusals."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import pytest

from cnnc.errors import InputError, ModelError
from cnnc.runtime.library import Artefact, Library
from cnnc.runtime.manifest import BufferSpec, ParameterSpec, TensorSpec
from cnnc.runtime.network import Network
from cnnc.runtime.variants import Compiled
from tests.runtime import toy_library as toy
from tests.runtime.toy_library import compile_rows, network, sample


@pytest.mark.parametrize("rows", [1, 2, 5, 70_001])
def test_runs_for_any_rows(rows: int) -> None:
    x = sample(rows)
    (y,) = network().run([x])
    np.testing.assert_array_equal(y, toy.expected(x))
    assert y.dtype == np.float32
    assert y.flags.writeable


def test_constant_parameter_comes_from_the_artefact() -> None:
    spec = ParameterSpec("w", "float32", (3,), 12, constant=toy.CONSTANT_OFFSET + 12)
    library = toy.ToyLibrary(toy.manifest(parameters=(spec,)))
    x = sample(2)
    (y,) = Network(Artefact(library), [], threads=1).run([x])
    np.testing.assert_array_equal(y, toy.expected(x))


def test_prepares_once_and_then_only_runs() -> None:
    library = toy.ToyLibrary()
    net = network(library)
    for _ in range(3):
        net.run([sample(2)])
    net.run([sample(5)])
    assert library.log.steps == [0, 1, *[2, 3] * 4]


def test_prepares_again_what_no_variant_has() -> None:
    def specialise(sizes: Mapping[str, int]) -> Compiled:
        return toy.specialisation(sizes["N"], prepared="w:other"), toy.table(sizes["N"])

    library = toy.ToyLibrary()
    net = network(library, specialise)
    net.run([sample(2)])
    np.testing.assert_array_equal(net.run([sample(5)])[0], toy.expected(sample(5)))
    assert library.log.steps == [0, 1, 2, 3] * 2


def test_prepared_buffers_that_are_there_are_not_written_again() -> None:
    def specialise(sizes: Mapping[str, int]) -> Compiled:
        larger = toy.specialisation(sizes["N"])
        extra = BufferSpec("w:extra", "prepared", 5000)
        return larger._replace(buffers=(*larger.buffers, extra)), toy.table(sizes["N"])

    addresses: list[int] = []
    net = network(specialise=specialise)
    for rows in (2, 5):
        net.run(
            [sample(rows)],
            observer=lambda step, memory: addresses.append(memory(toy.PREPARED).ctypes.data),
        )
    prepared, ran, prepared_anew, ran_anew = addresses[0], addresses[2], addresses[4], addresses[6]
    assert prepared == ran == ran_anew
    assert prepared_anew != ran


def test_a_network_without_a_compiler_refuses_other_sizes() -> None:
    net = network(specialise=None)
    with pytest.raises(InputError) as error:
        net.run([sample(5)])
    assert str(error.value) == (
        "the network was compiled for other sizes: got N=5, expected N=2; compile it for these"
    )
    np.testing.assert_array_equal(net.run([sample(2)])[0], toy.expected(sample(2)))


def test_sizes_may_need_a_library_of_their_own() -> None:
    made: list[toy.ToyLibrary] = []

    def specialise(sizes: Mapping[str, int]) -> Library:
        made.append(toy.ToyLibrary(toy.manifest(sizes["N"])))
        return made[-1]

    net = network(specialise=specialise)
    x = sample(4)
    np.testing.assert_array_equal(net.run([x])[0], toy.expected(x))
    net.run([x])
    assert len(made) == 1
    assert made[0].log.steps == [0, 1, 2, 3, 2, 3]


def test_a_failing_compiler_leaves_the_network_usable() -> None:
    def refuse(sizes: Mapping[str, int]) -> Compiled:
        raise ModelError("refused")

    net = network(specialise=refuse)
    with pytest.raises(ModelError, match="refused"):
        net.run([sample(5)])
    np.testing.assert_array_equal(net.run([sample(2)])[0], toy.expected(sample(2)))


class MemoryStore:
    """A store that keeps what it is given."""

    def __init__(self) -> None:
        self.kept: dict[int, Compiled] = {}

    def get(self, sizes: Mapping[str, int]) -> Compiled | None:
        return self.kept.get(sizes["N"])

    def put(self, sizes: Mapping[str, int], compiled: Compiled) -> None:
        self.kept[sizes["N"]] = compiled


def test_what_was_compiled_is_stored_and_found_again() -> None:
    store = MemoryStore()
    Network(Artefact(toy.ToyLibrary()), toy.payloads(), compile_rows, threads=1, store=store).run(
        [sample(5)]
    )
    assert list(store.kept) == [5]
    warm = Network(Artefact(toy.ToyLibrary()), toy.payloads(), threads=1, store=store)
    np.testing.assert_array_equal(warm.run([sample(5)])[0], toy.expected(sample(5)))


def test_least_recently_used_sizes_are_dropped() -> None:
    asked: list[int] = []

    def specialise(sizes: Mapping[str, int]) -> Compiled:
        asked.append(sizes["N"])
        return compile_rows(sizes)

    net = Network(Artefact(toy.ToyLibrary()), toy.payloads(), specialise, threads=1, capacity=2)
    for rows in (3, 4, 3, 5, 3, 4):
        np.testing.assert_array_equal(net.run([sample(rows)])[0], toy.expected(sample(rows)))
        assert net._variants is not None
        assert len(net._variants) <= 2
    assert asked == [3, 4, 5, 4]


def test_an_empty_batch_gives_empty_outputs_without_running() -> None:
    library = toy.ToyLibrary()
    (y,) = network(library).run([np.empty((0, 3), np.float32)])
    assert y.shape == (0, 3)
    assert y.dtype == np.float32
    assert library.log.steps == []


def test_an_empty_batch_with_a_full_output_is_compiled() -> None:
    def refuse(sizes: Mapping[str, int]) -> Compiled:
        raise ModelError(f"compiled for {dict(sizes)}")

    outputs = (TensorSpec("y", "float32", (2, 3)),)
    net = network(toy.ToyLibrary(toy.manifest(outputs=outputs)), refuse)
    with pytest.raises(ModelError, match=r"compiled for \{'N': 0\}"):
        net.run([np.empty((0, 3), np.float32)])


def test_wrong_number_of_inputs() -> None:
    with pytest.raises(InputError) as error:
        network().run([sample(2), sample(2)])
    assert str(error.value) == "wrong number of inputs: got 2, expected 1 ('x')"


def test_a_payload_of_another_length_is_refused() -> None:
    net = Network(Artefact(toy.ToyLibrary()), [b"short"], threads=1)
    with pytest.raises(ModelError) as error:
        net.run([sample(2)])
    assert str(error.value) == (
        "parameter 'w': the model's data is not what it was compiled with: "
        "got 5 bytes, expected 12 bytes"
    )


def test_writes_into_given_outputs() -> None:
    net, x = network(), sample(2)
    out = np.full((2, 3), 7, np.float32)
    assert net.run([x], [out])[0] is out
    np.testing.assert_array_equal(out, toy.expected(x))
    assert net.run([x], [None])[0] is not out


@pytest.mark.parametrize(
    "out",
    [
        np.zeros((3, 2), np.float32).T,
        np.zeros((4, 6), np.float32)[::2, ::2],
        np.zeros((2, 3), ">f4"),
        np.zeros(25, np.uint8)[1:].view(np.float32).reshape(2, 3),
    ],
    ids=["transposed", "strided", "big-endian", "unaligned"],
)
def test_writes_into_outputs_of_any_memory_order(out: np.ndarray) -> None:
    x = sample(2)
    assert network().run([x], [out])[0] is out
    np.testing.assert_array_equal(out, toy.expected(x))


@pytest.mark.parametrize("row", [0, 1])
def test_an_output_may_overlap_the_input(row: int) -> None:
    rows = np.arange(9, dtype=np.float32).reshape(3, 3)
    x = rows[:2].copy()

    def write_early(step: int, memory: Callable[[int], np.ndarray]) -> None:
        memory(toy.Y)[:] = 0
        np.testing.assert_array_equal(memory(toy.X).view(np.float32).reshape(2, 3), x)

    net = network()
    net.run([rows[:2]], [rows[row : row + 2]])
    np.testing.assert_array_equal(rows[row : row + 2], toy.expected(x))
    rows[:2] = x
    net.run([rows[:2]], [rows[row : row + 2]], observer=write_early)


def read_only(shape: tuple[int, ...]) -> np.ndarray:
    array = np.zeros(shape, np.float32)
    array.flags.writeable = False
    return array


@pytest.mark.parametrize(
    ("out", "message"),
    [
        ([1.0, 2.0], "output 'y': not a NumPy array: got list"),
        (np.zeros((2, 3)), "output 'y': wrong dtype: got float64, expected float32"),
        (np.zeros((1, 3), np.float32), "output 'y': wrong shape: got [1, 3], expected [2, 3]"),
        (read_only((2, 3)), "output 'y': the array is read-only"),
    ],
)
def test_outputs_that_do_not_fit_are_refused(out: object, message: str) -> None:
    library = toy.ToyLibrary()
    with pytest.raises(InputError) as error:
        network(library).run([sample(2)], [out])
    assert str(error.value) == message
    assert 3 not in library.log.steps


def test_overlapping_outputs_are_refused() -> None:
    specs = (TensorSpec("y", "float32", ("N", 3)), TensorSpec("z", "float32", ("N", 3)))
    first = toy.specialisation(2)._replace(outputs=((2, 3), (2, 3)))
    net = network(toy.ToyLibrary(toy.manifest(outputs=specs, first=first)))
    memory = np.zeros((3, 3), np.float32)
    with pytest.raises(InputError) as error:
        net.run([sample(2)], [memory[:2], memory[1:]])
    assert str(error.value) == "output 'z': the array overlaps that of output 'y'"


def test_an_observer_sees_every_step_and_its_memory() -> None:
    net, x = network(), sample(2)
    seen: list[int] = []
    halves: list[np.ndarray] = []

    def observe(step: int, memory: object) -> None:
        assert callable(memory)
        seen.append(step)
        if step == 1:
            np.testing.assert_array_equal(memory(toy.PREPARED).view(np.float32), 2 * toy.WEIGHT)
        if step == 2:
            halves.append(memory(0).view(np.float32).copy())

    (y,) = net.run([x], observer=observe)
    assert seen == [0, 1, 2, 3]
    np.testing.assert_array_equal(halves[0].reshape(2, 3), x * (2 * toy.WEIGHT))
    np.testing.assert_array_equal(y, toy.expected(x))
    net.run([x], observer=observe)
    assert seen == [0, 1, 2, 3, 2, 3]


def test_an_error_in_an_observer_leaves_the_network_usable() -> None:
    def fail(step: int, memory: object) -> None:
        raise RuntimeError("stop")

    net = network()
    with pytest.raises(RuntimeError, match="stop"):
        net.run([sample(2)], observer=fail)
    np.testing.assert_array_equal(net.run([sample(2)])[0], toy.expected(sample(2)))


def test_an_observer_may_run_the_network_again() -> None:
    net, inner = network(), []
    (y,) = net.run([sample(2)], observer=lambda step, memory: inner.append(net.run([sample(3)])))
    np.testing.assert_array_equal(y, toy.expected(sample(2)))
    np.testing.assert_array_equal(inner[-1][0], toy.expected(sample(3)))


def test_every_job_gets_zeroed_counters_and_scratch_for_its_workers() -> None:
    library = toy.ToyLibrary()
    net = network(library, threads=3)
    net.run([sample(2)])
    net.run([sample(2)], observer=lambda step, memory: None)
    assert [job["DIRTY"] for job in library.log.jobs] == [0] * 4
    assert {job["WORKERS"] for job in library.log.jobs} == {3}
    assert all(job["SCRATCH_STRIDE"] >= 100 for job in library.log.jobs)
    assert all(job["SCRATCH"] % 64 == 0 for job in library.log.jobs)
    assert {job["POOL"] for job in library.log.jobs} == {7}
