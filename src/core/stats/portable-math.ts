/** Transcendental functions that return the same bits in every JavaScript engine; `Math.exp` and its kin do not. */
import asinPortable from '@stdlib/math-base-special-asin';
import atan2Portable from '@stdlib/math-base-special-atan2';
import cbrtPortable from '@stdlib/math-base-special-cbrt';
import cosPortable from '@stdlib/math-base-special-cos';
import expPortable from '@stdlib/math-base-special-exp';
import expm1Portable from '@stdlib/math-base-special-expm1';
import lnPortable from '@stdlib/math-base-special-ln';
import log10Portable from '@stdlib/math-base-special-log10';
import log1pPortable from '@stdlib/math-base-special-log1p';
import log2Portable from '@stdlib/math-base-special-log2';
import sinPortable from '@stdlib/math-base-special-sin';
import tanhPortable from '@stdlib/math-base-special-tanh';

type RealFunction = (x: number) => number;

/** E to the power x. */
export const exp: RealFunction = expPortable;
/** E^x - 1, exact near 0. */
export const expm1: RealFunction = expm1Portable;
/** Natural logarithm; NaN below 0. */
export const ln: RealFunction = lnPortable;
/** Ln(1 + x), exact near 0. */
export const log1p: RealFunction = log1pPortable;
/** Logarithm to base 2; NaN below 0. */
export const log2: RealFunction = log2Portable;
/** Logarithm to base 10; NaN below 0. */
export const log10: RealFunction = log10Portable;
/** Hyperbolic tangent. */
export const tanh: RealFunction = tanhPortable;
/** Sine of x radians. */
export const sin: RealFunction = sinPortable;
/** Cosine of x radians. */
export const cos: RealFunction = cosPortable;
/** Cube root. */
export const cbrt: RealFunction = cbrtPortable;
/** Arcsine in radians; NaN outside [-1, 1]. */
export const asin: RealFunction = asinPortable;
/** Angle in radians of the point (x, y) from the positive x axis, in [-pi, pi]. */
export const atan2: (y: number, x: number) => number = atan2Portable;
