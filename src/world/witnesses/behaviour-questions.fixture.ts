/** Questions about people, tests and items, asked of a small world: each with a right query and the usual wrong ones. */
import type { Question } from './question.fixture.ts';

const STRENGTH = (union: string, plays: string) =>
  `SELECT user_id, item_id, SUM(s) FROM (SELECT user_id, item_id, 1 AS s FROM plays ${plays} ${union} SELECT user_id, item_id, 3 FROM purchases) GROUP BY 1, 2`;
const CLICKED = '(SELECT DISTINCT impression_id FROM clicks)';
const CTR = (join: string) =>
  `SELECT u.segment, COUNT(*), COUNT(c.impression_id), 1.0 * COUNT(c.impression_id) / COUNT(*) FROM impressions i JOIN users u USING (user_id) ${join} GROUP BY 1`;
const TOP = (rank: string, order: string) =>
  `SELECT * FROM (SELECT user_id, ${rank} OVER (PARTITION BY user_id ORDER BY SUM(seconds) DESC${order}) AS rank, item_id, SUM(seconds) FROM plays GROUP BY user_id, item_id) WHERE rank <= 3`;
const READOUT = (time: string, join: string, clicks: string) =>
  `SELECT a.arm, COUNT(DISTINCT a.user_id), COUNT(i.impression_id), COUNT(c.impression_id) FROM assignments a ${join} JOIN impressions i ON i.user_id = a.user_id ${time} LEFT JOIN ${clicks} c ON c.impression_id = i.impression_id WHERE a.experiment_id = 'rank_v2' GROUP BY 1`;
const PLAYED = 'SELECT impression_id FROM plays WHERE seconds >= 60';
const FUNNEL = (clicked: string, converted: string) =>
  `SELECT surface, COUNT(*), SUM(${clicked}), SUM(${converted}) FROM impressions i GROUP BY 1`;
const IS_CLICKED = 'i.impression_id IN (SELECT impression_id FROM clicks)';
const RETENTION = (window: string, users: string) =>
  `SELECT arm, COUNT(*), SUM(EXISTS (SELECT 1 FROM plays p WHERE p.user_id = a.user_id ${window})) FROM assignments a WHERE experiment_id = 'rank_v2' ${users} GROUP BY 1`;
const WEEK_TWO = 'AND started_at >= assigned_at + 604800 AND started_at < assigned_at + 1209600';
const MATURE = `AND assigned_at + 1209600 <= ${1_736_121_600 + 20 * 86_400}`;
const PAIRS = (source: string, join: string, count: string) =>
  `WITH p AS (${source}) SELECT a.item_id, b.item_id, ${count} AS n FROM p a JOIN p b ON a.user_id = b.user_id AND a.item_id ${join} b.item_id GROUP BY 1, 2 HAVING n >= 2`;
const VIEWERS = 'SELECT DISTINCT user_id, item_id FROM plays';
const COHORTS = (cohort: string, users: string) =>
  `SELECT ${cohort}, ${users}, COUNT(*) FROM impressions i JOIN users u USING (user_id) WHERE shown_at >= signup_at GROUP BY 1`;
const BOTS = `(SELECT user_id FROM impressions i LEFT JOIN ${CLICKED} c USING (impression_id) GROUP BY 1 HAVING COUNT(*) >= 20 AND COUNT(c.impression_id) >= 0.8 * COUNT(*))`;
const BY_POSITION = (where: string, clicks: string) =>
  `SELECT position, COUNT(*), 1.0 * COUNT(c.impression_id) / COUNT(*) FROM impressions i LEFT JOIN ${clicks} c USING (impression_id) WHERE ${where} GROUP BY 1`;
