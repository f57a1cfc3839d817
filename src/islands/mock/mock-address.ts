/** The addresses of a mock interview: its own, and those of its items, which carry it along. */
import { exerciseAddress, questionAddress } from '#components/addresses.ts';
import type { Language } from '#languages/language.ts';
import type { MockItem } from '#learning/event.ts';

const MOCK = 'mock';
const SEED = 'seed';

/** @param search the part of an address from the question mark on; undefined when it names no interview */
export const mockIdIn = (search: string): string | undefined => new URLSearchParams(search).get(MOCK) ?? undefined;

/** `?seed=7` draws the same items again from the same log, as a test needs it. */
export function seedIn(search: string): number | undefined {
  const text = new URLSearchParams(search).get(SEED);
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

export const pageOfItem = ({ kind, id }: MockItem, language: Language): string =>
  kind === 'question' ? questionAddress(id, language) : exerciseAddress(id, language);

export function addressOfItem(item: MockItem, mockId: string, language: Language): string {
  const asked = new URLSearchParams({ ...(item.variant !== undefined && { variant: String(item.variant) }), [MOCK]: mockId });
  return `${pageOfItem(item, language)}?${asked}`;
}

export const addressOfReport = (mockHref: string, mockId: string): string => `${mockHref}?${new URLSearchParams({ [MOCK]: mockId })}`;
