"""Steps of training beside PyTorch's: images a second, first steps, the share of the floor.

Both engines get the same weights, batch and optimiser (SGD with momentum), and dropout off; the
losses of the first steps are compared before anything is timed. Then bursts of steps alternate. The
first step of cnnc is a cold one: its cache begins empty. PyTorch computes eagerly, channels last,
and with `compiled` by torch.compile too. The floor are three times the FLOPs of the forward pass of
convolutions and dense layers, at the machine's measured peak.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from rich.table import Table

import cnnc
from cnnc import nn, optim, zoo
from cnnc.compiler.ops.conv import Conv
from cnnc.compiler.ops.linear import Gemm
from cnnc.errors import InputError
from cnnc.measure.bursts import Times, alternate, busy, load
from cnnc.measure.machine import measure_limits
from cnnc.measure.profiling import native_isa

_LR, _MOMENTUM = 0.01, 0.9
_BURSTS = 5
_CLASSES = 10
_TOLERANCE = 2e-2  # of the losses of the first three steps
OURS, EAGER, COMPILED = "cnnc", "torch", "torch.compile"
# Networks, with the side of the images and the batch of the published figures.
NETWORKS = {
    "resnet18": (224, 16),
    "mobilenet_v2": (224, 16),
    "densenet121": (224, 16),
    "vgg11": (224, 16),
    "cifar": (32, 64),
}


@dataclass(frozen=True)
class Row:
    """One engine on one network: images a second, the share of the floor that its steps reach, the
    seconds of the first step, and for peers how many times as fast ours is, burst by burst."""

    network: str
    engine: str
    images: float
    floor: float
    first_seconds: float
    ratio: tuple[float, float, float] | None
    load: float
    busy: bool


def cifar() -> nn.Sequential:
    """A small network for 32 x 32 pixels."""
    layers: list[nn.Module] = []
    for channels, filters in ((3, 32), (32, 64), (64, 128)):
        layers += [
            *[nn.Conv2d(channels, filters, 3, padding=1), nn.BatchNorm2d(filters), nn.ReLU()],
            *[nn.Conv2d(filters, filters, 3, padding=1), nn.BatchNorm2d(filters), nn.ReLU()],
            nn.MaxPool2d(2),
        ]
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(128 * 16, _CLASSES))


def measure(name: str, size: int, batch: int, threads: int, compiled: bool) -> list[Row]:
    """One network by both engines. Raises InputError where PyTorch is missing, or computes other
    losses."""
    net = cifar() if name == "cifar" else getattr(zoo, name)(num_classes=_CLASSES, seed=0)
    for module in net.modules():
        if isinstance(module, nn.Dropout):
            module.p = 0.0
    random = np.random.default_rng(0)
    x = random.standard_normal((batch, 3, size, size)).astype(np.float32)
    y = random.integers(0, _CLASSES, batch)
    calls = {EAGER: _torch_step(name, net, x, y, threads, compiled=False)}
    if compiled:
        calls[COMPILED] = _torch_step(name, net, x, y, threads, compiled=True)
    optimizer = optim.SGD(lr=_LR, momentum=_MOMENTUM)
    step = cnnc.compile_training(net, loss="cross_entropy", optimizer=optimizer, threads=threads)
    calls = {OURS: lambda: step(x, y), **calls}
    first, losses = {}, {}
    with tempfile.TemporaryDirectory(prefix="cnnc-") as folder:
        os.environ["CNNC_CACHE_DIR"] = folder
        for engine, call in calls.items():
            begin = time.perf_counter()
            loss = call()
            first[engine] = time.perf_counter() - begin
            losses[engine] = [loss, call(), call()]
    for engine, found in losses.items():
        if not np.allclose(found, losses[OURS], rtol=_TOLERANCE):
            where, expected = f"{name} by {engine}", str(losses[OURS])
            raise InputError("other losses", where=where, got=str(found), expected=expected)
    # One thread is timed by what the process computes: other programs do not count.
    clock = time.process_time if threads == 1 else time.perf_counter
    times = alternate(calls, bursts=_BURSTS, burst_seconds=0.0, clock=clock)
    peak = measure_limits(native_isa(), threads).peak_flops
    floor = 3 * _forward_flops(net, x.shape) / peak
    return [
        Row(
            network=f"{name} {size} x{batch}",
            engine=engine,
            images=batch / taken.median,
            floor=floor / taken.median,
            first_seconds=first[engine],
            ratio=None if engine == OURS else _ratio(taken, times[OURS]),
            load=load(),
            busy=busy(threads),
        )
        for engine, taken in times.items()
    ]


def _ratio(theirs: Times, ours: Times) -> tuple[float, float, float]:
    shares = sorted(theirs.shares(ours))
    return shares[len(shares) // 2], shares[0], shares[-1]


def _forward_flops(net: nn.Module, shape: tuple[int, ...]) -> int:
    """FLOPs of the convolutions and dense layers of one forward pass."""
    graph = net.trace({"x": ("N", *shape[1:])}).bind({"N": shape[0]})
    return sum(node.flops for node in graph.nodes if isinstance(node.op, Conv | Gemm))


def _torch_step(
    name: str, net: nn.Module, x: np.ndarray, y: np.ndarray, threads: int, *, compiled: bool
) -> Callable[[], float]:
    """A step of PyTorch from the network's weights as they are now."""
    try:
        import torch  # peers are no dependencies
    except ImportError as error:
        remedy = "pip install torch torchvision"
        raise InputError(f"PyTorch is missing: {error}", remedy=remedy) from None
    torch.set_num_threads(threads)
    module: Any
    if name == "cifar":
        module = _torch_cifar(torch.nn)
    else:
        import torchvision  # as above

        module = getattr(torchvision.models, name)(weights=None, num_classes=_CLASSES)
    state = {key: torch.from_numpy(a.copy()) for key, a in net.state_dict().items()}
    module.load_state_dict(state)
    for each in module.modules():
        if isinstance(each, torch.nn.Dropout):
            each.p = 0.0
    module = module.to(memory_format=torch.channels_last).train()
    sgd = torch.optim.SGD(module.parameters(), lr=_LR, momentum=_MOMENTUM)
    images = torch.from_numpy(x).contiguous(memory_format=torch.channels_last)
    labels = torch.from_numpy(y)

    def step() -> Any:
        sgd.zero_grad(set_to_none=True)
        loss = torch.nn.functional.cross_entropy(module(images), labels)
        loss.backward()
        sgd.step()
        return loss

    run = torch.compile(step) if compiled else step
    return lambda: float(run().detach())


