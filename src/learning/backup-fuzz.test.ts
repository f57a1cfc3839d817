/** Ten thousand files that are no good backup: each is refused or read at once, in one sentence, and leaves nothing behind. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BackupReading, parseBackup } from './parse-backup.ts';

const SOUND = readFileSync(new URL('../../tests/fixtures/storage/backup-v1.json', import.meta.url), 'utf8');
const RUNS = 2_000;
const KINDS = ['too-large', 'too-deep', 'too-wide', 'not-json', 'not-a-backup', 'strange-field', 'newer', 'bad-field', 'bad-event'];
/** Of processor time: the clock on the wall also counts what other programs do. */
const LIMIT_MS = 1_000;

/** Everything that hangs on the prototypes of plain values, before and after. */
const prototypes = () =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((prototype) =>
    Reflect.ownKeys(prototype).map(String).join(),
  );
let before: readonly string[] = [];
beforeAll(() => {
  before = prototypes();
});
afterAll(() => expect(prototypes()).toEqual(before));

/** Says of any text that it is dealt with as promised. @returns whether it was read */
function dealtWith(text: string): boolean {
  const started = process.cpuUsage();
  const reading: BackupReading = parseBackup(text);
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(LIMIT_MS);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  if (reading.status === 'read') return true;
  expect(KINDS).toContain(reading.refusal.kind);
  expect(JSON.stringify(reading.refusal).length).toBeLessThan(300);
  for (const fact of Object.values(reading.refusal)) expect(['string', 'number']).toContain(typeof fact);
  return false;
}

const check = (text: fc.Arbitrary<string>) =>
  fc.assert(
    fc.property(text, (value) => void dealtWith(value)),
    { numRuns: RUNS },
  );

/** JSON in which the names that do harm are common. */
const { wild } = fc.letrec((tie) => ({
  wild: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, '', 'draft', 'attempt', 'holdout/backup', '__proto__', -0, 1e308, 2 ** 53, '\uD800', '9'.repeat(50)),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'binary' }),
    fc.array(tie('wild'), { maxLength: 5 }),
    fc
      .array(
        fc.tuple(
          fc.oneof(
            fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'at', 'type', 'events', 'schema', 'fmt'),
            fc.string(),
          ),
          tie('wild'),
        ),
        { maxLength: 5 },
      )
      // Written out by hand: JSON.parse makes an own field of __proto__, an object literal does not.
      .map((fields) => ({ fields })),
  ),
}));
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (typeof value === 'object' && value !== null)
    return `{${(value as { fields: [string, unknown][] }).fields.map(([key, item]) => `${JSON.stringify(key)}:${textOf(item)}`).join()}}`;
  return JSON.stringify(value) ?? 'NaN';
}
const wildText = wild.map(textOf);

describe('ten thousand malformed backups', () => {
  test('any text and any JSON', () => check(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), wildText)));
  test('the head of a backup with anything in it', () =>
    check(
      fc
        .tuple(fc.constantFrom('1', '2', '0', '-1', '1e400', '"1"', 'null', 'NaN', '1.5'), wildText, wildText)
        .map(
          ([schema, events, extra]) =>
            `{"fmt":"holdout/backup","schema":${schema},"app":"1","exportedAt":"2026-01-01T00:00:00Z","events":${events},"__proto__":${extra}}`,
        ),
    ));
  test('a sound backup with characters lost, doubled or changed', () =>
    check(
      fc
        .array(fc.tuple(fc.nat(SOUND.length - 1), fc.nat(40), fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 5 }))), {
          minLength: 1,
          maxLength: 4,
        })
        .map((cuts) => cuts.reduce((text, [from, length, put]) => text.slice(0, from) + put + text.slice(from + length), SOUND)),
    ));
  test('a sound backup with one value replaced', () => {
    const sound = JSON.parse(SOUND) as { events: Record<string, unknown>[] };
    const field = fc.constantFrom(
      'id',
      'at',
      'type',
      'exerciseId',
      'source',
      'verdict',
      'target',
      'done',
      'rung',
      'kept',
      '__proto__',
      'constructor',
    );
    check(
      fc.tuple(fc.nat(sound.events.length - 1), field, wildText).map(([index, name, value]) => {
        const own = JSON.stringify(sound.events[index]);
        const events = [`${own.slice(0, -1)},${JSON.stringify(name)}:${value}}`];
        return `{"fmt":"holdout/backup","schema":1,"app":"1","exportedAt":"2026-01-01T00:00:00Z","events":[${events.join()}]}`;
      }),
    );
  });
  test('cut anywhere, with a byte order mark, or in bytes that are no UTF-8', () =>
    check(
      fc
        .tuple(fc.nat(SOUND.length), fc.constantFrom('', '\uFEFF', '\uFEFF\uFEFF'), fc.array(fc.nat(255), { maxLength: 3 }))
        .map(([end, mark, bytes]) => {
          const whole = new TextEncoder().encode(mark + SOUND.slice(0, end));
          // As a file is read: what is no UTF-8 becomes the replacement character.
          return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array([...whole, ...bytes]));
        }),
    ));
});

describe('the large ones', () => {
  const head = '{"fmt":"holdout/backup","schema":1,"app":"1","exportedAt":"2026-01-01T00:00:00Z","events":';
  test.each([
    ['a million brackets', '['.repeat(1_000_000)],
    ['three hundred thousand fields', `{${Array.from({ length: 300_000 }, (_, n) => `"${n}":0`).join()}}`],
    ['three hundred thousand events that are none', `${head}[${'0,'.repeat(299_999)}0]}`],
    ['fields as many in an event as no event has', `${head}[{${Array.from({ length: 20_000 }, (_, n) => `"${n}":0`).join()}}]}`],
    ['a string of ten million characters', `${head}["${'x'.repeat(10_000_000)}"]}`],
    ['a name of a million characters', `${head}[{"${'y'.repeat(1_000_000)}":1}]}`],
    ['ten thousand escapes', `${head}["${'\\u0000'.repeat(10_000)}"]}`],
    ['sixty-four nested prototypes', `${head}[${'{"__proto__":'.repeat(64)}{"polluted":true}${'}'.repeat(64)}]}`],
  ])('%s', (_, text) => expect(dealtWith(text)).toBe(false));
});

test('the fuzz can find something: the sound backup is read, and a throw would be told', () => {
  expect(dealtWith(SOUND)).toBe(true);
  expect(() => dealtWith(undefined as unknown as string)).toThrow();
});
