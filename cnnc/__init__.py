"""cnnc: a compiler and runtime for convolutional neural networks.

    session = cnnc.compile("model.onnx")
    y = session(x)

Names are loaded when they are first used, so that `import cnnc` costs nothing and a session that
the cache knows never imports the compiler.
"""

from __future__ import annotations

import importlib
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .emit import build as build
    from .errors import CacheError as CacheError
    from .errors import CnncError as CnncError
    from .errors import CompileError as CompileError
    from .errors import InputError as InputError
    from .errors import ModelError as ModelError
    from .errors import ResourceError as ResourceError
    from .errors import UnsupportedOpError as UnsupportedOpError
    from .frontends import nn as nn
    from .frontends import zoo as zoo
    from .frontends.nn import optim as optim
    from .frontends.onnx.from_torch import from_torch as from_torch
    from .frontends.onnx.load import load as load
    from .image_folder import ImageFolder as ImageFolder
    from .library import load_library as load_library
    from .ort.options import ExecutionMode as ExecutionMode
    from .ort.options import ExecutionOrder as ExecutionOrder
    from .ort.options import GraphOptimizationLevel as GraphOptimizationLevel
    from .ort.options import RunOptions as RunOptions
    from .ort.options import SessionOptions as SessionOptions
    from .ort.options import get_available_providers as get_available_providers
    from .ort.options import get_device as get_device
    from .ort.options import set_default_logger_severity as set_default_logger_severity
    from .ort.values import IOBinding as IOBinding
    from .ort.values import OrtValue as OrtValue
    from .runtime.training import callbacks as callbacks
    from .runtime.training import metrics as metrics
    from .session import Session as Session
    from .session import compile as compile
    from .trainer import Trainer as Trainer
    from .training import compile_training as compile_training
    from .verification import verify as verify

    InferenceSession = Session

__version__ = "0.1.0"

# A checkout without symbolic links, as some systems make it, has the folders beside this one.
if not os.path.isdir(os.path.join(__path__[0], "compiler")):
    __path__.append(os.path.dirname(__path__[0]))

_HOMES = {
    "load": ("cnnc.frontends.onnx.load", "load"),
    "from_torch": ("cnnc.frontends.onnx.from_torch", "from_torch"),
    "compile": ("cnnc.session", "compile"),
    "Session": ("cnnc.session", "Session"),
    "InferenceSession": ("cnnc.session", "Session"),
    "build": ("cnnc.emit", "build"),
    "load_library": ("cnnc.library", "load_library"),
    "verify": ("cnnc.verification", "verify"),
    "compile_training": ("cnnc.training", "compile_training"),
    "Trainer": ("cnnc.trainer", "Trainer"),
    "ImageFolder": ("cnnc.image_folder", "ImageFolder"),
}
_ORT_HOMES = {  # names of ONNX Runtime, for programs that change their import alone
    "ExecutionMode": "options",
    "ExecutionOrder": "options",
    "GraphOptimizationLevel": "options",
    "RunOptions": "options",
    "SessionOptions": "options",
    "get_available_providers": "options",
    "get_device": "options",
    "set_default_logger_severity": "options",
    "IOBinding": "values",
    "OrtValue": "values",
}
_HOMES |= {name: (f"cnnc.ort.{module}", name) for name, module in _ORT_HOMES.items()}
_MODULES = {
    "callbacks": "cnnc.runtime.training.callbacks",
    "metrics": "cnnc.runtime.training.metrics",
    "nn": "cnnc.frontends.nn",
    "optim": "cnnc.frontends.nn.optim",
    "zoo": "cnnc.frontends.zoo",
}
_ERRORS = (
    "CacheError",
    "CnncError",
    "CompileError",
    "InputError",
    "ModelError",
    "ResourceError",
    "UnsupportedOpError",
)
__all__ = [*_HOMES, *_MODULES, *_ERRORS, "__version__"]


def __getattr__(name: str) -> Any:
    if name in _ERRORS:
        return getattr(importlib.import_module("cnnc.errors"), name)
    if name in _MODULES:
        return importlib.import_module(_MODULES[name])
    if name not in _HOMES:
        raise AttributeError(f"module 'cnnc' has no attribute {name!r}")
    module, attribute = _HOMES[name]
    return getattr(importlib.import_module(module), attribute)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
