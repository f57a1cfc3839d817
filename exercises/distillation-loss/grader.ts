/** Distillation loss: what is checked, and against which function of the core. */
import { distillationLoss } from '#core/models/distillation-loss.ts';
import { traceDistillationLoss } from '#core/models/trace-distillation-loss.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameNumber, staysWithin } from '#graders/index.ts';

type Args = [teacherLogits: number[], studentLogits: number[], label: number, temperature: number, softWeight: number];

/** Halves, which a program may shift by whole numbers without rounding. */
const logit = fc.integer({ min: -8, max: 8 }).map((halves) => halves / 2);

/** Sampled class by class, so that both lists stay equally long; the label is a place among the classes. */
const logitsOf = (minLength: number, maxLength: number): fc.Arbitrary<Args> =>
  fc
    .tuple(
      fc.array(fc.record({ teacher: logit, student: logit }), { minLength, maxLength, size: 'max' }),
      fc.nat(maxLength - 1),
      fc.constantFrom(2, 1, 4, 0.5, 3, 10, 2),
      fc.constantFrom(0.5, 0, 1, 0.3, 0.7, 0.9),
    )
    .map(
      ([classes, place, ...rest]): Args => [
        classes.map(({ teacher }) => teacher),
        classes.map(({ student }) => student),
        place % classes.length,
        ...rest,
      ],
    );

const inputs = logitsOf(1, 5);
const severalClasses = inputs.filter(([teacher]) => teacher.length > 1);
const legal: Args = [[2], [3], 0, 2, 0.5];

export default defineGrader<Args>({
  entry: 'distillationLoss',
  oracles: ['distillationLoss', 'softTerms', 'hardLoss'],
  inputs,
  oracle: (teacher, student, label, temperature, weight) => distillationLoss(teacher, student, label, temperature, weight),
  checks: [
    agreesWith('follows the definition'),
    invariantUnder(
      'adding a number to all logits of a model changes nothing',
      ([teacher, student, ...rest], draw) => [
        shifted(teacher, Math.floor(draw * 7) - 3),
        shifted(student, Math.floor(draw * 31) % 5),
        ...rest,
      ],
      { given: severalClasses },
    ),
    invariantUnder(
      'logits around 800 are as good as small ones',
      ([teacher, student, ...rest]) => [shifted(teacher, 800), shifted(student, 750), ...rest],
      {
        // At temperature 1: divided and squared, the last digits of so large a number would come to matter.
        given: severalClasses.map(([teacher, student, label]): Args => [teacher, student, label, 1, 0.5]),
        runs: 20,
      },
    ),
    expects(
      'a student that agrees with the teacher has no soft loss',
      severalClasses.map(([teacher, , label, temperature]): Args => [teacher, shifted(teacher, 1), label, temperature, 1]),
      () => 0,
    ),
    invariantUnder(
      'with weight 0 the teacher has no say',
      ([teacher, ...rest], draw) => [teacher.map((value, place) => value - draw * place), ...rest],
      {
        given: severalClasses.map((args) => args.with(4, 0) as Args),
      },
    ),
    invariantUnder(
      'with weight 1 the label has no say',
      ([teacher, student, label, ...rest]) => [teacher, student, (label + 1) % teacher.length, ...rest],
      {
        given: severalClasses.map((args) => args.with(4, 1) as Args),
      },
    ),
    law(
      'the weight moves the loss in a straight line from the hard to the soft one',
      severalClasses,
      (call, [teacher, student, label, temperature, weight]) => {
        const lossAt = (value: number) => call(teacher, student, label, temperature, value) as number;
        const [hard, soft, between] = [lossAt(0), lossAt(1), lossAt(weight)];
        const right = weight * soft + (1 - weight) * hard;
        return (
          sameNumber(between, right) || { expected: `${right}, between ${hard} at weight 0 and ${soft} at weight 1`, received: between }
        );
      },
    ),
    law('a very high temperature does not take the strength out of the soft loss', farApart(), (call, [teacher, student, label]) => {
      const [warm, hot] = [call(teacher, student, label, 200, 1) as number, call(teacher, student, label, 400, 1) as number];
      return Math.abs(hot / warm - 1) < 0.1 || { expected: `about ${warm} at temperature 400, as at 200`, received: hot };
    }),
    expects(
      'a class that the student all but rules out has its full price',
      fc
        .tuple(fc.integer({ min: 30, max: 40 }), fc.constantFrom(0, 0.5, 1), fc.constantFrom(1, 2))
        .map(([far, weight, temperature]): Args => [[2, 0], [-far, far], 0, temperature, weight]),
      distillationLoss,
    ),
    staysWithin('the loss is never below 0', 0, Infinity),
    refuses(
      'refuses a temperature that is not above 0 or not finite',
      [0, -1, NaN, Infinity].map((temperature) => legal.with(3, temperature)),
      legal,
    ),
    refuses(
      'refuses a weight outside 0 to 1',
      [-0.1, 1.1, NaN, Infinity].map((weight) => legal.with(4, weight)),
      legal,
    ),
    refuses('refuses a label that is no class', [...[-1, 1, 0.5, NaN].map((label) => legal.with(2, label)), [[], [], 0, 2, 0.5]], legal),
    refuses('refuses lists of different lengths', [legal.with(0, [2, 1]), legal.with(1, [3, 1]), legal.with(0, [])], legal),
    refuses(
      'refuses a logit that is not finite',
      [NaN, Infinity, -Infinity].flatMap((value) => [legal.with(0, [value]), legal.with(1, [value])]),
      legal,
    ),
  ],
  features: [
    { when: 'the temperature is 1', otherwise: 'the temperature is not 1', holds: (_, __, ___, temperature) => temperature === 1 },
    { when: 'the soft part has no weight', otherwise: 'the soft part has some weight', holds: (_, __, ___, ____, weight) => weight === 0 },
    { when: 'the hard part has no weight', otherwise: 'the hard part has some weight', holds: (_, __, ___, ____, weight) => weight === 1 },
    {
      when: 'teacher and student give the same logits',
      otherwise: 'teacher and student give different logits',
      holds: (teacher, student) => teacher.join() === student.join(),
    },
  ],
  cost: { at: manyClasses, n: 100, repeats: 32 },
  shapes: [{ name: 'more-classes', says: 'Eight to twelve classes.', inputs: logitsOf(8, 12) }],
  picture: 'tables',
  trace: (teacher, student, label, temperature, weight) => traceDistillationLoss(teacher, student, label, temperature, weight),
});

function shifted(logits: number[], by: number): number[] {
  return logits.map((value) => value + by);
}

/** Two classes on which the models differ clearly, so that their divergence is far above rounding at any temperature. */
function farApart(): fc.Arbitrary<Args> {
  return fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).map(([a, b]): Args => [[a, 0], [0, b], 0, 200, 1]);
}

function manyClasses(n: number): Args {
  const places = Array.from({ length: n }, (_, place) => place);
  return [places.map((place) => ((place * 37) % 19) / 4), places.map((place) => ((place * 53) % 23) / 4), n - 1, 3, 0.6];
}
