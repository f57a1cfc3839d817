/** What a page holds, after the garbage is collected: its heap, what its document counts, and the memory of its process. */
import { existsSync, readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';

export interface PageMemory {
  readonly heapBytes: number;
  readonly documents: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Of all renderer processes of the browser; NaN where the system does not tell. */
  readonly residentBytes: number;
}

export interface MemoryMeter {
  read(): Promise<PageMemory>;
}

export async function openMemoryMeter(page: Page): Promise<MemoryMeter> {
  const session = await page.context().newCDPSession(page);
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error('the page has no browser to ask');
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  return {
    read: async () => {
      await collectGarbage(session);
      const { metrics } = await session.send('Performance.getMetrics');
      const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
      return {
        heapBytes: metric('JSHeapUsedSize'),
        documents: metric('Documents'),
        nodes: metric('Nodes'),
        listeners: metric('JSEventListeners'),
        residentBytes: await residentBytes(browser),
      };
    },
  };
}

/** What one round frees may hold on to more, as a finalizer does. */
async function collectGarbage(session: CDPSession): Promise<void> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
}

async function residentBytes(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => `/proc/${id}/status`);
  if (renderers.length === 0 || !renderers.every((path) => existsSync(path))) return NaN;
  const kilobytes = renderers.map((path) => Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(path, 'utf8'))?.[1] ?? NaN));
  return kilobytes.reduce((sum, value) => sum + value, 0) * 1024;
}

export function describeMemory({ heapBytes, documents, nodes, listeners, residentBytes: resident }: PageMemory): string {
  const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(2);
  return `heap ${megabytes(heapBytes)} MiB, ${documents} documents, ${nodes} nodes, ${listeners} listeners, process ${megabytes(resident)} MiB`;
}
