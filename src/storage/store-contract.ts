/**
 * What every ProgressStore must do, as cases that need no test framework.
 *
 * The memory twin runs them under Vitest, the browser's store runs the same ones in a page:
 * `for (const { name, run } of storeContract) await run(bench)`, with a bench on a database of its own. A case that fails rejects.
 */
import type { CheckOffEvent, DraftEvent } from '#learning/event.ts';
import type { ProgressStore, StoreNotice } from './progress-store.ts';
import type { RecordShelf } from './record-shelf.ts';
import { StorageProblem } from './storage-problem.ts';

/** One place that several stores can be opened on, as by several tabs, and the bare shelf below them. */
export interface ContractBench {
  open(): ProgressStore;
  readonly shelf: RecordShelf;
}

export interface ContractCase {
  readonly name: string;
  run(bench: ContractBench): Promise<void>;
}

/** Long enough for a busy machine; a notice that never comes fails all the same. */
const NOTICE_WAIT_MS = 30_000;

export const storeContract: readonly ContractCase[] = [
  contractCase('an empty place loads as an empty log', async ({ store }) => {
    equal(await store.load(), { entries: [], setAside: 0 });
  }),
  contractCase('an appended event is there for the next store', async ({ store, other }) => {
    await store.append(tick(1));
    equal((await other().load()).entries, [tick(1)]);
  }),
  contractCase('events load in order of their ids, whatever the order of writing', async ({ store }) => {
    await Promise.all([store.append(tick(3)), store.append(tick(1)), store.append(tick(2))]);
    equal((await store.load()).entries, [tick(1), tick(2), tick(3)]);
  }),
  contractCase('appending the same event twice keeps it once', async ({ store }) => {
    await store.append(tick(1));
    await store.append(tick(1));
    equal((await store.load()).entries, [tick(1)]);
  }),
  contractCase('a newer draft of this session takes the place of its older one', async ({ store }) => {
    await store.append(draft(1, 'a', 'one'));
    await Promise.all([store.append(draft(2, 'a', 'two')), store.append(draft(3, 'a', 'three')), store.append(draft(4, 'b', 'other'))]);
    equal((await store.load()).entries, [draft(3, 'a', 'three'), draft(4, 'b', 'other')]);
  }),
  contractCase('a draft of another session stays', async ({ store, other }) => {
    await store.append(draft(1, 'a', 'here'));
    await other().append(draft(2, 'a', 'there'));
    equal((await store.load()).entries, [draft(1, 'a', 'here'), draft(2, 'a', 'there')]);
  }),
  contractCase('a malformed event is refused and not stored', async ({ store }) => {
    await rejects(store.append({ ...tick(1), id: 'not a ulid' }), 'invalid');
    equal((await store.load()).entries, []);
  }),
  contractCase('an import adds what is new, and a second one adds nothing', async ({ store }) => {
    await store.append(tick(1));
    equal(await store.import([tick(1), tick(2), tick(2)]), { added: 1, alreadyHere: 1 });
    equal(await store.import([tick(1), tick(2)]), { added: 0, alreadyHere: 2 });
    equal((await store.load()).entries, [tick(1), tick(2)]);
  }),
  contractCase('an import overwrites nothing', async ({ store }) => {
    await store.append(tick(1));
    await store.import([{ ...tick(1), done: false }]);
    equal((await store.load()).entries, [tick(1)]);
  }),
  contractCase('clearing leaves nothing, and the store goes on', async ({ store }) => {
    await store.append(tick(1));
    await store.clear();
    equal(await store.load(), { entries: [], setAside: 0 });
    await store.append(tick(2));
    equal((await store.load()).entries, [tick(2)]);
  }),
  contractCase('the time of the last backup is remembered', async ({ store, other }) => {
    await store.append(tick(1));
    await store.noteBackup('2026-02-01T08:00:00.000Z');
    equal((await other().load()).lastBackupAt, '2026-02-01T08:00:00.000Z');
  }),
  contractCase('another tab hears of an append and of clearing, the own tab does not', async ({ store, other }) => {
    const own: StoreNotice[] = [];
    store.subscribe((notice) => own.push(notice));
    const second = other();
    const changed = nextNotice(second);
    await store.append(tick(1));
    equal(await changed, { kind: 'changed' });
    const cleared = nextNotice(second);
    await store.clear();
    equal(await cleared, { kind: 'cleared' });
    equal(own, []);
  }),
  contractCase('a corrupt record is set aside, reported, and still there', async ({ store, shelf, other }) => {
    await store.append(tick(1));
    await shelf.set(id(2), { schema: 2, event: { ...tick(2), done: 'yes' } });
    await shelf.set('stray', 'text');
    equal(await store.load(), { entries: [tick(1)], setAside: 2 });
    equal(await other().load(), { entries: [tick(1)], setAside: 2 });
    equal(await shelf.get(`aside:${id(2)}`), { key: id(2), value: { schema: 2, event: { ...tick(2), done: 'yes' } } });
  }),
  contractCase('a newer schema stops writing, importing and clearing, and touches no record', async ({ store, shelf, other }) => {
    await store.append(tick(1));
    await shelf.set('meta', { schema: 99 });
    await shelf.set(id(2), { schema: 99, event: { newer: true } });
    const stale = other();
    const log = await stale.load();
    equal([log.entries, log.setAside, log.readOnly?.kind], [[tick(1)], 0, 'newer-schema']);
    await rejects(stale.append(tick(3)), 'newer-schema');
    await rejects(stale.import([tick(3)]), 'newer-schema');
    await rejects(stale.clear(), 'newer-schema');
    equal(await shelf.get(id(2)), { schema: 99, event: { newer: true } });
    equal(await shelf.get(id(3)), null);
  }),
  contractCase('a store overtaken while open says so at its next write and then stops', async ({ store, shelf }) => {
    await store.append(tick(1));
    await shelf.set('meta', { schema: 99 });
    const notice = nextNotice(store);
    await store.append(tick(2));
    equal(await notice, { kind: 'newer-schema' });
    await rejects(store.append(tick(3)), 'newer-schema');
    equal((await store.load()).entries, [tick(1), tick(2)]);
  }),
];

