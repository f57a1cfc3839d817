/** Questions about plays and purchases: each with a right query and the usual wrong ones. */
import type { Question } from './question.fixture.ts';

const STRENGTH = (union: string, plays: string) =>
  `SELECT user_id, item_id, SUM(s) FROM (SELECT user_id, item_id, 1 AS s FROM plays ${plays} ${union} SELECT user_id, item_id, 3 FROM purchases) GROUP BY 1, 2`;
const RIGHT_STRENGTH = STRENGTH('UNION ALL', 'WHERE seconds >= 60');
const REVENUE = (amount: string) =>
  `SELECT provider_group, (SELECT COUNT(*) FROM plays JOIN items USING (item_id) JOIN providers q USING (provider_id) WHERE q.provider_group = p.provider_group), (SELECT COALESCE(SUM(${amount}), 0) FROM purchases JOIN items USING (item_id) JOIN providers q USING (provider_id) WHERE q.provider_group = p.provider_group) FROM providers p GROUP BY 1`;
const TOP = (rank: string, order: string) =>
  `SELECT * FROM (SELECT user_id, ${rank} OVER (PARTITION BY user_id ORDER BY SUM(seconds) DESC${order}) AS rank, item_id, SUM(seconds) FROM plays GROUP BY user_id, item_id) WHERE rank <= 3`;
const PAIRS = (source: string, join: string, count: string) =>
  `WITH p AS (${source}) SELECT a.item_id, b.item_id, ${count} AS n FROM p a JOIN p b ON a.user_id = b.user_id AND a.item_id ${join} b.item_id GROUP BY 1, 2 HAVING n >= 2`;
const VIEWERS = 'SELECT DISTINCT user_id, item_id FROM plays';

export const INTERACTION_QUESTIONS: Readonly<Record<string, Question>> = {
  'strength of user and item': {
    right: RIGHT_STRENGTH,
    wrong: {
      'repeats collapse': STRENGTH('UNION', 'WHERE seconds >= 60'),
      'short plays count': STRENGTH('UNION ALL', ''),
      'limit not included': STRENGTH('UNION ALL', 'WHERE seconds > 60'),
      'a minute together':
        'SELECT user_id, item_id, SUM(s) FROM (SELECT user_id, item_id, COUNT(*) AS s FROM plays GROUP BY 1, 2 HAVING SUM(seconds) >= 60 UNION ALL SELECT user_id, item_id, 3 FROM purchases) GROUP BY 1, 2',
      'all plays of pairs with a long one':
        'SELECT user_id, item_id, SUM(s) FROM (SELECT user_id, item_id, COUNT(*) AS s FROM plays GROUP BY 1, 2 HAVING MAX(seconds) >= 60 UNION ALL SELECT user_id, item_id, 3 FROM purchases) GROUP BY 1, 2',
      'pairs without a signal':
        'SELECT user_id, item_id, SUM(s) FROM (SELECT user_id, item_id, seconds >= 60 AS s FROM plays UNION ALL SELECT user_id, item_id, 3 FROM purchases) GROUP BY 1, 2',
      'quantities count': RIGHT_STRENGTH.replace('item_id, 3', 'item_id, 3 * quantity'),
      'one purchase a pair': RIGHT_STRENGTH.replace('SELECT user_id, item_id, 3', 'SELECT DISTINCT user_id, item_id, 3'),
      'one play a pair': RIGHT_STRENGTH.replace('FROM (SELECT', 'FROM (SELECT DISTINCT'),
      'only from impressions': RIGHT_STRENGTH.replace('FROM purchases', 'FROM purchases WHERE impression_id IS NOT NULL'),
      'joins the two':
        'SELECT p.user_id, p.item_id, COUNT(*) + 3 * COUNT(b.purchase_id) FROM plays p LEFT JOIN purchases b USING (user_id, item_id) WHERE seconds >= 60 GROUP BY 1, 2',
    },
  },
  'revenue by provider group': {
    right: REVENUE('quantity * unit_price'),
    wrong: {
      'quantities left out': REVENUE('unit_price'),
      'prices of today': REVENUE('quantity * items.price'),
      'NULL for nothing': REVENUE('quantity * unit_price').replace('COALESCE(SUM(quantity * unit_price), 0)', 'SUM(quantity * unit_price)'),
      'items lacking either side':
        'SELECT provider_group, SUM(n), SUM(r) FROM providers JOIN items USING (provider_id) JOIN (SELECT item_id, COUNT(*) AS n FROM plays GROUP BY 1) USING (item_id) JOIN (SELECT item_id, SUM(quantity * unit_price) AS r FROM purchases GROUP BY 1) USING (item_id) GROUP BY 1',
      ...Object.fromEntries(
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
  },
  'three items a user': {
    right: TOP('ROW_NUMBER()', ', item_id'),
    wrong: {
      'ranks with ties': TOP('RANK()', ''),
      'larger id at a tie': TOP('ROW_NUMBER()', ', item_id DESC'),
      'three rows in all':
        'SELECT user_id, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY SUM(seconds) DESC, item_id) AS rank, item_id, SUM(seconds) FROM plays GROUP BY user_id, item_id ORDER BY SUM(seconds) DESC LIMIT 3',
      'single plays':
        'SELECT * FROM (SELECT user_id, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY seconds DESC, item_id) AS rank, item_id, seconds FROM plays) WHERE rank <= 3',
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
};
