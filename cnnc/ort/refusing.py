"""Methods that a program of ONNX Runtime may call and that cnnc does not have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar, NoReturn

from cnnc.errors import InputError


class Refusing:
    """Has the methods that `_refused` names: they raise InputError, and say what to do instead."""

    _refused: ClassVar[Mapping[str, str]] = {}

    if not TYPE_CHECKING:  # a type checker should know names that exist alone

        def __getattr__(self, name: str) -> Callable[..., NoReturn]:
            """The method of that name, which refuses. Raises AttributeError for other names."""
            remedy = type(self)._refused.get(name)
            if remedy is None:
                kind = type(self).__name__
                raise AttributeError(f"{kind!r} object has no attribute {name!r}")

            def refuse(*_: object, **__: object) -> NoReturn:
                raise InputError("cnnc does not have this", where=name, remedy=remedy)

            return refuse
