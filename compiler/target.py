"""The protocol between the program level and a target.

A target answers two questions: which kernels could run this node, and how is a tensor moved from
one layout to another. It knows the machine; selection, scheduling and planning know only these
answers.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from .ir.graph import Node
from .ir.types import TensorType
from .program.layout import Layout
from .program.program import Argument, Function


@dataclass(frozen=True)
class Candidate:
    """One way to run a node. `inputs` and `outputs` are the layouts it takes and gives; None for an
    input that is absent, or a constant that the kernel has in its code. `seconds` predicts one
    thread, inputs in the caches they would be in. `in_place` lists inputs whose memory one output
    may take over when nobody else needs them and it is of the same size and layout."""

    kernel: Function
    inputs: tuple[Layout | None, ...]
    outputs: tuple[Layout, ...]
    arguments: tuple[tuple[str, Argument], ...]
    chunks: int
    flops: int
    bytes: int
    seconds: float
    scratch_bytes: int = 0
    in_place: tuple[int, ...] = ()
    refused: tuple[str, ...] = ()  # filled by selection: why the others were not taken


@dataclass(frozen=True)
class Refusal:
    """No candidate: why not, in words that an error message can carry."""

    reason: str


class Target(Protocol):
    """A kind of machine to compile for."""

    @property
    def name(self) -> str: ...

    def candidates(self, node: Node) -> Sequence[Candidate] | Refusal:
        """The ways to run a node whose types are static, best guess first; or why there is none.

        Nodes of view operators (Reshape, Flatten, Identity) are never asked for."""
        ...

    def relayout(self, type: TensorType, source: Layout, target: Layout) -> Candidate | Refusal:
        """The copy of a tensor from one layout to another, zeros in the padding it writes."""
        ...


@dataclass(frozen=True)
class Adapted(ABC):
    """Base of targets that are another one with other candidates."""

    target: Target

    @property
    def name(self) -> str:
        """The other target's name."""
        return self.target.name

    def candidates(self, node: Node) -> Sequence[Candidate] | Refusal:
        """The other target's candidates, adapted, or its refusal."""
        answer = self.target.candidates(node)
        return answer if isinstance(answer, Refusal) else self.adapted(node, answer)

    @abstractmethod
    def adapted(self, node: Node, candidates: Sequence[Candidate]) -> Sequence[Candidate] | Refusal:
        """What becomes of the candidates for a node."""

    def relayout(self, type: TensorType, source: Layout, target: Layout) -> Candidate | Refusal:
        """The other target's."""
        return self.target.relayout(type, source, target)
