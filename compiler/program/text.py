"""The program's text: buffers, then the steps of `prepare` and of `run`. Printed, never parsed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .program import Program, Step, View


def print_program(program: Program) -> str:
    """The program in lines: a buffer with its place, bytes and arena offset; a step with kernel,
    chunks, the steps it waits for, FLOPs, bytes, predicted microseconds, views, and what was not
    chosen."""
    return "\n".join([*_lines(program), ""])


def _lines(program: Program) -> Iterator[str]:
    yield (
        f"program {program.name}: arena {program.arena_bytes} B, "
        f"prepare arena {program.prepare_arena_bytes} B, scratch {program.scratch_bytes} B"
    )
    yield "inputs " + ", ".join(map(_view, program.inputs))
    yield "outputs " + ", ".join(map(_view, program.outputs))
    places = {b: f"arena+{o}" for b, o in program.arena.items()}
    places |= {b: f"prepare arena+{o}" for b, o in program.prepare_arena.items()}
    for buffer in program.buffers:
        place = places.get(buffer, buffer.place.value)
        yield f"  {buffer.name}: {place} {buffer.size_bytes} B"
    yield from _section("prepare", program.prepare)
    yield from _section("run", program.run)


def _section(name: str, steps: Sequence[Step]) -> Iterator[str]:
    yield f"{name}:"
    for index, step in enumerate(steps):
        after = f", after {','.join(map(str, step.after))}" if step.after else ""
        yield (
            f"  {index}: {step.node.name}: {step.kernel.symbol}, chunks {step.chunks}{after}, "
            f"{step.flops} FLOP, {step.bytes} B, {step.seconds * 1e6:.3g} us"
        )
        given = ", ".join(map(_view, step.outputs))
        taken = ", ".join(_view(v) if v else "none" for v in step.inputs)
        yield f"     {given} <- {taken}"
        for reason in step.refused:
            yield f"     not {reason}"


def _view(view: View) -> str:
    """`buffer+offset:float32[1,16,8,8]@aBcd16b`; strides follow where they are not the layout's
    own."""
    shape = ",".join(map(str, view.dims))
    text = f"{view.buffer.name}+{view.offset}:{view.dtype.value}[{shape}]@{view.layout}"
    if view.strides != view.layout.strides(view.dims):
        text += f" strides {','.join(map(str, view.strides))}"
    return text
