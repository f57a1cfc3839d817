/** Words for what stands below a verdict's headline: the counterexample, the calls, what was printed, the cost, the policy; and for Run. */
import { code, english, power, say, type Sentence } from '../sentence.ts';

/** How the cost grows with the size of the input; `undefined` when the run is too short to tell. */
export type GrowthRead = { readonly exponent: string; readonly uncertainty: string } | undefined;

const growth = (read: GrowthRead): Sentence =>
  read === undefined ? say`too short to tell how it grows` : say`grows as n${power(`${read.exponent} ± ${read.uncertainty}`)}`;

export const report = {
  counterexample: {
    smallestFor: (check: string) => `Smallest input found for: ${check}`,
    input: 'Smallest input',
    expected: 'Expected',
    received: 'Received',
    origin: (seed: number, path: string, shrunkFrom: number | undefined) => {
      const shrunk = shrunkFrom === undefined ? '' : `, shrunk from ${shrunkFrom} ${shrunkFrom === 1 ? 'value' : 'values'}`;
      return `Seed ${seed}, path ${path === '' ? 'none' : path}${shrunk}.`;
    },
    tryIt: 'Try it in Run',
    anInput: (check: string) => say`An input for: ${english(check)}`,
    aDatabase: (check: string) => say`A database for: ${english(check)}`,
  },
  trace: { title: 'How the reference works it out', steps: 'Steps of the reference', ranking: 'The smallest input' },
  calls: {
    title: 'Your calls',
    none: (entry: string) =>
      say`On this input ${code(entry)} calls no other function of your file. What you print with ${code('console.log')} is shown here.`,
    more: (count: number) => `and ${count} further ${count === 1 ? 'call' : 'calls'}`,
    printed: 'Printed on this input',
    list: 'Calls in their order',
    call: 'call',
    result: 'result',
    level: (level: number) => `level ${level}: `,
    unfinished: 'never came back',
    threw: (error: string) => say`threw ${code(error)}`,
  },
  console: {
    part: 'Console',
    title: 'Printed',
    lines: 'Printed lines',
    dropped: (count: number) => `${count} more ${count === 1 ? 'line was' : 'lines were'} not kept.`,
  },
  cost: {
    line: (own: string, reference: string, read: GrowthRead) => say`${own} steps, reference ${reference}, ${growth(read)}`,
    ofRun: (steps: string, isShort: boolean) => `${isShort ? 'under' : 'about'} ${steps} steps`,
    summary: (own: GrowthRead, reference: GrowthRead) => say`Cost: ${growth(own)}, reference ${growth(reference)}`,
    size: 'input size',
    own: 'your steps',
    reference: 'reference',
    note: (lot: string) =>
      `Steps of the engine, counted and not timed, so they are the same on every machine. They are counted in lots of ${lot}: ± says how far the true exponent can be from the one shown.`,
  },
  seed: (seed: number, variant: number | undefined) =>
    variant === undefined
      ? `Seed ${seed}: the same code and seed give the same verdict on every machine.`
      : `Variant ${variant}, seed ${seed}: the same code and variant give the same verdict on every machine.`,
  policy: {
    title: 'How answers are compared',
    numbers: (relative: Sentence, absolute: Sentence) =>
      say`Numbers may differ by ${relative} of their size, or by ${absolute}, whichever is more. Nothing is rounded.`,
    others: {
      whole: 'Whole numbers, such as counts and ids, must be exact.',
      special: 'NaN equals only NaN, and means that no answer is defined. Infinities equal themselves; −0 equals 0.',
      lists: 'The order of a list counts. The order of the keys of a record does not; missing and unknown keys do.',
      absent: 'null, undefined and a missing element are three different things.',
    },
  },
  run: {
    returned: (value: string) => say`Returned ${value}`,
    threw: (name: string, message: string, line: number | undefined) => say`Threw ${name}: ${english(message)}${lineOf(line)}`,
    unreadable: (message: string, line: number | undefined) => say`Could not be read: ${english(message)}${lineOf(line)}`,
    noEntry: (reason: string) => say`Nothing to call: ${english(reason)}`,
    notPlain: (reason: string) => say`Returned something that is not plain data: ${english(reason)}`,
    byClock: (seconds: number) => say`Stopped by the clock after ${seconds} seconds. Does it ever come to an end?`,
    gave: (outcome: string) => say`Gave ${outcome}`,
    ungraded: 'The Scratch line was run, not graded.',
  },
};

const lineOf = (line: number | undefined): string => (line === undefined ? '' : ` (line ${line})`);
