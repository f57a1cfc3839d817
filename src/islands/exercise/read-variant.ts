/** Which variant an address asks for. */
import { isVariant } from '#graders/variant.ts';

export type AskedVariant =
  | { readonly kind: 'none' }
  | { readonly kind: 'variant'; readonly variant: number }
  /** What stands there names no variant. */
  | { readonly kind: 'refused'; readonly text: string };

const NAME = 'variant';

/** @param search the part of the address from the question mark on */
export function readVariant(search: string): AskedVariant {
  const text = new URLSearchParams(search).get(NAME);
  if (text === null) return { kind: 'none' };
  const variant = /^[1-9]\d*$/.test(text) ? Number(text) : NaN;
  return isVariant(variant) ? { kind: 'variant', variant } : { kind: 'refused', text };
}

/** The same part of the address with another variant, or with none. */
export function withVariant(search: string, variant: number | undefined): string {
  const asked = new URLSearchParams(search);
  if (variant === undefined) asked.delete(NAME);
  else asked.set(NAME, String(variant));
  return searchOf(asked);
}

const REVIEW = 'review';

/** Whether the exercise was opened from the queue of reviews. */
export const readReview = (search: string): boolean => new URLSearchParams(search).get(REVIEW) === 'yes';

export function withoutReview(search: string): string {
  const asked = new URLSearchParams(search);
  asked.delete(REVIEW);
  return searchOf(asked);
}

function searchOf(asked: URLSearchParams): string {
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
}
