/** What one file of words says of another is true: exercises, lessons, questions and skills that are named exist. */
import { describe, expect, test } from 'vitest';
import { exerciseSchema } from '#schemas/exercise.ts';
import { lessonSchema } from '#schemas/lesson.ts';
import { phaseSchema } from '#schemas/phase.ts';
import { questionSchema } from '#schemas/question.ts';
import { EXERCISE_READMES, LESSONS, PHASES, QUESTIONS } from './read-content.ts';

const phases = PHASES.map(({ frontmatter }) => phaseSchema.parse(frontmatter)).toSorted((a, b) => a.order - b.order);
const exercises = EXERCISE_READMES.map(({ id, frontmatter }) => ({ id, ...exerciseSchema.parse(frontmatter) }));
const lessons = LESSONS.map(({ id, frontmatter }) => ({ id, ...lessonSchema.parse(frontmatter) }));
const questions = QUESTIONS.map(({ id, frontmatter }) => ({ id, ...questionSchema.parse(frontmatter) }));
const exerciseIds = exercises.map(({ id }) => id);

describe('the roadmap', () => {
  test('has five phases of 4, 3, 4, 3 and 4 weeks', () => {
    expect(phases.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5]);
    expect(phases.map(({ weeks }) => weeks)).toEqual([4, 3, 4, 3, 4]);
  });

  test('no goal is named twice, and each carries the number of its phase', () => {
    const ids = phases.flatMap(({ goals }) => goals.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
    for (const { order, goals } of phases) expect(goals.every(({ id }) => id.startsWith(String(order)))).toBe(true);
  });

  test('the skills of a phase are its goals and its milestone', () => {
    for (const { order, goals, skills } of phases)
      expect(skills.toSorted()).toEqual([...goals.map(({ id }) => id), `${order}M`].toSorted());
  });
});

test.each(phases)('exercises prove the milestone of phase $order', ({ order }) => {
  expect(exercises.filter(({ skills }) => skills.includes(`${order}M`)).length).toBeGreaterThanOrEqual(2);
});

describe.each([
  { name: 'exercises', items: exercises },
  { name: 'lessons', items: lessons },
  { name: 'questions', items: questions },
])('$name', ({ items }) => {
  test('name skills of the roadmap, at least one of their own phase', () => {
    const known = phases.flatMap(({ skills }) => skills);
    for (const { id, phase, skills } of items) {
      expect(
        skills.filter((skill) => !known.includes(skill)),
        id,
      ).toEqual([]);
      expect(
        skills.some((skill) => skill.startsWith(String(phase))),
        id,
      ).toBe(true);
    }
  });
});

describe('what needs what', () => {
  const needs = new Map(exercises.map(({ id, needs: before }) => [id, before]));

  test('every exercise that is needed exists, and belongs to the same phase or an earlier one', () => {
    for (const { id, phase, needs: before } of exercises) {
      for (const other of before) {
        expect(exerciseIds, id).toContain(other);
        expect(exercises.find((exercise) => exercise.id === other)?.phase, `${id} needs ${other}`).toBeLessThanOrEqual(phase);
      }
    }
  });

  test('nothing needs itself, however far round', () => {
    const reaches = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
      for (const next of needs.get(from) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        reaches(next, seen);
      }
      return seen;
    };
    expect(exerciseIds.filter((id) => reaches(id).has(id))).toEqual([]);
  });
});

test('exercises and lessons that lessons and questions name exist', () => {
  const lessonIds = lessons.map(({ id }) => id);
  for (const { id, exercises: named } of [...lessons, ...questions]) for (const name of named) expect(exerciseIds, id).toContain(name);
  for (const { id, lessons: named } of questions) for (const name of named) expect(lessonIds, id).toContain(name);
});

test('where a question and an exercise both exist, each names the other', () => {
  const byNumber = new Map(questions.map((question) => [question.number, question]));
  for (const { id, questions: numbers } of exercises)
    for (const question of numbers.flatMap((number) => byNumber.get(number) ?? [])) expect(question.exercises, question.id).toContain(id);
  for (const question of questions)
    for (const name of question.exercises)
      expect(exercises.find(({ id }) => id === name)?.questions, `${name} names question ${question.number}`).toContain(question.number);
});
