"""Training steps of several engines on the same network, from the same weights, on the same batch.

A network is built from `cnnc`'s zoo, and for PyTorch from torchvision's models, whose parameters
have the same names; both begin with the weights of the former. A step is forward pass, mean
cross-entropy, backward pass, and an update by SGD with momentum, all in float32. Dropout drops
nothing, for the engines draw other numbers.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

import cnnc
from cnnc import nn, optim, zoo
from cnnc.batch import named_batch
from cnnc.compiler.ir.graph import Graph
from cnnc.errors import InputError

OURS, EAGER, COMPILED = "cnnc", "torch", "torch-compile"
Step = Callable[[], float]
_RATE, _MOMENTUM = 0.01, 0.9
# What the Python of torchvision wants declared of its compiled half: its models do without that,
# and it need not fit the PyTorch that is installed.
_POOLS = ("roi_align", "roi_pool", "ps_roi_align", "ps_roi_pool", "deform_conv2d")
_TORCHVISION = ("nms", "qnms", *_POOLS, *(f"_{name}_backward" for name in _POOLS))


@dataclass(frozen=True)
class Workload:
    """A network to train on batches of so many square images; `build` makes it in a library whose
    layers are called as PyTorch's, None stands for one of the zoo."""

    name: str
    batch: int
    size: int
    classes: int
    build: Callable[[Any], Any] | None = None

    def network(self) -> nn.Module:
        """The network, with weights from a fixed seed."""
        nn.manual_seed(0)
        made: nn.Module
        made = self.build(nn) if self.build else getattr(zoo, self.name)(num_classes=self.classes)
        _drop_nothing(made, nn)
        return made

    def data(self) -> tuple[np.ndarray, np.ndarray]:
        """Images and labels."""
        random = np.random.default_rng(0)
        images = random.standard_normal((self.batch, 3, self.size, self.size), np.float32)
        return images, random.integers(0, self.classes, self.batch)


def _small(layers: Any, widths: Sequence[int] = (32, 64, 128)) -> Any:
    """Pairs of convolutions of these widths, each of which halves the map, and a dense layer, for
    images of 32 by 32."""
    made: list[Any] = []
    for before, after in zip((3, *widths), widths, strict=False):
        for channels in (before, after):
            made += [layers.Conv2d(channels, after, 3, padding=1), layers.BatchNorm2d(after)]
            made.append(layers.ReLU())
        made.append(layers.MaxPool2d(2))
    length = widths[-1] * (32 >> len(widths)) ** 2
    return layers.Sequential(*made, layers.Flatten(), layers.Linear(length, 10))


def _tiny(layers: Any) -> Any:
    return _small(layers, (8,))


WORKLOADS: Mapping[str, Workload] = {
    w.name: w
    for w in (
        Workload("resnet18", 16, 224, 1000),
        Workload("mobilenet_v2", 16, 224, 1000),
        Workload("densenet121", 16, 224, 1000),
        Workload("vgg11", 16, 224, 1000),
        Workload("cifar", 64, 32, 10, _small),
        Workload("tiny", 4, 32, 10, _tiny),
    )
}


# The networks of the comparison; what is left out only shows that the benchmark works.
COMPARED = tuple(name for name in WORKLOADS if name != "tiny")


def workload(name: str, batch: int | None = None, size: int | None = None) -> Workload:
    """The workload of this name, with another batch or other images if given. Raises InputError for
    an unknown one."""
    if name not in WORKLOADS:
        expected = f"one of {', '.join(WORKLOADS)}"
        raise InputError("unknown network", got=repr(name), expected=expected)
    known = WORKLOADS[name]
    return replace(known, batch=batch or known.batch, size=size or known.size)


def _drop_nothing(network: Any, layers: Any) -> None:
    for module in network.modules():
        if isinstance(module, layers.Dropout):
            module.p = 0.0


