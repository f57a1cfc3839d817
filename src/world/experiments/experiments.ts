/** The table `experiments`: three tests on days 1 to 14. */
import { DAY, startOfDay, WORLD_START } from '../calendar.ts';

export interface Experiments {
  readonly experiment_id: string[];
  readonly started_at: number[];
  readonly ended_at: number[];
  readonly control_weight: number[];
  readonly treatment_weight: number[];
}

/** The first second after the tests. */
export const EXPERIMENTS_END = startOfDay(15);

/** `rank_v2` tries a new model, `aa_check` nothing at all, `new_home` a page that loses part of its users. */
export function experimentsTable(): Experiments {
  const experiment_id = ['aa_check', 'new_home', 'rank_v2'];
  return {
    experiment_id,
    started_at: experiment_id.map(() => WORLD_START),
    ended_at: experiment_id.map(() => WORLD_START + 14 * DAY),
    control_weight: [0.5, 0.5, 0.7],
    treatment_weight: [0.5, 0.5, 0.3],
  };
}
