/** Words of the list of exercises and of an exercise's brief. */
import { power, type Sentence, say } from '../sentence.ts';

export const exercisePages = {
  title: 'Exercises',
  description:
    'Write the metrics of a recommendation systems analyst yourself; each is checked in the page against the real definition, and wrong ideas are named.',
  lede: "Write a metric from its definition, or a query over a small product's data. The check runs in this page, shows the smallest input that fails, and says which idea went wrong.",
  inAll: (exercises: number, minutes: number) => `${exercises} exercises, about ${Math.round(minutes / 60)} hours in all.`,
  milestoneOf: (phase: number) => `Milestone of phase ${phase}`,
  filter: {
    title: 'Choose exercises',
    names: { phase: 'Phase', skill: 'Goal', difficulty: 'Difficulty', kind: 'Kind', state: 'State', question: 'Interview question' },
    all: 'All',
    kinds: { function: 'Function', sql: 'SQL' },
    found: (count: number, all: number) => (count === all ? `All ${all} exercises` : `${count} of ${all} exercises`),
    reset: 'Show all',
  },
  about: 'About this exercise',
  buildsOn: 'Builds on',
  contract: {
    title: 'What the answer looks like',
    tables: 'Tables',
    columns: 'Columns',
    parameters: 'Parameters',
    columnsInOrder: (columns: Sentence) => say`${columns}, in this order`,
    rows: 'Rows',
    inAnyOrder: 'in any order',
    inOrderOf: (columns: string) => `in order of ${columns}`,
    equal: 'Equal',
    whenEqual: say`Integers and reals are one type, number; numbers may differ by 10${power('−9')} of their size. NULL equals only NULL. Texts are equal letter for letter.`,
    note: 'SQLite, one statement. The Tables tab shows the database; the answer must be right on it and on others that you do not see.',
  },
};
