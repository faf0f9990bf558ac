"""Well-known networks, with random weights: the functions, and the names in the state dicts, are
torchvision's, so that its weights fit.

Every function takes `num_classes` and a `seed` for the initial weights.
"""

from __future__ import annotations

from .alexnet import alexnet
from .convnext import convnext_tiny
from .densenet import densenet121
from .efficientnet import (
    efficientnet_b0,
    efficientnet_b1,
    efficientnet_b2,
    efficientnet_b3,
    efficientnet_b4,
)
from .googlenet import googlenet
from .inception import inception_v3
from .lenet import lenet5
from .mobilenetv2 import mobilenet_v2
from .mobilenetv3 import mobilenet_v3_large, mobilenet_v3_small
from .regnet import regnet_y_400mf
from .resnet import resnet18, resnet34, resnet50, resnet101, resnext50_32x4d, wide_resnet50_2
from .shufflenetv2 import shufflenet_v2_x1_0
from .squeezenet import squeezenet1_1
from .unet import unet
from .vgg import vgg11, vgg11_bn, vgg16, vgg16_bn, vgg19, vgg19_bn

__all__ = ["lenet5", "alexnet", "vgg11", "vgg11_bn", "vgg16", "vgg16_bn", "vgg19", "vgg19_bn"]
__all__ += ["resnet18", "resnet34", "resnet50", "resnet101", "resnext50_32x4d", "wide_resnet50_2"]
__all__ += ["googlenet", "inception_v3", "densenet121", "squeezenet1_1"]
__all__ += ["mobilenet_v2", "mobilenet_v3_large", "mobilenet_v3_small"]
__all__ += ["efficientnet_b0", "efficientnet_b1", "efficientnet_b2", "efficientnet_b3"]
__all__ += ["efficientnet_b4", "shufflenet_v2_x1_0", "regnet_y_400mf", "convnext_tiny", "unet"]
