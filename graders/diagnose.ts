/**
 * Names the misconception behind an attempt, by behaviour and never by its text.
 *
 * A name is given only when it is the single explanation of everything seen on legal inputs. Silence is better than a wrong name.
 */
import type { Basis } from './grader.ts';
import type { MisconceptionFile } from './misconception-file.ts';
import type { Outcome, Subject } from './outcome.ts';
import type { Diagnosis } from './verdict.ts';

export interface Observation<Args extends readonly unknown[] = readonly unknown[]> {
  readonly args: Args;
  readonly outcome: Outcome;
}

export function diagnose<Args extends readonly unknown[]>(
  basis: Basis<Args>,
  observations: readonly Observation<Args>[],
  misconceptions: readonly MisconceptionFile[],
  open: (source: string) => Subject,
): Diagnosis | undefined {
  if (observations.length === 0 || observations.every((seen) => isRight(basis, seen))) return undefined;
  const replays = misconceptions.map((file) => ({ file, outcomes: replayLazily(open, file.source, observations) }));
  const whole = replays.filter(({ outcomes }) => observations.every(({ outcome }, index) => sameOutcome(basis, outcome, outcomes(index))));
  if (whole.length > 1) return undefined;
  const [only] = whole;
  // A file for two at once would explain the fields of each a second time.
  const single = replays.filter(({ file }) => file.ids.length === 1);
  return only === undefined ? diagnoseFields(basis, observations, single) : toDiagnosis([only.file]);
}

interface Replay {
  readonly file: MisconceptionFile;
  readonly outcomes: (index: number) => Outcome;
}

/** Most misconceptions part from the attempt within a few inputs: the rest is never run. */
function replayLazily(open: (source: string) => Subject, source: string, observations: readonly Observation[]): (index: number) => Outcome {
  const outcomes: Outcome[] = [];
  let subject: Subject | undefined;
  return (index) => {
    subject ??= open(source);
    while (outcomes.length <= index) outcomes.push(subject.call((observations[outcomes.length] as Observation).args));
    return outcomes[index] as Outcome;
  };
}

function isRight<Args extends readonly unknown[]>(basis: Basis<Args>, { args, outcome }: Observation<Args>): boolean {
  return outcome.kind === 'returned' && basis.compare(outcome.value, basis.oracle(...args), basis.tolerance, args) === undefined;
}

function sameOutcome<Args extends readonly unknown[]>(basis: Basis<Args>, learner: Outcome, known: Outcome): boolean {
  if (learner.kind === 'returned' && known.kind === 'returned') {
    return basis.compare(learner.value, known.value, basis.tolerance, undefined) === undefined;
  }
  if (learner.kind === 'threw' && known.kind === 'threw') return learner.error.name === known.error.name;
  return learner.kind === known.kind;
}

type Fields = { readonly [key: string]: unknown };

/** Two misconceptions at once: every field of a record is right everywhere, or wrong in exactly one known way. */
function diagnoseFields<Args extends readonly unknown[]>(
  basis: Basis<Args>,
  observations: readonly Observation<Args>[],
  replays: readonly Replay[],
): Diagnosis | undefined {
  const own = observations.map(({ outcome }) => fieldsOf(outcome));
  const right = observations.map(({ args }) => asFields(basis.oracle(...args)));
  const keys = sharedKeys([...own, ...right]);
  if (keys === undefined) return undefined;
  const agrees = (key: string, others: (index: number) => Fields | undefined) =>
    own.every((fields, index) => {
      const other = others(index);
      return (
        other !== undefined &&
        Object.hasOwn(other, key) &&
        basis.compare(fields?.[key], other[key], basis.tolerance, undefined) === undefined
      );
    });
  const explanations = new Set<MisconceptionFile>();
  for (const key of keys) {
    if (agrees(key, (index) => right[index])) continue;
    const candidates = replays.filter(({ outcomes }) => agrees(key, (index) => fieldsOf(outcomes(index))));
    const [only] = candidates;
    if (candidates.length !== 1 || only === undefined) return undefined;
    explanations.add(only.file);
  }
  return toDiagnosis(replays.map(({ file }) => file).filter((file) => explanations.has(file)));
}

const fieldsOf = (outcome: Outcome): Fields | undefined => (outcome.kind === 'returned' ? asFields(outcome.value) : undefined);

const asFields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

/** The keys when all are records of the same keys. */
function sharedKeys(records: readonly (Fields | undefined)[]): readonly string[] | undefined {
  const [first] = records;
  if (first === undefined) return undefined;
  const keys = Object.keys(first);
  const same = (record: Fields | undefined) =>
    record !== undefined && Object.keys(record).length === keys.length && keys.every((key) => Object.hasOwn(record, key));
  return records.every(same) ? keys : undefined;
}

function toDiagnosis(files: readonly MisconceptionFile[]): Diagnosis | undefined {
  if (files.length === 0) return undefined;
  return { misconceptions: [...new Set(files.flatMap(({ ids }) => ids))], message: files.map(({ says }) => says).join(' ') };
}
