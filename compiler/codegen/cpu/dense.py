"""Dense layers: y [M,N] = A [M,K] x B [K,N] + c, on the register tile of convolutions.

A row of A is what a pixel is to a 1x1 convolution. B is packed in panels of 32 columns. Rows are
cut in tiles of a few heights, the same for every number of rows: another batch size is only other
data.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...ir.graph import Node
from ...ir.types import TensorType
from ...ops.fused import Region
from ...ops.linear import Gemm, MatMul
from ...program.layout import Layout
from ...program.program import Address, Argument, Operand
from ...target import Candidate, Refusal
from ..dialect import routine
from ..memory import Block, address, argument, call, function, minimum, shift, udiv
from .arguments import ArgumentLayout
from .epilogue import Epilogue, Wish, agree, type_of
from .machine import Machine
from .nest import Nest
from .operands import BLOCK, PANEL, Broadcast, broadcast, channel_layout, float32_only
from .outer_product import most_pixels, tall_channels
from .tile import Tile, slice_of

_FLOAT = 4
_TALLEST = 8  # rows of a tile: more are no faster
_ROWS = 64  # rows of a chunk: a panel's weights are read once for all of them
LAYOUT = ArgumentLayout(
    "a& b& bias& y& e0& e1& rows columns bands blocks a_row b_panel bias_tile"
    " e0_row e0_tile e1_row e1_tile width tiles heights*"
)
A = LAYOUT.words
_HEIGHT_WORDS = 3  # the rows of a tile, the tile, the tile of the last columns


@routine(symbol="f32_dense_rows", inline=True)
def _rows(args: Block, worker: Block, tile: int, row: int, end: int) -> None:
    """Rows row .. end - 1 of one tile's columns."""
    column = tile * argument(args, A.width)
    panel = udiv(column, PANEL)
    last = 1 if tile == argument(args, A.tiles) - 1 else 0
    a = address(args, worker, A.a)
    b_column = panel * argument(args, A.b_panel) + (column - panel * PANEL) * _FLOAT
    b = shift(address(args, worker, A.b), b_column)
    bias = shift(address(args, worker, A.bias), tile * argument(args, A.bias_tile))
    y = shift(address(args, worker, A.y), column * _FLOAT)
    e0 = shift(address(args, worker, A.e0), tile * argument(args, A.e0_tile))
    e1 = shift(address(args, worker, A.e1), tile * argument(args, A.e1_tile))
    a_row = argument(args, A.a_row)
    y_row = argument(args, A.columns) * _FLOAT
    word = A.heights
    while row < end:
        while argument(args, word) > end - row:
            word += _HEIGHT_WORDS
        call(
            function(args, worker, word + 1 + last),
            shift(a, row * a_row),
            b,
            bias,
            shift(y, row * y_row),
            shift(e0, row * argument(args, A.e0_row)),
            shift(e1, row * argument(args, A.e1_row)),
            1,
            argument(args, A.blocks),
            1,
            1,
            BLOCK * _FLOAT,
            0,
            0,
            BLOCK * PANEL * _FLOAT,
            0,
            0,
            a_row,
            y_row,
            0,
        )
        row += argument(args, word)


@routine(symbol="f32_dense")
def _nest(args: Block, worker: Block, chunk0: int, chunk1: int) -> None:
    bands = argument(args, A.bands)
    rows = argument(args, A.rows)
    for chunk in range(chunk0, chunk1):
        tile = udiv(chunk, bands)
        row = (chunk - tile * bands) * _ROWS
        _rows(args, worker, tile, row, minimum(row + _ROWS, rows))


NEST = Nest("f32_dense", _nest)


@dataclass(frozen=True)
class _Problem:
    """A product in plain terms: A [rows, depth], B [depth, columns] or its transpose."""

    rows: int
    depth: int
    columns: int
    transposed: bool


def _problem(op: Gemm | MatMul, a: TensorType, b: TensorType, y: TensorType) -> _Problem | Refusal:
    """The product, or why it isn't one of two matrices with A row-major."""
    if b.rank != 2:
        return Refusal(f"B has rank {b.rank}: only one matrix for all rows")
    if a.rank < 2:
        return Refusal(f"A has rank {a.rank}: at least a matrix")
    if isinstance(op, Gemm):
        if op.transA:
            return Refusal("A is transposed")
        if (op.alpha, op.beta) != (1, 1):
            return Refusal(f"scaled by alpha={op.alpha}, beta={op.beta}")
    transposed = isinstance(op, Gemm) and bool(op.transB)
    rows = 1
    for d in y.dims[:-1]:
        rows *= d
    return _Problem(rows, a.dims[-1], y.dims[-1], transposed)


