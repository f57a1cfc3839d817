/** Why a run or qrels file cannot be used, and at which line. */

export type TrecKind = 'run' | 'qrels';

/** Thrown for a file that breaks its format; the message is the problem alone, since only the caller knows the file's name. */
export class TrecRefusal extends RangeError {
  readonly kind: TrecKind;
  /** 1-based; 0 when the file as a whole is meant. */
  readonly line: number;

  constructor(kind: TrecKind, line: number, problem: string) {
    super(problem);
    this.name = 'TrecRefusal';
    this.kind = kind;
    this.line = line;
  }
}
