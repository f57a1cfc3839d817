/** Why a rejected program fails: a misconception by name, slips that were recognised, or where it is right and where it is not. */
import * as fc from 'fast-check';
import { diagnose, type Replay, replayLazily } from './diagnose.ts';
import { type Evidence, gatherEvidence, toCase } from './evidence.ts';
import { formSlipsOf, withoutSlip } from './form-slips.ts';
import type { Grader } from './grader.ts';
import { explains } from './help/explains.ts';
import { findHelp } from './help/find-help.ts';
import type { MisconceptionFile } from './misconception-file.ts';
import type { Observation, Observer } from './observer.ts';
import type { Subject } from './outcome.ts';
import { helpWithAnswer } from './sql/sql-help.ts';
import { answerColumns } from './sql/sql-plan.ts';
import { regionOf } from './region/region-of.ts';
import type { Diagnosis, Help, Region } from './verdict.ts';

export interface Explanation {
  readonly diagnosis: Diagnosis | undefined;
  readonly help: readonly Help[];
  readonly region: Region | undefined;
}

export interface Suspects {
  readonly grader: Grader;
  readonly misconceptions: readonly MisconceptionFile[];
  /** The source of the solution. */
  readonly solution: string;
  readonly open: (source: string) => Subject;
  readonly seed: number;
  /** Says that the work goes on, so that the clock of one step starts anew. */
  readonly pulse: () => void;
}

export function explainRejection(suspects: Suspects, observer: Observer): Explanation {
  const { grader, misconceptions, open, solution, pulse } = suspects;
  const replays = replayLazily(misconceptions, (source) => {
    pulse();
    return open(source);
  });
  const evidence = gatherEvidence(grader, observer, () => open(solution));
  // The databases of an SQL exercise are a list: there are no further ones to ask, and too few of them for a region.
  if (grader.sql !== undefined) {
    const help = helpWithAnswer(evidence.cases, answerColumns(grader.sql));
    return { diagnosis: diagnose(evidence, replays, () => []), help, region: undefined };
  }
  const further = furtherSample(suspects, observer.subject);
  const alone = nameIt(replays, evidence, further);
  const either = alone ?? nameItBesideASlip(replays, evidence, further);
  // What is not the same twice is no belief, though it looked like one the first time.
  const named = observer.contradiction === undefined ? either : undefined;
  // Looked at after the further sample: that it changed an argument or gave a second result counts as well.
  const seen = findHelp({ ...evidence, mutatedPlaces: observer.mutatedPlaces, contradiction: observer.contradiction });
  // Where the name accounts for everything alone, a slip could only say the same in general words.
  const found = named === undefined || alone === undefined ? seen : seen.filter((one) => !explains(one));
  const kinds = found.map(({ kind }) => kind);
  const help = [...found, ...(named?.help ?? []).filter(({ kind }) => !kinds.includes(kind))];
  return { diagnosis: named?.diagnosis, help, region: named === undefined ? regionBeside(evidence, help) : undefined };
}

interface Named {
  readonly diagnosis: Diagnosis;
  readonly help: readonly Help[];
}

function nameIt(replays: readonly Replay[], evidence: Evidence, further: () => readonly Observation[]): Named | undefined {
  const read = (seen: Observation) => toCase(evidence.grader, seen);
  const diagnosis = diagnose(evidence, replays, () => further().flatMap(read));
  return diagnosis === undefined ? undefined : { diagnosis, help: [] };
}

/** A misconception and a slip of form at once; silent where two such pairs explain the same results. */
function nameItBesideASlip(replays: readonly Replay[], evidence: Evidence, further: () => readonly Observation[]): Named | undefined {
  const found = formSlipsOf(evidence).flatMap((slip): readonly Named[] => {
    const seen = withoutSlip(evidence, slip);
    const diagnosis = diagnose(seen, replays, () => further().flatMap(seen.read));
    return diagnosis === undefined ? [] : [{ diagnosis, help: slip.help }];
  });
  const [first, ...others] = found;
  return others.every(({ diagnosis }) => diagnosis.misconceptions.join() === first?.diagnosis.misconceptions.join()) ? first : undefined;
}

/** None where help says what is wrong with every wrong result, and none of a program that is not the same twice. */
function regionBeside(evidence: Evidence, help: readonly Help[]): Region | undefined {
  const settled = help.some((one) => one.kind === 'keeps-state' || (explains(one) && one.kind !== 'type-error'));
  return settled ? undefined : regionOf(evidence);
}

const FURTHER_INPUTS = 100;
/** Any other seed than the one of the checks, which drew the inputs that are known already. */
const OTHER_SEED = 0x5eed;

/** Drawn once, when a name is in sight. Ends early when the run's steps are used up: what was not asked speaks for nothing. */
function furtherSample({ grader, seed, pulse }: Suspects, learner: Subject): () => readonly Observation[] {
  let observations: Observation[] | undefined;
  return () => {
    if (observations !== undefined) return observations;
    observations = [];
    pulse();
    for (const [args] of fc.sample(fc.tuple(grader.inputs), { seed: seed ^ OTHER_SEED, numRuns: FURTHER_INPUTS })) {
      const outcome = learner.call(args);
      if (outcome.kind === 'timed-out' && outcome.limit !== 'fuel-per-call') break;
      observations.push({ args, outcome });
    }
    return observations;
  };
}
