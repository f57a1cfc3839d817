/** What SCAN, SEARCH and USE TEMP B-TREE mean in one plan, in a plain sentence for each that occurs. */
import type { QueryWords } from '#islands/sql/query-headline.ts';
import type { PlanStep } from '#worker/protocol.ts';

export function planWords(plan: readonly PlanStep[], words: QueryWords['plan']): string {
  const told = (pattern: RegExp, sentence: (names: readonly string[]) => string): readonly string[] => {
    const names = namesIn(plan, pattern, words.subquery);
    return names.length === 0 ? [] : [sentence(names)];
  };
  return [
    ...told(/^SCAN (?!CONSTANT ROW)(\(subquery-\d+\)|\S+)/, words.scans),
    ...told(/^SEARCH (\S+) USING (?!AUTOMATIC)/, words.searches),
    ...told(/^SEARCH (\S+) USING AUTOMATIC/, words.builds),
    ...told(/^USE TEMP B-TREE FOR (.+)$/, words.sorts),
  ].join(' ');
}

function namesIn(plan: readonly PlanStep[], pattern: RegExp, subquery: string): readonly string[] {
  const found = plan.flatMap(({ detail }) => pattern.exec(detail)?.[1] ?? []);
  return [...new Set(found.map((name) => (name.startsWith('(subquery') ? subquery : name)))];
}
