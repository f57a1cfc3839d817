/** The four numbers under the NDCG strip, said aloud when they change. */
import type { ReactElement } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { ndcgStripWords } from '#languages/ndcg-strip.ts';
import type { NdcgPicture } from './ndcg-picture.ts';

export interface NdcgReadoutProps {
  readonly picture: NdcgPicture;
  readonly cutoff: number;
}

export function NdcgReadout({ picture, cutoff }: NdcgReadoutProps): ReactElement {
  const words = useWords(ndcgStripWords);
  const { dcg, ideal, ndcg, precision } = picture;
  const undefinedHere = Number.isNaN(ndcg);
  return (
    <>
      <dl className="readout">
        <Figure label={`DCG@${cutoff}`} value={dcg} />
        <Figure label={words.idealDcg(cutoff)} value={ideal} />
        <Figure label={`NDCG@${cutoff}`} value={ndcg} strong />
        <Figure label={words.precision(cutoff)} value={precision} />
      </dl>
      {undefinedHere && <p className="quiet">{words.noPositiveGrade}</p>}
      <p className="visually-hidden" role="status">
        {undefinedHere
          ? words.saidUndefined(text(dcg), text(ideal), text(precision))
          : words.said(cutoff, text(ndcg), text(dcg), text(ideal), text(precision))}
      </p>
    </>
  );
}

/** With a point in every language, as in the formulas and the code beside it. */
const text = (value: number): string => (Number.isNaN(value) ? 'NaN' : value.toFixed(3));

function Figure({
  label,
  value,
  strong = false,
}: {
  readonly label: string;
  readonly value: number;
  readonly strong?: boolean;
}): ReactElement {
  return (
    <div className={strong ? 'strong' : ''}>
      <dt>{label}</dt>
      <dd>{text(value)}</dd>
    </div>
  );
}
