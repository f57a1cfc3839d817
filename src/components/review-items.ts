/** All that can come back for review: the questions, and the exercises. */
import type { Language } from '#languages/language.ts';
import type { Dimension, ReviewItem } from '#learning/review/review-item.ts';
import { exerciseTarget, questionTarget } from '#learning/target.ts';
import { exerciseAddress, questionAddress } from './addresses.ts';
import { type Exercise, exercisesInOrder, type Question, questionsInOrder } from './content.ts';

/** To say an answer, compare it with the key points and try one follow-up. */
const QUESTION_MINUTES = { 'warm-up': 4, core: 5, stretch: 6 };

/** What the hiring scorecard would score of an exercise that practises a goal, besides the writing of code or of SQL. */
const BY_GOAL: Readonly<Record<string, Dimension>> = {
  '1a': 'recommenders',
  '1b': 'evaluation',
  '1c': 'data',
  '2a': 'evaluation',
  '2b': 'evaluation',
  '2c': 'evaluation',
  '3a': 'recommenders',
  '3b': 'recommenders',
  '3c': 'recommenders',
  '4a': 'evaluation',
  '4b': 'evaluation',
  '4c': 'production',
  '5a': 'production',
  '5b': 'production',
  '5c': 'communication',
};

export async function reviewItems(language: Language): Promise<readonly ReviewItem[]> {
  return [...(await questionsInOrder()).map((question) => ofQuestion(question, language)), ...(await exerciseItems(language))];
}

export const questionItems = async (language: Language): Promise<readonly ReviewItem[]> =>
  (await questionsInOrder()).map((question) => ofQuestion(question, language));

export const exerciseItems = async (language: Language): Promise<readonly ReviewItem[]> =>
  (await exercisesInOrder()).map((exercise) => ofExercise(exercise, language));

function ofQuestion({ id, data }: Question, language: Language): ReviewItem {
  const { title, difficulty, phase, skills, dimensions, category } = data;
  return {
    kind: 'question',
    id,
    target: questionTarget(id),
    title,
    href: questionAddress(id, language),
    minutes: QUESTION_MINUTES[difficulty],
    phase,
    skills,
    dimensions,
    difficulty,
    group: category,
  };
}

function ofExercise({ id, data }: Exercise, language: Language): ReviewItem {
  const { title, minutes, phase, skills, difficulty, kind } = data;
  return {
    kind: 'exercise',
    id,
    target: exerciseTarget(id),
    title,
    href: exerciseAddress(id, language),
    minutes,
    phase,
    skills,
    dimensions: dimensionsOf(kind, skills),
    difficulty,
    group: kind,
  };
}

function dimensionsOf(kind: 'function' | 'sql', skills: readonly string[]): readonly Dimension[] {
  const own: Dimension = kind === 'sql' ? 'data' : 'coding';
  return [...new Set([own, ...skills.flatMap((skill) => BY_GOAL[skill] ?? [])])];
}
