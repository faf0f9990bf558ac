"""Elementary functions in native code: their errors in ulp, special values, tails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import erf

import numpy as np
import pytest

from cnnc.compiler.codegen.isa import Isa
from cnnc.compiler.ir.expression import Expression, Primitive, apply, maximum, minimum
from cnnc.compiler.ir.graph import Builder, Graph
from cnnc.compiler.ir.operator import Operator
from cnnc.compiler.ops.activation import Erf, Relu, Sigmoid, Tanh
from cnnc.compiler.ops.elementwise import Div, Elementwise, Log, Sqrt
from tests.codegen.cpu.native import RunNative, f32, load, program_of, same_bits

TINY = np.finfo(np.float32).tiny
SPECIAL = np.array(
    [0.0, -0.0, 1e-40, -1e-40, np.inf, -np.inf, np.nan, 87, -87, 88.7, 88.8, -88, 104, -104, 1e30],
    np.float32,
)


@dataclass(frozen=True)
class Exp(Elementwise):
    """e**x."""

    def expression(self, x: Expression) -> Expression:
        return apply(Primitive.EXP, x)


@dataclass(frozen=True)
class LogOfMore(Elementwise):
    """ln(1 + x)."""

    def expression(self, x: Expression) -> Expression:
        return apply(Primitive.LOG1P, x)


@dataclass(frozen=True)
class Largest(Elementwise):
    """max(a, b)."""

    def expression(self, a: Expression, b: Expression) -> Expression:
        return maximum(a, b)


@dataclass(frozen=True)
class Smallest(Elementwise):
    """min(a, b)."""

    def expression(self, a: Expression, b: Expression) -> Expression:
        return minimum(a, b)


# With the bounds that `codegen.math` states, in ulp: of the polynomial, of the table, and of the
# table for arguments below 15.
FUNCTIONS = [
    pytest.param(Exp(), np.exp, (1.2, 5.5, 2.4), id="exp"),
    pytest.param(Tanh(), np.tanh, (1.4, 1.7, 1.7), id="tanh"),
    pytest.param(Sigmoid(), lambda x: 1 / (1 + np.exp(-x)), (2.5, 6.8, 3.7), id="sigmoid"),
]
# With the exponents of their arguments, which are positive, and the bound.
POSITIVE = [
    pytest.param(Erf(), np.vectorize(erf, [float]), range(-122, 4), 1.4, id="erf"),
    pytest.param(Log(), np.log, range(-126, 128), 2.5, id="log"),
    pytest.param(LogOfMore(), np.log1p, range(-122, 0), 2.5, id="log1p"),
]
Bounds = tuple[float, float, float]
Function = Callable[[np.ndarray], np.ndarray]


def map_of(operator: Operator, count: int) -> Graph:
    """The operator on vectors of `count` elements."""
    builder = Builder("map")
    arity = 2 if isinstance(operator, Largest | Smallest | Div) else 1
    inputs = [builder.input(f"x{i}", f32(count)) for i in range(arity)]
    return builder.graph([builder(operator, *inputs)])


def samples() -> np.ndarray:
    """Dense samples, every exponent, random bits, and the special values."""
    random = np.random.default_rng(5)
    count = 1 << 16
    exponents = 2.0 ** random.integers(-126, 128, count) * random.choice([-1, 1], count)
    bits = random.integers(0, 1 << 32, count, np.uint64).astype(np.uint32).view(np.float32)
    parts = [np.linspace(-105, 90, count), np.linspace(-2, 2, count)]
    parts += [random.uniform(1, 2, count) * exponents]
    return np.concatenate([*(part.astype(np.float32) for part in parts), bits, SPECIAL])


def worst_ulp(x: np.ndarray, got: np.ndarray, function: Function) -> float:
    """The largest error in ulp of the exact result; results that no normal float32 is near must be
    zero or infinite, those of NaN must be NaN."""
    with np.errstate(all="ignore"):
        exact = function(np.where(np.abs(x) < TINY, 0, x).astype(np.float64))
    size = np.abs(exact)
    assert np.array_equal(np.isnan(got), np.isnan(x))
    assert (np.abs(got[size < TINY * 0.9999]) <= 0).all()
    assert np.isinf(got[size > float(np.finfo(np.float32).max) * 1.0001]).all()
    normal = (size >= TINY * 1.0001) & (size <= float(np.finfo(np.float32).max) * 0.9999)
    unit = np.spacing(size[normal].astype(np.float32)).astype(np.float64)
    return float((np.abs(got[normal] - exact[normal]) / unit).max(initial=0))


def within(bounds: Bounds, isa: Isa, x: np.ndarray, got: np.ndarray, function: Function) -> bool:
    """True when no error is above the bounds for that instruction set."""
    polynomial, table, near_table = bounds
    if isa is not Isa.X86_64_V4:
        return worst_ulp(x, got, function) <= polynomial
    near = np.abs(x) < 15
    return (
        worst_ulp(x, got, function) <= table
        and worst_ulp(x[near], got[near], function) <= near_table
    )


@pytest.mark.parametrize(("operator", "function", "bounds"), FUNCTIONS)
def test_errors_stay_below_the_stated_bounds(
    operator: Operator, function: Function, bounds: Bounds, isa: Isa, run_native: RunNative
) -> None:
    x = samples()
    (got,) = run_native(map_of(operator, x.size), [x])
    assert within(bounds, isa, x, got, function)


@pytest.mark.slow
@pytest.mark.parametrize(("operator", "function", "bounds"), FUNCTIONS)
def test_errors_of_all_arguments_that_make_a_difference(
    operator: Operator, function: Function, bounds: Bounds, isa: Isa
) -> None:
    count = 1 << 23  # the float32 from one power of two to the next
    graph = map_of(operator, count)
    network = load(graph, program_of(graph, isa), isa)
    for exponent in range(-25, 8):
        mantissa = 1 + np.arange(count, dtype=np.float32) / count
        for x in (np.ldexp(mantissa, exponent), np.ldexp(-mantissa, exponent)):
            (got,) = network.run([x])
            assert within(bounds, isa, x, got, function)
    network.close()


@pytest.mark.parametrize("step", [4096, pytest.param(4, marks=pytest.mark.slow)])
@pytest.mark.parametrize(("operator", "function", "exponents", "bound"), POSITIVE)
def test_errors_of_positive_arguments(
    operator: Operator, function: Function, exponents: range, bound: float, step: int, isa: Isa
) -> None:
    mantissa = 1 + np.arange(0, 1 << 23, step, dtype=np.float32) / (1 << 23)
    graph = map_of(operator, mantissa.size)
    network = load(graph, program_of(graph, isa), isa)
    for exponent in exponents:
        x = np.ldexp(mantissa, exponent)
        (got,) = network.run([x])
        assert worst_ulp(x, got, function) <= bound
    network.close()


@pytest.mark.parametrize(
    ("operator", "expected"),
    [
        (Exp(), [1, 1, 1, 1, np.inf, 0, np.nan]),
        (Tanh(), [0, 0, 0, 0, 1, -1, np.nan]),
        (Sigmoid(), [0.5, 0.5, 0.5, 0.5, 1, 0, np.nan]),
        (Relu(), [0, 0, 0, 0, np.inf, 0, np.nan]),
        (Sqrt(), [0, 0, 0, 0, np.inf, np.nan, np.nan]),
    ],
    ids=["exp", "tanh", "sigmoid", "relu", "sqrt"],
)
def test_special_values(operator: Operator, expected: list[float], run_native: RunNative) -> None:
    (got,) = run_native(map_of(operator, SPECIAL.size), [SPECIAL])
    np.testing.assert_array_equal(got[: len(expected)], np.array(expected, np.float32))


@pytest.mark.parametrize(
    "operator", [Exp(), Tanh(), Sigmoid(), Relu(), Sqrt()], ids=lambda o: type(o).__name__
)
def test_vectors_and_tails_give_equal_bits(operator: Operator, run_native: RunNative) -> None:
    random = np.random.default_rng(2)
    values = np.concatenate([SPECIAL, random.uniform(-20, 20, 16).astype(np.float32)])
    x = np.repeat(values, 16)  # every value in every lane
    (whole,) = run_native(map_of(operator, x.size), [x])
    whole = whole.reshape(-1, 16)
    assert all(same_bits(row, np.repeat(row[:1], 16)) for row in whole)
    for count in range(1, 16):
        tail = values[:count]
        (got,) = run_native(map_of(operator, count), [tail])
        assert same_bits(got, np.ascontiguousarray(whole[:count, 0]))
        long = np.concatenate([values[:16], tail])
        (got,) = run_native(map_of(operator, long.size), [long])
        assert same_bits(got[16:], np.ascontiguousarray(whole[:count, 0]))


@pytest.mark.parametrize(
    ("operator", "reference"),
    [(Largest(), np.maximum), (Smallest(), np.minimum)],
    ids=["max", "min"],
)
def test_extrema_propagate_nan_from_both_sides(
    operator: Operator, reference: np.ufunc, run_native: RunNative
) -> None:
    values = np.array([np.nan, 1, -1, 2, np.inf, -np.inf, 0], np.float32)
    a, b = (side.reshape(-1).copy() for side in np.meshgrid(values, values))
    (got,) = run_native(map_of(operator, a.size), [a, b])
    np.testing.assert_array_equal(got, reference(a, b))


def test_division_and_square_root_round_correctly(run_native: RunNative) -> None:
    random = np.random.default_rng(3)
    a, b = random.uniform(-100, 100, (2, 4099)).astype(np.float32)
    b[:3] = 0
    a[0] = 0
    with np.errstate(all="ignore"):
        quotient, root = a / b, np.sqrt(a)
    (got,) = run_native(map_of(Div(), a.size), [a, b])
    np.testing.assert_array_equal(got, quotient)
    (got,) = run_native(map_of(Sqrt(), a.size), [a])
    np.testing.assert_array_equal(got, root)
