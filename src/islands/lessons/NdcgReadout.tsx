/** The four numbers under the NDCG strip, said aloud when they change. */
import type { ReactElement } from 'react';
import type { NdcgPicture } from './ndcg-picture.ts';

export interface NdcgReadoutProps {
  readonly picture: NdcgPicture;
  readonly cutoff: number;
}

export function NdcgReadout({ picture, cutoff }: NdcgReadoutProps): ReactElement {
  const { dcg, ideal, ndcg, precision } = picture;
  const undefinedHere = Number.isNaN(ndcg);
  return (
    <>
      <dl className="readout">
        <Figure label={`DCG@${cutoff}`} value={dcg} />
        <Figure label={`ideal DCG@${cutoff}`} value={ideal} />
        <Figure label={`NDCG@${cutoff}`} value={ndcg} strong />
        <Figure label={`precision@${cutoff}`} value={precision} />
      </dl>
      {undefinedHere && <p className="quiet">No grade is positive, so there is no best order to compare with: NDCG is NaN.</p>}
      <p className="visually-hidden" role="status">
        {undefinedHere ? 'NDCG is undefined' : `NDCG at ${cutoff} is ${ndcg.toFixed(3)}`}: DCG {dcg.toFixed(3)}, ideal {ideal.toFixed(3)},
        precision {precision.toFixed(3)}.
      </p>
    </>
  );
}

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
      <dd>{Number.isNaN(value) ? 'NaN' : value.toFixed(3)}</dd>
    </div>
  );
}
