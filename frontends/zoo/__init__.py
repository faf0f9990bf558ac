"""Well-known networks with torchvision's names: of the functions, and in the state dict."""

from __future__ import annotations

from .lenet import LeNet5, lenet5

__all__ = ["LeNet5", "lenet5"]
