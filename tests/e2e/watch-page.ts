/** Writes down whatever a page does that it should not: breaking its policy, asking a stranger, complaining. */
import type { BrowserContext } from '@playwright/test';

export interface Watch {
  /** One line a finding, with the page it was found on. */
  readonly findings: readonly string[];
  /** How many violations of a policy were heard, for a test that the watch hears them. */
  violations(): number;
}

const VIOLATION = 'Violation of the policy: ';

/** Watches every page, frame and worker of a context from their first line on. */
export async function watchPages(context: BrowserContext, origin: string): Promise<Watch> {
  const findings: string[] = [];
  context.on('request', (request) => {
    const address = request.url();
    if (!/^(blob|data):/.test(address) && new URL(address).origin !== origin) findings.push(`asks ${address}`);
  });
  context.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || text.startsWith(VIOLATION)) findings.push(`${message.page()?.url()}: ${text}`);
  });
  context.on('weberror', (error) => findings.push(`${error.page()?.url()}: ${error.error().message}`));
  await context.addInitScript((start) => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.warn(`${start}${violatedDirective} ${blockedURI} ${sample}`),
    );
  }, VIOLATION);
  return { findings, violations: () => findings.filter((finding) => finding.includes(VIOLATION)).length };
}
