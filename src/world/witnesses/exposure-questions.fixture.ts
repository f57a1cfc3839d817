/** Questions about what was shown and clicked: each with a right query and the usual wrong ones. */
import type { Question } from './question.fixture.ts';

/** Impressions that were clicked, each once. */
export const CLICKED = '(SELECT DISTINCT impression_id FROM clicks)';
const CTR = (join: string) =>
  `SELECT u.segment, COUNT(*), COUNT(c.impression_id), 1.0 * COUNT(c.impression_id) / COUNT(*) FROM impressions i JOIN users u USING (user_id) ${join} GROUP BY 1`;
const PLAYED = 'SELECT impression_id FROM plays WHERE seconds >= 60';
const FUNNEL = (clicked: string, converted: string) =>
  `SELECT surface, COUNT(*), SUM(${clicked}), SUM(${converted}) FROM impressions i GROUP BY 1`;
const IS_CLICKED = 'i.impression_id IN (SELECT impression_id FROM clicks)';
const COHORTS = (cohort: string, users: string) =>
  `SELECT ${cohort}, ${users}, COUNT(*) FROM impressions i JOIN users u USING (user_id) WHERE shown_at >= signup_at GROUP BY 1`;
const BOTS = `(SELECT user_id FROM impressions i LEFT JOIN ${CLICKED} c USING (impression_id) GROUP BY 1 HAVING COUNT(*) >= 20 AND COUNT(c.impression_id) >= 0.8 * COUNT(*))`;
const BY_POSITION = (where: string, clicks: string) =>
  `SELECT position, COUNT(*), 1.0 * COUNT(c.impression_id) / COUNT(*) FROM impressions i LEFT JOIN ${clicks} c USING (impression_id) WHERE ${where} GROUP BY 1`;

export const EXPOSURE_QUESTIONS: Readonly<Record<string, Question>> = {
  'click rate by segment': {
    right: CTR(`LEFT JOIN ${CLICKED} c USING (impression_id)`),
    wrong: {
      'inner join': CTR(`JOIN ${CLICKED} c USING (impression_id)`),
      'click rows': CTR('LEFT JOIN clicks c USING (impression_id)'),
      'integer division': CTR(`LEFT JOIN ${CLICKED} c USING (impression_id)`).replace('1.0 * ', ''),
      'mean of user rates': `SELECT segment, SUM(n), SUM(clicked), AVG(1.0 * clicked / n) FROM (SELECT user_id, COUNT(*) AS n, COUNT(c.impression_id) AS clicked FROM impressions i LEFT JOIN ${CLICKED} c USING (impression_id) GROUP BY 1) JOIN users USING (user_id) GROUP BY 1`,
      'users without impressions': `SELECT u.segment, COUNT(*), COUNT(c.impression_id), 1.0 * COUNT(c.impression_id) / COUNT(*) FROM users u LEFT JOIN impressions i USING (user_id) LEFT JOIN ${CLICKED} c USING (impression_id) GROUP BY 1`,
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
      'clicks shared out': `SELECT position, COUNT(*), 1.0 * COUNT(c.impression_id) / SUM(COUNT(c.impression_id)) OVER () FROM impressions i LEFT JOIN ${CLICKED} c USING (impression_id) WHERE surface = 'home' AND user_id NOT IN ${BOTS} GROUP BY 1`,
      'surfaces mixed': BY_POSITION(`user_id NOT IN ${BOTS}`, CLICKED),
      'click rows': BY_POSITION(`surface = 'home' AND user_id NOT IN ${BOTS}`, 'clicks'),
    },
  },
};
