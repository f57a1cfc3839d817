/** Which questions of the list are wanted: five choices and words, kept in the page's address. */
import { type Choices, type Chosen, chosenIn, searchOf as searchOfChosen } from '#islands/filter/filter-address.ts';
import type { QuestionStatus } from '#learning/question-states.ts';
import type { Dimension, ReviewItem } from '#learning/review/review-item.ts';

/** What the list knows of a question. */
export interface ListedQuestion extends Pick<ReviewItem, 'id' | 'phase' | 'difficulty' | 'dimensions'> {
  readonly group: string;
  /** What is searched for words. */
  readonly text: string;
}

export const FILTERS = ['group', 'phase', 'difficulty', 'state', 'dimension'] as const;
export type FilterName = (typeof FILTERS)[number];
export type QuestionFilter = Chosen<FilterName | 'words'>;

const GROUPS = ['beginner', 'intermediate', 'advanced', 'scenario', 'workflow', 'behavioral'];
const DIFFICULTIES = ['warm-up', 'core', 'stretch'];
const DIMENSIONS: readonly Dimension[] = ['coding', 'data', 'recommenders', 'evaluation', 'production', 'communication'];

/** The values that each choice offers: those that occur, in the order in which a reader looks for them. */
export function choicesOf(questions: readonly ListedQuestion[]): Choices<FilterName> {
  const present = (order: readonly string[], values: readonly string[]) => order.filter((value) => values.includes(value));
  return {
    group: present(
      GROUPS,
      questions.map(({ group }) => group),
    ),
    phase: [...new Set(questions.map(({ phase }) => phase))].toSorted((a, b) => a - b).map(String),
    difficulty: present(
      DIFFICULTIES,
      questions.map(({ difficulty }) => difficulty),
    ),
    state: ['untried', 'due', 'practised'] satisfies readonly QuestionStatus[],
    dimension: present(
      DIMENSIONS,
      questions.flatMap(({ dimensions }) => dimensions),
    ),
  };
}

export function isWanted(question: ListedQuestion, filter: QuestionFilter, status: QuestionStatus): boolean {
  const values: Choices<FilterName> = {
    group: [question.group],
    phase: [String(question.phase)],
    difficulty: [question.difficulty],
    state: [status],
    dimension: question.dimensions,
  };
  return FILTERS.every((name) => !filter[name] || values[name].includes(filter[name])) && hasWords(question.text, filter.words ?? '');
}

export function filterOf(search: string, choices: Choices<FilterName>): QuestionFilter {
  const words = new URLSearchParams(search).get('words') ?? '';
  return { ...chosenIn(search, FILTERS, choices), ...(words.trim() !== '' && { words }) };
}

export const searchOf = (filter: QuestionFilter): string =>
  searchOfChosen({ ...filter, words: filter.words?.trim() ?? '' }, [...FILTERS, 'words']);

/** Each word that was typed begins a word of the text, whatever its case: `rank` finds ranking, `ran` in orange does not count. */
function hasWords(text: string, typed: string): boolean {
  const words = wordsOf(text);
  return wordsOf(typed).every((word) => words.some((other) => other.startsWith(word)));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
