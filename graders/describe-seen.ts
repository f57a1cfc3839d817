/** What was expected or received, in the words of a learner. */
import { describeWire } from './describe-wire.ts';
import { plainText } from './plain-text.ts';
import type { Seen } from './verdict.ts';

export function describeSeen(seen: Seen): string {
  if (seen.kind === 'value') return plainText(describeWire(seen.value));
  if (seen.kind === 'words') return plainText(seen.text);
  return plainText(seen.message === undefined || seen.message === '' ? seen.name : `${seen.name}: ${seen.message}`);
}
