"""The trainer: a network trained, evaluated, saved and resumed.

Joins the compiled step to the loop of `runtime.training`. All that happens is the loop's; here are
the arguments, and what they mean.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

import numpy as np

from cnnc.errors import InputError
from cnnc.frontends.nn.losses import Loss
from cnnc.frontends.nn.module import Module
from cnnc.frontends.nn.normalization import BatchNorm
from cnnc.frontends.nn.optim import Optimizer, Schedule
from cnnc.runtime.training.callbacks import Callback
from cnnc.runtime.training.data import Data, Order, data_of
from cnnc.runtime.training.loop import History, Loop
from cnnc.runtime.training.metrics import Metric, metrics_of

from .batch import named_batch
from .training import Evaluation, TrainingStep

_LOG = logging.getLogger("cnnc.training")
_MOST_SEED = 1 << 63
_AVERAGE = "ema."  # how the names of averages of weights begin


class Trainer:
    """Trains a network. `loss` is a name such as "cross_entropy" or a function of output and
    target; `metrics` are names such as "accuracy", or `cnnc.metrics` objects; `schedule` sets the
    learning rate, `seed` the order of the data, dropout and augmentation: the same seed gives the
    same bits, for any number of threads; `memory` is that of `compile_training`. With a `folder`,
    "last.safetensors" in it is kept up to date: after every epoch, after every `save_every` steps,
    and when Ctrl-C ends training. That of another run is never replaced: `fit` refuses, unless
    `resume` came before.

    The network's own arrays are trained: after `fit` it has the new weights. Raises InputError.
    """

    def __init__(
        self,
        net: Module,
        loss: str | Loss,
        optimizer: Optimizer,
        metrics: str | Sequence[str | Metric] = (),
        *,
        target: str = "cpu",
        schedule: Schedule | None = None,
        seed: int = 0,
        threads: int | None = None,
        level: int = 3,
        memory: str = "normal",
        folder: str | os.PathLike[str] | None = None,
        save_every: int = 0,
    ) -> None:
        if target != "cpu":
            raise InputError("unknown target", got=repr(target), expected="'cpu'")
        if not 0 <= seed < _MOST_SEED:
            raise InputError("seed is out of range", got=str(seed), expected="0 to 2**63 - 1")
        self.net, self.seed = net, seed
        self.step = TrainingStep(
            net,
            loss=loss,
            optimizer=optimizer,
            threads=threads,
            seed=seed,
            level=level,
            memory=memory,
        )
        self._evaluation = Evaluation(net, loss, threads, level)
        self._save_every = save_every
        self._loop = Loop(self.step, self._evaluation, metrics_of(metrics), schedule, folder, seed)

    def fit(
        self,
        train: Any,
        val: Any = None,
        *,
        epochs: int = 1,
        batch_size: int = 32,
        callbacks: Callback | Sequence[Callback] = (),
        shuffle: bool = True,
        drop_last: bool = False,
        workers: int = 2,
        fast_dev_run: bool = False,
        verbose: bool = True,
    ) -> History:
        """The numbers of every epoch: `history.history["val_loss"]` and so on.

        `train` and `val` are each a tuple (x, y) of arrays, a data set of samples (with
        `__getitem__` and `__len__`), or an iterable of batches that each epoch begins anew. Epochs
        done before, by `fit` or before `resume`, count. `workers` threads read samples. A last
        batch of one sample is left out where the network has batch norm in training form, which
        can't normalise it well; `drop_last` leaves out every last batch that is smaller.
        `fast_dev_run` trains and validates on one batch, to see that all works, and leaves the
        folder as it is. Progress is shown on stderr, as a bar or, where no terminal reads it, as a
        line an epoch, unless `verbose` is False. Ctrl-C ends training after the batch at hand:
        `history.interrupted` then says so. Raises CnncError for a loss that is not finite,
        InputError for data that does not fit.
        """
        if epochs < 0:
            raise InputError("epochs is negative", got=str(epochs))
        drop_single = any(_normalises_batches(module) for module in self.net.modules())
        order = Order(batch_size, self.seed, shuffle, drop_last, drop_single)
        data = data_of(train, order, workers)
        check = None if val is None else data_of(val, Order(batch_size), workers)
        if fast_dev_run:
            data, epochs = _First(data), self._loop.progress.epoch + 1
            check = _First(check) if check is not None else None
        return self._loop.fit(
            data,
            check,
            epochs,
            callbacks,
            save_every=self._save_every,
            saves=not fast_dev_run,
            shown=verbose,
        )

    def evaluate(self, data: Any, *, batch_size: int = 32, workers: int = 2) -> dict[str, float]:
        """The loss and the metrics on the data, which `fit` describes, by name. Raises
        InputError."""
        return self._loop.evaluate(data_of(data, Order(batch_size), workers))

    def predict(self, x: Any, *, batch_size: int = 32) -> np.ndarray | tuple[np.ndarray, ...]:
        """The network's output for all of x, an array or a tuple of them; a tuple where there are
        several outputs. Raises InputError."""
        inputs = tuple(named_batch("x", x).values())
        count = len(inputs[0]) if inputs[0].ndim else 0
        if not count:
            raise InputError("there is nothing to predict from", got=str(inputs[0].shape))
        self._evaluation.refresh()
        parts = []
        for begin in range(0, count, batch_size):
            batch = tuple(a[begin : begin + batch_size] for a in inputs)
            parts.append(self._evaluation.predict(batch if isinstance(x, tuple) else batch[0]))
        outputs = tuple(np.concatenate(column) for column in zip(*parts, strict=True))
        return outputs[0] if len(outputs) == 1 else outputs

    def save(self, path: str | os.PathLike[str]) -> None:
        """Writes a checkpoint: weights, optimiser, generator, and how far training is. The file is
        there whole or not at all. Raises CnncError."""
        self._loop.save(path)

    def resume(self, path: str | os.PathLike[str] = "last") -> None:
        """Goes on from a checkpoint, bit for bit: "last" is that of the trainer's folder. Raises
        CnncError for a file that is no checkpoint, or damaged, or of another network."""
        self._loop.resume(path)
        self.seed = self._loop.progress.seed  # that of the order of the data

    def averaged_weights(self) -> dict[str, np.ndarray]:
        """Copies of the averages of weights that an optimiser with `ema` keeps, by state-dict name:
        `net.load_state_dict(trainer.averaged_weights(), strict=False)` takes them over. Raises
        InputError where none are kept."""
        states = self.step.copied_states()
        found = {n.removeprefix(_AVERAGE): a for n, a in states.items() if n.startswith(_AVERAGE)}
        if not found:
            remedy = "give the optimiser a decay, as in optim.SGD(lr=0.1, ema=0.999), and train"
            raise InputError("no averages of weights are kept", remedy=remedy)
        return found

    def close(self) -> None:
        """Frees what was compiled. Safe to call twice."""
        self.step.close()
        self._evaluation.close()


def _normalises_batches(module: Module) -> bool:
    return isinstance(module, BatchNorm) and module.training and not module.frozen


class _First:
    """The first batch of data alone."""

    def __init__(self, data: Data) -> None:
        self._data = data

    def __len__(self) -> int:
        return 1

    def batches(self, epoch: int) -> Iterator[Any]:
        """The one batch."""
        return islice(self._data.batches(epoch), 1)
