/** What the work cost, in one line: steps of the engine, the reference beside it, and how it grows. */
import { describeGrowth } from '#graders/format.ts';
import type { CostReading } from '#graders/verdict.ts';
import { STEPS_PER_TICK } from '#graders/limits.ts';
import { stepsText } from '#islands/exercise/number-text.ts';
import type { GradingState } from '#worker/protocol.ts';

export function CostLine({ state }: { readonly state: GradingState }) {
  const cost = state.status === 'checked' ? state.verdict.cost : undefined;
  if (cost !== undefined) {
    return (
      <span className="cost-line">
        {stepsText(ticksAtLargest(cost.fuel) * STEPS_PER_TICK)} steps, reference{' '}
        {stepsText(ticksAtLargest(cost.referenceFuel) * STEPS_PER_TICK)}, <Growth exponent={cost.growth} range={cost.growthRange} />
      </span>
    );
  }
  if (state.status === 'ran') return <span className="cost-line">{runStepsText(state.result.fuel)} steps</span>;
  return null;
}

/** The cost meter in full, a row for each size. */
export function CostDetails({ cost }: { readonly cost: CostReading }) {
  return (
    <details>
      <summary>
        Cost: <Growth exponent={cost.growth} range={cost.growthRange} />, reference{' '}
        <Growth exponent={cost.referenceGrowth} range={cost.referenceGrowthRange} />
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">input size</th>
            <th scope="col">your steps</th>
            <th scope="col">reference</th>
          </tr>
        </thead>
        <tbody>
          {cost.sizes.map((size, index) => (
            <tr key={size}>
              <td>{size}</td>
              <td>{stepsText((cost.fuel[index] ?? NaN) * STEPS_PER_TICK)}</td>
              <td>{stepsText((cost.referenceFuel[index] ?? NaN) * STEPS_PER_TICK)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        Steps of the engine, counted and not timed, so they are the same on every machine. They are counted in lots of{' '}
        {stepsText(STEPS_PER_TICK)}: ± says how far the true exponent can be from the one shown.
      </p>
    </details>
  );
}

function Growth({ exponent, range }: { readonly exponent: number; readonly range: CostReading['growthRange'] }) {
  const read = describeGrowth(exponent, range);
  if (read === undefined) return <>too short to tell how it grows</>;
  return (
    <>
      grows as n
      <sup>
        {read.exponent} ± {read.uncertainty}
      </sup>
    </>
  );
}

/** A short run ends before the first tick of the meter. */
const runStepsText = (ticks: number): string =>
  ticks === 0 ? `under ${stepsText(STEPS_PER_TICK)}` : `about ${stepsText(ticks * STEPS_PER_TICK)}`;

const ticksAtLargest = (ticks: readonly number[]): number => ticks.at(-1) ?? NaN;
