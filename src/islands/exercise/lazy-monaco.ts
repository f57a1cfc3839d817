/** The full editor, fetched once a page and only when asked for. A failed fetch is tried anew the next time. */
type MonacoModule = typeof import('#islands/exercise/MonacoEditor.tsx');

let fetched: Promise<MonacoModule> | undefined;

export function lazyMonaco(): Promise<MonacoModule> {
  fetched ??= import('#islands/exercise/MonacoEditor.tsx').catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}
