/** What is taken from a report of Lighthouse, and how it is judged. */
import type { Result } from 'lighthouse';
import type { Thresholds } from './thresholds.ts';

export interface Reading {
  readonly scores: Readonly<Record<string, number>>;
  readonly kilobytes: number;
  readonly requests: number;
  readonly firstPaintMs: number;
  /** Audits that lost points of a category, each with what it names. */
  readonly lost: Readonly<Record<string, readonly string[]>>;
}

const JUDGED = ['accessibility', 'best-practices', 'seo'] as const;
const NAMED_A_LOSS = 5;

export function readingOf(report: Result): Reading {
  const categories = Object.entries(report.categories);
  const details = report.audits['network-requests']?.details;
  return {
    scores: Object.fromEntries(categories.map(([name, { score }]) => [name, score ?? NaN])),
    kilobytes: (report.audits['total-byte-weight']?.numericValue ?? NaN) / 1000,
    requests: details !== undefined && 'items' in details ? details.items.length : NaN,
    firstPaintMs: report.audits['first-contentful-paint']?.numericValue ?? NaN,
    lost: Object.fromEntries(
      categories.map(([name, { auditRefs }]) => [name, auditRefs.flatMap(({ id, weight }) => lossOf(report, id, weight))]),
    ),
  };
}

function lossOf({ audits }: Result, id: string, weight: number): readonly string[] {
  const audit = audits[id];
  if (audit === undefined || weight === 0 || audit.score === null || audit.score >= 1) return [];
  const items = audit.details !== undefined && 'items' in audit.details ? (audit.details.items as readonly unknown[]) : [];
  const named = items.slice(0, NAMED_A_LOSS).map((item) => JSON.stringify(item).slice(0, 300));
  return [[`${audit.title} (${id})`, ...named].join('\n    ')];
}

/** A sentence for each threshold that is missed. A score that could not be taken misses it, too. */
export function judge(thresholds: Thresholds, { scores, kilobytes, lost }: Reading): readonly string[] {
  const low = JUDGED.filter((category) => !((scores[category] ?? NaN) >= thresholds[category])).map(
    (category) => `${category} is ${scores[category]}, and ${thresholds[category]} is asked for: ${(lost[category] ?? []).join('; ')}`,
  );
  const heavy = kilobytes <= thresholds.kilobytes ? [] : [`${kilobytes.toFixed(0)} kB are loaded, and ${thresholds.kilobytes} are allowed`];
  return [...low, ...heavy];
}
