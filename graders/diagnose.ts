/**
 * Names the misconception behind an attempt, by behaviour and never by its text.
 *
 * A name is given only when it is the single explanation of everything seen on legal inputs: the calls of the agreement checks,
 * those of the laws, and a further sample drawn once a name is in sight. Silence is better than a wrong name.
 */
import { sameValue } from './compare.ts';
import type { Case, Evidence } from './evidence.ts';
import { crashOf } from './help/type-error.ts';
import { gaveNothing } from './help/returned-nothing.ts';
import type { MisconceptionFile } from './misconception-file.ts';
import type { Outcome, Subject } from './outcome.ts';
import type { Diagnosis } from './verdict.ts';

/**
 * @param replays the known wrong programs, asked in the same order each time that this is called
 * @param askMore calls the learner's program on further legal inputs
 */
export function diagnose(evidence: Evidence, replays: readonly Replay[], askMore: () => readonly Case[]): Diagnosis | undefined {
  const cases = [...evidence.cases, ...evidence.further];
  if (!mayBeNamed(evidence, cases)) return undefined;
  const found = explain(evidence, cases, replays);
  if (found === undefined) return undefined;
  const more = [...cases, ...askMore()];
  if (!mayBeNamed(evidence, more)) return undefined;
  const confirmed = explain(evidence, more, replays);
  return confirmed?.misconceptions.join() === found.misconceptions.join() ? confirmed : undefined;
}

/**
 * What is right everywhere needs no name. What crashes, returns nothing, or gives one and the same result whatever it is asked
 * shows no belief: a known wrong program that does alike does so for reasons of its own.
 */
function mayBeNamed({ grader }: Evidence, cases: readonly Case[]): boolean {
  const [first] = cases;
  if (first === undefined || cases.every(({ right }) => right)) return false;
  if (cases.some((seen) => crashOf(seen).length > 0 || gaveNothing(seen))) return false;
  // A query that finds no row anywhere is a belief often enough, such as that NULL equals NULL.
  return grader.sql !== undefined || cases.some(({ outcome }) => !isSameEnd(outcome, first.outcome));
}

const isSameEnd = (one: Outcome, other: Outcome): boolean =>
  one.kind === 'returned' && other.kind === 'returned' ? sameValue(one.value, other.value) : one.kind === other.kind;

export interface Replay {
  readonly file: MisconceptionFile;
  /** How the known program ends on the arguments of the case at `index`. */
  readonly outcome: (index: number, args: readonly unknown[]) => Outcome;
}

/** Most misconceptions part from the attempt within a few inputs: the rest is never run, and nothing is run twice. */
export function replayLazily(misconceptions: readonly MisconceptionFile[], open: (source: string) => Subject): readonly Replay[] {
  return misconceptions.map((file) => {
    const outcomes = new Map<number, Outcome>();
    let subject: Subject | undefined;
    const outcome = (index: number, args: readonly unknown[]) => {
      subject ??= open(file.source);
      const known = outcomes.get(index) ?? subject.call(args);
      outcomes.set(index, known);
      return known;
    };
    return { file, outcome };
  });
}

function explain(evidence: Evidence, cases: readonly Case[], replays: readonly Replay[]): Diagnosis | undefined {
  const whole = replays.filter((replay) =>
    cases.every((seen, index) => isSpared(evidence, seen) || sameOutcome(evidence, seen.outcome, replay.outcome(index, seen.args))),
  );
  if (whole.length > 1) return undefined;
  const [only] = whole;
  // A file for two at once would explain the fields of each a second time.
  const single = replays.filter(({ file }) => file.ids.length === 1);
  return only === undefined ? explainFields(evidence, cases, single) : toDiagnosis([only.file]);
}

/**
 * A trap of SQL may be written in several forms, which part on awkward databases only. One that comes out right there is still
 * itself; one that comes out wrong in another way is something else besides.
 */
const isSpared = ({ grader, further }: Evidence, seen: Case): boolean => grader.sql !== undefined && seen.right && further.includes(seen);

function sameOutcome({ grader }: Evidence, learner: Outcome, known: Outcome): boolean {
  if (learner.kind === 'returned' && known.kind === 'returned') {
    return grader.compare(learner.value, known.value, grader.tolerance, undefined) === undefined;
  }
  if (learner.kind === 'threw' && known.kind === 'threw') return learner.error.name === known.error.name;
  return learner.kind === known.kind;
}

type Fields = { readonly [key: string]: unknown };

/**
 * Two misconceptions at once: every field of a record is right everywhere, or wrong in exactly one known way.
 * A misconception that would spoil a field which is right is not believed, whatever it explains elsewhere.
 */
function explainFields({ grader }: Evidence, cases: readonly Case[], replays: readonly Replay[]): Diagnosis | undefined {
  const own = cases.map(({ outcome }) => fieldsOf(outcome));
  const right = cases.map(({ expected }) => asFields(expected));
  const keys = sharedKeys([...own, ...right]);
  if (keys === undefined) return undefined;
  const agree = (key: string, some: FieldsAt, others: FieldsAt) =>
    cases.every((_, index) => {
      const [one, other] = [some(index), others(index)];
      if (one === undefined || other === undefined || !Object.hasOwn(other, key)) return false;
      return grader.compare(one[key], other[key], grader.tolerance, undefined) === undefined;
    });
  const ownAt: FieldsAt = (index) => own[index];
  const rightAt: FieldsAt = (index) => right[index];
  const knownAt =
    ({ outcome }: Replay): FieldsAt =>
    (index) =>
      fieldsOf(outcome(index, cases[index]?.args ?? []));
  const isRight = new Map(keys.map((key) => [key, agree(key, ownAt, rightAt)]));
  const spoilsWhatIsRight = (replay: Replay) => keys.some((key) => isRight.get(key) === true && !agree(key, knownAt(replay), rightAt));
  const explanations = new Set<MisconceptionFile>();
  for (const key of keys.filter((name) => isRight.get(name) === false)) {
    const candidates = replays.filter((replay) => agree(key, ownAt, knownAt(replay)) && !spoilsWhatIsRight(replay));
    const [only] = candidates;
    if (candidates.length !== 1 || only === undefined) return undefined;
    explanations.add(only.file);
  }
  return toDiagnosis(replays.map(({ file }) => file).filter((file) => explanations.has(file)));
}

type FieldsAt = (index: number) => Fields | undefined;

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

/** A rival convention is told when it explains the program alone: beside another mistake it is one mistake of two. */
function toDiagnosis(files: readonly MisconceptionFile[]): Diagnosis | undefined {
  if (files.length === 0) return undefined;
  const follows = files.length === 1 ? files[0]?.follows : undefined;
  return {
    misconceptions: [...new Set(files.flatMap(({ ids }) => ids))],
    message: files.map(({ says }) => says).join(' '),
    ...(follows === undefined ? {} : { follows }),
  };
}
