/** The parts of the hiring scorecard: weight, mastery and coverage as bars and numbers, and what each adds. */
import { useWords } from '#islands/state/use-words.ts';
import { dimensionsWords } from '#languages/dimensions.ts';
import { readinessWords } from '#languages/readiness.ts';
import type { DimensionPart } from '#learning/readiness/readiness.ts';
import { pointsText, shareText } from './number-text.ts';
import { PartBar } from './PartBar.tsx';

export interface DimensionTableProps {
  readonly parts: readonly DimensionPart[];
  readonly locale: string;
}

export function DimensionTable({ parts, locale }: DimensionTableProps) {
  const words = useWords(readinessWords);
  const dimensions = useWords(dimensionsWords);
  return (
    <section aria-labelledby="readiness-dimensions">
      <h2 id="readiness-dimensions">{words.byDimension}</h2>
      <p className="quiet">{words.bars}</p>
      <table className="readiness__table">
        <thead>
          <tr>
            <th scope="col">{words.dimension}</th>
            <th scope="col" className="readiness__weight">
              {words.weight}
            </th>
            <td className="readiness__bar-cell" />
            <th scope="col">{words.mastery}</th>
            <th scope="col">{words.tried}</th>
            <th scope="col">{words.adds}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.dimension}>
              <th scope="row">{dimensions[part.dimension]}</th>
              <td className="readiness__weight">{part.weight}</td>
              <td className="readiness__bar-cell">
                <PartBar {...part} />
              </td>
              <td>{part.tried === 0 ? words.nothingTried : shareText(part.mastery / 100, locale)}</td>
              <td>{words.triedOf(part.tried, part.items)}</td>
              <td className="readiness__points">{pointsText(part.points, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
