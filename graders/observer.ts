/** Watches the learner's program while the checks run, and keeps what diagnosis, help and region are read from. */
import type { ConsoleOutput, LimitName, Outcome, Subject } from './outcome.ts';
import type { SourceFacts } from './source-facts.ts';
import { encode } from './wire.ts';

/** One call on a legal input. */
export interface Observation<Args extends readonly unknown[] = readonly unknown[]> {
  readonly args: Args;
  readonly outcome: Outcome;
  /** What the call printed, as far as the console keeps it. */
  readonly printed?: readonly string[];
}

/** The same arguments, and two ends. */
export interface Contradiction {
  readonly args: readonly unknown[];
  readonly first: Outcome;
  readonly later: Outcome;
}

const FURTHER_PER_CHECK = 12;

export class Observer {
  /** The calls of the agreement checks. */
  readonly agreement: Observation[] = [];
  /** Calls of laws on inputs as they were drawn; some of each law, since they only confirm. */
  readonly further: Observation[] = [];
  /** The learner's program, watched. */
  readonly subject: Subject;
  readonly #learner: Subject;
  readonly #compares: boolean;
  readonly #seen = new Map<string, Outcome>();
  readonly #mutated = new Set<number>();
  #mutations = 0;
  #room = FURTHER_PER_CHECK;
  #printed: readonly string[] = [];
  #contradiction: Contradiction | undefined;

  /** @param compares whether calls on the same arguments are compared; not where arguments are as large as a database */
  constructor(learner: Subject, compares = true) {
    this.#learner = learner;
    this.#compares = compares;
    this.subject = new WatchedSubject(learner, (args) => this.#call(args));
  }

  observe(args: readonly unknown[], outcome: Outcome): void {
    this.agreement.push({ args, outcome, printed: this.#printed });
    if (this.#compares) this.#seen.set(encode(args), outcome);
  }

  /** Keeps the first calls of each check. */
  observeAlso(args: readonly unknown[], outcome: Outcome): void {
    if (this.#room > 0) this.further.push({ args, outcome });
    this.#room -= 1;
  }

  beginCheck(): void {
    this.#room = FURTHER_PER_CHECK;
  }

  /** Calls so far that changed an argument. */
  get mutations(): number {
    return this.#mutations;
  }

  /** The places of the arguments that a call has changed. */
  get mutatedPlaces(): readonly number[] {
    return [...this.#mutated].toSorted((a, b) => a - b);
  }

  get contradiction(): Contradiction | undefined {
    return this.#contradiction;
  }

  #call(args: readonly unknown[]): Outcome {
    const before = this.#learner.console.lines.length;
    const outcome = this.#learner.call(args);
    this.#printed = this.#learner.console.lines.slice(before);
    if (outcome.kind === 'returned' && outcome.mutated.length > 0) {
      this.#mutations += 1;
      for (const place of outcome.mutated) this.#mutated.add(place);
    }
    if (this.#compares && this.#contradiction === undefined) this.#compareWithEarlier(args, outcome);
    return outcome;
  }

  /** Several checks ask on the same inputs: a program that keeps something between calls gives itself away. */
  #compareWithEarlier(args: readonly unknown[], later: Outcome): void {
    const first = this.#seen.get(encode(args));
    if (first === undefined || !isOfTheProgram(first) || !isOfTheProgram(later)) return;
    if (endText(first) !== endText(later)) this.#contradiction = { args, first, later };
  }
}

/** The steps and the memory left differ from call to call; a value or an error is the program's own. */
const isOfTheProgram = ({ kind }: Outcome): boolean => kind === 'returned' || kind === 'threw';

const endText = (outcome: Outcome): string =>
  outcome.kind === 'returned' ? encode(outcome.value) : outcome.kind === 'threw' ? outcome.error.name : outcome.kind;

/** The same subject, its calls told to the observer. */
class WatchedSubject implements Subject {
  readonly call: (args: readonly unknown[]) => Outcome;
  readonly callRepeatedly?: (args: readonly unknown[], repeats: number) => Outcome;
  readonly #learner: Subject;

  constructor(learner: Subject, call: (args: readonly unknown[]) => Outcome) {
    this.#learner = learner;
    this.call = call;
    if (learner.callRepeatedly !== undefined)
      this.callRepeatedly = (args, repeats) => learner.callRepeatedly?.(args, repeats) ?? learner.call(args);
  }

  allow(ticks: number, limit: LimitName): void {
    this.#learner.allow(ticks, limit);
  }

  get fuelUsed(): number {
    return this.#learner.fuelUsed;
  }

  get console(): ConsoleOutput {
    return this.#learner.console;
  }

  get loadFailure(): Outcome | undefined {
    return this.#learner.loadFailure;
  }

  get facts(): SourceFacts | undefined {
    return this.#learner.facts;
  }

  get asksForOrder(): boolean | undefined {
    return this.#learner.asksForOrder;
  }
}
