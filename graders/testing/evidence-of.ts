/** For tests: what is seen of a program on a list of inputs. */
import * as fc from 'fast-check';
import { agreesWith } from '../checks/agrees-with.ts';
import { defineGrader } from '../define.ts';
import { type Evidence, gatherEvidence } from '../evidence.ts';
import { Observer } from '../observer.ts';
import type { Subject } from '../outcome.ts';
import type { SourceFacts } from '../source-facts.ts';
import { subjectOf } from './subject-of.ts';

interface Block {
  readonly oracle: (...args: never[]) => unknown;
  readonly inputs: readonly (readonly unknown[])[];
  readonly cutoff?: number;
  readonly features?: readonly { when: string; otherwise: string; holds: (...args: never[]) => boolean }[];
}

/** The entry is called `answer`; `parameters` are the names that its text shows. */
export function evidenceOf(program: (...args: never[]) => unknown, block: Block, parameters?: readonly string[]): Evidence {
  const facts: SourceFacts | undefined =
    parameters === undefined ? undefined : { declared: [{ name: 'answer', kind: 'function', line: 1, nested: false, parameters }] };
  return evidenceOfSubject(subjectOf(program, facts), block);
}

export function evidenceOfSubject(learner: Subject, { oracle, inputs, cutoff, features }: Block): Evidence {
  const grader = defineGrader<readonly unknown[]>({
    entry: 'answer',
    inputs: fc.constantFrom(...inputs),
    oracle: oracle as (...args: unknown[]) => unknown,
    checks: [agreesWith('agrees')],
    ...(cutoff === undefined ? {} : { cutoff }),
    ...(features === undefined ? {} : { features: features as never }),
    picture: 'group-bars',
    trace: () => ({ columns: [], rows: [], result: [] }),
  });
  const observer = new Observer(learner);
  for (const args of inputs) observer.observe(args, observer.subject.call(args));
  // Asked a second time, as the checks do.
  for (const args of inputs) observer.subject.call(args);
  return gatherEvidence(grader, observer, () => subjectOf(oracle));
}

/** The share of a list below a limit, on every list of up to three of a few numbers and three limits. */
export const shareBelow = (values: readonly number[], limit: number): number =>
  values.length === 0 ? NaN : values.filter((value) => value < limit).length / values.length;

const numbers = [0, 1, 2, 3];
const lists = [
  [],
  ...numbers.map((a) => [a]),
  ...numbers.flatMap((a) => numbers.flatMap((b) => [[a, b], ...numbers.map((c) => [a, b, c])])),
];

export const shareBlock = { oracle: shareBelow, inputs: lists.flatMap((list) => [1, 2, 3].map((limit) => [list, limit] as const)) };
