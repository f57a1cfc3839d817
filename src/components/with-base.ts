/** Addresses as content writes them, in a language and under the folder that the site is served from. */
import { withBase as underBase } from '#islands/state/with-base.ts';
import { DEFAULT_LANGUAGE, type Language } from '#languages/language.ts';

/** Turns `/exercises/` into the address under which this build serves it; `#parts` and other sites stay as they are. */
export function withBase(address: string, language: Language = DEFAULT_LANGUAGE): string {
  return address.startsWith('/') && !address.startsWith('//') ? underBase(address, language) : address;
}
