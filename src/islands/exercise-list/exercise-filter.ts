/** Which exercises of the list are wanted: a choice of six, kept in the page's address so that it can be shared and found again. */
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
/** Chosen values as the address spells them; what is absent or empty is not asked for. */
export type ExerciseFilter = Readonly<Partial<Record<FilterName, string>>>;

/** The values that each choice offers: those that occur, in the order in which a reader looks for them. */
export function choicesOf(exercises: readonly ListedExercise[]): Readonly<Record<FilterName, readonly string[]>> {
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
  const values: Readonly<Record<FilterName, readonly string[]>> = {
    phase: [String(exercise.phase)],
    skill: exercise.skills,
    difficulty: [exercise.difficulty],
    kind: [exercise.kind],
    state: [status],
    question: exercise.questions.map(String),
  };
  return FILTERS.every((name) => !filter[name] || values[name].includes(filter[name]));
}

/** What an address asks for. A value that no choice offers is left out: an old link then shows more, never nothing. */
export function filterOf(search: string, choices: Readonly<Record<FilterName, readonly string[]>>): ExerciseFilter {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = asked.get(name);
      return value !== null && choices[name].includes(value) ? [[name, value]] : [];
    }),
  );
}

/** The other way: empty, or beginning with `?`. */
export function searchOf(filter: ExerciseFilter): string {
  const chosen = FILTERS.flatMap((name): [string, string][] => (filter[name] ? [[name, filter[name]]] : []));
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen)}`;
}
