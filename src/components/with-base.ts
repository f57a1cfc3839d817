/** Addresses as content writes them, under the folder that the site is served from. */
import { withBase as underBase } from '#islands/state/with-base.ts';

/** Turns `/exercises/` into the address under which this build is served; `#parts` and other sites stay as they are. */
export function withBase(address: string): string {
  return address.startsWith('/') && !address.startsWith('//') ? underBase(address) : address;
}
