"""Elementary functions in terms of what every machine has: the one place where they exist.

`expand` rewrites an expression so that only arithmetic, comparison, rounding and scaling by powers
of two are left, which each target emits directly. Errors, measured over all of float32 with and
without fused multiply-add: exp at most 1.1 ulp, tanh at most 1.4 ulp, sigmoid (1 / (1 + exp(-x)))
at most 2.5 ulp, erf at most 1.5 ulp, log and log1p at most 2.5. Denormals are zeros, as arguments
and as results; NaN gives NaN, infinities give their limits. The sign of a zero is lost: tanh(-0) is
+0.

Sources of the polynomials: S. L. Moshier, Cephes Mathematical Library, single precision (expf,
tanhf); those of erf and the logarithms are minimax fits of ours, by Lawson's iteration.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf, nan

from ..ir.expression import Expression, Primitive, apply, fold, lift, maximum, minimum

_LOG2_E = 1.44269504088896341
_LN2_HIGH = 0.693359375  # exact in 10 bits, so that n * high is exact
_LN2_LOW = -2.12194440e-4
# Beyond these exp is infinite or zero; clamping keeps the power of two within what scaling can do.
_EXP_LOW, _EXP_HIGH = -104.0, 89.0
_EXP = (
    1.9875691500e-4,
    1.3981999507e-3,
    8.3334519073e-3,
    4.1665795894e-2,
    1.6666665459e-1,
    5.0000001201e-1,
)
_TANH = (
    -5.70498872745e-3,
    2.06390887954e-2,
    -5.37397155531e-2,
    1.33314422036e-1,
    -3.33332819422e-1,
)
# (erf(x) - x) / x as a polynomial of x**2 up to _ERF_SMALL, -ln(1 - erf(x)) as one of x above it.
_ERF_NEAR = (
    8.39780187e-5,
    -8.14980711e-4,
    5.20171598e-3,
    -2.68597025e-2,
    1.12837017e-1,
    -3.76126349e-1,
    1.28379166e-1,
)
_ERF_FAR = (
    -1.94734623e-4,
    3.03160175e-3,
    -2.21814020e-2,
    1.03838912e-1,
    6.37285753e-1,
    1.12761546,
    2.09913517e-4,
)
_ERF_SMALL, _ERF_ONE = 0.921875, 4.0  # from _ERF_ONE on erf is 1
_ATANH = (1.40122328e-1, 1.39995697e-1, 2.00108496e-1, 3.33332066e-1)
_SQRT_2 = 1.41421356
_SMALLEST = 1.17549435e-38  # of normal float32
_TANH_SMALL = 0.625  # below it the polynomial is more exact than the quotient


def _fma(a: Expression | float, b: Expression | float, c: Expression | float) -> Expression:
    return apply(Primitive.FMA, a, b, c)


def _polynomial(x: Expression, coefficients: tuple[float, ...]) -> Expression:
    """Horner's rule, highest power first."""
    result = lift(coefficients[0])
    for c in coefficients[1:]:
        result = _fma(result, x, c)
    return result


def exp(x: Expression) -> Expression:
    """e**x as 2**n * e**r with n a whole number and |r| at most ln(2) / 2."""
    # The constant stands first: a maximum of (constant, x) keeps a NaN of x at no cost.
    x = minimum(_EXP_HIGH, maximum(_EXP_LOW, x))
    n = apply(Primitive.ROUND, x * _LOG2_E)
    r = _fma(n, -_LN2_LOW, _fma(n, -_LN2_HIGH, x))
    value = _fma(_polynomial(r, _EXP), r * r, r) + 1.0
    return apply(Primitive.SCALE, value, n)


def tanh(x: Expression) -> Expression:
    """tanh(x): an odd polynomial near zero, 1 - 2 / (e**(2|x|) + 1) elsewhere."""
    size, square = apply(Primitive.ABS, x), x * x
    small = _fma(_polynomial(square, _TANH) * square, x, x)
    large = 1.0 - 2.0 / (exp(size + size) + 1.0)
    signed = apply(Primitive.SELECT, apply(Primitive.LESS, x, 0.0), -large, large)
    return apply(Primitive.SELECT, apply(Primitive.LESS, size, _TANH_SMALL), small, signed)


def erf(x: Expression) -> Expression:
    """erf(x): an odd polynomial near zero, 1 - e**-p(|x|) elsewhere."""
    size, square = apply(Primitive.ABS, x), x * x
    small = _fma(_polynomial(square, _ERF_NEAR), x, x)
    large = 1.0 - exp(-_polynomial(minimum(_ERF_ONE, size), _ERF_FAR))
    signed = apply(Primitive.SELECT, apply(Primitive.LESS, x, 0.0), -large, large)
    return apply(Primitive.SELECT, apply(Primitive.LESS, size, _ERF_SMALL), small, signed)


def log1p(x: Expression) -> Expression:
    """ln(1 + x) for x from 0 to 1: 2 atanh(x / (2 + x))."""
    s = x / (x + 2.0)
    twice, square = s + s, s * s
    return _fma(_polynomial(square, _ATANH) * square, twice, twice)


def log(x: Expression) -> Expression:
    """ln(x) as n * ln(2) + ln(m), where x = m * 2**n and m is between sqrt(1/2) and sqrt(2); -inf
    of 0, NaN below."""
    n = apply(Primitive.EXPONENT, x * _SQRT_2)
    m = apply(Primitive.SCALE, x, -n)
    s = (m - 1.0) / (m + 1.0)
    twice, square = s + s, s * s
    near = _fma(_polynomial(square, _ATANH) * square, twice, _fma(n, _LN2_LOW, twice))
    value = _fma(n, _LN2_HIGH, near)
    # Infinities and NaN stay themselves.
    value = apply(Primitive.SELECT, apply(Primitive.LESS, x, inf), value, x)
    value = apply(Primitive.SELECT, apply(Primitive.LESS, x, _SMALLEST), -inf, value)
    return apply(Primitive.SELECT, apply(Primitive.LESS, x, 0.0), nan, value)


_EXPANSIONS = {
    Primitive.EXP: exp,
    Primitive.TANH: tanh,
    Primitive.ERF: erf,
    Primitive.LOG1P: log1p,
    Primitive.LOG: log,
}


def expand(tree: Expression) -> Expression:
    """The expression with every elementary function written out; shared parts stay shared."""

    def expanded(node: Expression, operands: Sequence[Expression]) -> Expression:
        expansion = _EXPANSIONS.get(node.primitive)
        if expansion:
            return expansion(*operands)
        return Expression(node.primitive, tuple(operands)) if operands else node

    return fold(tree, expanded)
