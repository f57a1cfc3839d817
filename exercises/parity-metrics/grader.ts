/** Demographic parity and equal opportunity: what is checked, and against which functions of the core. */
import { demographicParityDifference } from '#core/fairness/demographic-parity-difference.ts';
import { demographicParityRatio } from '#core/fairness/demographic-parity-ratio.ts';
import { equalOpportunityDifference } from '#core/fairness/equal-opportunity-difference.ts';
import { traceParityMetrics } from '#core/fairness/trace-parity-metrics.ts';
import {
  agreesWith,
  defineGrader,
  expects,
  groupedDecisions,
  invariantUnder,
  law,
  refuses,
  sameNumber,
  staysWithin,
} from '#graders/index.ts';
import { rarelyDeserved } from '#graders/arbitraries/grouped-decisions.ts';

type Args = [selected: number[], label: number[], group: string[]];

const legal: Args = [[1], [1], ['a']];

export default defineGrader<Args>({
  entry: 'parityMetrics',
  oracles: ['demographicParityDifference', 'demographicParityRatio', 'equalOpportunityDifference', 'equalOpportunityRatio'],
  inputs: groupedDecisions,
  oracle: (selected, label, group) => ({
    demographicParityDifference: demographicParityDifference(selected, group),
    disparateImpactRatio: demographicParityRatio(selected, group),
    equalOpportunityDifference: equalOpportunityDifference(selected, label, group),
  }),
  checks: [
    agreesWith('follows the definition'),
    invariantUnder('renaming groups changes nothing', ([selected, label, group]) => [selected, label, group.map(rename)]),
    invariantUnder('the order of the people changes nothing', ([selected, label, group], draw) => [
      rotate(selected, draw),
      rotate(label, draw),
      rotate(group, draw),
    ]),
    invariantUnder('counting everybody twice changes nothing', ([selected, label, group]) => [twice(selected), twice(label), twice(group)]),
    law(
      'selecting exactly the deserving leaves no opportunity gap',
      groupedDecisions.filter(([, label]) => label.includes(1)).map(([, label, group]): Args => [label, label, group]),
      (call, args) => {
        const result = call(...args);
        const { equalOpportunityDifference: gap } = result as { equalOpportunityDifference: number };
        return sameNumber(gap, 0) || { expected: 'an equal opportunity difference of 0', received: result };
      },
    ),
    staysWithin('all three lie between 0 and 1', 0, 1),
    expects(
      'nobody selected and nobody deserving: 0, NaN and NaN',
      groupedDecisions.map(([selected, , group]): Args => [selected.map(() => 0), selected.map(() => 0), group]),
      () => ({ demographicParityDifference: 0, disparateImpactRatio: NaN, equalOpportunityDifference: NaN }),
    ),
    expects(
      'nobody selected though some deserve it: 0, NaN and 0',
      groupedDecisions
        .filter(([, label]) => label.includes(1))
        .map(([selected, label, group]): Args => [selected.map(() => 0), label, group]),
      () => ({ demographicParityDifference: 0, disparateImpactRatio: NaN, equalOpportunityDifference: 0 }),
    ),
    expects(
      'one group: 0, 1 and 0',
      groupedDecisions
        .filter(([selected, label]) => selected.includes(1) && label.includes(1))
        .map(([selected, label]): Args => [selected, label, selected.map(() => 'all')]),
      () => ({ demographicParityDifference: 0, disparateImpactRatio: 1, equalOpportunityDifference: 0 }),
    ),
    refuses('refuses a decision about nobody', [[[], [], []]], legal),
    refuses(
      'refuses lists of different lengths',
      [
        [[1, 0], [1], ['a', 'a']],
        [[1, 0], [1, 0], ['a']],
        [[1], [1, 0], ['a', 'a']],
        [
          [1, 0],
          [1, 0, 1],
          ['a', 'a'],
        ],
        [
          [1, 0],
          [1, 0],
          ['a', 'a', 'b'],
        ],
      ],
      legal,
    ),
  ],
  features: [
    { when: 'everybody is in one group', otherwise: 'there are several groups', holds: (_, __, group) => groupCount(group) === 1 },
    { when: 'there are at most two groups', otherwise: 'there are three groups or more', holds: (_, __, group) => groupCount(group) <= 2 },
    { when: 'somebody is selected', otherwise: 'nobody is selected', holds: (selected) => selected.includes(1) },
    {
      when: 'every group has somebody with label 1',
      otherwise: 'a group has nobody with label 1',
      holds: (_, label, group) => groupCount(group.filter((__, person) => label[person] === 1)) === groupCount(group),
    },
    {
      when: 'every group has somebody selected',
      otherwise: 'a group has nobody selected',
      holds: (selected, _, group) => groupCount(group.filter((__, person) => selected[person] === 1)) === groupCount(group),
    },
    {
      when: 'the groups are equally large',
      otherwise: 'the groups differ in size',
      holds: (_, __, group) => new Set(sizes(group)).size === 1,
    },
  ],
  cost: { at: manyPeople, n: 1000, repeats: 8 },
  shapes: [
    {
      name: 'few-deserving',
      says: 'Thirteen to forty people in up to six groups, of whom one in five has label 1.',
      inputs: rarelyDeserved,
    },
  ],
  picture: 'group-bars',
  trace: traceParityMetrics,
});

const groupCount = (group: string[]): number => new Set(group).size;

const sizes = (group: string[]): number[] => [...new Set(group)].map((name) => group.filter((other) => other === name).length);

function rename(group: string): string {
  return `team ${group}`;
}

function rotate<Item>(items: Item[], draw: number): Item[] {
  const turn = Math.floor(draw * items.length);
  return [...items.slice(turn), ...items.slice(0, turn)];
}

function twice<Item>(items: Item[]): Item[] {
  return [...items, ...items];
}

function manyPeople(n: number): Args {
  const people = Array.from({ length: n }, (_, person) => person);
  return [
    people.map((person) => (person * 7) % 2),
    people.map((person) => (person % 3 === 0 ? 1 : 0)),
    people.map((person) => `group ${person % 8}`),
  ];
}
