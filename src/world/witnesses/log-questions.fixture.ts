/** Questions about sessions and the landing log, asked of a small world: each with a right query and the usual wrong ones. */
import type { Question } from './question.fixture.ts';

const FIRST = (partition: string, order: string) =>
  `SELECT event_id, event_type, user_id, received_at FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY ${partition} ORDER BY ${order}) AS n FROM raw_events) WHERE n = 1`;
const SESSIONS = (starts: string, partition: string, sum = 'PARTITION BY user_id ORDER BY shown_at') =>
  `SELECT user_id, session, COUNT(*), MIN(shown_at), MAX(shown_at) FROM (SELECT *, SUM(starts) OVER (${sum}) AS session FROM (SELECT *, ${starts} AS starts FROM (SELECT *, LAG(shown_at) OVER (${partition} ORDER BY shown_at) AS before FROM impressions))) GROUP BY 1, 2`;
const COUNT = (where: string) => `SELECT COUNT(*) FROM raw_events WHERE ${where}`;
const IN_ITEMS = 'item_id NOT IN (SELECT item_id FROM items)';
const MART = (source: string, by = 'event_at') =>
  `SELECT date(${by}, 'unixepoch'), item_id, SUM(event_type = 'impression'), SUM(event_type = 'click') FROM (${source}) WHERE item_id IS NOT NULL GROUP BY 1, 2`;
const DISTINCT = (batches: string) =>
  `SELECT * FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY received_at, row_id) AS n FROM raw_events WHERE ${batches}) WHERE n = 1`;

export const LOG_QUESTIONS: Readonly<Record<string, Question>> = {
  'first copies': {
    right: FIRST('event_id', 'received_at, row_id'),
    wrong: {
      'select distinct': 'SELECT DISTINCT event_id, event_type, user_id, received_at FROM raw_events',
      'latest copy': FIRST('event_id', 'received_at DESC, row_id'),
      'by content': FIRST('event_type, user_id, item_id, event_at', 'received_at, row_id'),
      'lowest row': FIRST('event_id', 'row_id'),
      'larger row at a tie': FIRST('event_id', 'received_at, row_id DESC'),
    },
  },
  sessions: {
    right: SESSIONS('before IS NULL OR shown_at - before > 1800', 'PARTITION BY user_id'),
    wrong: {
      'gap included': SESSIONS('before IS NULL OR shown_at - before >= 1800', 'PARTITION BY user_id'),
      'across users': SESSIONS('before IS NULL OR shown_at - before > 1800', ''),
      'starts at zero': SESSIONS('COALESCE(shown_at - before > 1800, 0)', 'PARTITION BY user_id'),
      'clock buckets': 'SELECT user_id, shown_at / 1800, COUNT(*), MIN(shown_at), MAX(shown_at) FROM impressions GROUP BY 1, 2',
      'one numbering': SESSIONS('before IS NULL OR shown_at - before > 1800', 'PARTITION BY user_id', 'ORDER BY user_id, shown_at'),
    },
  },
  'duplicate rows': {
    right: 'SELECT COUNT(*) - COUNT(DISTINCT event_id) FROM raw_events',
    wrong: { 'groups, not rows': 'SELECT COUNT(*) FROM (SELECT 1 FROM raw_events GROUP BY event_id HAVING COUNT(*) > 1)' },
  },
  'late rows': {
    right: COUNT('received_at - event_at > 86400'),
    wrong: {
      'by date': COUNT("date(received_at, 'unixepoch') > date(event_at, 'unixepoch')"),
      'limit included': COUNT('received_at - event_at >= 86400'),
      none: 'SELECT 0',
    },
  },
  'rows without a user': { right: COUNT('user_id IS NULL'), wrong: { 'equals NULL': COUNT('user_id = NULL') } },
  'rows of no item': {
    right: COUNT(IN_ITEMS),
    wrong: {
      'a list with NULL': COUNT('item_id NOT IN (SELECT item_id FROM items UNION SELECT NULL)'),
      'NULL as unknown': COUNT(`${IN_ITEMS} OR item_id IS NULL`),
    },
  },
  'mart after two batches': {
    right: MART(DISTINCT('batch_id <= 2')),
    wrong: {
      'the batch only': `${MART(DISTINCT('batch_id = 2'))} UNION ${MART(DISTINCT('batch_id = 1')).replace('GROUP BY', "AND (date(event_at, 'unixepoch'), item_id) NOT IN (SELECT date(event_at, 'unixepoch'), item_id FROM raw_events WHERE batch_id = 2 AND item_id IS NOT NULL) GROUP BY")}`,
      'first batch kept': MART(DISTINCT('batch_id = 1')),
      'dates by arrival': MART(DISTINCT('batch_id <= 2'), 'received_at'),
      'duplicates kept': MART('SELECT * FROM raw_events WHERE batch_id <= 2'),
      'only played left out': `${MART(DISTINCT('batch_id <= 2'))} HAVING SUM(event_type IN ('impression', 'click')) > 0`,
      'NULL items kept': MART(DISTINCT('batch_id <= 2')).replace('WHERE item_id IS NOT NULL', ''),
    },
  },
};
