/** Statements that bring the mart up to date with one batch of the landing log: a right one and the usual wrong ones. */
import type { Question } from './question.fixture.ts';

const DAY_OF = (moment: string) => `date(${moment}, 'unixepoch')`;
const FIRST_COPIES = (batches: string) =>
  `(SELECT *, ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY received_at, row_id) AS copy FROM raw_events WHERE ${batches})`;
const TOUCHED = (day = 'event_at') =>
  `(${DAY_OF(day)}, item_id) IN (SELECT ${DAY_OF(day)}, item_id FROM raw_events WHERE batch_id = :batch)`;
const COUNTS = (source: string, where: string, day = 'event_at') =>
  `SELECT ${DAY_OF(day)}, item_id, SUM(event_type = 'impression'), SUM(event_type = 'click') FROM ${source} WHERE item_id IS NOT NULL AND ${where} GROUP BY 1, 2`;
const REPLACES = 'ON CONFLICT (stat_date, item_id) DO UPDATE SET impressions = excluded.impressions, clicks = excluded.clicks';
const ADDS =
  'ON CONFLICT (stat_date, item_id) DO UPDATE SET impressions = impressions + excluded.impressions, clicks = clicks + excluded.clicks';
const UP_TO = FIRST_COPIES('batch_id <= :batch');
const INTO = 'INTO daily_item_stats';

/** What the mart holds once all batches up to this one are in it. */
export const REBUILT = COUNTS(UP_TO, 'copy = 1');

const RIGHT = `INSERT ${INTO} ${COUNTS(UP_TO, `copy = 1 AND ${TOUCHED()}`)} ${REPLACES}`;

/** `right` and `wrong` are statements, each run for batches 1, 2 and 2 again. */
export const UPSERT_QUESTION: Question = {
  right: RIGHT,
  wrong: {
    'adds the batch': `INSERT ${INTO} ${COUNTS(FIRST_COPIES('batch_id = :batch'), 'copy = 1')} ${ADDS}`,
    'replaces with the batch': `INSERT OR REPLACE ${INTO} ${COUNTS(FIRST_COPIES('batch_id = :batch'), 'copy = 1')}`,
    'dates by arrival': `INSERT ${INTO} ${COUNTS(UP_TO, `copy = 1 AND ${TOUCHED('received_at')}`, 'received_at')} ${REPLACES}`,
    'ignores what is there': `INSERT OR IGNORE ${INTO} ${COUNTS(UP_TO, `copy = 1 AND ${TOUCHED()}`)}`,
    'duplicates kept': `INSERT ${INTO} ${COUNTS(`(SELECT * FROM raw_events WHERE batch_id <= :batch)`, TOUCHED())} ${REPLACES}`,
    'later batches too': `INSERT ${INTO} ${COUNTS(FIRST_COPIES('true'), `copy = 1 AND ${TOUCHED()}`)} ${REPLACES}`,
    'counts the copies of this batch only': `INSERT ${INTO} ${COUNTS(UP_TO, `copy = 1 AND batch_id = :batch`)} ${ADDS}`,
    'only played left out': RIGHT.replace('GROUP BY 1, 2', "GROUP BY 1, 2 HAVING SUM(event_type IN ('impression', 'click')) > 0"),
  },
};
