"""Elementary functions in terms of what every machine has: the one place where they exist.

`expand` rewrites an expression so that only arithmetic, comparison, rounding, and powers of two are
left, which each target emits directly. exp has two forms: a polynomial, and a shorter one where a
machine has a table of powers of two in registers.

Errors, measured over all of float32, in ulp of the exact result:

    of               exp   tanh  sigmoid
    the polynomial   1.2   1.4   2.5      with and without fused multiply-add
    the table        5.5   1.7   6.8      for arguments below 15: 2.4, 1.7, 3.7

erf at most 1.4, log and log1p at most 2.5. Sigmoid is 1 / (1 + exp(-x)). Denormals are zeros, as
arguments and as results; NaN gives NaN, infinities give their limits. The sign of a zero is lost:
tanh(-0) is +0.

Sources of the polynomials: S. L. Moshier, Cephes Mathematical Library, single precision, for tanh;
the others are minimax fits of ours, by Lawson's iteration.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import inf, nan

from ..ir.expression import Expression, Primitive, apply, fold, lift, maximum, minimum

_LOG2_E = 1.44269504088896341
_LN2 = 0.693147180559945309
_LN2_HIGH = 0.693359375  # exact in 10 bits, so that n * high is exact
_LN2_LOW = -2.12194440e-4
# Beyond these exp is infinite or zero; clamping keeps the power of two within what scaling can do.
_EXP_LOW, _EXP_HIGH = -104.0, 89.0
# (e**r - 1 - r) / r**2 for |r| up to ln(2) / 2, and (e**r - 1) / r up to ln(2) / 64.
_EXP = (1.38145e-3, 8.36875e-3, 4.166839e-2, 1.6666521e-1, 4.9999994e-1)
_EXP_SMALL = (5.0000053e-1, 1.00001468)
# Adding it to a number below 2**17 leaves a multiple of 1 / 32, in the low bits of the mantissa.
_WHOLE_32NDS = 1.5 * 2.0**18
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


def _exp(x: Expression) -> Expression:
    """e**x as 2**n * e**r with n a whole number and |r| at most ln(2) / 2."""
    x = _within_exponents(x)
    n = apply(Primitive.ROUND, x * _LOG2_E)
    r = _fma(n, -_LN2_LOW, _fma(n, -_LN2_HIGH, x))
    return apply(Primitive.SCALE, _fma(_fma(_polynomial(r, _EXP), r, 1.0), r, 1.0), n)


def _exp_by_table(x: Expression) -> Expression:
    """e**x as 2**n * e**r with n a multiple of 1 / 32 and |r| at most ln(2) / 64. Of 2**n a table
    gives the part between 1 and 2."""
    if x.primitive is Primitive.NEG:  # stays outermost, where multiply-adds take it in
        x = -minimum(-_EXP_LOW, maximum(-_EXP_HIGH, x.operands[0]))
    else:
        x = _within_exponents(x)
    shifted = _fma(x, _LOG2_E, _WHOLE_32NDS)
    n = shifted - _WHOLE_32NDS
    # With ln(2) in two parts errors would be 1.8 ulp at most, and layers with SiLU 1 to 5 % slower.
    r = _fma(n, -_LN2, x)
    power = apply(Primitive.POWER, shifted)
    return apply(Primitive.SCALE, _fma(power, _polynomial(r, _EXP_SMALL) * r, power), n)


def _within_exponents(x: Expression) -> Expression:
    # The constant stands first: a maximum of (constant, x) keeps a NaN of x at no cost.
    return minimum(_EXP_HIGH, maximum(_EXP_LOW, x))


def _e_to_the(x: Expression) -> Expression:
    return apply(Primitive.EXP, x)


def tanh(x: Expression) -> Expression:
    """tanh(x): an odd polynomial near zero, 1 - 2 / (e**(2|x|) + 1) elsewhere."""
    size, square = apply(Primitive.ABS, x), x * x
    small = _fma(_polynomial(square, _TANH) * square, x, x)
    large = 1.0 - 2.0 / (_e_to_the(size + size) + 1.0)
    signed = apply(Primitive.SELECT, apply(Primitive.LESS, x, 0.0), -large, large)
    return apply(Primitive.SELECT, apply(Primitive.LESS, size, _TANH_SMALL), small, signed)


def erf(x: Expression) -> Expression:
    """erf(x): an odd polynomial near zero, 1 - e**-p(|x|) elsewhere."""
    size, square = apply(Primitive.ABS, x), x * x
    small = _fma(_polynomial(square, _ERF_NEAR), x, x)
    large = 1.0 - _e_to_the(-_polynomial(minimum(_ERF_ONE, size), _ERF_FAR))
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


def _product(a: Expression, b: Expression) -> Expression:
    """a * b, where one is a reciprocal as a quotient: x * sigmoid(x) is one operation less."""
    for x, y in ((a, b), (b, a)):
        if y.primitive is Primitive.DIV and y.operands[0] == lift(1.0):
            return x / y.operands[1]
    return a * b


_EXPANSIONS: Mapping[Primitive, Callable[..., Expression]] = {
    Primitive.MUL: _product,
    Primitive.TANH: tanh,
    Primitive.ERF: erf,
    Primitive.LOG1P: log1p,
    Primitive.LOG: log,
}


def expand(tree: Expression, *, table: bool) -> Expression:
    """The expression with every elementary function written out; shared parts stay shared. `table`:
    the target has Primitive.POWER."""
    exp = _exp_by_table if table else _exp
    return _expanded(_expanded(tree, _EXPANSIONS), {Primitive.EXP: exp})


def _expanded(
    tree: Expression, expansions: Mapping[Primitive, Callable[..., Expression]]
) -> Expression:
    def expanded(node: Expression, operands: Sequence[Expression]) -> Expression:
        expansion = expansions.get(node.primitive)
        if expansion:
            return expansion(*operands)
        return Expression(node.primitive, tuple(operands)) if operands else node

    return fold(tree, expanded)
