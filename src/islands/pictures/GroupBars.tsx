/** The standard picture of a gap between groups: a bar a group and rate, on one scale from 0 to 1. */
import type { ReactElement } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { picturesWords } from '#languages/pictures.ts';
import './verdict-pictures.css';

export interface GroupRate {
  readonly group: string;
  /** In [0, 1]; `undefined` where the group has nothing to take a rate of. */
  readonly rate: number | undefined;
}

export interface GroupBarsProps {
  /** Such as `selection rate`. */
  readonly name: string;
  readonly rates: readonly GroupRate[];
}

const LABEL = 92;
const LENGTH = 180;
const STEP = 24;

export function GroupBars({ name, rates }: GroupBarsProps): ReactElement {
  const words = useWords(picturesWords).bars;
  const rateText = (rate: number | undefined) => (rate === undefined ? words.noRate : String(Number(rate.toPrecision(3))));
  const list = rates.map(({ group, rate }) => `${group} ${rateText(rate)}`).join(', ');
  return (
    <svg className="group-bars" viewBox={`0 0 320 ${20 + rates.length * STEP}`} role="img" aria-label={words.byGroup(name, list)}>
      <text x={0} y={12} lang="en">
        {name}
      </text>
      {rates.map(({ group, rate }, index) => (
        <g key={group} transform={`translate(0 ${20 + index * STEP})`}>
          <text x={0} y={14}>
            {group.length > 13 ? `${group.slice(0, 12)}…` : group}
          </text>
          <rect className="scale" x={LABEL} y={3} width={LENGTH} height={14} />
          {rate !== undefined && (
            <rect className={index === 0 ? 'first' : 'later'} x={LABEL} y={3} width={LENGTH * Math.min(1, Math.max(0, rate))} height={14} />
          )}
          <text x={LABEL + LENGTH + 8} y={14}>
            {rateText(rate)}
          </text>
        </g>
      ))}
    </svg>
  );
}
