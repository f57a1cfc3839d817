/** The bodies of the segments, in a database of their own so that no start reads them. */
import type { ProgressEvent } from '#learning/event.ts';
import { removeAll, setAndReadBack } from './read-back.ts';
import type { RecordShelf } from './record-shelf.ts';
import { type BodyRecord, type Head, readBody } from './segment.ts';

export interface ArchivedEvents {
  readonly events: readonly ProgressEvent[];
  /** Events, or whole bodies, that could not be read. They stay where they are. */
  readonly unreadable: number;
}

export interface Orphan {
  readonly key: string;
  readonly events: readonly ProgressEvent[];
}

export class Archive {
  private readonly shelf: RecordShelf;

  constructor(shelf: RecordShelf) {
    this.shelf = shelf;
  }

  async keep(bodies: readonly BodyRecord[]): Promise<void> {
    for (const body of bodies) await setAndReadBack(this.shelf, bodyKey(body.segment, body.part), body);
  }

  /** @param exerciseId only what belongs to it; without it, everything */
  async read(heads: readonly Head[], exerciseId?: string): Promise<ArchivedEvents> {
    const events: ProgressEvent[] = [];
    let unreadable = 0;
    for (const { segment, parts } of heads)
      for (const part of parts) {
        if (exerciseId !== undefined && part !== exerciseId) continue;
        const body = readBody(await this.shelf.get(bodyKey(segment, part)));
        for (const event of body?.events ?? []) events.push(event);
        unreadable += body?.unreadable ?? 1;
      }
    return { events, unreadable };
  }

  /** Bodies that no head names, as a death between the two leaves them, or a head that was damaged since. */
  async orphans(heads: readonly Head[]): Promise<readonly Orphan[]> {
    const known = new Set(heads.flatMap(({ segment, parts }) => parts.map((part) => bodyKey(segment, part))));
    const found: Orphan[] = [];
    for (const key of await this.shelf.keys()) {
      if (known.has(key)) continue;
      const body = readBody(await this.shelf.get(key));
      // What cannot be read stays for the rescue.
      if (body !== undefined && body.unreadable === 0) found.push({ key, events: body.events });
    }
    return found;
  }

  drop(orphans: readonly Orphan[]): Promise<void> {
    return removeAll(
      this.shelf,
      orphans.map(({ key }) => key),
    );
  }

  async clear(): Promise<boolean> {
    await this.shelf.clear();
    return (await this.shelf.keys()).length === 0;
  }
}

const bodyKey = (segment: string, part: string): string => `${segment}/${part}`;
