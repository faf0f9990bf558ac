"""Elementary functions in terms of what every machine has: the one place where exp and tanh exist.

`expand` rewrites an expression so that only arithmetic, comparison, rounding and scaling by powers
of two are left, which each target emits directly. Errors, over all of float32 and flushed
denormals: exp at most 2 ulp, tanh at most 3 ulp, sigmoid (1 / (1 + exp(-x))) at most 4 ulp; NaN
gives NaN, infinities their limits.

Sources of the polynomials: S. L. Moshier, Cephes Mathematical Library, single precision (expf,
tanhf).
"""

from __future__ import annotations

from ..ir.expression import Expression, Primitive, apply, lift, maximum, minimum

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


_EXPANSIONS = {Primitive.EXP: exp, Primitive.TANH: tanh}


def expand(tree: Expression) -> Expression:
    """The expression with every elementary function written out; shared parts stay shared."""
    done: dict[int, Expression] = {}

    def visit(node: Expression) -> Expression:
        if id(node) not in done:
            operands = tuple(visit(x) for x in node.operands)
            expansion = _EXPANSIONS.get(node.primitive)
            if expansion:
                done[id(node)] = expansion(*operands)
            elif operands:
                done[id(node)] = Expression(node.primitive, operands)
            else:
                done[id(node)] = node
        return done[id(node)]

    return visit(tree)
