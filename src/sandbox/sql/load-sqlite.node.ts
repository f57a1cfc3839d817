/** SQLite's wasm for Node: the same bytes that the browser fetches. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

let compiled: Promise<WebAssembly.Module> | undefined;

/** Compiled once per thread. */
export function loadSqlite(): Promise<WebAssembly.Module> {
  compiled ??= readFile(fileURLToPath(import.meta.resolve('sql.js/dist/sql-wasm-browser.wasm'))).then((bytes) =>
    WebAssembly.compile(bytes),
  );
  return compiled;
}
