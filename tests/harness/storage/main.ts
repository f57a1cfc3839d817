/** Runs the contract of ProgressStore on the browser's own storage. */
import { localforageShelf, openLocalforageStore } from '#storage/localforage-store.ts';
import { storeContract } from '#storage/store-contract.ts';

async function runContract(): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const [index, { name, run }] of storeContract.entries()) {
    const database = `contract-${index}`;
    await run({ open: () => openLocalforageStore(database), shelf: localforageShelf(database) }).catch((error) =>
      failures.push(`${name}: ${error}`),
    );
  }
  return failures;
}

Object.assign(globalThis, { harness: { runContract, cases: storeContract.length } });