def open_step(engine: str, workload: Workload, threads: int) -> Step:
    """A call of which trains once more and gives the loss before that. Raises InputError for an
    unknown engine, and what the engine raises."""
    if engine == OURS:
        return OurStep(workload, threads)
    if engine in (EAGER, COMPILED):
        return _TorchStep(workload, threads, engine == COMPILED)
    known = ", ".join((OURS, EAGER, COMPILED))
    raise InputError("unknown engine", got=repr(engine), expected=f"one of {known}")


def missing(engine: str) -> str | None:
    """Why an engine can't be used here; None when it can."""
    needed = [] if engine == OURS else ["torch", "torchvision"]
    absent = [name for name in needed if importlib.util.find_spec(name) is None]
    return f"{' and '.join(absent)} not installed" if absent else None


class OurStep:
    """cnnc's."""

    def __init__(self, workload: Workload, threads: int) -> None:
        self.batch = workload.data()
        optimizer = optim.SGD(lr=_RATE, momentum=_MOMENTUM)
        self.training = cnnc.compile_training(
            workload.network(), loss="cross_entropy", optimizer=optimizer, threads=threads
        )

    def __call__(self) -> float:
        return self.training(*self.batch)

    def graph(self) -> Graph:
        """The graph of the step."""
        x, y = self.batch
        return self.training.graph(named_batch("x", x), named_batch("y", y))


class _TorchStep:
    """PyTorch's, on channels-last tensors, which are its fastest on CPUs."""

    def __init__(self, workload: Workload, threads: int, compiled: bool) -> None:
        torch = self._torch = importlib.import_module("torch")
        torch.set_num_threads(threads)
        last = torch.channels_last
        network = _torch_network(workload).to(memory_format=last).train()
        x, y = workload.data()
        self._x, self._y = torch.from_numpy(x).to(memory_format=last), torch.from_numpy(y)
        self._optimizer = torch.optim.SGD(network.parameters(), lr=_RATE, momentum=_MOMENTUM)
        self._network = torch.compile(network) if compiled else network

    def __call__(self) -> float:
        self._optimizer.zero_grad()
        loss = self._torch.nn.functional.cross_entropy(self._network(self._x), self._y)
        loss.backward()
        self._optimizer.step()
        return float(loss.item())


def _torch_network(workload: Workload) -> Any:
    """PyTorch's network with the weights of ours."""
    torch = importlib.import_module("torch")
    if workload.build:
        network = workload.build(torch.nn)
    else:
        network = getattr(_torchvision_models(), workload.name)(num_classes=workload.classes)
    _drop_nothing(network, torch.nn)
    ours = workload.network().state_dict()
    found = network.load_state_dict({n: torch.from_numpy(a) for n, a in ours.items()}, False)
    left = [n for n in found.missing_keys if not n.endswith("num_batches_tracked")]
    if left or found.unexpected_keys:
        got = ", ".join([*left, *found.unexpected_keys][:8])
        raise InputError("the networks differ", where=workload.name, got=got)
    return network


def _torchvision_models() -> Any:
    library = importlib.import_module("torch").library
    for name in _TORCHVISION:
        with contextlib.suppress(RuntimeError):  # it is declared already
            library.define(f"torchvision::{name}", "(Tensor x) -> Tensor")
    return importlib.import_module("torchvision.models")


def peak_bytes() -> int:
    """The most memory of this process that was resident."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) << 10 for line in lines if line.startswith("VmHWM"))


def main(arguments: Sequence[str]) -> None:
    """Prints the seconds of an engine's first step, compiling included, and the process's peak of
    memory after a few more."""
    engine, name, *numbers = arguments
    batch, size, threads = map(int, numbers)
    importlib.import_module("torch" if engine != OURS else "cnnc")
    begin = time.perf_counter()
    step = open_step(engine, workload(name, batch, size), threads)
    step()
    seconds = time.perf_counter() - begin
    for _ in range(2):
        step()
    print(json.dumps({"seconds": seconds, "peak_bytes": peak_bytes()}))


if __name__ == "__main__":
    main(sys.argv[1:])
