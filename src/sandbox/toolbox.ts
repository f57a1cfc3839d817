/** What `import { ... } from 'holdout'` gives inside the sandbox: the real core, as far as the block allows. */
import type { QuickJSRuntime } from 'quickjs-emscripten-core';
import type { GuestCore } from './guest-core.ts';

export const TOOLBOX_MODULE = 'holdout';
/** Modules of the core. Only the toolbox module and they themselves may import them. */
const CORE = 'holdout:core/';

export interface Toolbox {
  readonly core: GuestCore;
  /** Names that may be imported. */
  readonly names: readonly string[];
}

export const EMPTY_TOOLBOX: Toolbox = { core: { files: {}, homes: {} }, names: [] };

/** Why the last import was refused: the host's own word, so that no guest error text is needed to know it. */
export interface ImportGate {
  refusal: string | undefined;
  /** Closed once the file has been linked: whatever asks then is a dynamic import. */
  open: boolean;
}

export function installToolbox(runtime: QuickJSRuntime, toolbox: Toolbox): ImportGate {
  const gate: ImportGate = { refusal: undefined, open: true };
  // Both callbacks: refusing in the first alone would let import() resolve to a module that is already there.
  runtime.setModuleLoader(
    (name) => {
      if (name === TOOLBOX_MODULE) return toolboxSource(toolbox);
      if (name.startsWith(CORE)) return toolbox.core.files[name.slice(CORE.length)] ?? '';
      gate.refusal = name;
      return { error: new Error(name) };
    },
    (base, requested) => {
      // A guest cannot give its own file such a name: `base` is what the host loaded it as.
      if (base === TOOLBOX_MODULE && requested.startsWith(CORE)) return requested;
      if (base.startsWith(CORE)) return new URL(requested, `file:///${base.slice(CORE.length)}`).pathname.replace('/', CORE);
      if (!gate.open) return 'import() is not available here';
      return requested === TOOLBOX_MODULE ? TOOLBOX_MODULE : `only 'holdout' can be imported here, not '${requested.slice(0, 60)}'`;
    },
  );
  return gate;
}

const toolboxSource = ({ core, names }: Toolbox) =>
  names.length === 0 ? 'export {};' : names.map((name) => `export { ${name} } from '${CORE}${core.homes[name]}';`).join('\n');