interface Stage {
  readonly store: ProgressStore;
  readonly shelf: RecordShelf;
  /** Opens a second store on the same place. */
  other(): ProgressStore;
}

function contractCase(name: string, act: (stage: Stage) => Promise<void>): ContractCase {
  return {
    name,
    run: async (bench) => {
      await bench.shelf.clear();
      const open: ProgressStore[] = [bench.open()];
      const other = () => {
        const store = bench.open();
        open.push(store);
        return store;
      };
      try {
        await act({ store: open[0] as ProgressStore, shelf: bench.shelf, other });
      } finally {
        for (const store of open) store.close();
        await bench.shelf.clear();
      }
    },
  };
}

const id = (n: number): string => `01J${String(n).padStart(23, '0')}`;
const at = '2026-01-05T09:00:00.000Z';
const tick = (n: number): CheckOffEvent => ({ id: id(n), at, type: 'check-off', target: `lesson:l${n}`, done: true });
const draft = (n: number, exerciseId: string, source: string): DraftEvent => ({ id: id(n), at, type: 'draft', exerciseId, source });

function nextNotice(store: ProgressStore): Promise<StoreNotice> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no notice came from the other tab')), NOTICE_WAIT_MS);
    const stop = store.subscribe((notice) => {
      clearTimeout(timer);
      stop();
      resolve(notice);
    });
  });
}

async function rejects(promise: Promise<unknown>, kind: StorageProblem['kind']): Promise<void> {
  const problem = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(problem instanceof StorageProblem)) throw new Error(`expected a StorageProblem ${kind}, got ${String(problem)}`);
  equal(problem.kind, kind);
}

function equal(actual: unknown, expected: unknown): void {
  const [actualText, expectedText] = [stableText(actual), stableText(expected)];
  if (actualText !== expectedText) throw new Error(`expected ${expectedText}, got ${actualText}`);
}

/** JSON with sorted keys: two stores may build equal records in different orders. */
const stableText = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  ) ?? 'undefined';
