/** The content in the order in which the site shows it. */
import { type CollectionEntry, getCollection } from 'astro:content';

export type Phase = CollectionEntry<'roadmap'>;
export type Exercise = CollectionEntry<'exercises'>;
export type Lesson = CollectionEntry<'lessons'>;
export type Question = CollectionEntry<'questions'>;

const difficulties = ['warm-up', 'core', 'stretch'];

export async function phasesInOrder(): Promise<readonly Phase[]> {
  return (await getCollection('roadmap')).toSorted((a, b) => a.data.order - b.data.order);
}

/** By phase; within a phase an exercise comes after those it needs, easier ones first. */
export async function exercisesInOrder(): Promise<readonly Exercise[]> {
  const exercises = (await getCollection('exercises')).toSorted(
    (a, b) => a.data.phase - b.data.phase || levelOf(a) - levelOf(b) || a.data.minutes - b.data.minutes || a.id.localeCompare(b.id),
  );
  const placed: Exercise[] = [];
  const place = (exercise: Exercise): void => {
    if (placed.includes(exercise)) return;
    for (const id of exercise.data.needs) {
      const needed = exercises.find((other) => other.id === id && other.data.phase === exercise.data.phase);
      if (needed !== undefined) place(needed);
    }
    placed.push(exercise);
  };
  exercises.forEach(place);
  return placed;
}

export async function lessonsInOrder(): Promise<readonly Lesson[]> {
  return (await getCollection('lessons')).toSorted((a, b) => a.data.phase - b.data.phase || a.data.order - b.data.order);
}

export async function questionsInOrder(): Promise<readonly Question[]> {
  return (await getCollection('questions')).toSorted((a, b) => a.data.number - b.data.number);
}

function levelOf(exercise: Exercise): number {
  return difficulties.indexOf(exercise.data.difficulty);
}
