/** The strict schema of a Verdict, for verdicts that come from a file. Its sentences are the documentation that the site shows. */
import { z } from 'zod';
import { LAST_VARIANT } from './variant.ts';
import { type Verdict, VERDICT_SCHEMA } from './verdict.ts';
import { checkKind, helpKind, limitName, loadFailureKind, outcomeKind, verdictStatus } from './verdict-words.ts';
import type { Wire } from './wire.ts';

const wire: z.ZodType<Wire> = z
  .union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(z.lazy(() => wire)).readonly(),
    z.record(
      z.string(),
      z.lazy(() => wire),
    ),
  ])
  .meta({ id: 'Wire', description: 'A value as JSON that loses nothing: what JSON cannot say stands as an object with the key `$`.' });

const text = z.string();
const line = z.int();
const count = z.int().nonnegative();
const variant = z.int().min(1).max(LAST_VARIANT);
const numbers = z.array(z.number()).readonly();
const range = z.tuple([z.number(), z.number()]).readonly();
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const seen = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('value').describe('Says which of the three it is.'), value: wire.describe('The value.') })
      .meta({ id: 'SeenValue', description: 'A value.' }),
    z
      .strictObject({
        kind: z.literal('refusal').describe('Says which of the three it is.'),
        name: text.describe('The name of the error, such as RangeError.'),
        message: text.describe('Its message.').exactOptional(),
      })
      .meta({ id: 'SeenRefusal', description: 'An error that was thrown.' }),
    z
      .strictObject({
        kind: z.literal('words').describe('Says which of the three it is.'),
        text: text.describe('What was expected or received, in words.'),
      })
      .meta({ id: 'SeenWords', description: 'An end that is neither, in words.' }),
  ])
  .meta({ id: 'Seen', description: 'What was expected of a call, or received from it.' });

const rows = listOf(listOf(wire));
const rowDifference = z
  .strictObject({
    columns: listOf(text).describe('The names of the columns, in order.'),
    missing: rows.describe('Rows that belong to the answer and were not received. A long list is cut.'),
    missingCount: count.describe('How many rows are missing in all.'),
    unexpected: rows.describe('Rows that were received and do not belong. A long list is cut.'),
    unexpectedCount: count.describe('How many rows are unexpected in all.'),
  })
  .meta({ id: 'RowDifference', description: 'How a result of an SQL exercise differs from the right one, as rows.' });

const replay = z
  .strictObject({
    seed: z.int().describe('The seed of the grading.'),
    path: text
      .regex(/^\d+(:\d+)*$/)
      .describe('The way from the seed to this input: the number of the sample or database, then a number for each step of shrinking.'),
  })
  .meta({ id: 'Replay', description: 'Where the counterexample is found again.' });

const counterexample = z
  .strictObject({
    input: listOf(wire).describe(
      'The arguments: the smallest input found on which the program fails. A query has one, a database: its name, and its tables with their rows.',
    ),
    expected: seen.describe('What is right.'),
    received: seen.describe('What the program did.'),
    shrunkFrom: listOf(wire).describe(
      'The arguments that failed first, before they were made smaller; of a database its name and its number of rows.',
    ),
    replay: replay.describe('Seed and path that lead to this input again.'),
    rows: rowDifference.describe('Only with SQL exercises: the rows that make the difference.').exactOptional(),
  })
  .meta({ id: 'Counterexample', description: 'A small case that shows a failure.' });

const checkResult = z
  .strictObject({
    name: text.min(1).describe('What was tested, as a sentence that the learner reads.'),
    kind: checkKind.describe('How it was tested.'),
    outcome: outcomeKind.describe('The worst way in which a call of this check ended.'),
    passed: z.boolean().describe('Whether the check passed.'),
    points: z.number().nonnegative().describe('1 when it passed, else 0.'),
    tried: count.describe('How many inputs were tried.'),
    failed: count.describe('On how many of them it failed.'),
    counterexample: counterexample.describe('A case that fails, when there is one to show.').exactOptional(),
    detail: text.describe('What the failure says beyond the name of the check.').exactOptional(),
  })
  .meta({ id: 'CheckResult', description: 'What one check found.' });

const diagnosis = z
  .strictObject({
    misconceptions: listOf(text).describe('Names of the misconceptions, as the files of the exercise are named.'),
    message: text.describe('What the person believes, and what holds instead, in their words.'),
    follows: text
      .describe('Only when the program is right by a rival convention of the field: that convention, and who uses it.')
      .exactOptional(),
  })
  .meta({ id: 'Diagnosis', description: 'The misconception that reproduces every observed result. Without such a one, nothing is named.' });

