import { describe, test } from 'vitest';
import { memoryPlace, openMemoryStore } from './memory-store.ts';
import { storeContract } from './store-contract.ts';

describe('the memory store keeps the contract', () => {
  test.each(storeContract)('$name', async ({ run }) => {
    const place = memoryPlace();
    await run({ open: () => openMemoryStore(place), shelf: place.shelf });
  });
});
