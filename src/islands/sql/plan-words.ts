/** What SCAN, SEARCH and USE TEMP B-TREE mean in one plan, in a plain sentence for each that occurs. */
import type { PlanStep } from '#worker/protocol.ts';

export function planWords(plan: readonly PlanStep[]): string {
  const details = plan.map(({ detail }) => detail);
  const sentences = [scans(details), searches(details), builtIndexes(details), sorts(details)];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

function scans(details: readonly string[]): string | undefined {
  const names = namesIn(details, /^SCAN (?!CONSTANT ROW)(\(subquery-\d+\)|\S+)/);
  return names.length === 0 ? undefined : `SCAN reads every row of ${list(names)}.`;
}

function searches(details: readonly string[]): string | undefined {
  const names = namesIn(details, /^SEARCH (\S+) USING (?!AUTOMATIC)/);
  return names.length === 0
    ? undefined
    : `SEARCH … USING INDEX looks up only the rows of ${list(names)} that it needs, as one finds a word in the index of a book.`;
}

function builtIndexes(details: readonly string[]): string | undefined {
  const names = namesIn(details, /^SEARCH (\S+) USING AUTOMATIC/);
  return names.length === 0 ? undefined : `AUTOMATIC INDEX: for this query alone SQLite first builds an index of ${list(names)}.`;
}

function sorts(details: readonly string[]): string | undefined {
  const purposes = namesIn(details, /^USE TEMP B-TREE FOR (.+)$/);
  return purposes.length === 0 ? undefined : `USE TEMP B-TREE sorts rows in a temporary tree, for ${list(purposes)}.`;
}

function namesIn(details: readonly string[], pattern: RegExp): readonly string[] {
  const found = details.flatMap((detail) => pattern.exec(detail)?.[1] ?? []);
  return [...new Set(found.map((name) => (name.startsWith('(subquery') ? 'a subquery' : name)))];
}

function list(names: readonly string[]): string {
  return names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
