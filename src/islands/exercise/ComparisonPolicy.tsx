/** When two answers count as equal: told to whoever wonders why theirs did not. */
import { DEFAULT_TOLERANCE, type Tolerance } from '#graders/compare.ts';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { reportWords } from '#languages/report.ts';
import { power, type Sentence, say } from '#languages/sentence.ts';

export function ComparisonPolicy({ tolerance = DEFAULT_TOLERANCE }: { readonly tolerance: Tolerance | undefined }) {
  const words = useWords(reportWords).policy;
  return (
    <details>
      <summary>{words.title}</summary>
      <ul>
        <li>
          <Said words={words.numbers(powerOfTen(tolerance.relative), powerOfTen(tolerance.absolute))} />
        </li>
        {Object.values(words.others).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </details>
  );
}

/** `1e-9` as 10⁻⁹. */
function powerOfTen(value: number): Sentence {
  const [digits = '1', exponent = '0'] = value.toExponential().split('e');
  return say`${digits === '1' ? '' : `${digits} · `}10${power(exponent.replace('-', '−').replace('+', ''))}`;
}