def candidates(node: Node, region: Region, machine: Machine) -> list[Candidate] | Refusal:
    """The tiled product; B is packed, in `prepare` when it is made of parameters."""
    assert region.anchor is not None, "a product's region has an anchor"
    op, y = region.anchor.op, node.output.type
    assert isinstance(op, Gemm | MatMul), f"{op.name} is no product"
    if wrong := float32_only((*node.input_types, y)):
        return Refusal(wrong)
    a, b, c = (*region.inputs, None)[:3]
    problem = _problem(op, type_of(node, a), type_of(node, b), y)
    if isinstance(problem, Refusal):
        return problem
    if c is not None and broadcast(type_of(node, c), y, y.rank - 1) is not Broadcast.CHANNEL:
        return Refusal(f"C {type_of(node, c)} is not one row")
    epilogue = Epilogue.of(node, region, axis=y.rank - 1)
    if isinstance(epilogue, Refusal):
        return epilogue
    candidate = _Plan(region, epilogue, machine, problem).candidate()
    return [candidate] if candidate else Refusal("one tensor is wanted in two layouts")


class _Plan:
    """Works out the candidate: tiles, layouts, arguments, predicted time."""

    def __init__(
        self, region: Region, epilogue: Epilogue, machine: Machine, problem: _Problem
    ) -> None:
        self.epilogue, self.machine, self.p = epilogue, machine, problem
        self.node, self.y = epilogue.node, epilogue.node.output.type
        self.a, self.b, self.bias = (*region.inputs, None)[:3]
        self.padded = -(-problem.columns // BLOCK) * BLOCK
        self.width = min(PANEL, self.padded)
        self.tiles = -(-self.padded // self.width)
        tallest = min(_TALLEST, most_pixels(machine.isa, tall_channels(machine.isa)))
        self.heights = (tallest, *(h for h in (4, 2, 1) if h < tallest))

    def candidate(self) -> Candidate | None:
        """The candidate; None when one tensor would have to be in two layouts."""
        node, p = self.node, self.p
        layouts = agree(node, self._wishes())
        if layouts is None:
            return None
        bytes = sum(t.size_bytes for t in (*node.input_types, self.y) if t)
        weights = p.depth * p.columns * _FLOAT
        useful = p.columns / (self.tiles * self.width)
        # One row keeps two accumulators busy, and an instruction takes four cycles.
        busy = min(1.0, p.rows / 4)
        return Candidate(
            kernel=NEST,
            inputs=layouts,
            outputs=(Layout.dense(self.y.rank),),
            arguments=self._arguments(),
            chunks=self.tiles * -(-p.rows // _ROWS),
            flops=node.flops,
            bytes=bytes,
            seconds=self.machine.seconds(node.flops, bytes - weights, 0.9 * useful * busy, weights)
            + self.epilogue.seconds(self.machine),
            in_place=self.epilogue.in_place((self.a, self.b, self.bias)),
        )

    def _wishes(self) -> list[Wish]:
        assert self.a is not None, f"{self.node.name}: A is absent"
        assert self.b is not None, f"{self.node.name}: B is absent"
        packed = Layout(f"Ab{PANEL}a" if self.p.transposed else f"Ba{PANEL}b")
        wishes = [(self.a, Layout.dense(type_of(self.node, self.a).rank)), (self.b, packed)]
        if self.bias is not None:
            wishes.append((self.bias, channel_layout(type_of(self.node, self.bias), PANEL)))
        return wishes + self.epilogue.wishes(Layout.dense(self.y.rank))

    def _tile(self, height: int, *, last: bool) -> Tile:
        before = (self.tiles - 1) * self.width if last else 0
        valid = self.p.columns - before if last else self.width
        return Tile(
            pixels=height,
            width=self.padded - before if last else self.width,
            deep=False,
            taps=1,
            block=BLOCK,
            tail=self.p.depth % BLOCK,
            pixel_step=0,
            tap_step=0,
            low=0,
            high=1,
            valid=valid,
            blocked=False,
            repeats=False,
            bias=self.bias is not None,
            epilogue=self.epilogue.expression,
            operands=self.epilogue.kinds,
            slice=slice_of(self.p.depth // BLOCK, BLOCK),
        )

    def _arguments(self) -> tuple[tuple[str, Argument], ...]:
        assert self.a is not None, f"{self.node.name}: A is absent"
        assert self.b is not None, f"{self.node.name}: B is absent"
        p, out = self.p, Operand(0, output=True)
        tile = self.width * _FLOAT
        words: list[Argument] = []
        for height in self.heights:
            words += [height, *(self._tile(height, last=last) for last in (False, True))]
        return LAYOUT.bind(
            *words,
            a=Address(Operand(self.a)),
            b=Address(Operand(self.b)),
            bias=Address(out if self.bias is None else Operand(self.bias)),
            y=Address(out),
            rows=p.rows,
            columns=p.columns,
            bands=-(-p.rows // _ROWS),
            blocks=p.depth // BLOCK,
            a_row=p.depth * _FLOAT,
            b_panel=p.depth * PANEL * _FLOAT,
            bias_tile=0 if self.bias is None else tile,
            width=self.width,
            tiles=self.tiles,
            **self.epilogue.arguments(row=(p.columns * _FLOAT, 0), tile=(tile, tile)),
        )
