/** A gradient step of matrix factorization worked coordinate by coordinate. */
import type { Vector } from '#core/models/vectors.ts';
import type { Trace } from '#core/trace.ts';
import { gradientMoves, type MfSample, mfSgdStep } from './mf-sgd-step.ts';

/** Takes what mfSgdStep takes; one row for each coordinate that may move: before + rate x (pull - shrink) is after. */
export function traceMfSgdStep(
  user: readonly number[],
  items: readonly (readonly number[])[],
  sample: MfSample,
  learningRate: number,
  regularization: number,
): Trace {
  const step = mfSgdStep(user, items, sample, learningRate, regularization);
  const moves = gradientMoves(user, items, sample);
  const rowsOf = (name: string, before: Vector, after: Vector, pull: Vector, factor: number) =>
    before.map((value, place) => [name, place, value, factor * (pull[place] ?? 0), regularization * value, after[place] ?? NaN]);
  const itemRows = moves.items.map(({ item, pull, factor }) =>
    rowsOf(`item ${item}`, items[item] ?? [], step.items[item] ?? [], pull, factor),
  );
  return {
    columns: ['vector', 'coordinate', 'before', 'pull', 'shrink', 'after'],
    rows: [...rowsOf('user', user, step.user, moves.user.pull, moves.user.factor), ...itemRows.flat()],
    result: [
      [sample.kind === 'squared' ? 'error' : 'margin', moves.signal],
      ['factor of the pull on the user', moves.user.factor],
      ['loss without regularization', moves.loss],
      ['loss', step.loss],
    ],
  };
}
