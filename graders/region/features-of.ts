/** The properties by which the observed inputs are looked at: the grader's own first, then what any input shows. */
import { argumentName, type Case, type Evidence } from '../evidence.ts';
import type { Feature } from '../grader.ts';
import type { Marks } from './find-region.ts';
import { isRecord } from '../help/leaves.ts';

export function featuresOf(evidence: Evidence): readonly Marks[] {
  const { cases, grader } = evidence;
  const own = grader.features.map((feature: Feature<readonly unknown[]>) =>
    mark(cases, feature.when, feature.otherwise, ({ args }) => feature.holds(...args)),
  );
  const [first] = cases;
  if (first === undefined) return [];
  const places = [...first.args.keys()];
  const named = places.map((place): Named => ({ place, name: argumentName(evidence, place) }));
  const automatic = [
    ...named.flatMap((argument) => ofOne(cases, argument)),
    ...named.flatMap((one) => named.filter(({ place }) => place !== one.place).flatMap((other) => ofTwo(cases, one, other))),
    ...ofExpected(cases),
  ];
  // What all inputs have in common, or none has, tells nothing.
  return distinct([...own, ...automatic].filter(({ holds }) => holds.includes(true) && holds.includes(false)));
}

interface Named {
  readonly place: number;
  readonly name: string;
}

const mark = (cases: readonly Case[], when: string, otherwise: string, holds: (seen: Case) => boolean): Marks => ({
  when,
  otherwise,
  holds: cases.map(holds),
});

/** Two properties that part the inputs alike are one: the first wording stands. */
function distinct(features: readonly Marks[]): readonly Marks[] {
  const seen = new Set<string>();
  return features.filter(({ holds }) => {
    const bits = holds.map(Number).join('');
    const fresh = !seen.has(bits);
    seen.add(bits).add(holds.map((bit) => Number(!bit)).join(''));
    return fresh;
  });
}

function ofOne(cases: readonly Case[], { place, name }: Named): readonly Marks[] {
  const values = cases.map(({ args }) => args[place]);
  if (values.every((value) => Array.isArray(value))) return ofList(cases, place, name);
  if (values.every((value) => typeof value === 'string')) return ofText(cases, place, name, values as readonly string[]);
  if (!values.every((value) => Number.isInteger(value))) return [];
  return [mark(cases, `${name} is 1`, `${name} is not 1`, ({ args }) => args[place] === 1)];
}

const MOST_WORDS = 6;

/** A text that takes few values is a choice, such as the kind of a similarity. */
function ofText(cases: readonly Case[], place: number, name: string, values: readonly string[]): readonly Marks[] {
  const words = [...new Set(values)].toSorted();
  if (words.length > MOST_WORDS) return [];
  return words.map((word) => mark(cases, `${name} is '${word}'`, `${name} is not '${word}'`, ({ args }) => args[place] === word));
}

function ofList(cases: readonly Case[], place: number, name: string): readonly Marks[] {
  const list = (test: (items: readonly unknown[]) => boolean) => (seen: Case) => test(seen.args[place] as readonly unknown[]);
  const shapes = [
    mark(
      cases,
      `${name} is empty`,
      `${name} is not empty`,
      list((items) => items.length === 0),
    ),
    mark(
      cases,
      `${name} has one element`,
      `${name} has no or several elements`,
      list((items) => items.length === 1),
    ),
    mark(
      cases,
      `${name} has at most one element`,
      `${name} has two or more elements`,
      list((items) => items.length <= 1),
    ),
  ];
  const members = cases.flatMap(({ args }) => args[place] as readonly unknown[]);
  if (!members.every((item) => typeof item === 'number' || typeof item === 'string')) return shapes;
  const distinctOf = (items: readonly unknown[]) => new Set(items).size;
  const repeats = [
    mark(
      cases,
      `${name} contains a value twice`,
      `${name} contains no value twice`,
      list((items) => distinctOf(items) < items.length),
    ),
    mark(
      cases,
      `${name} has at most two different values`,
      `${name} has three or more different values`,
      list((items) => distinctOf(items) <= 2),
    ),
    mark(
      cases,
      `the values of ${name} are all equal`,
      `the values of ${name} are not all equal`,
      list((items) => distinctOf(items) <= 1),
    ),
  ];
  return members.every((item) => typeof item === 'number')
    ? [...shapes, ...repeats, ...ofNumbers(cases, name, list as OfNumbers)]
    : [...shapes, ...repeats];
}

