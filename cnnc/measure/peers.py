"""Other engines, as far as they are installed: a small class each, with nothing but what one needs
to run a model on the CPU in float32 with so many threads."""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from cnnc.errors import InputError

Feed = Mapping[str, np.ndarray]


class Engine(Protocol):
    """A model, opened."""

    def run(self, feed: Feed) -> list[np.ndarray]:
        """The outputs for inputs by name, in the model's order."""
        ...


class OnnxRuntime:
    """Needs onnxruntime. Weights outside the model lie in files of `folder`."""

    name, package = "onnxruntime", "onnxruntime"

    def __init__(self, model: bytes, threads: int, profile: bool = False, folder: str = "") -> None:
        runtime = importlib.import_module("onnxruntime")
        options = runtime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        options.log_severity_level = 3
        if folder:
            key = "session.model_external_initializers_file_folder_path"
            options.add_session_config_entry(key, folder)
        if profile:
            self._folder = tempfile.TemporaryDirectory(prefix="cnnc-")
            options.enable_profiling = True
            options.profile_file_prefix = str(Path(self._folder.name, "profile"))
        self._session = runtime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def run(self, feed: Feed) -> list[np.ndarray]:
        outputs: list[np.ndarray] = self._session.run(None, dict(feed))
        return outputs

    def kernel_seconds(self) -> float:
        """Seconds of its own kernels in one run, the least of each, since a session that profiles
        was opened; copies between its layouts and the user's are left out. Ends the profile."""
        with open(self._session.end_profiling(), encoding="utf-8") as file:
            events = json.load(file)
        least: dict[str, float] = {}
        for event in events:
            name, arguments = event["name"], event.get("args", {})
            if name.endswith("_kernel_time") and "Reorder" not in arguments["op_name"]:
                least[name] = min(event["dur"] / 1e6, least.get(name, np.inf))
        self._folder.cleanup()
        return sum(least.values())


class OpenVino:
    """Needs openvino. Computes in float32: its default on some CPUs is bfloat16."""

    name, package = "openvino", "openvino"

    def __init__(self, model: bytes, threads: int) -> None:
        openvino = importlib.import_module("openvino")
        settings = {
            "INFERENCE_PRECISION_HINT": "f32",
            "INFERENCE_NUM_THREADS": threads,
            "NUM_STREAMS": 1,
        }
        core = openvino.Core()
        compiled = core.compile_model(core.read_model(model, b""), "CPU", settings)
        self._request = compiled.create_infer_request()
        self._count = len(compiled.outputs)

    def run(self, feed: Feed) -> list[np.ndarray]:
        results = self._request.infer(dict(feed), share_inputs=True)
        return [np.asarray(results[i]) for i in range(self._count)]


class Mnn:
    """Needs MNN, whose converter reads ONNX files. The converter is the extension module itself:
    the Python module round it installs packages and reports to its makers."""

    name, package = "mnn", "MNN"

    def __init__(self, model: bytes, threads: int) -> None:
        mnn = importlib.import_module("MNN")
        convert = importlib.import_module("_tools").mnnconvert
        self._folder = tempfile.TemporaryDirectory(prefix="cnnc-")
        source, made = (str(Path(self._folder.name, name)) for name in ("m.onnx", "m.mnn"))
        Path(source).write_bytes(model)
        convert(["", "-f", "ONNX", "--modelFile", source, "--MNNModel", made])
        self._mnn, self._net = mnn, mnn.Interpreter(made)
        settings = {"backend": "CPU", "numThread": threads, "precision": "high"}
        self._session = self._net.createSession(settings)

    def run(self, feed: Feed) -> list[np.ndarray]:
        inputs = self._net.getSessionInputAll(self._session)
        for name, array in feed.items():
            kind = self._mnn.Halide_Type_Float, self._mnn.Tensor_DimensionType_Caffe
            inputs[name].copyFrom(self._mnn.Tensor(array.shape, kind[0], array, kind[1]))
        self._net.runSession(self._session)
        return [
            np.array(output.getNumpyData())
            for output in self._net.getSessionOutputAll(self._session).values()
        ]


