/** The guest's console: capped, and printed from encoded values so that no learner code runs while printing. */
import type { ConsoleOutput } from '#graders/outcome.ts';
import { CONSOLE_MAX_BYTES, CONSOLE_MAX_LINES } from '#graders/limits.ts';
import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import { LINE_MAX_CHARS } from './sandbox-limits.ts';

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** Puts `console` into the realm; what is printed gathers in the returned log. */
export function installConsole(realm: QuickJSContext, show: (handle: QuickJSHandle) => string): ConsoleOutput {
  const log = { lines: [] as string[], dropped: 0 };
  let room = CONSOLE_MAX_BYTES;
  const print = (...handles: QuickJSHandle[]) => {
    if (log.lines.length >= CONSOLE_MAX_LINES || room <= 0) {
      log.dropped += 1;
      return;
    }
    const line = handles.map(show).join(' ').slice(0, Math.min(LINE_MAX_CHARS, room));
    room -= line.length + 1;
    log.lines.push(line);
  };
  const target = realm.newObject();
  for (const method of METHODS) realm.newFunction(method, print).consume((fn) => realm.setProp(target, method, fn));
  realm.setProp(realm.global, 'console', target);
  target.dispose();
  return log;
}
