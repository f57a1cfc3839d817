/** What the work cost, in one line: steps of the engine, the reference beside it, and how it grows. */
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
        {stepsText(ticksAtLargest(cost.referenceFuel) * STEPS_PER_TICK)}, <Growth exponent={cost.growth} />
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
        Cost: <Growth exponent={cost.growth} />, reference <Growth exponent={cost.referenceGrowth} />
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
      <p className="quiet">Steps of the engine, counted and not timed, so they are the same on every machine.</p>
    </details>
  );
}

function Growth({ exponent }: { readonly exponent: number }) {
  if (!Number.isFinite(exponent)) return <>growth too small to measure</>;
  return (
    <>
      grows as n<sup>{exponent.toFixed(1)}</sup>
    </>
  );
}

/** A short run ends before the first tick of the meter. */
const runStepsText = (ticks: number): string =>
  ticks === 0 ? `under ${stepsText(STEPS_PER_TICK)}` : `about ${stepsText(ticks * STEPS_PER_TICK)}`;

const ticksAtLargest = (ticks: readonly number[]): number => ticks.at(-1) ?? NaN;