class Ncnn:
    """Needs ncnn, and pnnx, whose program converts ONNX files for inputs of given shapes. Computes
    in float32, one image a call, and its outputs lack the batch's axis."""

    name, package = "ncnn", "ncnn"

    def __init__(self, model: bytes, threads: int) -> None:
        self._ncnn: Any = importlib.import_module("ncnn")
        package = importlib.util.find_spec("pnnx")  # importing it would import PyTorch
        if package is None or not package.submodule_search_locations:
            raise ImportError("its converter, pnnx, is not installed")
        self._converter = str(Path(package.submodule_search_locations[0], "pnnx"))
        self._model, self._threads = model, threads
        self._net: Any = None

    def run(self, feed: Feed) -> list[np.ndarray]:
        if self._net is None:
            self._net = self._open(feed)
        extractor = self._net.create_extractor()
        for name, array in zip(self._net.input_names(), feed.values(), strict=True):
            extractor.input(name, self._ncnn.Mat(array[0]))
        return [np.array(extractor.extract(name)[1]) for name in self._net.output_names()]

    def _open(self, feed: Feed) -> Any:
        if any(len(array) != 1 for array in feed.values()):
            raise ValueError("it runs one image a call")
        shapes = ",".join(f"[{','.join(map(str, a.shape))}]f32" for a in feed.values())
        net = self._ncnn.Net()
        net.opt.num_threads = self._threads
        for word in ("fp16_packed", "fp16_storage", "fp16_arithmetic", "bf16_storage"):
            setattr(net.opt, f"use_{word}", False)
        with tempfile.TemporaryDirectory(prefix="cnnc-") as folder:
            Path(folder, "m.onnx").write_bytes(self._model)
            command = [self._converter, "m.onnx", "fp16=0", f"inputshape={shapes}"]
            subprocess.run(command, cwd=folder, check=True, capture_output=True)
            net.load_param(str(Path(folder, "m.ncnn.param")))
            net.load_model(str(Path(folder, "m.ncnn.bin")))
        return net


PEERS = {peer.name: peer for peer in (OnnxRuntime, OpenVino, Mnn, Ncnn)}
# Engines that people ask for, and why they can't be compared.
REASONS = {"torch": "it reads no ONNX files"}


def open_peers(
    names: Sequence[str], model: bytes, threads: int, feed: Feed
) -> tuple[dict[str, Engine], dict[str, str]]:
    """The engines of these names that could open the model and run it on these inputs, and for each
    other one why not. Raises InputError for a name that nobody knows."""
    opened: dict[str, Engine] = {}
    missing: dict[str, str] = {}
    for name in names:
        if name in REASONS:
            missing[name] = REASONS[name]
            continue
        check_peer(name)
        peer: Any = PEERS[name]
        if importlib.util.find_spec(peer.package) is None:
            missing[name] = "not installed"
            continue
        try:
            with _prints_on_stderr():
                engine = peer(model, threads)
                engine.run(feed)
                opened[name] = engine
        except Exception as error:  # whatever the engine raises for a model that it can't run
            missing[name] = f"{type(error).__name__}: {error}"
    return opened, missing


@contextlib.contextmanager
def _prints_on_stderr() -> Iterator[None]:
    """What an engine's own code prints doesn't get among our results."""
    sys.stdout.flush()
    stdout = os.dup(1)
    os.dup2(2, 1)
    try:
        yield
    finally:
        sys.stdout.flush()
        os.dup2(stdout, 1)
        os.close(stdout)


def check_peer(name: str) -> None:
    """Raises InputError for a name that is no engine's."""
    known = (*PEERS, *REASONS)
    if name not in known:
        raise InputError("unknown engine", got=repr(name), expected="one of " + ", ".join(known))
