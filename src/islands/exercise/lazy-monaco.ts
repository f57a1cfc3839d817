/** The full editor, fetched once a page and only when asked for. A failed fetch is tried anew the next time. */
type MonacoModule = typeof import('#islands/exercise/MonacoEditor.tsx');

let fetched: Promise<MonacoModule> | undefined;

export function lazyMonaco(): Promise<MonacoModule> {
  // The prerendered page shows the light editor; there Monaco would only cost build time.
  if (import.meta.env.SSR) return Promise.reject(new Error('the full editor runs in the browser only'));
  fetched ??= import('#islands/exercise/MonacoEditor.tsx').catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}
