/** What tests/harness/storage offers to a test, for its types. */
import type { ProgressSession } from '../../src/islands/state/progress-session.ts';
import type { SaveState } from '../../src/islands/state/progress-state.ts';
import type { ProgressEvent } from '../../src/learning/event.ts';

export interface StorageHarness {
  readonly cases: number;
  runContract(): Promise<readonly string[]>;
  tick(target: string): Promise<SaveState>;
  saveDraft(source: string): Promise<SaveState>;
  retry(): Promise<SaveState>;
  saveState(): SaveState;
  refresh(): Promise<Known>;
  known(): Known;
  onRecord(): Promise<OnRecord>;
  maintain(): Promise<void>;
  workUntilKilled(round: number): Promise<never>;
  importEvents: ProgressSession['importEvents'];
  exportEvents: ProgressSession['exportEvents'];
  someEvents(count: number, seed?: number): readonly ProgressEvent[];
  closeConnections(): void;
  setRecord(key: string, value: unknown): Promise<void>;
  getRecord(key: string): Promise<unknown>;
  fill(count: number): Promise<void>;
  fillQuickly(count: number): Promise<void>;
  putAllAway(): Promise<void>;
  measureStart(): Promise<StartSample>;
}

export interface StartSample {
  readonly loadMs: number;
  readonly reduceMs: number;
  readonly events: number;
  readonly exercises: number;
}

interface Known {
  readonly status: string;
  readonly ids: readonly string[];
  readonly targets: readonly string[];
  readonly draft: string | undefined;
  readonly setAside: number;
}

interface OnRecord {
  readonly ids: readonly string[];
  readonly entryIds: readonly string[];
  readonly draft: string | undefined;
  readonly setAside: number;
  readonly unreadable: number;
}
