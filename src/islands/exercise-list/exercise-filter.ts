/** Which exercises of the list are wanted: a choice of six, kept in the page's address so that it can be shared and found again. */
import { type Choices, type Chosen, chosenIn, searchOf as searchOfChosen } from '#islands/filter/filter-address.ts';
import type { ExerciseStatus } from '#learning/progress.ts';

/** What the list knows of an exercise. */
export interface ListedExercise {
  readonly id: string;
  readonly phase: number;
  readonly kind: string;
  readonly difficulty: string;
  readonly skills: readonly string[];
  readonly questions: readonly number[];
}

export const FILTERS = ['phase', 'skill', 'difficulty', 'kind', 'state', 'question'] as const;
export type FilterName = (typeof FILTERS)[number];
export type ExerciseFilter = Chosen<FilterName>;

/** The values that each choice offers: those that occur, in the order in which a reader looks for them. */
export function choicesOf(exercises: readonly ListedExercise[]): Choices<FilterName> {
  const present = (order: readonly string[], values: readonly string[]) => order.filter((value) => values.includes(value));
  const rising = (values: readonly number[]) => [...new Set(values)].toSorted((a, b) => a - b).map(String);
  return {
    phase: rising(exercises.map(({ phase }) => phase)),
    skill: [...new Set(exercises.flatMap(({ skills }) => skills))].toSorted(),
    difficulty: present(
      ['warm-up', 'core', 'stretch'],
      exercises.map(({ difficulty }) => difficulty),
    ),
    kind: present(
      ['function', 'sql'],
      exercises.map(({ kind }) => kind),
    ),
    state: ['new', 'in-progress', 'accepted'] satisfies readonly ExerciseStatus[],
    question: rising(exercises.flatMap(({ questions }) => questions)),
  };
}

export function isWanted(exercise: ListedExercise, filter: ExerciseFilter, status: ExerciseStatus): boolean {
  const values: Choices<FilterName> = {
    phase: [String(exercise.phase)],
    skill: exercise.skills,
    difficulty: [exercise.difficulty],
    kind: [exercise.kind],
    state: [status],
    question: exercise.questions.map(String),
  };
  return FILTERS.every((name) => !filter[name] || values[name].includes(filter[name]));
}

export const filterOf = (search: string, choices: Choices<FilterName>): ExerciseFilter => chosenIn(search, FILTERS, choices);
export const searchOf = (filter: ExerciseFilter): string => searchOfChosen(filter, FILTERS);
