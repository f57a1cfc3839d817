/** The conventions of the metric core, by family, with the results of their examples computed. */
import type { Convention } from '#core/convention.ts';
import { conventions } from '#core/conventions.ts';
import type { Language } from '#languages/language.ts';
import { referenceInOrder } from './reference.ts';
import { withBase } from './with-base.ts';

export interface ConventionGroup {
  readonly id: string;
  readonly title: string;
  readonly conventions: readonly Convention[];
}

/** Families in the order of the reference; those without a rival convention are left out. */
export async function conventionsInOrder(): Promise<readonly ConventionGroup[]> {
  const byFamily: Readonly<Record<string, readonly Convention[]>> = conventions;
  return (await referenceInOrder())
    .map(({ data }) => ({ id: data.id, title: data.title, conventions: byFamily[data.id] ?? [] }))
    .filter((group) => group.conventions.length > 0);
}

export const conventionFamilyAddress = (family: string, language?: Language): string => withBase(`/conventions/${family}/`, language);

/** Conventions of a page are numbered from 1. */
export const conventionAddress = (family: string, index: number, language?: Language): string =>
  `${conventionFamilyAddress(family, language)}#convention-${index + 1}`;

/** Six significant digits: enough to tell the choices apart, few enough to read. */
export function resultText(value: number, notDefined: string): string {
  if (Number.isNaN(value)) return notDefined;
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  return String(Number(value.toPrecision(6)));
}
