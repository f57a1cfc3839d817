/** An alert that opens and closes: what is checked, and against which function of the core. */
import { alertStates } from '#core/monitoring/alert-states.ts';
import { traceAlertStates } from '#core/monitoring/trace-alert-states.ts';
import { type AlertRule, halfAnHour, type WatchedMetric, watchedMetric } from '#graders/arbitraries/watched-metric.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameValue } from '#graders/index.ts';

type Args = WatchedMetric;
type States = { readonly opened: readonly number[]; readonly closed: readonly number[]; readonly open: boolean };

const rule: AlertRule = { threshold: 5, clear: 3, forPoints: 2, direction: 'above', cooldown: 1 };
const legal: Args = [[4, 2], rule];
/** The rule with one setting changed, for a metric and for none at all. */
const withRule = (change: Partial<AlertRule>): readonly (readonly unknown[])[] => [
  [legal[0], { ...rule, ...change }],
  [[], { ...rule, ...change }],
];

/** A rule with a band between its two levels, all of them above 0, and its mirror image below 0. */
const rulesWithBand: fc.Arbitrary<AlertRule> = fc
  .record({
    clear: fc.integer({ min: 1, max: 5 }),
    band: fc.integer({ min: 1, max: 4 }),
    forPoints: fc.integer({ min: 1, max: 4 }),
    cooldown: fc.integer({ min: 0, max: 5 }),
    below: fc.boolean(),
  })
  .map(({ clear, band, forPoints, cooldown, below }) => {
    const above: AlertRule = { threshold: clear + band, clear, forPoints, direction: 'above', cooldown };
    return below ? mirrored(above) : above;
  });

