/** The scorecard: each part with its weight, its score as a bar and as a number, and what ten points more of it would do. */
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { mockWords } from '#languages/mock.ts';
import { type DimensionScore, movesTotalBy, type Score } from '#learning/mock/score.ts';
import { DIMENSIONS, SCORECARD } from '#learning/mock/scorecard.ts';
import { pointsText } from '#islands/readiness/number-text.ts';

export function ScorecardTable({ score: { asked } }: { readonly score: Score }) {
  const { report: words } = useWords(mockWords);
  return (
    <section aria-labelledby="mock-scorecard">
      <h3 id="mock-scorecard">{words.scorecard}</h3>
      <table className="mock-scorecard">
        <thead>
          <tr>
            <th scope="col">{words.dimension}</th>
            <th scope="col">{words.weight}</th>
            <th scope="col" colSpan={2}>
              {words.score}
            </th>
            <th scope="col">{words.tenMore}</th>
          </tr>
        </thead>
        <tbody>
          {DIMENSIONS.map((dimension) => (
            <tr key={dimension}>
              <th scope="row">{words.dimensions[dimension]}</th>
              <td>{SCORECARD[dimension]}</td>
              <Scored one={asked.find((one) => one.dimension === dimension)} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{words.howComputed}</p>
    </section>
  );
}

function Scored({ one }: { readonly one: DimensionScore | undefined }) {
  const { report: words } = useWords(mockWords);
  const locale = useReadersLocale();
  if (one === undefined) {
    return (
      <td colSpan={3} className="mock-not-asked">
        {words.notAsked}
      </td>
    );
  }
  return (
    <>
      <td className="mock-bar-cell">
        <Bar score={one.score} />
      </td>
      <td>{Math.round(one.score)}</td>
      <td>{pointsText(movesTotalBy(one, 10), locale)}</td>
    </>
  );
}

/** The number stands beside it. */
const Bar = ({ score }: { readonly score: number }) => (
  <svg className="mock-score-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect className="mock-score-bar__ground" width="100" height="8" />
    <rect className="mock-score-bar__score" width={score} height="8" />
  </svg>
);
