"""Functions on symbolic tensors under the names of torch.nn.functional: what layers are made of.

Shapes are those of PyTorch with a batch: [N,C,...]. A function raises ModelError, naming the module
it works for, where shapes do not fit.
"""

from __future__ import annotations

from .activation import (
    celu,
    elu,
    gelu,
    glu,
    hardshrink,
    hardsigmoid,
    hardswish,
    hardtanh,
    leaky_relu,
    log_softmax,
    logsigmoid,
    mish,
    prelu,
    relu,
    relu6,
    selu,
    sigmoid,
    silu,
    softmax,
    softmin,
    softplus,
    softshrink,
    softsign,
    tanh,
    tanhshrink,
    threshold,
)
from .convolution import (
    conv1d,
    conv2d,
    conv3d,
    conv_transpose1d,
    conv_transpose2d,
    conv_transpose3d,
)
from .dropout import dropout, dropout1d, dropout2d, dropout3d, stochastic_depth
from .linear import embedding, linear
from .loss import (
    binary_cross_entropy_with_logits,
    cross_entropy,
    dice_loss,
    huber_loss,
    l1_loss,
    mse_loss,
    smooth_l1_loss,
)
from .normalization import (
    batch_norm,
    group_norm,
    instance_norm,
    layer_norm,
    local_response_norm,
    normalize,
)
from .pooling import (
    adaptive_avg_pool1d,
    adaptive_avg_pool2d,
    adaptive_avg_pool3d,
    adaptive_max_pool1d,
    adaptive_max_pool2d,
    adaptive_max_pool3d,
    avg_pool1d,
    avg_pool2d,
    avg_pool3d,
    max_pool1d,
    max_pool2d,
    max_pool3d,
)
from .rearrangement import (
    cat,
    channel_shuffle,
    flatten,
    interpolate,
    maximum,
    minimum,
    pad,
    pixel_shuffle,
    pixel_unshuffle,
    stack,
    where,
)

__all__ = ["conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d", "conv_transpose3d"]
__all__ += ["max_pool1d", "max_pool2d", "max_pool3d", "avg_pool1d", "avg_pool2d", "avg_pool3d"]
__all__ += ["adaptive_avg_pool1d", "adaptive_avg_pool2d", "adaptive_avg_pool3d"]
__all__ += ["adaptive_max_pool1d", "adaptive_max_pool2d", "adaptive_max_pool3d"]
__all__ += ["batch_norm", "group_norm", "instance_norm", "layer_norm"]
__all__ += ["local_response_norm"]
__all__ += ["normalize", "linear", "embedding"]
__all__ += ["relu", "relu6", "leaky_relu", "prelu", "elu", "selu", "celu", "gelu", "silu", "mish"]
__all__ += ["sigmoid", "tanh", "hardsigmoid", "hardswish", "hardtanh", "softplus", "softsign"]
__all__ += ["logsigmoid", "threshold", "softmax", "log_softmax", "softmin", "glu", "hardshrink"]
__all__ += ["softshrink", "tanhshrink"]
__all__ += ["dropout", "dropout1d", "dropout2d", "dropout3d", "stochastic_depth"]
__all__ += ["cat", "stack", "flatten", "pad", "interpolate", "pixel_shuffle", "pixel_unshuffle"]
__all__ += ["channel_shuffle", "maximum", "minimum", "where"]
__all__ += ["cross_entropy", "binary_cross_entropy_with_logits", "mse_loss", "l1_loss"]
__all__ += ["huber_loss", "smooth_l1_loss", "dice_loss"]
