"""Modules: what a network is made of, as torch.nn.Module has them.

A module is an object with parameters, buffers and other modules as attributes, and a `forward` that
says what it computes. Names in the state dict are the attributes' names, joined by dots: those of
PyTorch for the same network.
"""

from __future__ import annotations

import fnmatch
import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from cnnc.compiler.ir.graph import Graph
from cnnc.errors import InputError

from .spec import Spec, read_open_type
from .state import Mismatch, load_arrays, load_file, save_file
from .tensor import Tensor
from .tracing import trace
from .variable import Buffer, Parameter, Variable


class Module:
    """A part of a network, or a whole one. Subclasses set attributes and define `forward`.

    `training` says which form the module takes in a graph for training: see `train` and `eval`.
    """

    training: bool = True
    # Of a network that wants inputs of certain shapes, or has names for its outputs:
    input_shapes: Mapping[str, Spec] | None = None
    output_names: Sequence[str] | None = None

    def forward(self, *inputs: Any, **options: Any) -> Any:
        """What the module computes, on symbolic tensors. Raises InputError where a subclass does
        not say."""
        raise InputError("the module does not define forward", where=type(self).__name__)

    def __call__(self, *inputs: Any, **options: Any) -> Any:
        """What `forward` gives, remembered by the trace that the tensors belong to."""
        found = next(_tensors([*inputs, *options.values()]), None)
        if found is None:
            raise InputError(
                "a module is called on symbolic tensors",
                where=type(self).__name__,
                got=", ".join(type(x).__name__ for x in inputs) or "nothing",
                remedy="cnnc.compile(net) gives a session, which is called on arrays",
            )
        with found.trace.inside(self) as results:
            made = self.forward(*inputs, **options)
            results += _tensors([made])
        return made

    def register_buffer(self, name: str, data: npt.ArrayLike, persistent: bool = True) -> None:
        """Makes the array a buffer of this name."""
        setattr(self, name, Buffer(data, persistent))

    def named_children(self) -> Iterator[tuple[str, Module]]:
        """The modules that are attributes, by name, in the order in which they were set."""
        for name, child in vars(self).items():
            if isinstance(child, Module):
                yield name, child

    def named_modules(self, prefix: str = "") -> Iterator[tuple[str, Module]]:
        """This module and all below it, each once, by path; this one's path is the prefix."""
        seen: set[Module] = set()
        for path, module in self._walk(prefix):
            if module not in seen:
                seen.add(module)
                yield path, module

    def _walk(self, prefix: str) -> Iterator[tuple[str, Module]]:
        yield prefix, self
        for name, child in self.named_children():
            yield from child._walk(f"{prefix}.{name}" if prefix else name)

    def modules(self) -> Iterator[Module]:
        """This module and all below it, each once."""
        return (module for _, module in self.named_modules())

    def _owned(self) -> Iterator[tuple[str, Module, Variable]]:
        """Every parameter and buffer with its module, under every path that leads to it: of each
        module first the parameters, then the buffers."""
        for path, module in self._walk(""):
            for kind in (Parameter, Buffer):
                for name, found in vars(module).items():
                    if isinstance(found, kind):
                        yield f"{path}.{name}" if path else name, module, found

    def named_variables(self) -> Iterator[tuple[str, Variable]]:
        """All parameters and buffers, each once, by state-dict name."""
        seen: set[Variable] = set()
        for name, _, variable in self._owned():
            if variable not in seen:
                seen.add(variable)
                yield name, variable

    def named_parameters(self) -> Iterator[tuple[str, Parameter]]:
        """All parameters, each once, by state-dict name."""
        return ((name, v) for name, v in self.named_variables() if isinstance(v, Parameter))

    def named_buffers(self) -> Iterator[tuple[str, Buffer]]:
        """All buffers, each once, by state-dict name."""
        return ((name, v) for name, v in self.named_variables() if isinstance(v, Buffer))

    def parameters(self) -> Iterator[Parameter]:
        """All parameters, each once."""
        return (parameter for _, parameter in self.named_parameters())

    def state_dict(self) -> dict[str, np.ndarray]:
        """The arrays of all parameters and persistent buffers by name: the module's own arrays, no
        copies."""
        return {
            name: v.data
            for name, _, v in self._owned()
            if not isinstance(v, Buffer) or v.persistent
        }

    def load_state_dict(self, state: Mapping[str, Any], strict: bool = True) -> Mismatch:
        """Copies arrays into the parameters and buffers of the same names; says what did not fit.

        Names are PyTorch's for the same network. With `strict`, nothing is copied and InputError
        raised when anything does not fit: it lists what is missing, unexpected or mismatched.
        """
        return load_arrays(self.state_dict(), state, strict=strict, where=type(self).__name__)

    def save_weights(self, path: str | os.PathLike[str]) -> None:
        """Writes the state dict to a safetensors file. Raises CnncError."""
        save_file(self.state_dict(), path)

    def load_weights(self, path: str | os.PathLike[str], strict: bool = True) -> Mismatch:
        """Loads the state dict from a safetensors file. Raises CnncError, and what
        `load_state_dict` raises."""
        return self.load_state_dict(load_file(path), strict)

    def trace(self, inputs: Mapping[str, Spec] | None = None) -> Graph:
        """The graph for inference, for inputs of these types or else `input_shapes`. The first
        dimension of a shape that is all numbers is the batch, and left open; its elements are of
        the type that `input_shapes` has. Raises InputError where neither is there, and what
        `nn.trace` raises."""
        wanted = inputs or self.input_shapes
        if wanted is None:
            raise InputError(
                "the shapes of the network's inputs are not known",
                where=type(self).__name__,
                remedy='give them, as in shapes={"x": (1, 3, 224, 224)}',
            )
        known = self.input_shapes or {}
        types = {name: read_open_type(name, s, known.get(name)) for name, s in wanted.items()}
        return trace(self, types)

    def export(
        self, path: str | os.PathLike[str], inputs: Mapping[str, Spec] | None = None
    ) -> None:
        """Writes the network to an ONNX file, for inputs as `trace` takes them.

        The model is checked, loaded again and compared before the file is there under its name.
        Raises InputError, ModelError, and CnncError when the file can't be written.
        """
        from ..onnx.export import export  # imports onnx, which a network does not need

        export(self.trace(inputs), path)

    def train(self, mode: bool = True) -> Self:
        """Has this module and all below take their training form in graphs for training."""
        for module in self.modules():
            module.training = mode
        return self

    def eval(self) -> Self:
        """Has this module and all below keep their inference form in graphs for training."""
        return self.train(False)

    def requires_grad_(self, requires_grad: bool = True) -> Self:
        """Has training change all parameters here and below, or none."""
        for parameter in self.parameters():
            parameter.requires_grad = requires_grad
        return self

    def freeze(self, *patterns: str, norm: bool = True) -> Self:
        """Keeps from training what a pattern such as "features*" names, a parameter or a module
        with all below it; everything without patterns.

        Batch norm there keeps its inference form; with `norm=False` it goes on to normalise by the
        batch and to update its statistics, as in PyTorch. Raises InputError for a pattern that
        names nothing.
        """
        for module, variable in self._matching(patterns):
            if isinstance(variable, Parameter):
                variable.requires_grad = False
            module.freeze_statistics(norm)
        return self

    def unfreeze(self, *patterns: str) -> Self:
        """Undoes `freeze` for what the patterns name. Raises InputError."""
        for module, variable in self._matching(patterns):
            if isinstance(variable, Parameter):
                variable.requires_grad = True
            module.freeze_statistics(False)
        return self

    def freeze_statistics(self, frozen: bool) -> None:
        """Has a module that keeps running statistics leave them alone; others have none."""

    def _matching(self, patterns: tuple[str, ...]) -> list[tuple[Module, Variable]]:
        """Parameters and buffers with their modules, of which a pattern names the parameter or
        buffer, or a module that it is in."""
        owned = list(self._owned())
        found = dict.fromkeys((m, v) for _, m, v in owned if not patterns)
        for pattern in patterns:
            named = [(m, v) for name, m, v in owned if _is_named(name, pattern)]
            if not named:
                names = ", ".join(name for name, _ in self.named_children())
                raise InputError("nothing has such a name", got=repr(pattern), expected=names)
            found.update(dict.fromkeys(named))
        return list(found)

    def replace_head(self, outputs: int) -> Self:
        """Puts a new layer, with weights drawn anew, in place of the last linear layer or
        convolution, with so many outputs. Raises InputError where there is none."""
        places = [(m, name, c) for m in self.modules() for name, c in m.named_children()]
        for module, name, child in reversed(places):
            head = child.with_outputs(outputs)
            if head is not None:
                setattr(module, name, head)
                return self
        raise InputError(
            "the network has no head to replace",
            where=type(self).__name__,
            expected="a linear layer or a convolution inside it",
        )

    def with_outputs(self, outputs: int) -> Module | None:
        """A new layer of this kind with so many outputs; None for what is no such layer."""
        return None

    def extra_repr(self) -> str:
        """The arguments that `repr` shows."""
        return ""

    def __repr__(self) -> str:
        lines = [f"({name}): {child!r}" for name, child in self.named_children()]
        if not lines:
            return f"{type(self).__name__}({self.extra_repr()})"
        inner = "\n".join(lines).replace("\n", "\n  ")
        return f"{type(self).__name__}(\n  {inner}\n)"


def _is_named(name: str, pattern: str) -> bool:
    """Whether the pattern fits the name, or that of a module it is in."""
    parts = name.split(".")
    heads = (".".join(parts[: i + 1]) for i in range(len(parts)))
    return any(fnmatch.fnmatchcase(head, pattern) for head in heads)


def _tensors(values: list[Any]) -> Iterator[Tensor]:
    """The tensors among the values, and in the sequences and mappings among them."""
    for value in values:
        if isinstance(value, Tensor):
            yield value
        elif isinstance(value, list | tuple):
            yield from _tensors(list(value))
        elif isinstance(value, Mapping):
            yield from _tensors(list(value.values()))
