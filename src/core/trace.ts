/** A metric worked step by step: a table and the values it adds up to, for the counterexample a learner reads. */
export interface Trace {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly result: readonly (readonly [label: string, value: unknown])[];
}