const help = z
  .strictObject({
    kind: helpKind.describe('Which slip it is.'),
    message: text.describe('What happened, and what to do, in a sentence or two.'),
    line: line.describe('The line of the file, counted from 1, when the help is about a line.').exactOptional(),
  })
  .meta({ id: 'Help', description: 'A slip that was recognised for certain.' });

const region = z
  .strictObject({
    message: text.describe('Where the program is right and where it is not, as a sentence.'),
    inside: count.describe('Inputs of the region in which the program is right every time.'),
    outside: count.describe('Inputs outside of it.'),
    failedOutside: count.describe('How many of those outside fail.'),
  })
  .meta({ id: 'Region', description: 'The inputs on which a program is right, when no misconception explains the others.' });

const cost = z
  .strictObject({
    sizes: numbers.describe('The sizes of input that were measured: n, 2n and 4n.'),
    fuel: numbers.describe('Ticks of fuel that one call of the program took at each size.'),
    referenceFuel: numbers.describe("Ticks that one call of the exercise's own solution took at each size."),
    growth: z.number().describe('The exponent of the power of n by which the fuel grows, fitted to the sizes.'),
    referenceGrowth: z.number().describe('The same exponent of the solution.'),
    growthRange: range.describe('The lowest and highest exponent that the measurement allows.').exactOptional(),
    referenceGrowthRange: range.describe('The same range of the solution.').exactOptional(),
  })
  .meta({ id: 'CostReading', description: 'How much work the program does. A tick is a fixed number of engine steps and no time.' });

const printed = z
  .strictObject({
    lines: listOf(text).describe('The lines, in order, up to a limit.'),
    dropped: count.describe('How many lines beyond the limit were left out.'),
  })
  .meta({ id: 'ConsoleOutput', description: 'What the program printed.' });

const thrownError = z
  .strictObject({
    name: text.describe('Such as RangeError; the type of the value when something other than an error was thrown.'),
    message: text.describe('Its message.'),
    line: line.describe('The line of the file, counted from 1, when it is known.').exactOptional(),
  })
  .meta({ id: 'ThrownError', description: 'An error that the program threw while it was loaded.' });

const sourceError = z
  .strictObject({
    message: text.describe('What is wrong.'),
    line: line.describe('The line, counted from 1, when it is known.').exactOptional(),
    column: z.int().describe('The column, counted from 1, when it is known.').exactOptional(),
  })
  .meta({ id: 'SourceError', description: 'Why the source could not be read.' });

const loadFailure = z
  .strictObject({
    outcome: loadFailureKind.describe('How loading ended.'),
    error: z.union([thrownError, sourceError]).describe('The error, when there was one.').exactOptional(),
    reason: text.describe('The reason in words, when there was no error.').exactOptional(),
  })
  .meta({ id: 'LoadFailure', description: 'Why the program could not be called.' });

export const verdictSchema = z
  .strictObject({
    schema: z.literal(VERDICT_SCHEMA).describe('The version of this format.'),
    exerciseId: text.min(1).describe('The exercise, as its address names it.'),
    contentHash: text.describe("SHA-256 over the exercise's files, in hexadecimal: it changes when anything of the exercise changes."),
    graderVersion: text.describe('The version of the grading library.'),
    seed: z.int().describe('The seed from which every random input was drawn.'),
    variant: variant.describe('Only with a variant: the number from which its data follow, and its usual seed.').exactOptional(),
    status: verdictStatus.describe('The result in one word.'),
    checks: listOf(checkResult).describe('What each check found, in the order in which the exercise lists them.'),
    diagnosis: diagnosis
      .describe('The misconception behind a rejected attempt, when one explains everything that was observed.')
      .exactOptional(),
    help: listOf(help).describe('Slips that are no misconceptions, each recognised for certain.').exactOptional(),
    region: region.describe('Where the program is right and where it is not.').exactOptional(),
    cost: cost.describe('How the work grows with the input, for exercises that measure it.').exactOptional(),
    console: printed.describe('What the program printed while it was graded.'),
    unmetLimits: listOf(limitName).describe('Limits of the clock that ended the run, with status `inconclusive`; else empty.'),
    failure: loadFailure.describe('Why the program could not be called, with status `errored`.').exactOptional(),
  })
  .meta({ title: 'Verdict', description: 'What grading one attempt at an exercise of Holdout found.' });

/** Fails to compile when the schema and the interface part: with every key made required, each must be assignable to the other. */
type Full<T> = T extends readonly (infer Item)[] ? readonly Full<Item>[] : T extends object ? { [Key in keyof T]-?: Full<T[Key]> } : T;
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;
const schemaMatchesInterface: Same<Full<z.output<typeof verdictSchema>>, Full<Verdict>> & Same<z.output<typeof verdictSchema>, Verdict> =
  true;
void schemaMatchesInterface;