export const BEHAVIOUR_QUESTIONS: Readonly<Record<string, Question>> = {
  'strength of user and item': {
    right: STRENGTH('UNION ALL', 'WHERE seconds >= 60'),
    wrong: {
      'repeats collapse': STRENGTH('UNION', 'WHERE seconds >= 60'),
      'short plays count': STRENGTH('UNION ALL', ''),
      'limit not included': STRENGTH('UNION ALL', 'WHERE seconds > 60'),
      'joins the two':
        'SELECT p.user_id, p.item_id, COUNT(*) + 3 * COUNT(b.purchase_id) FROM plays p LEFT JOIN purchases b USING (user_id, item_id) WHERE seconds >= 60 GROUP BY 1, 2',
    },
  },
  'click rate by segment': {
    right: CTR(`LEFT JOIN ${CLICKED} c USING (impression_id)`),
    wrong: {
      'inner join': CTR(`JOIN ${CLICKED} c USING (impression_id)`),
      'click rows': CTR('LEFT JOIN clicks c USING (impression_id)'),
    },
  },
  'revenue by provider group': {
    right:
      'SELECT provider_group, (SELECT COUNT(*) FROM plays JOIN items USING (item_id) JOIN providers q USING (provider_id) WHERE q.provider_group = p.provider_group), (SELECT COALESCE(SUM(quantity * unit_price), 0) FROM purchases JOIN items USING (item_id) JOIN providers q USING (provider_id) WHERE q.provider_group = p.provider_group) FROM providers p GROUP BY 1',
    wrong: Object.fromEntries(
      [
        ['double join', 'LEFT JOIN', 'COUNT(play_id)', 'COALESCE(SUM(quantity * unit_price), 0)'],
        ['distinct plays only', 'LEFT JOIN', 'COUNT(DISTINCT play_id)', 'COALESCE(SUM(quantity * unit_price), 0)'],
        ['distinct sums', 'LEFT JOIN', 'COUNT(DISTINCT play_id)', 'COALESCE(SUM(DISTINCT quantity * unit_price), 0)'],
        ['inner joins', 'JOIN', 'COUNT(DISTINCT play_id)', 'SUM(DISTINCT quantity * unit_price)'],
      ].map(([name, join, plays, revenue]) => [
        name,
        `SELECT provider_group, ${plays}, ${revenue} FROM providers ${join} items USING (provider_id) ${join} plays l USING (item_id) ${join} purchases b ON b.item_id = items.item_id GROUP BY 1`,
      ]),
    ),
  },
  'three items a user': {
    right: TOP('ROW_NUMBER()', ', item_id'),
    wrong: {
      'ranks with ties': TOP('RANK()', ''),
      'larger id at a tie': TOP('ROW_NUMBER()', ', item_id DESC'),
      'single plays':
        'SELECT * FROM (SELECT user_id, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY seconds DESC, item_id) AS rank, item_id, seconds FROM plays) WHERE rank <= 3',
    },
  },
  'readout of a test': {
    right: READOUT('AND shown_at >= assigned_at', 'LEFT', CLICKED),
    wrong: {
      'rows before assignment': READOUT('', 'LEFT', CLICKED),
      'moment of assignment left out': READOUT('AND shown_at > assigned_at', 'LEFT', CLICKED),
      'only until the end': READOUT(`AND shown_at >= assigned_at AND shown_at < ${1_736_121_600 + 14 * 86_400}`, 'LEFT', CLICKED),
      'triggered users only': READOUT('AND shown_at >= assigned_at', 'INNER', CLICKED),
      'click rows': READOUT('AND shown_at >= assigned_at', 'LEFT', 'clicks'),
    },
  },
  funnel: {
    right: FUNNEL(
      IS_CLICKED,
      `${IS_CLICKED} AND i.impression_id IN (${PLAYED} AND impression_id IS NOT NULL UNION SELECT impression_id FROM purchases WHERE impression_id IS NOT NULL)`,
    ),
    wrong: {
      'conversions without a click': FUNNEL(
        IS_CLICKED,
        `i.impression_id IN (${PLAYED} AND impression_id IS NOT NULL UNION SELECT impression_id FROM purchases WHERE impression_id IS NOT NULL)`,
      ),
      'plays only': FUNNEL(IS_CLICKED, `${IS_CLICKED} AND i.impression_id IN (${PLAYED} AND impression_id IS NOT NULL)`),
      'short plays': FUNNEL(
        IS_CLICKED,
        `${IS_CLICKED} AND i.impression_id IN (SELECT impression_id FROM plays WHERE impression_id IS NOT NULL UNION SELECT impression_id FROM purchases WHERE impression_id IS NOT NULL)`,
      ),
      'by user and item': FUNNEL(
        IS_CLICKED,
        `${IS_CLICKED} AND (EXISTS (SELECT 1 FROM plays p WHERE p.user_id = i.user_id AND p.item_id = i.item_id AND seconds >= 60) OR EXISTS (SELECT 1 FROM purchases p WHERE p.user_id = i.user_id AND p.item_id = i.item_id))`,
      ),
      'fan out': `SELECT surface, COUNT(*), COUNT(c.click_id), COUNT(p.play_id) FROM impressions i LEFT JOIN clicks c USING (impression_id) LEFT JOIN plays p ON p.impression_id = i.impression_id AND seconds >= 60 GROUP BY 1`,
    },
  },
  'second week': {
    right: RETENTION(WEEK_TWO, MATURE),
    wrong: {
      'immature users': RETENTION(WEEK_TWO, ''),
      'any later play': RETENTION('AND started_at >= assigned_at', MATURE),
      'no upper bound': RETENTION('AND started_at >= assigned_at + 604800', MATURE),
      'first second left out': RETENTION(WEEK_TWO.replace('>=', '>'), MATURE),
      'last second included': RETENTION(WEEK_TWO.replace('started_at <', 'started_at <='), MATURE),
    },
  },
  'pairs of items': {
    right: PAIRS(VIEWERS, '<', 'COUNT(*)'),
    wrong: {
      mirrored: PAIRS(VIEWERS, '<>', 'COUNT(*)'),
      'repeats multiply': PAIRS('SELECT user_id, item_id FROM plays', '<', 'COUNT(*)'),
      'pairs of itself': PAIRS(VIEWERS, '<=', 'COUNT(*)'),
      'counts plays': PAIRS('SELECT * FROM plays', '<', 'COUNT(DISTINCT a.play_id)'),
    },
  },
  'first week': {
    right: COHORTS('shown_at < signup_at + 604800', 'COUNT(DISTINCT user_id)'),
    wrong: {
      "today's segment": COHORTS("segment = 'new'", 'COUNT(DISTINCT user_id)'),
      "today's age": COHORTS(`signup_at >= ${1_736_121_600 + 14 * 86_400}`, 'COUNT(DISTINCT user_id)'),
      'rows as users': COHORTS('shown_at < signup_at + 604800', 'COUNT(user_id)'),
      'closed boundary': COHORTS('shown_at <= signup_at + 604800', 'COUNT(DISTINCT user_id)'),
      'rows before signup': COHORTS('shown_at < signup_at + 604800', 'COUNT(DISTINCT user_id)').replace('WHERE shown_at >= signup_at', ''),
    },
  },
  'click rate by position': {
    right: BY_POSITION(`surface = 'home' AND user_id NOT IN ${BOTS}`, CLICKED),
    wrong: {
      'bots kept': BY_POSITION("surface = 'home'", CLICKED),
      'surfaces mixed': BY_POSITION(`user_id NOT IN ${BOTS}`, CLICKED),
      'click rows': BY_POSITION(`surface = 'home' AND user_id NOT IN ${BOTS}`, 'clicks'),
    },
  },
};
