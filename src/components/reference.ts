/** The reference of the metric core, in the order in which the site shows it. */
import { type CollectionEntry, getCollection } from 'astro:content';
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

export const familyAddress = (family: string): string => withBase(`/reference/${family}/`);

export const functionAddress = (family: string, slug: string): string => `${familyAddress(family)}#${slug}`;
