/** Asks the service worker and waits for its answer. */
import type { Description, ToWorker } from '#offline/messages.ts';

/** A worker that is being started anew answers within this, or something is wrong with it. */
const ANSWER_MS = 30_000;

export const describeBuild = (worker: ServiceWorker): Promise<Description> => ask<Description>(worker, { type: 'describe' });

export async function repairCore(worker: ServiceWorker): Promise<boolean> {
  return (await ask<{ readonly repaired: boolean }>(worker, { type: 'repair' })).repaired;
}

function ask<Answer>(worker: ServiceWorker, message: ToWorker): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { port1, port2 } = new MessageChannel();
  const timer = setTimeout(() => reject(new Error('the service worker does not answer')), ANSWER_MS);
  port1.onmessage = ({ data }) => resolve(data as Answer);
  worker.postMessage(message, [port2]);
  return promise.finally(() => {
    clearTimeout(timer);
    port1.close();
  });
}
