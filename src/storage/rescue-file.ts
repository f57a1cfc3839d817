/** Everything on the shelves as it lies there, readable or not: the last resort of a learner whose store is damaged. */
import { listFileText } from '#learning/backup.ts';
import type { RecordEntry } from './record-shelf.ts';

export const RESCUE_FORMAT = 'holdout/rescued-records';

/** What JSON cannot say is left out rather than failing: half of the records are worth more than none. */
export function rescueText(records: readonly RecordEntry[], exportedAt: string): string {
  const sayable = records.filter(([, value]) => {
    try {
      return JSON.stringify(value) !== undefined;
    } catch {
      return false;
    }
  });
  return listFileText({ fmt: RESCUE_FORMAT, exportedAt, leftOut: records.length - sayable.length }, 'records', sayable);
}

export const rescueFileName = (exportedAt: string): string => `holdout-rescued-records-${exportedAt.slice(0, 10)}.json`;
