/**
 * What is evaluated in the learner's realm to watch calls: given the host's `begin` and `end`, it makes of a function one that
 * behaves alike and tells of its calls. A proxy, so that name, length, properties and `this` stay the function's own.
 *
 * Text, since it runs in the guest. It is evaluated before any learner code, while the intrinsics are genuine.
 */
export const TRACER_PRELUDE = `(function (begin, end) {
  'use strict';
  const P = Proxy, apply = Reflect.apply, call = Function.prototype.call;
  const known = new WeakSet(), has = call.bind(known.has, known), add = call.bind(known.add, known);
  return (name, fn) => {
    if (typeof fn !== 'function' || has(fn)) return fn;
    const traced = new P(fn, {
      __proto__: null,
      apply: (target, self, args) => {
        const at = begin(name, args);
        if (at < 0) return apply(target, self, args);
        let value;
        try { value = apply(target, self, args); } catch (error) { end(at, false, error); throw error; }
        end(at, true, value);
        return value;
      },
    });
    add(traced);
    return traced;
  };
})`;
