/**
 * The choices above the list of exercises. The list itself is in the built page, whole without a script; what is not wanted is
 * hidden in it.
 */
import { useEffect, useMemo, useState } from 'react';
import { FilterChoice } from '#islands/filter/FilterChoice.tsx';
import { showOnly } from '#islands/filter/show-only.ts';
import { progressOf } from '#islands/state/progress-state.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import { badgeWords } from '#languages/badge.ts';
import { contentWords } from '#languages/content.ts';
import { exercisePagesWords } from '#languages/exercise-pages.ts';
import type { Language } from '#languages/language.ts';
import { statusOf } from '#learning/progress.ts';
import {
  choicesOf,
  type ExerciseFilter as Filter,
  FILTERS,
  type FilterName,
  filterOf,
  isWanted,
  type ListedExercise,
  searchOf,
} from './exercise-filter.ts';

interface Props {
  readonly language: Language;
  readonly exercises: readonly ListedExercise[];
  /** What each skill code stands for. */
  readonly skills: Readonly<Record<string, string>>;
}

export function ExerciseFilter({ language, exercises, skills }: Props) {
  const words = exercisePagesWords[language].filter;
  const choices = useMemo(() => choicesOf(exercises), [exercises]);
  const [filter, setFilter] = useState<Filter>({});
  const progress = progressOf(useProgress());
  const wanted = exercises.filter((exercise) => isWanted(exercise, filter, statusOf(progress, exercise.id))).map(({ id }) => id);
  // The address is read once the island is awake: the built page knows none.
  useEffect(() => setFilter(filterOf(location.search, choices)), [choices]);
  useEffect(() => showOnly('exercise', wanted), [wanted]);
  const choose = (next: Filter) => {
    setFilter(next);
    history.replaceState(history.state, '', `${location.pathname}${searchOf(next)}${location.hash}`);
  };
  const nameOf = namesOf(language, skills);
  return (
    <search className="list-filter" aria-label={words.title}>
      <div className="list-filter-choices">
        {FILTERS.map((name) => (
          <FilterChoice
            key={name}
            label={words.names[name]}
            all={words.all}
            value={filter[name] ?? ''}
            options={choices[name].map((value) => ({
              value,
              text: nameOf[name](value),
              isContent: name === 'skill' && !isMilestone(value),
            }))}
            onChoose={(value) => choose({ ...filter, [name]: value })}
          />
        ))}
      </div>
      <p className="list-filter-found">
        <span role="status">{words.found(wanted.length, exercises.length)}</span>
        {searchOf(filter) !== '' && (
          <button type="button" onClick={() => choose({})}>
            {words.reset}
          </button>
        )}
      </p>
    </search>
  );
}

/** The milestone of a phase is named by the interface, its goals by the roadmap's own words. */
const isMilestone = (skill: string): boolean => skill.endsWith('M');

/** How a value reads, for each choice. */
function namesOf(language: Language, skills: Readonly<Record<string, string>>): Readonly<Record<FilterName, (value: string) => string>> {
  const { phase, difficulties, question } = contentWords[language];
  const { kinds } = exercisePagesWords[language].filter;
  return {
    phase: (value) => phase(Number(value)),
    skill: (value) => skills[value] ?? value,
    difficulty: (value) => difficulties[value as keyof typeof difficulties],
    kind: (value) => kinds[value as keyof typeof kinds],
    state: (value) => badgeWords[language][value as keyof (typeof badgeWords)[Language]],
    question: (value) => question(Number(value)),
  };
}
