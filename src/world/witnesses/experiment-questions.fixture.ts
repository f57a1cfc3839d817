/** Questions about a test: each with a right query and the usual wrong ones. */
import { CLICKED } from './exposure-questions.fixture.ts';
import type { Question } from './question.fixture.ts';

/** Users, impressions and clicks by arm, and the deviation of the arms from their weights. */
const READOUT = ({
  time = 'AND shown_at >= assigned_at',
  clicks = CLICKED,
  users = '',
  expected = 'weight * total',
  ofTest = "WHERE experiment_id = 'rank_v2'",
}) =>
  `WITH a AS (SELECT * FROM assignments a ${ofTest} ${users}),
  arms AS (SELECT 'control' AS arm, control_weight AS weight FROM experiments WHERE experiment_id = 'rank_v2' UNION ALL SELECT 'treatment', treatment_weight FROM experiments WHERE experiment_id = 'rank_v2'),
  cells AS (SELECT arm, (SELECT COUNT(*) FROM a WHERE a.arm = arms.arm) AS users, ${expected.replace('total', '(SELECT COUNT(*) FROM a)')} AS expected FROM arms)
  SELECT cells.arm, users, COUNT(i.impression_id), COUNT(c.impression_id), 1.0 * COUNT(c.impression_id) / COUNT(i.impression_id), (SELECT SUM((users - expected) * (users - expected) / expected) FROM cells)
  FROM cells LEFT JOIN a ON a.arm = cells.arm LEFT JOIN impressions i ON i.user_id = a.user_id ${time} LEFT JOIN ${clicks} c ON c.impression_id = i.impression_id GROUP BY 1`;
const SEEN = (time: string) => `AND EXISTS (SELECT 1 FROM impressions i WHERE i.user_id = a.user_id ${time})`;
const RETENTION = (window: string, users: string) =>
  `SELECT arm, COUNT(*), SUM(EXISTS (SELECT 1 FROM plays p WHERE p.user_id = a.user_id ${window})) FROM assignments a WHERE experiment_id = 'rank_v2' ${users} GROUP BY 1`;
const WEEK_TWO = 'AND started_at >= assigned_at + 604800 AND started_at < assigned_at + 1209600';
const MATURE = `AND assigned_at + 1209600 <= ${1_736_121_600 + 20 * 86_400}`;

export const EXPERIMENT_QUESTIONS: Readonly<Record<string, Question>> = {
  'readout of a test': {
    right: READOUT({}),
    wrong: {
      'rows before assignment': READOUT({ time: '' }),
      'moment of assignment left out': READOUT({ time: 'AND shown_at > assigned_at' }),
      'only until the end': READOUT({ time: `AND shown_at >= assigned_at AND shown_at < ${1_736_121_600 + 14 * 86_400}` }),
      'triggered users only': READOUT({ users: SEEN('AND shown_at >= assigned_at') }),
      'users ever seen': READOUT({ users: SEEN('') }),
      'equal split': READOUT({ expected: '0.5 * total' }),
      'weights exchanged': READOUT({ expected: '(1 - weight) * total' }),
      'every test': READOUT({ ofTest: 'WHERE true' }),
      'click rows': READOUT({ clicks: 'clicks' }),
    },
  },
  'second week': {
    right: RETENTION(WEEK_TWO, MATURE),
    wrong: {
      'inner join': `SELECT arm, COUNT(DISTINCT a.user_id), COUNT(DISTINCT a.user_id) FROM assignments a JOIN plays p ON p.user_id = a.user_id ${WEEK_TWO} WHERE experiment_id = 'rank_v2' ${MATURE} GROUP BY 1`,
      'immature users': RETENTION(WEEK_TWO, ''),
      'any later play': RETENTION('AND started_at >= assigned_at', MATURE),
      'no upper bound': RETENTION('AND started_at >= assigned_at + 604800', MATURE),
      'first second left out': RETENTION(WEEK_TWO.replace('>=', '>'), MATURE),
      'last second included': RETENTION(WEEK_TWO.replace('started_at <', 'started_at <='), MATURE),
    },
  },
};
