"""What a program says about itself: for other programs as JSON, for people as lines."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cnnc.runtime.manifest import Manifest, TensorSpec

from .record import batch_of, prepared_bytes


def information(manifest: Manifest, version: str) -> dict[str, Any]:
    """Name, inputs, outputs, memory in bytes, CPU: what `--info --json` prints. `version` is the
    compiler's. An instance needs the arena and, for each thread, scratch memory; all instances of a
    process share the packed weights."""
    batch, first = batch_of(manifest), manifest.first
    return {
        "name": manifest.name,
        "compiler": f"cnnc {version}",
        "cpu": manifest.cpu,
        "inputs": _tensors(manifest.inputs, first.inputs),
        "outputs": _tensors(manifest.outputs, first.outputs),
        "batch": batch.rows if batch else None,
        "weights_bytes": manifest.weight_offsets()[-1],
        "packed_bytes": prepared_bytes(manifest),
        "arena_bytes": first.arena_bytes,
        "scratch_bytes": first.scratch_bytes,
    }


def _tensors(
    specs: Iterable[TensorSpec], shapes: Iterable[tuple[int, ...]]
) -> list[dict[str, Any]]:
    return [
        {"name": spec.name, "dtype": spec.dtype, "shape": list(spec.shape), "run": list(dims)}
        for spec, dims in zip(specs, shapes, strict=True)
    ]


def summary(manifest: Manifest, version: str) -> str:
    """The same as lines of text."""
    facts = information(manifest, version)
    lines = [f"{facts['name']}, compiled by {facts['compiler']} for {facts['cpu']}"]
    for kind in ("inputs", "outputs"):
        for tensor in facts[kind]:
            shape, run = (_shape(tensor[key]) for key in ("shape", "run"))
            rest = f", {run} in a run" if run != shape else ""
            lines.append(f"{kind[:-1]} {tensor['name']}: {tensor['dtype']}{shape}{rest}")
    sizes = [
        f"{key.removesuffix('_bytes')} {facts[key]}" for key in facts if key.endswith("_bytes")
    ]
    return "\n".join([*lines, f"bytes: {', '.join(sizes)} a thread"])


def _shape(dims: Iterable[int | str]) -> str:
    return f"[{','.join(map(str, dims))}]"
