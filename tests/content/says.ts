/** Whether a file of words says what it should: the numbers that its test has computed. */
import { expect } from 'vitest';
import { EVERYTHING } from './read-content.ts';

/** What the file says, with its line breaks taken as blanks. */
export function bodyOf(id: string): string {
  const file = EVERYTHING.find((candidate) => candidate.id === id);
  return [JSON.stringify(file?.frontmatter), file?.body].join(' ').replace(/\s+/g, ' ');
}

export function says(id: string, phrases: readonly string[]): void {
  const body = bodyOf(id);
  expect(phrases.filter((phrase) => !body.includes(phrase))).toEqual([]);
}

/** A value as the texts print it. */
export const digits = (value: number, places = 3): string => value.toFixed(places);
