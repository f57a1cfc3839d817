/** The engine's wasm for Node: the same bytes that the browser fetches. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

let compiled: Promise<WebAssembly.Module> | undefined;

/** Compiled once per thread. */
export function loadWasm(): Promise<WebAssembly.Module> {
  compiled ??= readFile(fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'))).then((bytes) =>
    WebAssembly.compile(bytes),
  );
  return compiled;
}
