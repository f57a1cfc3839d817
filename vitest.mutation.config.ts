/** The tests that a mutation run judges: those of the families that it mutates, and no others. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/core/{ranking,experiments,fairness}/**/*.test.ts'], testTimeout: 20_000, isolate: false, pool: 'threads' },
});
