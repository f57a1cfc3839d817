/** The reference of the metric core, in the order in which the site shows it. */
import { type CollectionEntry, getCollection } from 'astro:content';
import type { Language } from '#languages/language.ts';
import { withBase } from './with-base.ts';

export type ReferenceEntry = CollectionEntry<'reference'>;

/** In reading order: the collection's own order is that of file names. */
const order = [
  'ranking',
  'beyond',
  'cf',
  'experiments',
  'fairness',
  'rerank',
  'counterfactual',
  'bandits',
  'retrieval',
  'models',
  'monitoring',
  'trec',
  'stats',
];

/** Families that offer at least one function. */
export async function referenceInOrder(): Promise<readonly ReferenceEntry[]> {
  const families = (await getCollection('reference')).filter(({ data }) => data.functions.length > 0);
  return families.toSorted((a, b) => order.indexOf(a.data.id) - order.indexOf(b.data.id));
}

export const familyAddress = (family: string, language?: Language): string => withBase(`/reference/${family}/`, language);

export const functionAddress = (family: string, slug: string, language?: Language): string => `${familyAddress(family, language)}#${slug}`;
