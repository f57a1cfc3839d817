/**
 * The choices above the list of questions. The list itself is in the built page, whole without a script; what is not wanted is hidden
 * in it.
 */
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { FilterChoice } from '#islands/filter/FilterChoice.tsx';
import { showOnly } from '#islands/filter/show-only.ts';
import { contentWords } from '#languages/content.ts';
import { dimensionsWords } from '#languages/dimensions.ts';
import type { Language } from '#languages/language.ts';
import { questionListWords } from '#languages/question-list.ts';
import {
  choicesOf,
  FILTERS,
  type FilterName,
  filterOf,
  isWanted,
  type ListedQuestion,
  type QuestionFilter as Filter,
  searchOf,
} from './question-filter.ts';
import { useQuestionStates } from './use-question-states.ts';
import './question-filter.css';

export interface QuestionFilterProps {
  readonly language: Language;
  readonly questions: readonly ListedQuestion[];
}

export function QuestionFilter({ language, questions }: QuestionFilterProps) {
  const words = questionListWords[language].filter;
  const choices = useMemo(() => choicesOf(questions), [questions]);
  const [filter, setFilter] = useState<Filter>({});
  const states = useQuestionStates();
  const statusOf = (id: string) => states?.get(id)?.status ?? 'untried';
  const wanted = questions.filter((question) => isWanted(question, filter, statusOf(question.id))).map(({ id }) => id);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  // The address is read once the island is awake: the built page knows none. So is what was typed before its script ran.
  useEffect(() => setFilter({ ...(box.current?.value && { words: box.current.value }), ...filterOf(location.search, choices) }), [choices]);
  useEffect(() => showOnly('question', wanted), [wanted]);
  const choose = (next: Filter) => {
    setFilter(next);
    history.replaceState(history.state, '', `${location.pathname}${searchOf(next)}${location.hash}`);
  };
  const nameOf = namesOf(language);
  return (
    <search className="list-filter question-filter" aria-label={words.title}>
      <div className="list-filter-choices">
        <div className="question-filter-words">
          <label htmlFor={id}>{words.words}</label>
          <input
            ref={box}
            id={id}
            type="search"
            autoComplete="off"
            value={filter.words ?? ''}
            onChange={(event) => choose({ ...filter, words: event.currentTarget.value })}
            onKeyDown={(event) => event.key === 'Escape' && choose({ ...filter, words: '' })}
          />
        </div>
        {FILTERS.map((name) => (
          <FilterChoice
            key={name}
            label={words.names[name]}
            all={words.all}
            value={filter[name] ?? ''}
            options={choices[name].map((value) => ({ value, text: nameOf[name](value) }))}
            onChoose={(value) => choose({ ...filter, [name]: value })}
          />
        ))}
      </div>
      <p className="list-filter-found">
        <span role="status">{wanted.length === 0 ? words.nothing : words.found(wanted.length, questions.length)}</span>
        {searchOf(filter) !== '' && (
          <button type="button" onClick={() => choose({})}>
            {words.reset}
          </button>
        )}
      </p>
    </search>
  );
}

/** How a value reads, for each choice. */
function namesOf(language: Language): Readonly<Record<FilterName, (value: string) => string>> {
  const { phase, difficulties } = contentWords[language];
  const { groups, filter } = questionListWords[language];
  const dimensions = dimensionsWords[language];
  return {
    group: (value) => groups[value as keyof typeof groups],
    phase: (value) => phase(Number(value)),
    difficulty: (value) => difficulties[value as keyof typeof difficulties],
    state: (value) => filter.states[value as keyof typeof filter.states],
    dimension: (value) => dimensions[value as keyof typeof dimensions],
  };
}
