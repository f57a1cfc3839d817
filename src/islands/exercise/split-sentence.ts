/** A sentence of pieces as its first sentence and the rest. */
import { splitMessage } from '#islands/exercise/split-message.ts';
import { type Sentence, sliceOf, textOf } from '#languages/sentence.ts';

export function splitSentence(sentence: Sentence): { readonly first: Sentence; readonly rest: Sentence } {
  const text = textOf(sentence);
  const { first, rest } = splitMessage(text);
  const begin = text.indexOf(first);
  const restAt = rest === '' ? text.length : text.indexOf(rest, begin + first.length);
  return { first: sliceOf(sentence, begin, begin + first.length), rest: sliceOf(sentence, restAt, restAt + rest.length) };
}
