/** How an adapter states what parameters a golden metric knows, and refuses every other. */

export type GoldenInput = Readonly<Record<string, unknown>>;
/**
 * Computes the value of one case; throws for a parameter it does not know. `shown` is how many ids the case prints:
 * large matrices are computed on all data and shown for the first ids only.
 */
export type GoldenMetric = (params: Readonly<Record<string, unknown>>, input: GoldenInput, shown?: number) => unknown;
/** The metrics of one family by golden name. */
export type MetricTable = Readonly<Record<string, GoldenMetric>>;

/** Turns a raw parameter, undefined when left out, into a value, or throws. */
type Reader<Value> = (name: string, raw: unknown) => Value;
type Values<Readers> = { readonly [Name in keyof Readers]: Readers[Name] extends Reader<infer Value> ? Value : never };

/** Binds a computation to the readers of its parameters; any other parameter throws. */
export function goldenMetric<Readers extends Readonly<Record<string, Reader<unknown>>>>(
  readers: Readers,
  compute: (params: Values<Readers>, input: GoldenInput, shown?: number) => unknown,
): GoldenMetric {
  return (params, input, shown) => {
    const unknown = Object.keys(params).find((name) => !Object.hasOwn(readers, name));
    if (unknown !== undefined) throw new RangeError(`unknown parameter ${unknown}`);
    const values = Object.entries(readers).map(([name, read]) => [name, read(name, params[name])]);
    return compute(Object.fromEntries(values) as Values<Readers>, input, shown);
  };
}

/** A parameter that is one of golden's words, translated to the core's. */
export function choice<const Meanings extends Readonly<Record<string, unknown>>>(meanings: Meanings): Reader<Meanings[keyof Meanings]> {
  return (name, raw) => {
    if (typeof raw !== 'string' || !Object.hasOwn(meanings, raw)) throw unknownValue(name, raw);
    return meanings[raw] as Meanings[keyof Meanings];
  };
}

/** A parameter that is a finite number. */
export const number: Reader<number> = (name, raw) => {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) throw unknownValue(name, raw);
  return raw;
};

/** A cutoff: an integer of at least 1. */
export const cutoff: Reader<number> = (name, raw) => {
  if (typeof raw !== 'number' || !Number.isInteger(raw) || raw < 1) throw unknownValue(name, raw);
  return raw;
};

/** A cutoff, or null for none, which is undefined here as in the core. */
export const cutoffOrNone: Reader<number | undefined> = (name, raw) => (raw === null ? undefined : cutoff(name, raw));

/** Two numbers, lowest first. */
export const range: Reader<readonly [number, number]> = (name, raw) => {
  const [low, high, ...rest]: unknown[] = Array.isArray(raw) ? raw : [];
  if (typeof low !== 'number' || typeof high !== 'number' || rest.length > 0) throw unknownValue(name, raw);
  return [low, high];
};

/** A parameter that golden may leave out. */
export function optional<Value>(read: Reader<Value>, fallback: Value): Reader<Value> {
  return (name, raw) => (raw === undefined ? fallback : read(name, raw));
}

/** An argument of the case, of the type its family documents; throws when it is missing. */
export function argument<Value>(input: GoldenInput, name: string): Value {
  if (!Object.hasOwn(input, name)) throw new RangeError(`the input ${name} is missing`);
  return input[name] as Value;
}

function unknownValue(name: string, raw: unknown): RangeError {
  return new RangeError(`unknown value ${JSON.stringify(raw) ?? 'nothing'} of parameter ${name}`);
}
