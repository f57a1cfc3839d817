/** The standard picture of power: what is seen when nothing differs, what is seen when the effect is real, and the line between. */
import type { ReactElement } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { picturesWords } from '#languages/pictures.ts';
import './verdict-pictures.css';

export interface Bell {
  readonly name: string;
  readonly mean: number;
  readonly deviation: number;
}

export interface TwoBellsProps {
  readonly none: Bell;
  readonly effect: Bell;
  /** A difference beyond it is called significant. */
  readonly critical: number;
}

const WIDTH = 320;
const BASE = 104;
const HEIGHT = 76;
const POINTS = 80;

/** The null is drawn solid, the effect dashed: never told by colour alone. */
export function TwoBells({ none, effect, critical }: TwoBellsProps): ReactElement {
  const words = useWords(picturesWords).bells;
  const direction = effect.mean < none.mean ? -1 : 1;
  const line = none.mean + direction * critical;
  const bells = [none, effect];
  const low = Math.min(...bells.map((bell) => bell.mean - 3.5 * bell.deviation));
  const high = Math.max(...bells.map((bell) => bell.mean + 3.5 * bell.deviation));
  const x = (value: number) => ((value - low) / (high - low)) * WIDTH;
  const tallest = Math.max(...bells.map((bell) => 1 / bell.deviation));
  const path = (bell: Bell) =>
    Array.from({ length: POINTS + 1 }, (_, step) => {
      const value = low + ((high - low) * step) / POINTS;
      const height = (Math.exp(-(((value - bell.mean) / bell.deviation) ** 2) / 2) / bell.deviation / tallest) * HEIGHT;
      return `${step === 0 ? 'M' : 'L'}${x(value).toFixed(1)} ${(BASE - height).toFixed(1)}`;
    }).join('');
  return (
    <svg className="two-bells" viewBox={`0 0 ${WIDTH} 128`} role="img" aria-label={words.described(told(none), told(effect), short(line))}>
      <path className="bell none" d={path(none)} />
      <path className="bell effect" d={path(effect)} />
      <path className="base" d={`M0 ${BASE}H${WIDTH}`} />
      <path className="critical" d={`M${x(line)} 18V${BASE}`} />
      <text x={x(line)} y={12} textAnchor="middle">
        {words.significant(short(line))}
      </text>
      <text x={x(none.mean)} y={120} textAnchor={anchor(x(none.mean))} lang="en">
        {none.name}
      </text>
      <text x={x(effect.mean)} y={120} textAnchor={anchor(x(effect.mean))} lang="en">
        {effect.name}
      </text>
    </svg>
  );
}

const told = ({ name, mean }: Bell) => ({ name, mean: short(mean) });
const short = (value: number): string => String(Number(value.toPrecision(3)));
const anchor = (at: number): 'start' | 'middle' | 'end' => (at < 50 ? 'start' : at > WIDTH - 50 ? 'end' : 'middle');
