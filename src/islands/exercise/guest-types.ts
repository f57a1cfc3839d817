/** What the editor knows of the place where the code runs: the globals beyond ES2023, and the toolbox. */

/** The guest's own globals. It has no timers, no `Intl`, no DOM. */
export const GUEST_TYPES = `
interface Console {
  /** Prints one line; at most 100 lines are kept. */
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
  debug(...values: unknown[]): void;
}
declare const console: Console;
/** A deep copy of plain data: numbers, strings, lists, records. */
declare function structuredClone<T>(value: T): T;
`;

/**
 * The module 'holdout' as the editor sees it, with the signatures and docstrings of the core.
 * @param names what may be imported; `undefined` means everything
 */
export async function toolboxTypes(names: readonly string[] | undefined): Promise<string> {
  if (names?.length === 0) return "declare module 'holdout' { export {}; }";
  const { default: coreDeclarations } = await import('virtual:core-declarations');
  const declarations = coreDeclarations.filter(({ kind, name }) => kind === 'type' || names === undefined || names.includes(name));
  return `declare module 'holdout' {\n${declarations.map(({ text }) => text).join('\n')}\n}`;
}
