/** The fairness audit: what is checked, and against which function of the core. */
import { fairnessAudit } from '#core/fairness/fairness-audit.ts';
import { traceFairnessAudit } from '#core/fairness/trace-fairness-audit.ts';
import { type AuditedUser, type AuditedUsers as Args, auditedUsers, largeAudits } from '#graders/arbitraries/audited-users.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameNumber, sameValue } from '#graders/index.ts';

type Result = { ndcg: Record<string, number>; ndcgGap: number; exposureRatio: Record<string, number>; findings: string[] };

const onlyUser: AuditedUser = { segment: 'all', grades: [1], shown: [0] };
const legal: Args = [[onlyUser], ['studio'], 1, { ndcgGap: 0.1, exposureRatio: 0.8, minUsers: 1 }];

export default defineGrader<Args>({
  entry: 'fairnessAudit',
  oracles: ['fairnessAudit', 'ndcgAtK', 'dcgAtK', 'ndcgByGroup', 'groupExposure', 'groupExposureShare'],
  inputs: auditedUsers,
  oracle: fairnessAudit,
  checks: [
    agreesWith('follows the definition', { runs: 60 }),
    invariantUnder(
      'the order of the users changes nothing',
      ([users, ...rest], draw) => {
        const turn = 1 + Math.floor(draw * users.length);
        return [[...users.slice(turn), ...users.slice(0, turn)].toReversed(), ...rest];
      },
      { runs: 14 },
    ),
    invariantUnder(
      'everybody twice, and twice as many wanted in a segment, changes nothing',
      ([users, providerOf, k, thresholds]) => [[...users, ...users], providerOf, k, { ...thresholds, minUsers: 2 * thresholds.minUsers }],
      { runs: 14 },
    ),
    invariantUnder(
      'items shown after rank k change nothing',
      ([users, providerOf, k, thresholds]) => [users.map((user) => showMore(user, k)), providerOf, k, thresholds],
      {
        runs: 14,
      },
    ),
    law(
      'every user’s list counts the same, however long',
      auditedUsers,
      (call, [users, ...rest]) => {
        const alone = users.map((user) => (call([user], ...rest) as Result).exposureRatio);
        const received = call(users, ...rest) as Result;
        const right = Object.fromEntries(
          Object.keys(received.exposureRatio).map((provider) => [provider, meanOf(alone.map((ratios) => ratios[provider] ?? NaN))]),
        );
        return (
          sameValue(received.exposureRatio, right) || {
            expected: `the mean of what each user gives alone: ${JSON.stringify(right)}`,
            received,
          }
        );
      },
      { runs: 12 },
    ),
    law(
      'the ratios, weighted by shares of the catalogue, average to 1',
      auditedUsers,
      (call, args) => {
        const received = call(...args) as Result;
        const average = meanOf(args[1].map((provider) => received.exposureRatio[provider] ?? NaN));
        return sameNumber(average, 1) || { expected: `an average of 1 over the items of the catalogue, and it is ${average}`, received };
      },
      { runs: 14 },
    ),
    law(
      'the gap is the best segment minus the worst',
      auditedUsers,
      (call, args) => {
        const received = call(...args) as Result;
        const defined = Object.values(received.ndcg).filter((value) => !Number.isNaN(value));
        const gap = defined.length < 2 ? NaN : Math.max(...defined) - Math.min(...defined);
        return sameNumber(received.ndcgGap, gap) || { expected: `an ndcgGap of ${gap}, by your own numbers for the segments`, received };
      },
      { runs: 14 },
    ),
    law(
      'a segment with too few users has no number, and that is a finding',
      auditedUsers,
      (call, [users, providerOf, k, thresholds]) => {
        const received = call(users, providerOf, k, { ...thresholds, minUsers: users.length + 1 }) as Result;
        const silent = Object.keys(received.ndcg).length === 0 && Number.isNaN(received.ndcgGap);
        const told = received.findings.includes('small-segment') && !received.findings.includes('quality-gap');
        return (
          (silent && told) || {
            expected: 'ndcg without keys, a gap of NaN and the finding small-segment, as every segment is too small',
            received,
          }
        );
      },
      { runs: 14 },
    ),
    law(
      'looser thresholds only take findings away',
      auditedUsers,
      (call, [users, providerOf, k, thresholds]) => {
        const strict = (call(users, providerOf, k, thresholds) as Result).findings;
        const loose = { ndcgGap: thresholds.ndcgGap + 0.25, exposureRatio: thresholds.exposureRatio / 2, minUsers: 1 };
        const received = call(users, providerOf, k, loose) as Result;
        // With every segment measured, the gap may grow: what is compared are the other findings.
        const others = received.findings.filter((finding) => finding !== 'quality-gap' || thresholds.minUsers === 1);
        return (
          others.every((finding) => strict.includes(finding)) || {
            expected: `no finding but [${strict.join(', ')}], those of stricter thresholds`,
            received,
          }
        );
      },
      { runs: 14 },
    ),
    expects(
      'a gap or a ratio exactly at its threshold is no finding',
      fc.constantFrom(0, 1).map(atTheThresholds),
      ([, other], _, __, { ndcgGap }) => ({
        ndcg: { regular: 1, new: other?.grades[0] ?? NaN },
        ndcgGap,
        exposureRatio: { studio: 1 },
        findings: [],
      }),
      { runs: 4 },
    ),
    refuses(
      'refuses a k that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].map((k) => legal.with(2, k)),
      legal,
    ),
    refuses('refuses an audit of nobody', [legal.with(0, [])], legal),
    refuses(
      'refuses a user who was shown nothing',
      [legal.with(0, [{ ...onlyUser, shown: [] }]), legal.with(0, [onlyUser, { ...onlyUser, shown: [] }])],
      legal,
    ),
  ],
  features: [
    {
      when: 'every segment is large enough',
      otherwise: 'a segment is too small',
      holds: (users, _, __, { minUsers }) =>
        users.every(({ segment }) => users.filter((other) => other.segment === segment).length >= minUsers),
    },
    {
      when: 'every user has something relevant to find',
      otherwise: 'a user has nothing relevant to find',
      holds: (users) => users.every(({ grades }) => grades.some((grade) => grade > 0)),
    },
    {
      when: 'every list reaches rank k',
      otherwise: 'a list is shorter than k',
      holds: (users, _, k) => users.every(({ shown }) => shown.length >= k),
    },
    {
      when: 'every provider group is shown to somebody',
      otherwise: 'a provider group is shown to nobody',
      holds: (users, providerOf, k) => {
        const seen = users.flatMap(({ shown }) => shown.slice(0, k).map((item) => providerOf[item]));
        return providerOf.every((provider) => seen.includes(provider));
      },
    },
  ],
  cutoff: 2,
  cost: { at: manyUsers, n: 30, repeats: 4 },
  shapes: [{ name: 'large-audits', says: 'Eight to sixteen users in five segments, and lists of up to 8 items.', inputs: largeAudits }],
  picture: 'tables',
  trace: traceFairnessAudit,
});

