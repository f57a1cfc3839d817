/** One place where the field's tools differ: what is decided, by which option, who does what, and what it changes. */
export interface Convention {
  /** What is decided, as a question a reader would ask: `What divides the hits when the list is shorter than k?`. */
  readonly question: string;
  /** The exported functions that it concerns. */
  readonly functions: readonly string[];
  /** Name of the option that decides it, or none where the core has one answer. */
  readonly option?: string;
  readonly choices: readonly ConventionChoice[];
  /** The input of `example` in words, with its numbers. */
  readonly example: string;
  /** Why the default is the default, and what goes wrong when two reports mix the choices; one to three sentences. */
  readonly why: string;
}

export interface ConventionChoice {
  /** The option's value as written in code; a few words where there is no option. */
  readonly value: string;
  readonly meaning: string;
  /** Tools that do so, with version where it matters. */
  readonly usedBy: readonly string[];
  readonly isDefault: boolean;
  /** What the example comes to under this choice, by calling the core; left out where the core does not compute it. */
  readonly result?: () => number;
}
