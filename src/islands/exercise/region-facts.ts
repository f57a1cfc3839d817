/** A region in parts, so that every language can make its own sentence of it. */
import { plainText } from '#graders/format.ts';
import type { Region } from '#graders/verdict.ts';
import type { RegionFacts } from '#languages/verdict-facts.ts';

/** The forms in which a grader tells a region. */
const RIGHT_WHERE = /^Right on all \d+ inputs where (.+); wrong on (?:all \d+|\d+ of the \d+) (?:others|where (.+))\.$/;
const WRONG_WHERE = /^Wrong on all \d+ inputs where (.+); right on all \d+ others\.$/;

export function regionFacts({ message, inside, outside, failedOutside }: Region): RegionFacts {
  const told = plainText(message);
  const exception = WRONG_WHERE.exec(told);
  const [, where, otherwise] = exception ?? RIGHT_WHERE.exec(told) ?? [];
  return { message: told, where, otherwise, isException: exception !== null, inside, outside, failedOutside };
}