type OfNumbers = (test: (items: readonly number[]) => boolean) => (seen: Case) => boolean;

const ofNumbers = (cases: readonly Case[], name: string, list: OfNumbers): readonly Marks[] => [
  mark(
    cases,
    `${name} contains 0`,
    `${name} contains no 0`,
    list((items) => items.includes(0)),
  ),
  mark(
    cases,
    `${name} stands in falling order`,
    `${name} does not stand in falling order`,
    list((items) => isSorted(items, -1)),
  ),
  mark(
    cases,
    `${name} stands in rising order`,
    `${name} does not stand in rising order`,
    list((items) => isSorted(items, 1)),
  ),
];

const isSorted = (items: readonly number[], way: 1 | -1): boolean =>
  items.every((item, index) => index === 0 || way * (item - (items[index - 1] as number)) >= 0);

function ofTwo(cases: readonly Case[], one: Named, other: Named): readonly Marks[] {
  const [values, others] = [one, other].map(({ place }) => cases.map(({ args }) => args[place])) as [unknown[], unknown[]];
  const areNumbers = values.every((value) => typeof value === 'number');
  if (areNumbers && values.every(Number.isInteger) && others.every(Array.isArray)) return ofCutoff(cases, one, other);
  if (!areNumbers || !others.every((value) => typeof value === 'number') || one.place > other.place) return [];
  const at = (seen: Case, { place }: Named) => seen.args[place] as number;
  return [
    mark(cases, `${one.name} is below ${other.name}`, `${one.name} is not below ${other.name}`, (seen) => at(seen, one) < at(seen, other)),
  ];
}

/** A whole number beside a list: mostly a cutoff. */
function ofCutoff(cases: readonly Case[], { place, name }: Named, list: Named): readonly Marks[] {
  const beyond = ({ args }: Case) => (args[place] as number) - (args[list.place] as readonly unknown[]).length;
  const length = `the length of ${list.name}`;
  return [
    mark(cases, `${name} is at most ${length}`, `${name} is above ${length}`, (seen) => beyond(seen) <= 0),
    mark(cases, `${name} is below ${length}`, `${name} is at least ${length}`, (seen) => beyond(seen) < 0),
    mark(cases, `${name} is ${length}`, `${name} is not ${length}`, (seen) => beyond(seen) === 0),
  ];
}

function ofExpected(cases: readonly Case[]): readonly Marks[] {
  const numbers = cases.map(({ expected }) => numbersIn(expected));
  if (cases.every(({ expected }) => typeof expected === 'number'))
    return [
      mark(cases, 'the right result is NaN', 'the right result is a number', ({ expected }) => Number.isNaN(expected)),
      mark(cases, 'the right result is 0', 'the right result is not 0', ({ expected }) => expected === 0),
      mark(cases, 'the right result is 1', 'the right result is not 1', ({ expected }) => expected === 1),
      mark(cases, 'the right result is below 0', 'the right result is not below 0', ({ expected }) => (expected as number) < 0),
    ];
  const hasNaN = numbers.map((list) => list.some(Number.isNaN));
  return [{ when: 'a part of the right result is NaN', otherwise: 'no part of the right result is NaN', holds: hasNaN }];
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return Array.isArray(value) || isRecord(value) ? Object.values(value).flatMap(numbersIn) : [];
}
