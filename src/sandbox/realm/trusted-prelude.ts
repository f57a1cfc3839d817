/**
 * What is evaluated in the trusted realm: the encoder of learner values and the reader of learner errors.
 *
 * They are handed objects of the learner's realm but use only intrinsics of their own, out of the learner's reach.
 * The encoder writes the same form as graders/wire.ts; what is not plain data is refused with a reason in words.
 */
export const TRUSTED_PRELUDE = `(function () {
  'use strict';
  const descriptor = Object.getOwnPropertyDescriptor, ownKeys = Reflect.ownKeys, isArray = Array.isArray, proto = Object.getPrototypeOf;
  const same = Object.is, stringify = JSON.stringify, parse = JSON.parse, create = Object.create;
  const call = Function.prototype.call;
  const bigintText = call.bind(BigInt.prototype.toString);
  const getter = (prototype, key) => call.bind(descriptor(prototype, key).get);
  const typedArrayTag = getter(proto(Uint8Array.prototype), Symbol.toStringTag);
  const brands = [
    ['a Date', call.bind(Date.prototype.getTime)],
    ['a Map', getter(Map.prototype, 'size')],
    ['a Set', getter(Set.prototype, 'size')],
    ['a WeakMap', (x) => call.call(WeakMap.prototype.has, x, {})],
    ['a WeakSet', (x) => call.call(WeakSet.prototype.has, x, {})],
    ['a buffer', getter(ArrayBuffer.prototype, 'byteLength')],
    ['a typed array', (x) => { if (typedArrayTag(x) === undefined) throw 0; }],
    ['a String object', call.bind(String.prototype.valueOf)],
    ['a Number object', call.bind(Number.prototype.valueOf)],
    ['a Boolean object', call.bind(Boolean.prototype.valueOf)],
  ];
  const brandOf = (x) => {
    for (let i = 0; i < brands.length; i++) {
      try { brands[i][1](x); return brands[i][0]; } catch {}
    }
  };
  const MAX_NODES = 20000, MAX_DEPTH = 64, MAX_STRING = 100000;
  const refuse = (reason) => { throw { __proto__: null, refused: reason }; };

  function encode(root, objectPrototype) {
    let nodes = 0;
    const path = [];
    const wire = (x, depth) => {
      if (++nodes > MAX_NODES) refuse('a result of more than ' + MAX_NODES + ' values');
      switch (typeof x) {
        case 'undefined': return { __proto__: null, $: 'undefined' };
        case 'boolean': return x;
        case 'string': return x.length > MAX_STRING ? refuse('a string longer than ' + MAX_STRING + ' characters') : x;
        case 'number':
          if (x !== x) return { __proto__: null, $: 'NaN' };
          if (x === Infinity) return { __proto__: null, $: 'Infinity' };
          if (x === -Infinity) return { __proto__: null, $: '-Infinity' };
          return same(x, -0) ? { __proto__: null, $: '-0' } : x;
        case 'bigint': return { __proto__: null, $: 'bigint', v: bigintText(x) };
        case 'symbol': return refuse('a symbol');
        case 'function': return refuse('a function');
      }
      if (x === null) return null;
      if (depth > MAX_DEPTH) refuse('a result nested more than ' + MAX_DEPTH + ' deep');
      for (let i = 0; i < path.length; i++) if (path[i] === x) refuse('a result that contains itself');
      path[path.length] = x;
      const out = isArray(x) ? wireArray(x, depth) : wireObject(x, depth);
      path.length = path.length - 1;
      return out;
    };
    const wireArray = (x, depth) => {
      const length = descriptor(x, 'length')?.value;
      if (!(typeof length === 'number' && length >= 0 && length <= MAX_NODES)) refuse('an array of more than ' + MAX_NODES + ' elements');
      const out = [];
      for (let i = 0; i < length; i++) {
        const property = descriptor(x, i);
        if (property === undefined) { nodes++; out[i] = { __proto__: null, $: 'hole' }; continue; }
        if (!('value' in property)) refuse('an array with a getter');
        out[i] = wire(property.value, depth + 1);
      }
      return out;
    };
    const wireObject = (x, depth) => {
      const brand = brandOf(x);
      if (brand !== undefined) refuse(brand);
      const parent = proto(x);
      if (parent !== null && parent !== objectPrototype) refuse('an object made by a class');
      const keys = ownKeys(x);
      if (keys.length > MAX_NODES) refuse('an object of more than ' + MAX_NODES + ' properties');
      const out = create(null);
      let tagged = false;
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i];
        if (typeof key === 'symbol') refuse('an object with a symbol for a key');
        const property = descriptor(x, key);
        if (property === undefined || !property.enumerable) continue;
        if (!('value' in property)) refuse('an object with a getter');
        if (key === '$') tagged = true;
        out[key] = wire(property.value, depth + 1);
      }
      if (!tagged) return out;
      const entries = [];
      for (const key in out) entries[entries.length] = [key, out[key]];
      return { __proto__: null, $: 'object', v: entries };
    };
    // Written without toJSON hooks: everything in it was made here.
    return stringify(wire(root, 0));
  }

  // Whether a value still is what a text without tags says: the walk of the encoder, without writing anything.
  const matches = (x, wire, objectPrototype) => {
    if (wire === null || typeof wire !== 'object') return same(x, wire);
    if (x === null || typeof x !== 'object') return false;
    return isArray(wire) ? matchesArray(x, wire, objectPrototype) : matchesObject(x, wire, objectPrototype);
  };
  const matchesArray = (x, wire, objectPrototype) => {
    if (!isArray(x) || descriptor(x, 'length')?.value !== wire.length) return false;
    for (let i = 0; i < wire.length; i++) {
      const property = descriptor(x, i), item = wire[i];
      if (property === undefined || !('value' in property)) return false;
      if (typeof item === 'object' ? !matches(property.value, item, objectPrototype) : !same(property.value, item)) return false;
    }
    return true;
  };
  const matchesObject = (x, wire, objectPrototype) => {
    const parent = proto(x);
    if (isArray(x) || (parent !== null && parent !== objectPrototype) || brandOf(x) !== undefined) return false;
    const keys = ownKeys(x), wanted = ownKeys(wire);
    let at = 0;
    for (let i = 0; i < keys.length; i++) {
      const property = descriptor(x, keys[i]);
      if (property === undefined || !property.enumerable) continue;
      if (keys[i] !== wanted[at] || !('value' in property) || !matches(property.value, wire[keys[i]], objectPrototype)) return false;
      at++;
    }
    return at === wanted.length;
  };

  const dataProperty = (x, key) => {
    for (let depth = 0; x !== null && depth < 8; depth++) {
      const property = descriptor(x, key);
      if (property !== undefined) return typeof property.value === 'string' ? property.value : '';
      x = proto(x);
    }
    return '';
  };
  const isObject = (x) => (typeof x === 'object' && x !== null) || typeof x === 'function';

  return {
    __proto__: null,
    // 'ok' and the wire text, or 'refused' and the reason
    encode: (x, objectPrototype) => {
      try { return 'ok' + encode(x, objectPrototype); } catch (error) {
        if (isObject(error) && descriptor(error, 'refused') && proto(error) === null) return 'no' + error.refused;
        throw error;
      }
    },
    // A walk is sure; the engine's own writer is quick, and could be misled by who hangs a toJSON on an argument.
    matches: (x, text, objectPrototype, quick) => {
      if (quick) try { if (stringify(x) === text) return true; } catch {}
      return matches(x, parse(text), objectPrototype);
    },
    // name, message, stack, and whether the engine's own InternalError was thrown
    describe: (x, internalErrorPrototype) => {
      if (!isObject(x)) return stringify([x === null ? 'null' : typeof x, typeof x === 'symbol' ? 'symbol' : String(x), '', false]);
      return stringify([dataProperty(x, 'name'), dataProperty(x, 'message'), dataProperty(x, 'stack'), internalErrorPrototype !== undefined && proto(x) === internalErrorPrototype]);
    },
    isNull: (x) => x === null,
  };
})()`;
