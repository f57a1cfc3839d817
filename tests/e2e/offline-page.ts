/** What the tests of offline use do with a page. */
import { expect, type Page } from '@playwright/test';

/** Waits until the worker says that its core is complete. */
export async function coreIsStored(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(missingFiles)).toBe(0);
}

/** Runs in the page. Until there is a worker that has this page, everything is missing. */
async function missingFiles(): Promise<number> {
  const { controller } = navigator.serviceWorker;
  if (controller === null) return Number.POSITIVE_INFINITY;
  const { port1, port2 } = new MessageChannel();
  const said = new Promise<{ coreMissing: readonly string[] }>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  controller.postMessage({ type: 'describe' }, [port2]);
  // A worker that has just been replaced never answers: its successor is asked.
  const nothingSaid = new Promise<undefined>((resolve) => setTimeout(resolve, 5_000));
  return (await Promise.race([said, nothingSaid]))?.coreMissing.length ?? Number.POSITIVE_INFINITY;
}

/** Islands that do not wait for being scrolled to are awake, so what they need was there. */
export function islandsAwake(page: Page) {
  return page.waitForFunction(() => document.querySelector('astro-island[ssr]:not([client="visible"])') === null);
}

/** Everything that a page complained of. */
export function listenForComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  return complaints;
}

export const preferLightEditor = (page: Page) => page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
