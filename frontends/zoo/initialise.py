"""Initial weights of whole networks, as the papers and torchvision draw them."""

from __future__ import annotations

from math import sqrt

from .. import nn
from ..nn.init import (
    kaiming_normal_,
    kaiming_uniform_,
    normal_,
    trunc_normal_,
    uniform_,
    zeros_,
)


def he_normal(net: nn.Module, mode: str = "fan_out", linear_std: float | None = None) -> None:
    """Convolutions normal by their fan, with biases 0; linear layers normal with this standard
    deviation and biases 0, where there is one."""
    for module in net.modules():
        if isinstance(module, nn.Conv2d):
            kaiming_normal_(module.weight, mode=mode, nonlinearity="relu")
            zero_bias(module)
        elif isinstance(module, nn.Linear) and linear_std is not None:
            normal_(module.weight, 0.0, linear_std)
            zero_bias(module)


def he_uniform(net: nn.Module, last: nn.Conv2d) -> None:
    """Convolutions uniform by their fan in, the last one normal; biases 0."""
    for module in net.modules():
        if isinstance(module, nn.Conv2d):
            kaiming_uniform_(module.weight)
            zero_bias(module)
    normal_(last.weight, 0.0, 0.01)


def truncated_normal(net: nn.Module, std: float, *, biases: bool) -> None:
    """Convolutions and linear layers normal between -2 and 2; biases 0 where `biases`."""
    for module in net.modules():
        if isinstance(module, nn.Conv2d | nn.Linear):
            trunc_normal_(module.weight, std=std)
            if biases:
                zero_bias(module)


def uniform_linear(net: nn.Module) -> None:
    """Linear layers uniform by their outputs; biases 0."""
    for module in net.modules():
        if isinstance(module, nn.Linear):
            bound = 1 / sqrt(module.out_features)
            uniform_(module.weight, -bound, bound)
            zero_bias(module)


def zero_bias(module: nn.Conv2d | nn.Linear) -> None:
    """The layer's bias 0, if it has one."""
    if module.bias is not None:
        zeros_(module.bias)