def _torch_cifar(layers: Any) -> Any:
    made: list[Any] = []
    for channels, filters in ((3, 32), (32, 64), (64, 128)):
        for before in (channels, filters):
            made += [layers.Conv2d(before, filters, 3, padding=1), layers.BatchNorm2d(filters)]
            made.append(layers.ReLU())
        made.append(layers.MaxPool2d(2))
    return layers.Sequential(*made, layers.Flatten(), layers.Linear(128 * 16, _CLASSES))


def table(rows: list[Row], threads: int) -> Table:
    """The rows, for people."""
    made = Table(title=f"training, {threads} threads", box=None)
    for name in ("network", "engine"):
        made.add_column(name)
    for name in ("images/s", "% floor", "first step s", "cnnc is faster by", "load"):
        made.add_column(name, justify="right")
    made.add_column("")
    for row in rows:
        ratio = ""
        if row.ratio:
            ratio = f"{row.ratio[0]:.2f} ({row.ratio[1]:.2f} to {row.ratio[2]:.2f})"
        made.add_row(
            *(row.network, row.engine, f"{row.images:.1f}", f"{100 * row.floor:.0f}"),
            *(f"{row.first_seconds:.1f}", ratio, f"{row.load:.1f}", "busy" if row.busy else ""),
        )
    return made
