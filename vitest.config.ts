/** Unit, property, architecture, conformance and content tests: everything that needs no browser. */
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{src,graders,exercises,scripts}/**/*.test.{ts,tsx}',
      'tests/{architecture,content,conformance,exercises,sandbox,scripts,cli}/**/*.test.ts',
      'tests/*.test.ts',
    ],
    // A template is no exercise yet.
    exclude: [...configDefaults.exclude, 'exercises/_*/**'],
    testTimeout: 300_000,
    // Two cores: more workers than that only wait for each other.
    maxWorkers: 2,
  },
});
