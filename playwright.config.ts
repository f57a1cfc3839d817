/** Browser tests against the built site, in Chromium. */
import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, installedBrowser } from './scripts/find-browser.ts';

/** Two runs beside each other need two ports. */
export const PORT = Number(process.env.HOLDOUT_E2E_PORT ?? 4325);
const executablePath = installedBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  // Room for a busy machine, which takes minutes over what takes seconds elsewhere; a page that never comes to a state fails all the same.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    // Each test is a new visitor: only the tests of offline use let the service worker fill its caches.
    serviceWorkers: 'block',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: BROWSER_FLAGS },
  },
  webServer: {
    command: 'node scripts/serve.ts',
    url: `http://localhost:${PORT}/`,
    env: { PORT: String(PORT) },
    reuseExistingServer: false,
    timeout: 240_000,
  },
});
