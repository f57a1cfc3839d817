/** The browser's own storage in a page of its own: the contract of ProgressStore, and a session that can be put through every fault. */
import { monotonicFactory } from 'ulid';
import { ProgressSession } from '#islands/state/progress-session.ts';
import { reduceProgress } from '#learning/reduce-progress.ts';
import { localforageParts, openLocalforageStore } from '#storage/localforage-store.ts';
import { storeContract } from '#storage/store-contract.ts';
import { someEvents } from '#storage/testing/some-events.ts';

const DATABASE = 'faults';

/** Every connection that was opened, so that a test can close them under the app. */
const connections: IDBDatabase[] = [];
const open = indexedDB.open.bind(indexedDB);
indexedDB.open = (...args: Parameters<IDBFactory['open']>) => {
  const request = open(...args);
  request.addEventListener('success', () => connections.push(request.result));
  return request;
};

async function runContract(): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const [index, { name, run }] of storeContract.entries()) {
    const database = `contract-${index}`;
    await run({ open: () => openLocalforageStore(database), shelf: localforageParts(database).shelf }).catch((error) =>
      failures.push(`${name}: ${error}`),
    );
  }
  return failures;
}

let session: ProgressSession | undefined;
function theSession(): ProgressSession {
  session ??= new ProgressSession({
    openStore: () => openLocalforageStore(DATABASE),
    now: () => new Date(),
    makeId: monotonicFactory(),
  });
  return session;
}

/** What the learner is told, after the last event has come to an end. */
async function tick(target: string) {
  await theSession().tick(target, true);
  return theSession().$saveState.get();
}

async function saveDraft(source: string) {
  theSession().saveDraft('ex-1', source);
  await theSession().flush();
  return theSession().$saveState.get();
}

async function refresh() {
  await theSession().refresh();
  return known();
}

function known() {
  const state = theSession().$progress.get();
  if (state.status === 'loading') throw new Error('nothing is known before the first load');
  const { entries, setAside, progress } = state;
  return {
    status: state.status,
    ids: entries.map(({ id }) => id),
    targets: [...progress.checkOffs.keys()].toSorted(),
    draft: progress.exercises.get('ex-1')?.draft,
    setAside,
  };
}

declare const reportSaved: (saved: { readonly ids: readonly string[]; readonly draft: number }) => void;

/** Ticks and types without end, and reports only what is on record while the page says "saved". */
async function workUntilKilled(round: number): Promise<never> {
  await theSession().refresh();
  void theSession().maintain();
  for (let step = 1; ; step += 1) {
    await Promise.all([theSession().tick(`lesson:r${round}-s${step}`, true), saveDraft(`draft ${round * 10_000 + step}`)]);
    if (theSession().$saveState.get().status !== 'saved') continue;
    reportSaved({ ids: tickIds(), draft: Number(known().draft?.split(' ')[1]) });
  }
}

function tickIds(): readonly string[] {
  const state = theSession().$progress.get();
  return state.status === 'loading' ? [] : state.entries.flatMap((entry) => (entry.type === 'check-off' ? entry.id : []));
}

/** What is really there, read by a store that knows nothing yet: the ids of all whole events, and what they amount to. */
async function onRecord() {
  const store = openLocalforageStore(DATABASE);
  const { entries, setAside } = await store.load();
  const { events, unreadable } = await store.read();
  store.close();
  return {
    ids: events.map(({ id }) => id),
    entryIds: entries.map(({ id }) => id),
    draft: reduceProgress(entries).exercises.get('ex-1')?.draft,
    setAside,
    unreadable,
  };
}

/** Loose records of so many events, put there in one go. */
async function fillQuickly(count: number): Promise<void> {
  await openLocalforageStore(DATABASE).load();
  const database = connections.findLast(({ name }) => name === DATABASE) as IDBDatabase;
  const transaction = database.transaction('events', 'readwrite');
  const records = transaction.objectStore('events');
  for (const event of someEvents(count, 1, 60, 500)) records.put({ schema: 2, event }, event.id);
  records.put({ schema: 2 }, 'meta');
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
}

/** From the opening of the store to known progress, as a page goes through it. */
async function measureStart() {
  const started = performance.now();
  const store = openLocalforageStore(DATABASE);
  const { entries } = await store.load();
  const loaded = performance.now();
  const { exercises } = reduceProgress(entries);
  const ended = performance.now();
  store.close();
  return { loadMs: loaded - started, reduceMs: ended - loaded, events: entries.length, exercises: exercises.size };
}

async function putAllAway(): Promise<void> {
  const store = openLocalforageStore(DATABASE);
  await store.maintain();
  store.close();
}

const shelf = () => localforageParts(DATABASE).shelf;

Object.assign(globalThis, {
  harness: {
    runContract,
    cases: storeContract.length,
    tick,
    saveDraft,
    refresh,
    known,
    onRecord,
    workUntilKilled,
    retry: async () => {
      await theSession().retry();
      return theSession().$saveState.get();
    },
    saveState: () => theSession().$saveState.get(),
    maintain: () => theSession().maintain(),
    importEvents: (events: Parameters<ProgressSession['importEvents']>[0]) => theSession().importEvents(events),
    exportEvents: () => theSession().exportEvents(),
    someEvents,
    fillQuickly,
    measureStart,
    putAllAway,
    closeConnections: () => {
      for (const connection of connections.splice(0)) connection.close();
    },
    setRecord: (key: string, value: unknown) => shelf().set(key, value),
    getRecord: (key: string) => shelf().get(key),
    /** Records without number, written as an earlier version would have left them. */
    fill: async (count: number) => {
      for (const event of someEvents(count, 1, 40, 400)) await shelf().set(event.id, { schema: 2, event });
      await shelf().set('meta', { schema: 2 });
    },
  },
});