/** One user a segment, one item a list: scores of 1 and 0 or twice 1, and a ratio of 1, to the last bit in every program. */
function atTheThresholds(ndcgGap: number): Args {
  const user = (segment: string, grades: number[]): AuditedUser => ({ segment, grades, shown: [0] });
  const users = [user('regular', [1, 0]), user('new', ndcgGap === 0 ? [1, 0] : [0, 1])];
  return [users, ['studio'], 1, { ndcgGap, exposureRatio: 1, minUsers: 1 }];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/** A list that reaches rank k gets one more item that it does not have. */
function showMore(user: AuditedUser, k: number): AuditedUser {
  const more = [0, 1, 2, 3, 4].find((item) => !user.shown.includes(item));
  return user.shown.length < k || more === undefined ? user : { ...user, shown: [...user.shown, more] };
}

/** Lists of up to 8 items out of 20, three segments and four provider groups. */
function manyUsers(n: number): Args {
  const users = Array.from(
    { length: n },
    (_, user): AuditedUser => ({
      segment: ['new', 'regular', 'heavy'][user % 3] ?? '',
      grades: Array.from({ length: 8 }, (__, rank) => (user + rank * rank) % 4),
      shown: Array.from({ length: 3 + (user % 6) }, (__, rank) => (user + rank * 3) % 20),
    }),
  );
  return [users, Array.from({ length: 20 }, (_, item) => `group ${item % 4}`), 5, { ndcgGap: 0.1, exposureRatio: 0.8, minUsers: 5 }];
}
