/** Transcendental functions that return the same bits in every JavaScript engine; `Math.exp` and its kin do not. */
export { asin } from './portable/asin.ts';
export { atan2 } from './portable/atan2.ts';
export { cbrt } from './portable/cbrt.ts';
export { cos } from './portable/cos.ts';
export { exp } from './portable/exp.ts';
export { expm1 } from './portable/expm1.ts';
export { ln } from './portable/ln.ts';
export { log10 } from './portable/log10.ts';
export { log1p } from './portable/log1p.ts';
export { log2 } from './portable/log2.ts';
export { sin } from './portable/sin.ts';
export { tanh } from './portable/tanh.ts';
