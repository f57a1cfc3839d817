/** What the words of a verdict are told of it. Texts in English are the graders' own. */

export interface LoadProblem {
  /** One of the words of `loadEndings`. */
  readonly ending: string;
  readonly line: number | undefined;
  readonly reason: string | undefined;
}

/** The inputs on which a program is right throughout, and the others. */
export interface RegionFacts {
  /** All of it, as the grader said it. */
  readonly message: string;
  /** What sets the inputs apart; absent when the message has another form than the known ones. */
  readonly where: string | undefined;
  /** What the others have in common, where it has words of its own. */
  readonly otherwise: string | undefined;
  /** `where` tells the wrong inputs and not the right ones. */
  readonly isException: boolean;
  readonly inside: number;
  readonly outside: number;
  readonly failedOutside: number;
}
