/** One instance of the QuickJS engine: capped memory, its own heap. Cheap to make, thrown away with its worker. */
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';
import { MEMORY_INITIAL_PAGES, MEMORY_MAXIMUM_PAGES } from './sandbox-limits.ts';

export interface Engine {
  readonly quickjs: QuickJSWASMModule;
  /** Bytes the engine has taken from its host: the evidence for running out of memory, which no guest can fake. */
  memoryBytes(): number;
}

/**
 * Starts an engine on compiled wasm. The same bytes run in the browser and in Node, so that numbers match bit for bit.
 *
 * `setMemoryLimit` alone does not bound memory; the cap on WebAssembly.Memory does.
 * @param wasmLocation absolute address that the loader resolves its file against; QuickJS in a blob worker needs it even with a compiled module
 */
export async function startEngine(wasmModule: WebAssembly.Module, wasmLocation?: string): Promise<Engine> {
  const wasmMemory = new WebAssembly.Memory({ initial: MEMORY_INITIAL_PAGES, maximum: MEMORY_MAXIMUM_PAGES });
  const quickjs = await newQuickJSWASMModuleFromVariant(
    newVariant(variant, { wasmModule, wasmMemory, ...(wasmLocation === undefined ? {} : { wasmLocation }) }),
  );
  return { quickjs, memoryBytes: () => wasmMemory.buffer.byteLength };
}
