/** Which help says what is wrong with the wrong results, and which only states a fact of the program. */
import type { Help, HelpKind } from '../verdict.ts';

/** Facts that may stand beside any cause. */
const FACTS: ReadonlySet<HelpKind> = new Set(['keeps-state', 'mutated-input', 'wrong-arity']);

export const explains = ({ kind }: Help): boolean => !FACTS.has(kind);
