/** `[selected, label, group]`: one decision, one true label and one group for each person; at least one person. */
import * as fc from 'fast-check';

type Columns = [selected: number[], label: number[], group: string[]];
type Person = [selected: number, label: number, group: string];

const bit = fc.integer({ min: 0, max: 1 });
const personOf = (...names: string[]): fc.Arbitrary<Person> => fc.tuple(bit, bit, fc.constantFrom(...names));

/** Small enough to count by hand; groups without a positive label, and without anybody selected, are common. */
const few = fc.array(personOf('a', 'b', 'c'), { minLength: 1, maxLength: 12, size: 'max' });
/** More groups than a program may have been written for, two of them told apart by a capital only. */
const many = fc.array(personOf('a', 'b', 'c', 'd', 'e', 'A'), { minLength: 13, maxLength: 40, size: 'max' });

/** Sampled person by person, so that shrinking takes away whole people and the columns stay equally long. */
export const groupedDecisions: fc.Arbitrary<Columns> = inColumns(
  fc.oneof({ withCrossShrink: true }, { weight: 4, arbitrary: few }, { weight: 1, arbitrary: many }),
);

/** For altered data: seldom anybody deserves it, so that many a group has no label 1. */
const rarely = fc.constantFrom<number[]>(0, 0, 0, 0, 1);
export const rarelyDeserved: fc.Arbitrary<Columns> = inColumns(
  fc.array(fc.tuple(bit, rarely, fc.constantFrom('a', 'b', 'c', 'd', 'e', 'A')), { minLength: 13, maxLength: 40, size: 'max' }),
);

function inColumns(people: fc.Arbitrary<Person[]>): fc.Arbitrary<Columns> {
  return people.map(toColumns, (columns) => toPeople(columns as Columns));
}

function toColumns(people: readonly Person[]): Columns {
  return [people.map(([selected]) => selected), people.map(([, label]) => label), people.map(([, , group]) => group)];
}

function toPeople([selected, label, group]: Columns): Person[] {
  if (selected.length !== label.length || label.length !== group.length)
    throw new RangeError('groupedDecisions requires columns of equal length');
  return selected.map((value, index) => [value, label[index] as number, group[index] as string]);
}