export default defineGrader<Args>({
  entry: 'alertStates',
  oracles: ['alertStates'],
  inputs: watchedMetric,
  oracle: alertStates,
  checks: [
    agreesWith('follows the definition'),
    law(
      'openings and closings take turns, beginning with an opening, and the last one is the state at the end',
      watchedMetric,
      (call, args) => {
        const result = call(...args) as unknown as States;
        const { opened, closed, open } = result;
        const turns = opened.flatMap((at, index) => [at, ...closed.slice(index, index + 1)]);
        const inTurn =
          turns.length === opened.length + closed.length && turns.every((at, index) => index === 0 || at > (turns[index - 1] ?? at));
        const holds = inTurn && opened.length - closed.length === (open ? 1 : 0);
        return holds || { expected: 'indexes that take turns and rise, and open as the last of them left it', received: { ...result } };
      },
    ),
    invariantUnder('mirrored values, levels and direction open and close at the same points', ([values, given]) => [
      values.map((value) => (value === null ? null : -value)),
      mirrored(given),
    ]),
    law('what comes later changes no earlier opening or closing', watchedMetric, (call, [values, given]) => {
      const known = Math.ceil(values.length / 2);
      const [early, late] = [call(values.slice(0, known), given), call(values, given)] as unknown as [States, States];
      const cut = (places: readonly number[]) => places.filter((place) => place < known);
      const right = [cut(late.opened), cut(late.closed)];
      return (
        sameValue([early.opened, early.closed], right) || {
          expected: `after ${known} points ${words(right)}, as known later`,
          received: { ...early },
        }
      );
    }),
    law('waiting for one point more opens the first alert later, or not at all', watchedMetric, (call, [values, given]) => {
      const [usual, longer] = [call(values, given), call(values, { ...given, forPoints: given.forPoints + 1 })] as unknown as [
        States,
        States,
      ];
      const [first = Infinity, later = Infinity] = [usual.opened[0], longer.opened[0]];
      return (
        later > first ||
        first === Infinity || {
          expected: `a first opening after index ${first} with forPoints ${given.forPoints + 1}`,
          received: { ...longer },
        }
      );
    }),
    expects(
      'between clear and threshold an open alert stays open, and on clear it closes',
      rulesWithBand.map((given): Args => {
        const between = given.direction === 'above' ? given.clear + 1 : given.clear - 1;
        return [[...breaches(given, given.forPoints), given.threshold, between, given.clear], given];
      }),
      (_, { forPoints }) => ({ opened: [forPoints - 1], closed: [forPoints + 2], open: false }),
    ),
    expects(
      'a gap ends a run of breaches and closes nothing',
      fc.tuple(rulesWithBand, fc.integer({ min: 1, max: 3 })).map(([given, gap]): Args => {
        const missing = Array.from({ length: gap }, () => null);
        return [[...breaches(given, given.forPoints - 1), ...missing, ...breaches(given, given.forPoints), ...missing], given];
      }),
      (values) => ({ opened: [values.findLastIndex((value) => value !== null)], closed: [], open: true }),
    ),
    expects(
      'a value on the threshold is no breach',
      rulesWithBand.map(
        (given): Args => [[...breaches(given, given.forPoints - 1), given.threshold, ...breaches(given, given.forPoints - 1)], given],
      ),
      () => ({ opened: [], closed: [], open: false }),
    ),
    expects(
      'after a closing the run grows through the cooldown and opens right after it',
      fc
        .tuple(rulesWithBand, fc.integer({ min: 0, max: 2 }))
        .map(
          ([given, gap]): Args => [
            [...breaches(given, given.forPoints), given.clear, ...Array.from({ length: gap }, () => null), ...breaches(given, 12)],
            given,
          ],
        ),
      (values, { forPoints, cooldown }) => ({
        // A missing point is a point of the cooldown like any other.
        opened: [forPoints - 1, forPoints + Math.max(values.filter((value) => value === null).length + forPoints, cooldown + 1)],
        closed: [forPoints],
        open: true,
      }),
    ),
    refuses(
      'refuses a forPoints that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].flatMap((forPoints) => withRule({ forPoints })),
      legal,
    ),
    refuses(
      'refuses a cooldown that is negative or no whole number',
      [-1, 0.5, NaN].flatMap((cooldown) => withRule({ cooldown })),
      legal,
    ),
    refuses('refuses a clear above the threshold of an alert above it', withRule({ clear: 6 }), [legal[0], { ...rule, clear: 5 }]),
    refuses('refuses a clear below the threshold of an alert below it', withRule({ direction: 'below', clear: 4 }), [
      [5, 5],
      { ...rule, direction: 'below', clear: 5 },
    ]),
    refuses(
      'refuses a threshold or clear that is not finite',
      [...withRule({ threshold: NaN }), ...withRule({ clear: NaN }), ...withRule({ threshold: Infinity })],
      legal,
    ),
    refuses(
      'refuses a value that is neither finite nor missing',
      [NaN, Infinity, -Infinity].flatMap((value) => [
        [[value, 2], rule],
        [[4, null, value], rule],
      ]),
      legal,
    ),
  ],
  features: [
    { when: 'no value is missing', otherwise: 'a value is missing', holds: (values) => !values.includes(null) },
    { when: 'the direction is above', otherwise: 'the direction is below', holds: (_, { direction }) => direction === 'above' },
    { when: 'a single breach opens', otherwise: 'several breaches in a row are needed', holds: (_, { forPoints }) => forPoints === 1 },
    { when: 'nothing closes', otherwise: 'something closes', holds: (...args) => alertStates(...args).closed.length === 0 },
    {
      when: 'no value lies on the threshold',
      otherwise: 'a value lies on the threshold',
      holds: (values, { threshold }) => !values.includes(threshold),
    },
  ],
  cost: { at: (n) => [Array.from({ length: n }, (_, point) => (point * 7919) % 11), rule], n: 1000, repeats: 8 },
  shapes: [
    {
      name: 'half-an-hour',
      says: 'Half an hour by the minute, up to five breaches in a row and cooldowns of up to ten points.',
      inputs: halfAnHour,
    },
  ],
  picture: 'tables',
  trace: traceAlertStates,
});

function mirrored(given: AlertRule): AlertRule {
  return { ...given, threshold: -given.threshold, clear: -given.clear, direction: given.direction === 'above' ? 'below' : 'above' };
}

/** So many values just beyond the threshold. */
function breaches({ threshold, direction }: AlertRule, count: number): number[] {
  return Array.from({ length: count }, () => (direction === 'above' ? threshold + 1 : threshold - 1));
}

const words = (lists: readonly (readonly number[])[]): string => lists.map((list) => `[${list.join(', ')}]`).join(' and ');
