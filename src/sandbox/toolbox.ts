/** What `import { ... } from 'holdout'` gives inside the sandbox: the real core, as far as the block allows. */
import type { QuickJSRuntime } from 'quickjs-emscripten-core';

export const TOOLBOX_MODULE = 'holdout';
/** The whole core, bundled for the guest. Only the toolbox module itself may import it. */
const CORE_MODULE = 'holdout:core';

export interface Toolbox {
  /** Source of the bundled core, an ES module; empty when nothing may be imported. */
  readonly core: string;
  /** Names that may be imported. */
  readonly names: readonly string[];
}

export const EMPTY_TOOLBOX: Toolbox = { core: '', names: [] };

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
      if (name === CORE_MODULE) return toolbox.core;
      if (name === TOOLBOX_MODULE) return toolboxSource(toolbox.names);
      gate.refusal = name;
      return { error: new Error(name) };
    },
    (base, requested) => {
      if (requested === CORE_MODULE && base === TOOLBOX_MODULE) return CORE_MODULE;
      if (!gate.open) return 'import() is not available here';
      return requested === TOOLBOX_MODULE ? TOOLBOX_MODULE : `only 'holdout' can be imported here, not '${requested.slice(0, 60)}'`;
    },
  );
  return gate;
}

const toolboxSource = (names: readonly string[]) =>
  names.length === 0 ? 'export {};' : `export { ${names.join(', ')} } from '${CORE_MODULE}';`;
