/** The words of a verdict, for the page and the terminal: what happened, calmly and exactly. */
import { describeArguments, describeWire } from './describe-wire.ts';
import { OUTCOME_WORDS } from './judgement.ts';
import { STEPS_PER_TICK } from './limits.ts';
import type { CheckResult, CostReading, LoadFailure, Seen, Verdict } from './verdict.ts';

/** The one sentence that stands above all others. */
export function headline(verdict: Verdict): string {
  switch (verdict.status) {
    case 'accepted':
      return `Accepted: ${verdict.checks.length === 1 ? 'the check passes' : `all ${verdict.checks.length} checks pass`}.`;
    case 'unattempted':
      return 'Not attempted: the file is still the starter.';
    case 'inconclusive':
      return 'Inconclusive: the clock stopped the run twice, which says nothing about the code. Check again.';
    case 'errored':
      return `Not callable: ${describeFailure(verdict.failure)}.`;
    case 'rejected':
      return verdict.diagnosis === undefined ? rejection(verdict.checks) : plainText(verdict.diagnosis.message);
  }
}

/** One line for one check. */
export function describeCheck(check: CheckResult): string {
  if (check.passed) return `passes: ${check.name}`;
  if (check.tried === 0) return `not run: ${check.name}`;
  return `fails: ${check.name}${check.failed === 0 ? '' : ` (${howOften(check)})`}`;
}

export function describeSeen(seen: Seen): string {
  if (seen.kind === 'value') return plainText(describeWire(seen.value));
  if (seen.kind === 'words') return plainText(seen.text);
  return plainText(seen.message === undefined || seen.message === '' ? seen.name : `${seen.name}: ${seen.message}`);
}

/** Such as "41 k steps at n = 400, reference 38 k; grows as n^1.0". */
export function describeCost({ sizes, fuel, referenceFuel, growth }: CostReading): string {
  const [own, reference] = [steps(fuel.at(-1) ?? NaN), steps(referenceFuel.at(-1) ?? NaN)];
  return `${own} steps at n = ${sizes.at(-1)}, reference ${reference}; grows as n^${growth.toFixed(1)}`;
}

/** Everything, in lines, for a terminal. */
export function formatVerdict(verdict: Verdict): string {
  const lines = [headline(verdict), '', ...verdict.checks.flatMap(checkLines)];
  if (verdict.cost !== undefined) lines.push('', `cost: ${describeCost(verdict.cost)}`);
  const { lines: printed, dropped } = verdict.console;
  if (printed.length > 0) lines.push('', 'printed:', ...printed.map((line) => `  ${plainText(line)}`));
  if (dropped > 0) lines.push(`  and ${dropped} more ${dropped === 1 ? 'line' : 'lines'}`);
  lines.push('', `${verdict.exerciseId}, seed ${verdict.seed}`);
  return lines.join('\n');
}

function checkLines(check: CheckResult): readonly string[] {
  const { counterexample, detail } = check;
  const lines = [`  ${describeCheck(check)}`];
  if (counterexample !== undefined) {
    lines.push(`      input     ${plainText(describeArguments(counterexample.input))}`);
    lines.push(`      expected  ${describeSeen(counterexample.expected)}`);
    lines.push(`      received  ${describeSeen(counterexample.received)}`);
  }
  if (detail !== undefined) lines.push(`      ${plainText(detail)}`);
  return lines;
}

function rejection(checks: readonly CheckResult[]): string {
  const first = checks.find(({ passed }) => !passed);
  if (first === undefined) return 'Rejected.';
  return `Rejected: '${first.name}' fails${first.failed === 0 ? '' : ` ${howOften(first)}`}.`;
}

function howOften({ kind, failed, tried, outcome }: CheckResult): string {
  if (outcome !== 'returned' && outcome !== 'threw') return `with ${OUTCOME_WORDS[outcome]}`;
  if (kind === 'cost') return 'at the sizes measured';
  return `on ${failed} of ${tried} ${tried === 1 ? 'input' : 'inputs'}`;
}

function describeFailure(failure: LoadFailure | undefined): string {
  if (failure === undefined) return 'the file could not be loaded';
  const line = failure.error?.line === undefined ? '' : ` on line ${failure.error.line}`;
  const words = failure.outcome === 'threw' ? 'an error while loading' : OUTCOME_WORDS[failure.outcome].replace('no result: ', '');
  const reason = failure.error?.message ?? failure.reason;
  return `${words}${line}${reason === undefined ? '' : `: ${plainText(reason).replace(/\.$/, '')}`}`;
}

function steps(ticks: number): string {
  const count = ticks * STEPS_PER_TICK;
  if (count < 1_000) return String(Math.round(count));
  return count < 1_000_000 ? `${Math.round(count / 1_000)} k` : `${(count / 1_000_000).toFixed(1)} M`;
}

/** Learner text may hold escape sequences that move a cursor or turn the reading direction: they are taken out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
export const plainText = (text: string): string => text.replace(CONTROL, ' ');
