/** Rows that a small world holds whatever its seed, each found by a query. */
const PAIRS_WITH = (plays: string, purchases: string) =>
  `SELECT user_id, item_id FROM (SELECT user_id, item_id, 1 AS play, 0 AS purchase FROM plays UNION ALL SELECT user_id, item_id, 0, 1 FROM purchases) GROUP BY 1, 2 HAVING SUM(play) ${plays} AND SUM(purchase) ${purchases}`;
const ITEMS_WITH = (plays: string, purchases: string) =>
  `SELECT item_id FROM items WHERE item_id ${plays} (SELECT item_id FROM plays) AND item_id ${purchases} (SELECT item_id FROM purchases)`;
const SHOWN_IN = (arm: string, when: string) =>
  `SELECT 1 FROM impressions i JOIN assignments a USING (user_id) JOIN experiments e USING (experiment_id) WHERE experiment_id = 'rank_v2' AND a.arm = '${arm}' AND ${when}`;
const MISSING_FROM = (arm: string, seen: string) =>
  `SELECT user_id FROM assignments a WHERE experiment_id = 'rank_v2' AND arm = '${arm}' AND NOT EXISTS (SELECT 1 FROM impressions i WHERE i.user_id = a.user_id AND shown_at >= assigned_at) AND ${seen} (SELECT 1 FROM impressions i WHERE i.user_id = a.user_id)`;

export const PLANTED_ROWS: Readonly<Record<string, string>> = {
  'a play of a minute': 'SELECT 1 FROM plays WHERE seconds = 60',
  'a play of a second less': 'SELECT 1 FROM plays WHERE seconds = 59',
  'a pair with plays only': PAIRS_WITH('> 0', '= 0'),
  'a pair with purchases only': PAIRS_WITH('= 0', '> 0'),
  'a pair with both': PAIRS_WITH('> 0', '> 0'),
  'a pair with two purchases': PAIRS_WITH('>= 0', '> 1'),
  'a pair bought, and watched for seconds only':
    'SELECT user_id, item_id FROM plays JOIN (SELECT DISTINCT user_id, item_id FROM purchases) USING (user_id, item_id) GROUP BY 1, 2 HAVING MAX(seconds) < 60',
  'a purchase of several': 'SELECT 1 FROM purchases WHERE quantity > 1',
  'a purchase below the price': 'SELECT 1 FROM purchases JOIN items USING (item_id) WHERE unit_price < price',
  'equal purchases by different users':
    'SELECT item_id, quantity, unit_price FROM purchases GROUP BY 1, 2, 3 HAVING COUNT(DISTINCT user_id) > 1',
  'a second click on one impression': 'SELECT impression_id FROM clicks GROUP BY 1 HAVING COUNT(*) > 1',
  'an item with plays only': ITEMS_WITH('IN', 'NOT IN'),
  'an item with purchases only': ITEMS_WITH('NOT IN', 'IN'),
  'an item with both': ITEMS_WITH('IN', 'IN'),
  'an item with neither': ITEMS_WITH('NOT IN', 'NOT IN'),
  'a provider without items': 'SELECT 1 FROM providers WHERE provider_id NOT IN (SELECT provider_id FROM items)',
  'both groups of providers':
    'SELECT COUNT(DISTINCT provider_group) AS count FROM items JOIN providers USING (provider_id) HAVING count = 2',
  'a user in several tests': 'SELECT user_id FROM assignments GROUP BY 1 HAVING COUNT(*) > 1',
  'impressions of a user of other tests only':
    "SELECT 1 FROM impressions WHERE user_id IN (SELECT user_id FROM assignments WHERE experiment_id = 'aa_check') AND user_id NOT IN (SELECT user_id FROM assignments WHERE experiment_id = 'rank_v2')",
  ...Object.fromEntries(
    ['control', 'treatment'].flatMap((arm) => [
      [`${arm}: shown in the second of the assignment`, SHOWN_IN(arm, 'shown_at = assigned_at')],
      [`${arm}: shown before it`, SHOWN_IN(arm, 'shown_at < assigned_at')],
      [`${arm}: shown after the end`, SHOWN_IN(arm, 'shown_at >= ended_at')],
      [`${arm}: a user never shown anything`, MISSING_FROM(arm, 'NOT EXISTS')],
      [`${arm}: a user shown something before only`, MISSING_FROM(arm, 'EXISTS')],
    ]),
  ),
};
