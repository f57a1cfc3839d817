/** What was done lately: exercises accepted, lessons read, goals reached; the latest first. */
import type { Curriculum } from './next-step.ts';
import type { Progress } from './progress.ts';
import { goalTarget, lessonTarget } from './target.ts';

export interface DoneItem {
  readonly kind: 'exercise' | 'lesson' | 'goal';
  readonly title: string;
  readonly href: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

export function recentWork(progress: Progress, curriculum: Curriculum, count: number): readonly DoneItem[] {
  const items = [...acceptedExercises(progress, curriculum), ...tickedItems(progress, curriculum)];
  return items.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, count);
}

function acceptedExercises(progress: Progress, { exercises }: Curriculum): readonly DoneItem[] {
  return exercises.flatMap(({ id, title, href }): readonly DoneItem[] => {
    const at = progress.exercises.get(id)?.acceptedAt;
    return at === undefined ? [] : [{ kind: 'exercise', title, href, at }];
  });
}

function tickedItems(progress: Progress, { lessons, phases }: Curriculum): readonly DoneItem[] {
  const ticked = (kind: DoneItem['kind'], target: string, title: string, href: string): readonly DoneItem[] => {
    const checkOff = progress.checkOffs.get(target);
    return checkOff?.done ? [{ kind, title, href, at: checkOff.at }] : [];
  };
  return [
    ...lessons.flatMap(({ id, title, href }) => ticked('lesson', lessonTarget(id), title, href)),
    ...phases.flatMap((phase) => phase.goals.flatMap((goal) => ticked('goal', goalTarget(phase.id, goal.id), goal.title, phase.href))),
  ];
}
