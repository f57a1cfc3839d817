/** The events of this page on their way to the store: what is under way, and what did not get through and why. */
import type { ProgressEvent } from '#learning/event.ts';
import { StorageProblem } from '#storage/storage-problem.ts';

export class Outbox {
  /** Made by this page; a draft that a newer one replaced is no longer among them. */
  private readonly own = new Map<string, ProgressEvent>();
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly failed = new Map<string, StorageProblem>();
  private readonly append: (event: ProgressEvent) => Promise<void>;
  private readonly onChange: () => void;

  constructor(append: (event: ProgressEvent) => Promise<void>, onChange: () => void) {
    this.append = append;
    this.onChange = onChange;
  }

  get events(): readonly ProgressEvent[] {
    return [...this.own.values()];
  }

  /** What the store has not confirmed. */
  get unsent(): readonly ProgressEvent[] {
    return this.events.filter(({ id }) => this.underWay.has(id) || this.failed.has(id));
  }

  get busy(): boolean {
    return this.underWay.size > 0;
  }

  get problem(): StorageProblem | undefined {
    return [...this.failed.values()].at(-1);
  }

  /** Never rejects: what went wrong is `problem`. */
  put(event: ProgressEvent): Promise<void> {
    if (event.type === 'draft' && !event.kept) this.dropDrafts(event.exerciseId);
    this.own.set(event.id, event);
    return this.send(event);
  }

  async retry(): Promise<void> {
    const again = [...this.failed.keys()].flatMap((id) => this.own.get(id) ?? []);
    await Promise.all(again.map((event) => this.send(event)));
  }

  /** Waits until nothing is under way. */
  async settle(): Promise<void> {
    await Promise.all(this.underWay.values());
  }

  forget(): void {
    this.own.clear();
    this.failed.clear();
  }

  private send(event: ProgressEvent): Promise<void> {
    const known = this.underWay.get(event.id);
    if (known !== undefined) return known;
    const sent = this.deliver(event);
    this.underWay.set(event.id, sent);
    this.onChange();
    return sent;
  }

  private async deliver(event: ProgressEvent): Promise<void> {
    try {
      await this.append(event);
      this.failed.delete(event.id);
    } catch (error) {
      if (this.own.has(event.id)) this.failed.set(event.id, StorageProblem.from(error));
    }
    this.underWay.delete(event.id);
    this.onChange();
  }

  private dropDrafts(exerciseId: string): void {
    for (const event of this.own.values()) {
      if (event.type !== 'draft' || event.kept || event.exerciseId !== exerciseId) continue;
      this.own.delete(event.id);
      this.failed.delete(event.id);
    }
  }
}
