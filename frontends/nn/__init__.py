"""Networks in Python: torch.nn's modules, whose `forward` is traced into a graph.

    net = nn.Sequential(nn.Conv2d(1, 8, 3), nn.ReLU(), nn.Flatten(), nn.Linear(288, 10))
    graph = nn.trace(net, {"x": ("N", 1, 8, 8)})

Names, defaults, initial weights and state-dict names are PyTorch's.
"""

from __future__ import annotations

from . import functional, init
from .activation import (
    CELU,
    ELU,
    GELU,
    SELU,
    Hardsigmoid,
    Hardswish,
    Hardtanh,
    LeakyReLU,
    LogSigmoid,
    LogSoftmax,
    Mish,
    PReLU,
    ReLU,
    ReLU6,
    Sigmoid,
    SiLU,
    Softmax,
    Softplus,
    Softsign,
    Tanh,
    Threshold,
)
from .containers import ModuleDict, ModuleList, Sequential
from .convolution import (
    Conv1d,
    Conv2d,
    Conv3d,
    ConvTranspose1d,
    ConvTranspose2d,
    ConvTranspose3d,
)
from .imported import from_onnx
from .init import manual_seed
from .linear import Embedding, Identity, Linear
from .losses import (
    BCEWithLogitsLoss,
    CrossEntropyLoss,
    DiceLoss,
    HuberLoss,
    L1Loss,
    MSELoss,
    SmoothL1Loss,
)
from .module import Module
from .normalization import (
    BatchNorm1d,
    BatchNorm2d,
    BatchNorm3d,
    GroupNorm,
    InstanceNorm1d,
    InstanceNorm2d,
    InstanceNorm3d,
    LayerNorm,
    LocalResponseNorm,
)
from .pooling import (
    AdaptiveAvgPool1d,
    AdaptiveAvgPool2d,
    AdaptiveAvgPool3d,
    AdaptiveMaxPool1d,
    AdaptiveMaxPool2d,
    AdaptiveMaxPool3d,
    AvgPool1d,
    AvgPool2d,
    AvgPool3d,
    MaxPool1d,
    MaxPool2d,
    MaxPool3d,
)
from .rearrangement import (
    ChannelShuffle,
    Dropout,
    Dropout2d,
    Flatten,
    PixelShuffle,
    PixelUnshuffle,
    StochasticDepth,
    Unflatten,
    Upsample,
    ZeroPad2d,
)
from .summary import summary
from .tensor import Tensor
from .tracing import trace
from .variable import Buffer, Parameter

__all__ = ["Module", "Parameter", "Buffer", "Tensor", "trace", "summary", "from_onnx"]
__all__ += ["functional", "init", "manual_seed"]
__all__ += ["Sequential", "ModuleList", "ModuleDict", "Identity", "Linear", "Embedding"]
__all__ += ["Conv1d", "Conv2d", "Conv3d", "ConvTranspose1d", "ConvTranspose2d", "ConvTranspose3d"]
__all__ += ["MaxPool1d", "MaxPool2d", "MaxPool3d", "AvgPool1d", "AvgPool2d", "AvgPool3d"]
__all__ += ["AdaptiveAvgPool1d", "AdaptiveAvgPool2d", "AdaptiveAvgPool3d"]
__all__ += ["AdaptiveMaxPool1d", "AdaptiveMaxPool2d", "AdaptiveMaxPool3d"]
__all__ += ["BatchNorm1d", "BatchNorm2d", "BatchNorm3d", "GroupNorm", "LayerNorm"]
__all__ += ["InstanceNorm1d", "InstanceNorm2d", "InstanceNorm3d", "LocalResponseNorm"]
__all__ += ["ReLU", "ReLU6", "LeakyReLU", "PReLU", "ELU", "SELU", "CELU", "GELU", "SiLU", "Mish"]
__all__ += ["Sigmoid", "LogSigmoid", "Tanh", "Hardsigmoid", "Hardswish", "Hardtanh", "Softplus"]
__all__ += ["Softsign", "Threshold", "Softmax", "LogSoftmax"]
__all__ += ["Flatten", "Unflatten", "Dropout", "Dropout2d", "StochasticDepth", "Upsample"]
__all__ += ["PixelShuffle", "PixelUnshuffle"]
__all__ += ["ChannelShuffle", "ZeroPad2d"]
__all__ += ["CrossEntropyLoss", "BCEWithLogitsLoss", "MSELoss", "L1Loss", "HuberLoss"]
__all__ += ["SmoothL1Loss", "DiceLoss"]
