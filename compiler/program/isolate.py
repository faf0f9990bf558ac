"""Kernels alone: a program that does nothing but run them, over and over, for measuring.

Activations lie outside as the kernels want them, in as many copies as the caller asks for, so that
a run can go through more memory than a cache holds. Weights are brought into their layout in
`prepare`, as in a network; each copy may have its own. What one kernel gives the next lies in the
arena, in one place for all copies, as it does in a network, whose plan uses memory again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cnnc.errors import CompileError

from ..ir.graph import Graph, Node, Role, Value
from ..ir.types import TensorType
from ..ops.shape import Identity
from ..target import Candidate, Refusal, Target
from .layout import Layout
from .plan import ordered
from .program import Buffer, Place, Program, Step, View
from .select import dense

_ALIGN = 64
_PREPARED = (Role.PARAMETER, Role.CONSTANT)

Kernel = tuple[Node, Candidate]


@dataclass(frozen=True, eq=False)
class Isolated:
    """A program for kernels alone. Its steps run one after another: those of the first copy, then
    those of the next. `inputs` and `outputs` are the views of one copy; the program's own are
    those of all copies, each as a flat tensor of everything stored. `graph` has these as inputs
    and outputs, and the parameters."""

    graph: Graph
    program: Program
    inputs: tuple[tuple[Value, View], ...]
    outputs: tuple[tuple[Value, View], ...]
    copies: int


def isolate(
    kernels: Sequence[Kernel], target: Target, copies: int = 1, *, copy_weights: bool = False
) -> Isolated:
    """The program that runs the kernels in order on each of so many copies of their activations,
    and of those weights that need another layout, if asked.

    Parameters and constants must have their elements. Raises CompileError where no relayout brings
    one of these into its layout, or a kernel gives what the next doesn't take."""
    assert copies >= 1, f"{copies} copies"
    build = _Builder(kernels, target, copy_weights)
    for copy in range(copies):
        build.copy(copy)
    return build.finish(copies)


