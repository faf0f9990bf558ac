"""Modules that hold modules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .module import Module


class Sequential(Module):
    """Modules that follow one another, called "0", "1" and so on, or by the keys of a mapping."""

    def __init__(self, *modules: Module | Mapping[str, Module]) -> None:
        for index, given in enumerate(modules):
            named = given if isinstance(given, Mapping) else {str(index): given}
            for name, module in named.items():
                self.add_module(name, module)

    def add_module(self, name: str, module: Module) -> None:
        """Adds a module behind the others, under this name."""
        setattr(self, name, module)

    def append(self, module: Module) -> Sequential:
        """Adds a module behind the others."""
        self.add_module(str(len(self)), module)
        return self

    def forward(self, x: Any) -> Any:
        for module in self:
            x = module(x)
        return x

    def __iter__(self) -> Iterator[Module]:
        return (child for _, child in self.named_children())

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __getitem__(self, index: int | slice) -> Module:
        """The module at a place, or those of a slice as a Sequential that keeps their names."""
        children = list(self.named_children())
        if isinstance(index, slice):
            return Sequential(dict(children[index]))
        return children[index][1]

    def __setitem__(self, index: int, module: Module) -> None:
        """Puts another module at a place."""
        setattr(self, list(self.named_children())[index][0], module)


class ModuleList(Module):
    """A list of modules, called "0", "1" and so on; it has no `forward` of its own."""

    def __init__(self, modules: Iterable[Module] = ()) -> None:
        for module in modules:
            self.append(module)

    def append(self, module: Module) -> ModuleList:
        """Adds a module at the end."""
        setattr(self, str(len(self)), module)
        return self

    def __iter__(self) -> Iterator[Module]:
        return (child for _, child in self.named_children())

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __getitem__(self, index: int) -> Module:
        return list(self)[index]


class ModuleDict(Module):
    """Modules by name; it has no `forward` of its own."""

    def __init__(self, modules: Mapping[str, Module] | None = None) -> None:
        for name, module in (modules or {}).items():
            self[name] = module

    def __setitem__(self, name: str, module: Module) -> None:
        setattr(self, name, module)

    def __getitem__(self, name: str) -> Module:
        return dict(self.named_children())[name]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self.named_children())

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def items(self) -> Iterator[tuple[str, Module]]:
        """Names and modules."""
        return self.named_children()
