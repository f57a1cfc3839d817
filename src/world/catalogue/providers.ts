/** The table `providers`: who makes the items. */
import { streamOf } from '../random/stream.ts';
import type { WorldSize } from '../scale.ts';
import { PROVIDER_NAMES } from './words.ts';

export interface Providers {
  readonly provider_id: number[];
  readonly name: string[];
  readonly provider_group: ('major' | 'independent')[];
}

/** The first half are majors, the others independents: independents are many and make few items each. */
export function generateProviders(seed: number, size: WorldSize): Providers {
  const stream = streamOf(seed, 'providers');
  const rows = Array.from({ length: size.providers }, (_, row) => row);
  return {
    provider_id: rows.map((row) => row + 1),
    name: rows.map((row) => `${stream.pick(PROVIDER_NAMES)} ${stream.pick(['Pictures', 'Studios', 'House', 'Works'])} ${row + 1}`),
    provider_group: rows.map((row) => (row < size.providers / 2 ? 'major' : 'independent')),
  };
}