@dataclass
class _Builder:
    """A program in the making."""

    kernels: Sequence[Kernel]
    target: Target
    copy_weights: bool
    prepare: list[Step] = field(default_factory=list)
    run: list[Step] = field(default_factory=list)
    outside: list[tuple[Value, View]] = field(default_factory=list)  # of all copies
    known: dict[tuple[Value, Layout], View] = field(default_factory=dict)  # shared by all copies
    arena: dict[Buffer, int] = field(default_factory=dict)
    arena_bytes: int = 0

    def __post_init__(self) -> None:
        self.read = {v for node, _ in self.kernels for v in node.inputs if v is not None}

    def copy(self, number: int) -> None:
        """Adds the steps of one copy."""
        own: dict[tuple[Value, Layout], View] = {}
        for node, candidate in self.kernels:
            taken = zip(node.inputs, candidate.inputs, strict=True)
            inputs = tuple(self._input(v, x, number, own) if v and x else None for v, x in taken)
            given = zip(node.outputs, candidate.outputs, strict=True)
            outputs = tuple(self._output(v, x, number, own) for v, x in given)
            after = (len(self.run) - 1,) if self.run else ()
            self.run.append(_step(node, candidate, inputs, outputs, after))

    def _input(
        self, value: Value, layout: Layout, copy: int, own: dict[tuple[Value, Layout], View]
    ) -> View:
        key = value, layout
        if value.role in _PREPARED:
            shared = self.known if layout == dense(value) or not self.copy_weights else own
            return shared.get(key) or self._prepared(value, layout, copy, shared)
        if key not in own and any(value is known for known, _ in own):
            raise CompileError("a kernel gives what the next doesn't take", where=value.name)
        if key not in own:
            own[key] = self._outside(value, layout, Place.INPUT, copy)
        return own[key]

    def _output(
        self, value: Value, layout: Layout, copy: int, own: dict[tuple[Value, Layout], View]
    ) -> View:
        key = value, layout
        if value not in self.read:
            return self._outside(value, layout, Place.OUTPUT, copy)
        if key not in self.known:
            buffer = Buffer(f"{value.name}:{layout}", Place.ARENA, _bytes(value, layout))
            self.arena[buffer] = self.arena_bytes
            self.arena_bytes += -(-buffer.size_bytes // _ALIGN) * _ALIGN
            self.known[key] = _whole(buffer, value, layout)
        own[key] = self.known[key]
        return own[key]

    def _outside(self, value: Value, layout: Layout, place: Place, copy: int) -> View:
        stored = TensorType(value.type.dtype, (layout.elements(value.type.dims),))
        role = Role.INPUT if place is Place.INPUT else Role.LOCAL
        flat = Value(f"{value.name}:{layout}.{copy}", stored, role)
        view = _whole(Buffer(flat.name, place, stored.size_bytes, flat), value, layout)
        self.outside.append((value, view))
        return view

    def _prepared(
        self, value: Value, layout: Layout, copy: int, views: dict[tuple[Value, Layout], View]
    ) -> View:
        """The parameter or constant in that layout; it is listed among the views."""
        place = Place.PARAMETER if value.role is Role.PARAMETER else Place.CONSTANT
        plain = dense(value)
        source = self.known.setdefault(
            (value, plain),
            _whole(Buffer(value.name, place, value.type.size_bytes, value), value, plain),
        )
        if layout == plain:
            return source
        answer = self.target.relayout(value.type, plain, layout)
        if isinstance(answer, Refusal):
            raise CompileError(answer.reason, where=value.name)
        made = Value(f"{value.name}:{layout}", value.type)
        node = Node(Identity(), (value,), (made,), made.name)
        name = f"{made.name}.{copy}" if self.copy_weights else made.name
        buffer = Buffer(name, Place.PREPARED, _bytes(value, layout))
        view = views[value, layout] = _whole(buffer, value, layout)
        self.prepare.append(_step(node, answer, (source,), (view,), ()))
        return view

    def finish(self, copies: int) -> Isolated:
        """The program and its graph."""
        nodes = tuple(node for node, _ in self.kernels)
        inputs = [(v, view) for v, view in self.outside if view.buffer.place is Place.INPUT]
        outputs = [(v, view) for v, view in self.outside if view.buffer.place is Place.OUTPUT]
        name = nodes[-1].name
        program = Program(
            name,
            ordered(self.prepare, {}),
            tuple(self.run),
            tuple(_flat(view) for _, view in inputs),
            tuple(_flat(view) for _, view in outputs),
            self.arena,
            {},
            self.arena_bytes,
            0,
        )
        graph = Graph(name, _values(program.inputs), nodes, _values(program.outputs))
        first = len(inputs) // copies, len(outputs) // copies
        return Isolated(
            graph, program, tuple(inputs[: first[0]]), tuple(outputs[: first[1]]), copies
        )


def _step(
    node: Node,
    candidate: Candidate,
    inputs: tuple[View | None, ...],
    outputs: tuple[View, ...],
    after: tuple[int, ...],
) -> Step:
    return Step(
        kernel=candidate.kernel,
        arguments=candidate.arguments,
        inputs=inputs,
        outputs=outputs,
        node=node,
        chunks=candidate.chunks,
        after=after,
        scratch_bytes=candidate.scratch_bytes,
        flops=candidate.flops,
        bytes=candidate.bytes,
        seconds=candidate.seconds,
        refused=candidate.refused,
    )


def _bytes(value: Value, layout: Layout) -> int:
    return layout.elements(value.type.dims) * value.type.dtype.size_bytes


def _whole(buffer: Buffer, value: Value, layout: Layout) -> View:
    return View.whole(buffer, value.type.dims, layout, value.type.dtype)


def _flat(view: View) -> View:
    """All that is stored in the view's buffer."""
    value = view.buffer.value
    assert value is not None, f"{view.buffer.name} stands for no value"
    return View.whole(view.buffer, value.type.dims, Layout.dense(1), view.dtype)


def _values(views: Sequence[View]) -> tuple[Value, ...]:
    return tuple(v.buffer.value for v in views if v.buffer.value is not None)
