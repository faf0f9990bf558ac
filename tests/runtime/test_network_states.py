"""The states of networks: read and written by name, kept from run to run, one run at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np
import pytest

from cnnc.errors import InputError
from cnnc.runtime.context import Observer
from cnnc.runtime.library import Artefact
from cnnc.runtime.manifest import BufferSpec, Manifest, ParameterSpec
from cnnc.runtime.network import Network
from tests.runtime import toy_library as toy

BEGIN = np.array([1, 2, 3], np.float32)


def accumulating() -> Network:
    """The toy network where c is a state that begins as payload 1."""
    first = toy.specialisation(2)
    buffers = (*first.buffers[:-1], BufferSpec("c", "state", 12, index=0))
    manifest = toy.manifest(
        states=(ParameterSpec("c", "float32", (3,), 12, payload=1),),
        first=first._replace(buffers=buffers),
    )
    library = toy.ToyLibrary(manifest)
    return Network(Artefact(library), [*toy.payloads(), BEGIN.tobytes()], threads=1)


def test_states_begin_as_the_model_says_and_are_read_by_runs() -> None:
    network = accumulating()
    x = np.ones((2, 3), np.float32)
    np.testing.assert_array_equal(network.run([x])[0], x * 2 * toy.WEIGHT + BEGIN)
    assert network.states is not None
    network.states.write({"c": [5, 6, 7]})
    np.testing.assert_array_equal(network.run([x])[0], x * 2 * toy.WEIGHT + [5, 6, 7])
    np.testing.assert_array_equal(network.states.read()["c"], [5, 6, 7])


def test_what_is_read_is_a_copy() -> None:
    network = accumulating()
    assert network.states is not None
    network.states.read()["c"][...] = 0
    np.testing.assert_array_equal(network.states.read()["c"], BEGIN)


def test_a_state_may_begin_in_the_constants() -> None:
    first = toy.specialisation(2)
    manifest = toy.manifest(
        states=(ParameterSpec("c", "float32", (3,), 12, constant=toy.CONSTANT_OFFSET),),
        first=first._replace(buffers=(*first.buffers[:-1], BufferSpec("c", "state", 12, index=0))),
    )
    network = Network(Artefact(toy.ToyLibrary(manifest)), toy.payloads(), threads=1)
    assert network.states is not None
    np.testing.assert_array_equal(network.states.read()["c"], toy.CONSTANT)


def test_manifests_keep_states_as_text() -> None:
    manifest = toy.manifest(states=(ParameterSpec("c", "float32", (3,), 12, payload=1),))
    assert Manifest.from_json(manifest.to_json()) == manifest


def test_a_network_without_states_has_none() -> None:
    network = Network(Artefact(toy.ToyLibrary(toy.manifest())), toy.payloads(), threads=1)
    assert network.states is None


REFUSALS: list[tuple[dict[str, object], str]] = [
    ({"d": BEGIN}, "state 'd': the model has no state of this name: expected 'c'"),
    ({"c": BEGIN[:2]}, "state 'c': wrong shape: got [2], expected [3]"),
    ({"c": BEGIN.astype(np.float64)}, "wrong dtype: got float64, expected float32"),
]


@pytest.mark.parametrize(("arrays", "message"), REFUSALS)
def test_refuses_other_states(arrays: dict[str, object], message: str) -> None:
    network = accumulating()
    assert network.states is not None
    with pytest.raises(InputError) as caught:
        network.states.write({"c": [0, 0, 0], **arrays})
    assert message in str(caught.value)
    np.testing.assert_array_equal(network.states.read()["c"], BEGIN)


def test_a_closed_network_has_no_states() -> None:
    network = accumulating()
    network.close()
    with pytest.raises(InputError, match="toy: the network is closed"):
        _ = network.states


def test_runs_wait_for_each_other() -> None:
    """A second call is in no step while the first is between two of its own."""
    network, x = accumulating(), np.ones((2, 3), np.float32)
    network.run([x])
    between, go_on = threading.Event(), threading.Event()
    steps: list[str] = []

    def noting(name: str, then: Callable[[], object]) -> Observer:
        def observe(step: int, _: Callable[[int], np.ndarray]) -> None:
            steps.append(name)
            then()

        return observe

    def wait() -> None:
        between.set()
        go_on.wait(10)

    first = threading.Thread(target=network.run, args=([x], None, noting("first", wait)))
    second = threading.Thread(target=network.run, args=([x], None, noting("second", bool)))
    first.start()
    between.wait(10)
    second.start()
    second.join(0.05)
    assert second.is_alive()
    go_on.set()
    first.join(10)
    second.join(10)
    assert steps == ["first", "first", "second", "second"]
