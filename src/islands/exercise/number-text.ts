/** Numbers as a table shows them: short, and honest about what is cut. */
import { toWire } from '#graders/wire.ts';
import { literalOf } from '#islands/exercise/literal-of.ts';

/** A count of engine steps: `410 k`, `1.2 M`; `?` when there is none. */
export function stepsText(steps: number): string {
  if (!Number.isFinite(steps)) return '?';
  if (steps < 1000) return String(steps);
  return steps < 1_000_000 ? `${Math.round(steps / 1000)} k` : `${(steps / 1_000_000).toFixed(1)} M`;
}

/** A cell of a worked table: at most six significant digits. */
export function cellText(value: unknown): string {
  if (typeof value === 'number')
    return Number.isInteger(value) || !Number.isFinite(value) ? literalOf(toWire(value)) : String(Number(value.toPrecision(6)));
  if (typeof value === 'string') return value;
  try {
    return literalOf(toWire(value));
  } catch {
    return String(value);
  }
}
