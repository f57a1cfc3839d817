/** What the work cost, in one line: steps of the engine, the reference beside it, and how it grows. */
import { describeGrowth } from '#graders/format.ts';
import { STEPS_PER_TICK } from '#graders/limits.ts';
import type { CostReading } from '#graders/verdict.ts';
import { stepsText } from '#islands/exercise/number-text.ts';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { reportWords } from '#languages/report.ts';
import type { GradingState } from '#worker/protocol.ts';

export function CostLine({ state }: { readonly state: GradingState }) {
  const words = useWords(reportWords).cost;
  const cost = state.status === 'checked' ? state.verdict.cost : undefined;
  if (cost !== undefined) {
    const [own, reference] = [ticksText(cost.fuel.at(-1)), ticksText(cost.referenceFuel.at(-1))];
    return (
      <span className="cost-line">
        <Said words={words.line(own, reference, describeGrowth(cost.growth, cost.growthRange))} />
      </span>
    );
  }
  if (state.status !== 'ran') return null;
  // A short run ends before the first tick of the meter.
  const { fuel } = state.result;
  return <span className="cost-line">{words.ofRun(ticksText(Math.max(1, fuel)), fuel === 0)}</span>;
}

/** The cost meter in full, a row for each size. */
export function CostDetails({ cost }: { readonly cost: CostReading }) {
  const words = useWords(reportWords).cost;
  const [own, reference] = [describeGrowth(cost.growth, cost.growthRange), describeGrowth(cost.referenceGrowth, cost.referenceGrowthRange)];
  return (
    <details>
      <summary>
        <Said words={words.summary(own, reference)} />
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.size}</th>
            <th scope="col">{words.own}</th>
            <th scope="col">{words.reference}</th>
          </tr>
        </thead>
        <tbody>
          {cost.sizes.map((size, index) => (
            <tr key={size}>
              <td>{size}</td>
              <td>{ticksText(cost.fuel[index])}</td>
              <td>{ticksText(cost.referenceFuel[index])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{words.note(stepsText(STEPS_PER_TICK))}</p>
    </details>
  );
}

const ticksText = (ticks: number | undefined): string => stepsText((ticks ?? NaN) * STEPS_PER_TICK);
