/** A file of reference cases, schema golden/1. */
import { z } from 'zod';

const tolerance = z.object({ abs: z.number().min(0), rel: z.number().min(0) });

const goldenCase = z.object({
  /** family/metric/NNN */
  id: z.string().min(1),
  metric: z.string().min(1),
  /** The conventions under which the value holds. */
  params: z.record(z.string(), z.unknown()),
  /** Arguments by name; `{ "$ref": name }` stands for a shared input. */
  input: z.record(z.string(), z.unknown()),
  /** null and "NaN" mean undefined. */
  expected: z.unknown(),
  tolerance,
  /** `order` and `exact` allow no tolerance. */
  compare: z.enum(['order', 'exact']).optional(),
});

const goldenFile = z.object({
  schema: z.literal('golden/1'),
  family: z.string().min(1),
  /** Values that several cases share. */
  inputs: z.record(z.string(), z.unknown()).default({}),
  cases: z.array(goldenCase).min(1),
});

export type GoldenCase = z.output<typeof goldenCase>;
export type GoldenFile = z.output<typeof goldenFile>;
export type GoldenReading = { readonly kind: 'read'; readonly file: GoldenFile } | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads the text of a golden file, or says in one sentence what is wrong with it. */
export function readGoldenFile(name: string, text: string): GoldenReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'unreadable', reason: `${name} is not JSON: give a file of reference cases, schema golden/1` };
  }
  const parsed = goldenFile.safeParse(data);
  if (parsed.success) return { kind: 'read', file: parsed.data };
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'the top' : issue.path.join('.');
  return { kind: 'unreadable', reason: `${name} does not follow schema golden/1 at ${place}: ${issue?.message ?? 'unknown reason'}` };
}

/** The case's input with every `$ref` replaced by the shared value; throws when the name is unknown. */
export function resolveInput(file: GoldenFile, input: GoldenCase['input']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, resolve(file, value)]));
}

function resolve(file: GoldenFile, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
  const name = String(value.$ref);
  if (!Object.hasOwn(file.inputs, name)) throw new RangeError(`the shared input ${name} does not exist`);
  return file.inputs[name];
}
