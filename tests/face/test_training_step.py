# ruff: noqa: E501 (the table of refusals)
"""Steps of training through the face: as the graph is interpreted, whatever threads and batches."""

from __future__ import annotations

import numpy as np
import pytest

import cnnc
from cnnc import nn, optim
from cnnc.batch import named_batch
from cnnc.compiler.ir.interpret import interpret
from cnnc.errors import CnncError
from cnnc.training import Evaluation, TrainingStep


def small_network(seed: int = 0) -> nn.Sequential:
    nn.manual_seed(seed)
    return nn.Sequential(
        nn.Conv2d(3, 17, 3, padding=1),
        nn.BatchNorm2d(17),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(17, 20, 3, stride=2),
        nn.ReLU(),
        nn.Dropout(0.25),
        nn.Flatten(),
        nn.Linear(80, 5),
    )


def batch(size: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(seed)
    x = random.standard_normal((size, 3, 10, 10)).astype(np.float32)
    return x, random.integers(0, 5, size)


def compiled(
    net: nn.Module,
    optimizer: optim.Optimizer | None = None,
    *,
    threads: int | None = None,
    seed: int = 0,
    level: int = 3,
) -> TrainingStep:
    chosen = optimizer or optim.SGD(lr=0.05, momentum=0.9, weight_decay=1e-3)
    return cnnc.compile_training(
        net, loss="cross_entropy", optimizer=chosen, threads=threads, seed=seed, level=level
    )


@pytest.mark.parametrize("level", [0, 3])
def test_steps_follow_each_other_as_interpreted(level: int) -> None:
    step = compiled(small_network(), level=level)
    x, y = batch(6)
    graph = step.graph(named_batch("x", x), named_batch("y", y))
    states = {v.name: v.data.copy() for v in graph.sources if v.data is not None}
    for _ in range(4):
        expected, *_ = interpret(
            graph, [x, y, np.array(0.05, np.float32)], np.float64, states=states
        )
        assert step(x, y) == pytest.approx(float(expected), rel=1e-4)
    for name, array in step.states.items():
        np.testing.assert_allclose(array, states[name], rtol=2e-3, atol=2e-5, err_msg=name)


def test_profiled_steps_train_as_others_do() -> None:
    one, other = compiled(small_network(), threads=2), compiled(small_network(), threads=2)
    x, y = batch(6)
    profile = one.profile(x, y, runs=2)
    assert profile.runs.shape == (2, len(profile.steps), 2, 3)
    assert any(name.startswith("f32_weight_gradient") for name in profile.steps)
    for _ in range(3):
        other(x, y)
    assert one(x, y) == other(x, y)


def test_low_memory_changes_nothing_but_memory() -> None:
    losses = []
    for memory in ("normal", "low"):
        nn.manual_seed(0)
        layers = [(nn.Conv2d(c, 20, 3, padding=1), nn.BatchNorm2d(20), nn.SiLU()) for c in (3, 20)]
        pooled = (nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(20, 5))
        net = nn.Sequential(*(m for modules in (*layers, pooled) for m in modules))
        sgd = optim.SGD(lr=0.05)
        step = cnnc.compile_training(net, loss="cross_entropy", optimizer=sgd, memory=memory)
        losses.append([step(*batch(6, seed)) for seed in range(3)])
    assert losses[0] == pytest.approx(losses[1], rel=1e-4)
    with pytest.raises(CnncError) as caught:
        cnnc.compile_training(net, loss="mse", optimizer=sgd, memory="none")
    assert str(caught.value) == "unknown memory: got 'none', expected 'normal' or 'low'"


def test_the_network_has_the_new_weights() -> None:
    net = small_network()
    before = {name: array.copy() for name, array in net.state_dict().items()}
    step = compiled(net)
    step(*batch(6))
    after = net.state_dict()
    changed = {name for name in before if (before[name] != after[name]).any()}
    assert changed == before.keys() - {"1.num_batches_tracked"}
    assert all(step.states[name] is after[name] for name in changed)


def test_any_number_of_threads_gives_the_same_bits() -> None:
    found = []
    for threads in (1, 2, 5):
        net = small_network()
        step = compiled(net, optim.Adam(lr=0.01), threads=threads)
        for seed in range(3):
            step(*batch(9, seed))
        found.append(b"".join(array.tobytes() for array in step.states.values()))
    assert found[0] == found[1] == found[2]


def test_batches_of_other_sizes_go_on_with_the_same_states() -> None:
    """The momentum of the first step moves the second, of another batch."""
    step = compiled(small_network())
    step(*batch(6))
    x, y = batch(3, 1)
    graph = step.graph(named_batch("x", x), named_batch("y", y))
    states = {name: array.copy() for name, array in step.states.items()}
    (expected, *_) = interpret(graph, [x, y, np.array(0.05, np.float32)], np.float64, states=states)
    assert step(x, y) == pytest.approx(float(expected), rel=1e-4)
    np.testing.assert_allclose(step.states["8.weight"], states["8.weight"], rtol=1e-3, atol=1e-6)


def test_checked_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNC_CHECK", "1")
    monkeypatch.setenv("CNNC_DEBUG", "bounds")
    step = compiled(small_network())
    losses = [step(*batch(4)) for _ in range(3)]
    assert losses[2] < losses[0]


def test_the_learning_rate_may_change_from_step_to_step() -> None:
    net = small_network()
    step = compiled(net, optim.SGD(lr=0.05))
    step.learning_rate = 0
    before = net.state_dict()["0.weight"].copy()
    step(*batch(6))
    np.testing.assert_array_equal(net.state_dict()["0.weight"], before)
    step.learning_rate = 0.1
    step(*batch(6))
    assert (net.state_dict()["0.weight"] != before).any()


def test_a_closed_step_compiles_again_and_keeps_its_states() -> None:
    step = compiled(small_network())
    losses = [step(*batch(6)) for _ in range(2)]
    step.close()
    losses.append(step(*batch(6)))
    assert losses[0] > losses[1] > losses[2]


def test_tuples_are_several_inputs() -> None:
    class Sum(nn.Module):
        def __init__(self) -> None:
            self.first, self.second = nn.Linear(3, 2), nn.Linear(4, 2)

        def forward(self, a: nn.Tensor, b: nn.Tensor) -> nn.Tensor:
            made: nn.Tensor = self.first(a) + self.second(b)
            return made

    step = cnnc.compile_training(Sum(), loss="mse", optimizer=optim.SGD(lr=0.1))
    x = np.ones((2, 3), np.float32), np.ones((2, 4), np.float32)
    y = np.zeros((2, 2), np.float32)
    assert step(x, y) > step(x, y)


def of_tokens(loss: str = "cross_entropy") -> TrainingStep:
    nn.manual_seed(0)
    net = nn.Sequential(nn.Embedding(5, 3), nn.Flatten(), nn.Linear(6, 4))
    return cnnc.compile_training(net, loss=loss, optimizer=optim.SGD(lr=0.1))


def test_whole_numbers_of_any_width_are_the_same() -> None:
    losses = set()
    for dtype in (np.int8, np.uint8, np.int32, np.uint64, ">i2"):
        x, y = np.array([[0, 4], [2, 2], [1, 3]], dtype), np.array([3, 0, 2], dtype)
        losses.add(of_tokens()(x, y))
    assert len(losses) == 1


PIXELS = np.zeros((2, 3, 10, 10), np.uint8)
REFUSALS = {
    "pixels": (lambda: compiled(small_network())(PIXELS, np.array([0, 1], np.uint8)),
               "input 'x': whole numbers where the network or its loss takes floats: got uint8[2,3,10,10], "
               "expected float32; convert it with x.astype('float32'); / 255 makes pixels 0 to 1"),
    "pixels to evaluate": (lambda: Evaluation(small_network(), "cross_entropy").run(PIXELS, [0, 1]),
                           "input 'x': whole numbers where the network or its loss takes floats: got uint8"),
    "whole target": (lambda: of_tokens("mse")(np.array([[0, 4]], np.uint8), np.array([[1, 0, 0, 0]])),
                     "input 'y': whole numbers where the network or its loss takes floats: got int64[1,4], "
                     "expected float32; convert it with y.astype('float32')"),
    "all whole": (lambda: cnnc.compile_training(small_network(), loss="mse", optimizer=optim.SGD(lr=0.1))(
                      PIXELS, np.zeros((2, 5), np.int16)),
                  "input 'x': whole numbers where the network or its loss takes floats: got uint8"),
    "double": (lambda: compiled(small_network())(batch(2)[0].astype(float), [0, 1]),
               "input 'x': wrong dtype: got float64, expected float32; convert it with x.astype('float32')"),
    "label": (lambda: compiled(small_network())(batch(3)[0], [0, 1, 5]),
              "target 'y': a label is no class: got 5 at [2], expected 0 to 4, or -100 for what does not count"),
    "labels": (lambda: compiled(small_network())(batch(3)[0], [0, 1]),
               "y: the target does not fit the output: got int64[2], expected [3] for an output float32[3,5]"),
    "channels": (lambda: compiled(small_network())(np.zeros((2, 1, 10, 10), np.float32), [0, 1]),
                 "0: Conv: x has 1 channels, w with group=1 expects 3"),
    "rate": (lambda: setattr(compiled(small_network()), "learning_rate", float("nan")),
             "the learning rate is out of range: got nan, expected 0 or more, and finite"),
    "frozen": (lambda: compiled(small_network().freeze())(*batch(2)),
               "Sequential: there is nothing to train; unfreeze parameters that the loss depends on"),
}  # fmt: skip


@pytest.mark.parametrize(("act", "message"), REFUSALS.values(), ids=REFUSALS)
def test_refuses(act, message: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(CnncError) as caught:
        act()
    assert message in str(caught.value)


def test_labels_that_do_not_count_are_no_mistake() -> None:
    x, _ = batch(3)
    assert compiled(small_network())(x, [0, -100, 4]) > 0
    weighing = nn.CrossEntropyLoss(ignore_index=7)
    step = cnnc.compile_training(small_network(), loss=weighing, optimizer=optim.SGD(lr=0.1))
    assert step(x, [0, 7, 4]) > 0
    with pytest.raises(CnncError, match="a label is no class"):
        step(x, [0, -100, 4])
