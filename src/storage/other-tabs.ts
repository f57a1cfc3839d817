/** What this store says to other tabs and hears from them, and whether a newer version has overtaken it. */
import { CURRENT_SCHEMA } from '#learning/migrate-event.ts';
import type { StoreNotice } from './progress-store.ts';
import { StorageProblem } from './storage-problem.ts';
import type { TabChannel, TabMessage } from './tab-channel.ts';

export class OtherTabs {
  /** A newer version owns the shelf: this tab reads and no longer writes. */
  overtaken = false;
  private readonly channel: TabChannel;
  private readonly listeners = new Set<(notice: StoreNotice) => void>();

  constructor(channel: TabChannel) {
    this.channel = channel;
    channel.listen((message) => {
      if (message.kind === 'schema') this.noticeNewer(message.schema);
      else this.tell(message);
    });
    channel.post({ kind: 'schema', schema: CURRENT_SCHEMA });
  }

  post(message: TabMessage): void {
    this.channel.post(message);
  }

  noticeNewer(schema: number | undefined): void {
    if (schema === undefined || schema <= CURRENT_SCHEMA || this.overtaken) return;
    this.overtaken = true;
    this.tell({ kind: 'newer-schema' });
  }

  /** As `noticeNewer`, by the one who is about to tell it himself. */
  noteOvertaken(): void {
    this.overtaken = true;
  }

  /** @throws {StorageProblem} */
  refuseWhenOvertaken(): void {
    if (this.overtaken) throw new StorageProblem('newer-schema');
  }

  subscribe(listener: (notice: StoreNotice) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.listeners.clear();
    this.channel.close();
  }

  private tell(notice: StoreNotice): void {
    for (const listener of this.listeners) listener(notice);
  }
}
