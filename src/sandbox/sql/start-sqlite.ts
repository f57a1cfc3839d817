/** SQLite as wasm, one instance a realm. The same bytes run in the browser and in Node. */
import type { SqlJsStatic } from 'sql.js';

export type Sqlite = SqlJsStatic;

let started: Promise<Sqlite> | undefined;

/** Loaded when first asked for: a function exercise needs none of it. */
export function startSqlite(module: WebAssembly.Module): Promise<Sqlite> {
  started ??= start(module);
  return started;
}

async function start(module: WebAssembly.Module): Promise<Sqlite> {
  const { default: initSqlJs } = await import('sql.js');
  const instantiateWasm = (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => {
    void WebAssembly.instantiate(module, imports).then(done);
    return {};
  };
  // SQLite's own functions and no others: what a learner uses here exists elsewhere too.
  return initSqlJs({ instantiateWasm, useOldExtensionFunctions: false } as Parameters<typeof initSqlJs>[0]);
}
