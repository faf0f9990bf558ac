"""Optimisers, which build operators, and schedules of the learning rate, which are plain Python.

Names, defaults and arithmetic are those of torch.optim; the parameters are not given, but found in
the graph that is trained.
"""

from __future__ import annotations

from .adam import Adam, AdamW
from .optimizer import Group, Optimizer
from .rmsprop import RMSprop
from .schedules import (
    CosineAnnealingLR,
    ExponentialLR,
    LinearLR,
    MultiStepLR,
    OneCycleLR,
    ReduceLROnPlateau,
    Schedule,
    SequentialLR,
    StepLR,
)
from .sgd import SGD

__all__ = ["Optimizer", "Group", "SGD", "Adam", "AdamW", "RMSprop"]
__all__ += ["Schedule", "StepLR", "MultiStepLR", "ExponentialLR", "CosineAnnealingLR"]
__all__ += ["OneCycleLR", "LinearLR", "SequentialLR", "ReduceLROnPlateau"]
