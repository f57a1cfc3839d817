/** Two programs, line by line: which lines stayed, came and went. */
import { diffLines } from 'diff';

export interface DiffRow {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
  /** 1-based line in the older and in the newer program; absent where the line does not exist. */
  readonly before?: number;
  readonly after?: number;
}

/** A stretch of unchanged lines that is not shown. */
export interface FoldRow {
  readonly kind: 'fold';
  readonly count: number;
  /** Line in the older program at which it begins. */
  readonly before: number;
}

export function diffRows(before: string, after: string): readonly DiffRow[] {
  const rows: DiffRow[] = [];
  let [beforeLine, afterLine] = [0, 0];
  // A missing newline at the very end is no change that anyone means.
  for (const change of diffLines(ended(before), ended(after))) {
    for (const text of change.value.split('\n').slice(0, -1)) {
      if (!change.added) beforeLine += 1;
      if (!change.removed) afterLine += 1;
      if (change.added) rows.push({ kind: 'added', text, after: afterLine });
      else if (change.removed) rows.push({ kind: 'removed', text, before: beforeLine });
      else rows.push({ kind: 'same', text, before: beforeLine, after: afterLine });
    }
  }
  return rows;
}

/** Hides unchanged lines farther than `context` lines from a change. */
export function foldUnchanged(rows: readonly DiffRow[], context = 3): readonly (DiffRow | FoldRow)[] {
  const near = (index: number): boolean => rows.slice(Math.max(0, index - context), index + context + 1).some((row) => row.kind !== 'same');
  const folded: (DiffRow | FoldRow)[] = [];
  rows.forEach((row, index) => {
    const last = folded.at(-1);
    if (near(index)) folded.push(row);
    else if (last?.kind === 'fold') folded[folded.length - 1] = { ...last, count: last.count + 1 };
    else folded.push({ kind: 'fold', count: 1, before: row.before ?? 0 });
  });
  return folded;
}

const ended = (text: string): string => {
  const unix = text.replaceAll('\r\n', '\n');
  return unix === '' || unix.endsWith('\n') ? unix : `${unix}\n`;
};
