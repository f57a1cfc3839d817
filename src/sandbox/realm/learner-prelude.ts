/**
 * What is evaluated in the learner's realm before any learner code: a seeded `Math.random`, a fixed clock in UTC,
 * `structuredClone` for plain data. It gives back the functions the host needs later, captured while still genuine.
 *
 * Text, since it runs in the guest. It must work after the learner has poisoned every prototype: own intrinsics only.
 */
export function learnerPrelude(seed: number, nowMs: number): string {
  return `(function (seed, now) {
  'use strict';
  const parse = JSON.parse, isArray = Array.isArray, define = Object.defineProperty, ownKeys = Object.keys, create = Object.create;
  const proto = Object.getPrototypeOf, Big = BigInt, Err = TypeError, ObjectProto = Object.prototype, includes = Function.prototype.call.bind(String.prototype.includes);
  const put = (target, key, value) => define(target, key, { __proto__: null, value, writable: true, enumerable: true, configurable: true });

  // mulberry32, in [0, 1)
  const imul = Math.imul;
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = imul(state ^ (state >>> 15), 1 | state);
    t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  define(Math, 'random', { __proto__: null, value: random, writable: true, enumerable: false, configurable: true });

  // The clock stands still, and local time is UTC: the machine's zone must not decide a verdict.
  const Real = Date, realParse = Date.parse, realUTC = Date.UTC, construct = Reflect.construct, test = Function.prototype.call.bind(RegExp.prototype.test);
  const zoneless = /^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+$/;
  const parseDate = (text) => realParse(typeof text === 'string' && test(zoneless, text) ? text + 'Z' : text);
  const Fixed = function Date(...parts) {
    if (!new.target) return new Real(now).toISOString();
    const from = parts.length === 0 ? now : parts.length > 1 ? realUTC(...parts) : typeof parts[0] === 'string' ? parseDate(parts[0]) : parts[0];
    return construct(Real, [from], new.target);
  };
  const hidden = (target, key, value) => define(target, key, { __proto__: null, value, writable: true, enumerable: false, configurable: true });
  define(Fixed, 'prototype', { __proto__: null, value: Real.prototype, writable: false });
  hidden(Fixed, 'now', () => now);
  hidden(Fixed, 'parse', parseDate);
  hidden(Fixed, 'UTC', realUTC);
  hidden(Real.prototype, 'constructor', Fixed);
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    hidden(Real.prototype, 'get' + part, Real.prototype['getUTC' + part]);
    if (part !== 'Day') hidden(Real.prototype, 'set' + part, Real.prototype['setUTC' + part]);
  }
  hidden(Real.prototype, 'getTimezoneOffset', () => 0);
  for (const name of ['toString', 'toLocaleString']) hidden(Real.prototype, name, Real.prototype.toUTCString);
  hidden(globalThis, 'Date', Fixed);

  // Plain data only, as promised: the guest has no host objects to clone.
  const clone = (value, depth) => {
    if (typeof value === 'function' || typeof value === 'symbol') throw new Err('structuredClone copies plain data only');
    if (value === null || typeof value !== 'object') return value;
    if (depth > 64) throw new Err('structuredClone copies plain data only, nested at most 64 deep');
    if (isArray(value)) {
      const copy = [];
      copy.length = value.length;
      for (const key of ownKeys(value)) put(copy, key, clone(value[key], depth + 1));
      return copy;
    }
    const parent = proto(value);
    if (parent !== null && parent !== ObjectProto) throw new Err('structuredClone copies plain data only');
    const copy = {};
    for (const key of ownKeys(value)) put(copy, key, clone(value[key], depth + 1));
    return copy;
  };
  hidden(globalThis, 'structuredClone', (value) => clone(value, 0));

  const untag = (wire) => {
    switch (wire.$) {
      case 'NaN': return NaN;
      case 'Infinity': return Infinity;
      case '-Infinity': return -Infinity;
      case '-0': return -0;
      case 'undefined': return undefined;
      case 'bigint': return Big(wire.v);
      case 'object': {
        const out = {};
        for (let i = 0; i < wire.v.length; i++) put(out, wire.v[i][0], revive(wire.v[i][1]));
        return out;
      }
    }
  };
  const revive = (wire) => {
    if (wire === null || typeof wire !== 'object') return wire;
    const keys = ownKeys(wire);
    if (!isArray(wire) && keys.length > 0 && keys[0] === '$') return untag(wire);
    for (let i = 0; i < keys.length; i++) {
      const item = wire[keys[i]];
      if (item !== null && typeof item === 'object') put(wire, keys[i], revive(item));
    }
    return wire;
  };
  const InternalErrorProto = typeof InternalError === 'function' ? InternalError.prototype : undefined;
  delete globalThis.InternalError;
  delete globalThis.navigator;
  delete globalThis.performance;
  return {
    __proto__: null,
    decode: (text) => { const wire = parse(text); return includes(text, '"$"') ? revive(wire) : wire; },
    internalErrorPrototype: InternalErrorProto,
    objectPrototype: ObjectProto,
  };
})(${seed >>> 0}, ${nowMs})`;
}
