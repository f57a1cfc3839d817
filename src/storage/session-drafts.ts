/**
 * Which drafts this page session wrote, so that typing leaves one record an exercise and not one a pause.
 *
 * The new draft is written first and the old one removed after; a page that dies in between leaves one record too many, never one too few.
 */
export class SessionDrafts {
  private readonly written = new Map<string, readonly Draft[]>();

  /** Notes a draft whose writing has begun. */
  begin(exerciseId: string, id: string, settled: Promise<void>): void {
    this.written.set(exerciseId, [...(this.written.get(exerciseId) ?? []), { id, settled }]);
  }

  /** The draft is safe. @returns ids of the drafts before it, once none of them is being written any more */
  async superseded(exerciseId: string, id: string): Promise<readonly string[]> {
    const drafts = this.written.get(exerciseId) ?? [];
    const position = drafts.findIndex((draft) => draft.id === id);
    if (position <= 0) return [];
    const older = drafts.slice(0, position);
    this.written.set(exerciseId, drafts.slice(position));
    await Promise.allSettled(older.map(({ settled }) => settled));
    return older.map((draft) => draft.id);
  }

  forget(): void {
    this.written.clear();
  }
}

interface Draft {
  readonly id: string;
  readonly settled: Promise<void>;
}
