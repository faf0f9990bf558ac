"""The errors cnnc raises: one base class, six kinds, one style of message.

Every message says, in this order, where the trouble is, what law was broken, what was got, what was
expected, and what the user can do about it. A leaf module: it imports nothing of cnnc, and every
other module may import it.
"""

from __future__ import annotations

from collections.abc import Sequence


class CnncError(Exception):
    """Base of all errors that cnnc raises on purpose.

    `what` is the law that was broken. `where` names the place (a file, a node, an input), `got` and
    `expected` are the two sides of the comparison, `remedy` is what the user can do.
    """

    def __init__(
        self, what: str, *, where: str = "", got: str = "", expected: str = "", remedy: str = ""
    ) -> None:
        self.what, self.where, self.got = what, where, got
        self.expected, self.remedy = expected, remedy
        sides = [f"got {got}"] if got else []
        if expected:
            sides.append(f"expected {expected}")
        message = f"{where}: {what}" if where else what
        if sides:
            message += ": " + ", ".join(sides)
        super().__init__(f"{message}; {remedy}" if remedy else message)

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), str(self), self.__dict__))


def _rebuild(kind: type[CnncError], message: str, fields: dict[str, object]) -> CnncError:
    """The error as it was pickled: worker processes hand errors to their parents this way."""
    error = kind.__new__(kind, message)
    Exception.__init__(error, message)
    error.__dict__.update(fields)
    return error


class ModelError(CnncError, ValueError):
    """A model is not what its format promises: damaged, contradictory, or beyond the limits."""


class UnsupportedOpError(ModelError):
    """A legal model uses operators that cnnc does not have; lists all of them at once.

    `operators` holds one line for each kind of operator: its domain, name, opset, and some nodes.
    """

    def __init__(self, operators: Sequence[str], *, where: str = "") -> None:
        self.operators = tuple(operators)
        super().__init__(
            f"{len(self.operators)} unsupported operator(s): " + "; ".join(self.operators),
            where=where,
            remedy="`cnnc inspect` shows what each is used for",
        )


class UnknownSizesError(UnsupportedOpError):
    """A graph can't be made before the sizes of its inputs are known, which are symbols. Sessions
    are made all the same, and compile for the shapes that they are given."""

    inputs: tuple[str, ...] = ()  # whose elements would be needed too


class UnknownValuesError(ModelError):
    """A graph can't be made before the elements of some inputs are known: they say shapes, axes,
    pads or the like. `inputs` are the names of these inputs."""

    def __init__(self, inputs: Sequence[str], *, where: str = "") -> None:
        self.inputs = tuple(inputs)
        super().__init__(
            "shapes depend on the elements of inputs",
            where=where,
            got=", ".join(map(repr, self.inputs)),
            remedy="make a session of the model's file, which compiles for the elements it is "
            "given, or store them in the file as initialisers",
        )


class InputError(CnncError, ValueError):
    """An array given to a run has the wrong name, rank, shape, dtype or kind."""


class ResourceError(CnncError, MemoryError):
    """The machine, or a limit that was set, has not enough memory, threads or time for this."""


class CompileError(CnncError, RuntimeError):
    """The compiler could not make code: a defect of cnnc or of the tools under it."""


class CacheError(CnncError, RuntimeError):
    """The cache folder can't be used safely."""
