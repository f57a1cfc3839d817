/** Everything that can be worked on, in the plain form in which islands take it. */
import type { Language } from '#languages/language.ts';
import type { Curriculum } from '#learning/next-step.ts';
import { exerciseAddress, lessonAddress, phaseAddress } from './addresses.ts';
import { exercisesInOrder, lessonsInOrder, phasesInOrder } from './content.ts';

export async function curriculum(language: Language): Promise<Curriculum> {
  const phases = await phasesInOrder();
  const phaseIdOf = (order: number): string => phases.find((phase) => phase.data.order === order)?.id ?? '';
  return {
    phases: phases.map(({ id, data }) => ({
      id,
      title: data.title,
      href: phaseAddress(data.order, language),
      goals: data.goals.map((goal) => ({ id: goal.id, title: goal.text })),
    })),
    exercises: (await exercisesInOrder()).map(({ id, data: { title, minutes, phase } }) => ({
      id,
      title,
      minutes,
      phase: phaseIdOf(phase),
      href: exerciseAddress(id, language),
    })),
    lessons: (await lessonsInOrder()).map(({ id, data: { title, minutes, phase } }) => ({
      id,
      title,
      minutes,
      phase: phaseIdOf(phase),
      href: lessonAddress(id, language),
    })),
  };
}
