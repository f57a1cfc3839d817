/** The strict schema of a Verdict, for verdicts that come from a file. */
import { z } from 'zod';
import { HELP_KINDS, type Verdict, VERDICT_SCHEMA } from './verdict.ts';
import type { Wire } from './wire.ts';

const wire: z.ZodType<Wire> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(wire).readonly(), z.record(z.string(), wire)]),
);

const count = z.int().nonnegative();
const numbers = z.array(z.number()).readonly();
const range = z.tuple([z.number(), z.number()]).readonly();
const limitName = z.enum(['fuel-per-call', 'fuel-per-check', 'fuel-per-run', 'wall-per-check', 'wall-per-run']);

/** Every way in which a file can fail to load. */
const failures = [
  'compile-error',
  'no-entry',
  'threw',
  'timed-out',
  'out-of-memory',
  'stack-overflow',
  'job-flood',
  'unsettled',
  'invalid-result',
] as const;

const seen = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), value: wire }),
  z.strictObject({ kind: z.literal('refusal'), name: z.string(), message: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('words'), text: z.string() }),
]);

const rows = z.array(z.array(wire).readonly()).readonly();
const rowDifference = z.strictObject({
  columns: z.array(z.string()).readonly(),
  missing: rows,
  missingCount: count,
  unexpected: rows,
  unexpectedCount: count,
});

const counterexample = z.strictObject({
  input: z.array(wire).readonly(),
  expected: seen,
  received: seen,
  shrunkFrom: z.array(wire).readonly(),
  replay: z.strictObject({ seed: z.int(), path: z.string().regex(/^\d+(:\d+)*$/) }),
  rows: rowDifference.exactOptional(),
});

const checkResult = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['law', 'agreement', 'refusal', 'cost']),
  outcome: z.enum(['returned', ...failures]),
  passed: z.boolean(),
  points: z.number().nonnegative(),
  tried: count,
  failed: count,
  counterexample: counterexample.exactOptional(),
  detail: z.string().exactOptional(),
});

const thrownError = z.strictObject({ name: z.string(), message: z.string(), line: z.int().exactOptional() });
const sourceError = z.strictObject({ message: z.string(), line: z.int().exactOptional(), column: z.int().exactOptional() });

export const verdictSchema = z.strictObject({
  schema: z.literal(VERDICT_SCHEMA),
  exerciseId: z.string().min(1),
  contentHash: z.string(),
  graderVersion: z.string(),
  seed: z.int(),
  status: z.enum(['accepted', 'rejected', 'errored', 'unattempted', 'inconclusive']),
  checks: z.array(checkResult).readonly(),
  diagnosis: z
    .strictObject({ misconceptions: z.array(z.string()).readonly(), message: z.string(), follows: z.string().exactOptional() })
    .exactOptional(),
  help: z
    .array(z.strictObject({ kind: z.enum(HELP_KINDS), message: z.string(), line: z.int().exactOptional() }))
    .readonly()
    .exactOptional(),
  region: z.strictObject({ message: z.string(), inside: count, outside: count, failedOutside: count }).exactOptional(),
  cost: z
    .strictObject({
      sizes: numbers,
      fuel: numbers,
      referenceFuel: numbers,
      growth: z.number(),
      referenceGrowth: z.number(),
      growthRange: range.exactOptional(),
      referenceGrowthRange: range.exactOptional(),
    })
    .exactOptional(),
  console: z.strictObject({ lines: z.array(z.string()).readonly(), dropped: count }),
  unmetLimits: z.array(limitName).readonly(),
  failure: z
    .strictObject({
      outcome: z.enum(failures),
      error: z.union([thrownError, sourceError]).exactOptional(),
      reason: z.string().exactOptional(),
    })
    .exactOptional(),
});

/** Fails to compile when the schema and the interface part: with every key made required, each must be assignable to the other. */
type Full<T> = T extends readonly (infer Item)[] ? readonly Full<Item>[] : T extends object ? { [Key in keyof T]-?: Full<T[Key]> } : T;
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;
const schemaMatchesInterface: Same<Full<z.output<typeof verdictSchema>>, Full<Verdict>> & Same<z.output<typeof verdictSchema>, Verdict> =
  true;
void schemaMatchesInterface;
