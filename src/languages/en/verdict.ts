/** Words for what a job came to: the sentence above a verdict, the rows of its checks, and what is said aloud. */
import { act, english, lowerFirst, say, type Sentence } from '../sentence.ts';
import type { LoadProblem, RegionFacts } from '../verdict-facts.ts';

export const verdict = {
  panel: 'Verdict',
  idle: {
    title: 'Nothing checked on this visit.',
    titleOfVariant: 'Nothing checked of this variant on this visit.',
    ofFunction: 'Check grades your function on many inputs and shows the smallest one that fails. Run only evaluates the Scratch line.',
    ofQuery:
      'Check asks your query of several databases and shows the fewest rows on which it goes wrong. Run only shows what it answers on the database you see.',
    lastAttempt: (words: Sentence) => say`Last attempt: ${words}`,
  },
  running: { check: 'Checking', run: 'Running', done: 'Checks done' },
  progress: (at: number, count: number, check: string) => say`${at} of ${count}: ${english(check)}`,
  stopped: { title: 'Stopped.', rest: 'Nothing was recorded. Your code is as you left it.' },
  crashed: {
    title: 'Grading broke off.',
    rest: 'This is a fault of the page, not of your code, and your code is kept. Press Check again; if it happens twice, reload.',
    reported: 'What was reported',
    noWorker: 'the grading worker could not be loaded',
  },
  said: {
    checking: 'Checking.',
    running: 'Running.',
    stopped: 'Stopped. Nothing was recorded.',
    crashed: 'Grading broke off. Your code is kept.',
    passing: (passed: number, all: number) => (all === 1 ? `${passed} of 1 check passes.` : `${passed} of ${all} checks pass.`),
  },
  headline: {
    accepted: (checks: number) => say`Accepted: ${checks === 1 ? 'the check passes' : `all ${checks} checks pass`}.`,
    unattempted: say`Not attempted: the file is still the starter.`,
    inconclusive: say`Inconclusive: the clock stopped the run twice, which says nothing about the code. Check again.`,
    noCall: {
      unknown: say`Not callable: the file could not be loaded.`,
      because: ({ ending, line, reason }: LoadProblem) =>
        say`Not callable: ${ending}${line === undefined ? '' : ` on line ${line}`}${reason === undefined ? '' : say`: ${english(reason)}`}.`,
      noQuery: (help: string) => say`Not callable: this is no query that can be run. ${english(help)}`,
      noEntry: (help: string) => say`Not callable: no entry function. ${english(help)}`,
      syntax: (help: string, line: number | undefined) =>
        say`Not callable: a compile error${line === undefined ? ':' : ' on'} ${english(lowerFirst(help))}`,
      other: (help: string) => say`Not callable. ${english(help)}`,
    },
    missedRefusals: (names: readonly string[]) =>
      say`Apart from that, input is accepted that must be refused: ${english(names.map((name) => `'${name}'`).join(', '))} ${names.length === 1 ? 'fails' : 'fail'}.`,
    rival: say`Right by another convention.`,
    rivalOf: (follows: string, rest: Sentence) => say`You follow ${english(follows)}. ${rest}`,
    rivalNote: (follows: string, message: string) => say`Right by another convention: ${english(follows)}. ${english(message)}`,
    rejected: say`Rejected.`,
    fails: (name: string) => say`Rejected: '${english(name)}' fails.`,
    failsOn: (name: string, counts: string) => say`Rejected: '${english(name)}' fails on ${counts}.`,
    failsWith: (name: string, outcome: string) => say`Rejected: '${english(name)}' fails with ${outcome}.`,
    failsAtSizes: (name: string) => say`Rejected: '${english(name)}' fails at the sizes measured.`,
  },
  alsoNoticed: 'Also noticed',
  line: (line: number) => say`${act(`Line ${line}`)}`,
  lineIsMarked: (line: number) => say`${act(`Line ${line}`)} is marked in the editor.`,
  region: {
    told: ({ message }: RegionFacts) => say`${english(message)}`,
    there: 'there',
    elsewhere: 'elsewhere',
    right: (count: number) => `${count} right`,
    wrong: (count: number) => `${count} wrong`,
  },
  checks: 'Checks',
  looks: { passed: 'passes: ', failed: 'fails: ', differs: 'differs by convention: ' },
  notes: { notRun: 'not run', returned: (value: string) => `returned ${value}`, returnedSomething: 'returned a value' },
  inputs: (failed: number, tried: number) => `${failed} of ${tried} ${tried === 1 ? 'input' : 'inputs'}`,
  databases: (failed: number, tried: number) => `${failed} of ${tried} ${tried === 1 ? 'database' : 'databases'}`,
  outcomes: {
    returned: 'a result',
    threw: 'an error',
    'timed-out': 'no result: it used up its steps',
    'out-of-memory': 'no result: it used up its memory',
    'stack-overflow': 'no result: its calls nest too deeply',
    'invalid-result': 'a result that is not plain data',
    unsettled: 'no result: its promise never settles',
    'job-flood': 'no result: it queues jobs without end',
    'no-entry': 'no entry function',
    'compile-error': 'a compile error',
  },
  loadEndings: {
    threw: 'an error while loading',
    'timed-out': 'it used up its steps',
    'out-of-memory': 'it used up its memory',
    'stack-overflow': 'its calls nest too deeply',
    'invalid-result': 'a result that is not plain data',
    unsettled: 'its promise never settles',
    'job-flood': 'it queues jobs without end',
    'no-entry': 'no entry function',
    'compile-error': 'a compile error',
  },
};
