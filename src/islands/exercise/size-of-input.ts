/** How many single values an input is made of: the measure by which shrinking made it smaller. */
import type { Wire } from '#graders/wire.ts';

export function sizeOfInput(wire: Wire): number {
  if (wire === null || typeof wire !== 'object') return 1;
  const parts: readonly Wire[] = Array.isArray(wire) ? wire : Object.hasOwn(wire, '$') ? [] : Object.values(wire);
  return Object.hasOwn(wire, '$') ? 1 : parts.reduce<number>((sum, part) => sum + sizeOfInput(part), 0);
}
