/** Does a piece of work once the page has loaded and has nothing better to do. */

/** @returns a function that calls the work off */
export function whenIdle(work: () => void, timeoutMs = 3000): () => void {
  let cancelled = false;
  let cancelWait = (): void => undefined;
  const wait = () => {
    if (cancelled) return;
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'function') {
      const handle = requestIdleCallback(work, { timeout: timeoutMs });
      cancelWait = () => cancelIdleCallback(handle);
    } else {
      const handle = setTimeout(work, 200);
      cancelWait = () => clearTimeout(handle);
    }
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
  return () => {
    cancelled = true;
    removeEventListener('load', wait);
    cancelWait();
  };
}
