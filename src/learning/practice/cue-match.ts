/**
 * Which key points a written answer seems to cover, by the words in it. A guess from a look at the surface: whoever wrote the answer decides.
 *
 * A point has groups of cues, each a list of alternatives such as `grade|gain`. A group is met when the text has one of them, beginning at
 * the beginning of a word. A point seems said when all its groups but one are met, and at least two: with one group alone nearly every
 * text on the subject would cover every point, and asking for all of them would miss what is said in other words.
 */

/** Of a key point, what a guess needs. */
export interface Cued {
  readonly cues: readonly string[];
}

/** @returns places, from 0, of the points that seem to be said */
export function seemsSaid(text: string, points: readonly Cued[]): readonly number[] {
  const words = plain(text);
  return points.flatMap(({ cues }, place) => (cues.filter((group) => hasOneOf(words, group)).length >= needed(cues.length) ? [place] : []));
}

const needed = (groups: number): number => Math.max(2, groups - 1);

/** Shorter than this, an alternative stands for a whole word: `ips` is not the beginning of `ipsum`. */
const SHORTEST_STEM = 4;

function hasOneOf(words: string, group: string): boolean {
  return group.split('|').some((alternative) => {
    const cue = plain(alternative).trim();
    if (cue === '') return false;
    return words.includes(cue.length < SHORTEST_STEM ? ` ${cue} ` : ` ${cue}`);
  });
}

/** Lower case, words and numbers apart by one space, with a space at either end; American spellings in -ize count as ours. */
function plain(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(?<=\d),(?=\d{3}\b)/g, '')
    .match(/\d+(?:\.\d+)?|[\p{L}\p{M}]+(?:['’][\p{L}]+)?|[\p{N}]+/gu);
  return ` ${(words ?? []).join(' ')} `.replaceAll('isation', 'ization').replaceAll(/is(e|ed|es|ing)(?= )/g, 'iz$1');
}
