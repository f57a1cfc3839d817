/** When two answers count as equal: told to whoever wonders why theirs did not. */
import { DEFAULT_TOLERANCE, type Tolerance } from '#graders/compare.ts';

export function ComparisonPolicy({ tolerance = DEFAULT_TOLERANCE }: { readonly tolerance: Tolerance | undefined }) {
  return (
    <details>
      <summary>How answers are compared</summary>
      <ul>
        <li>
          Numbers may differ by {power(tolerance.relative)} of their size, or by {power(tolerance.absolute)}, whichever is more. Nothing is
          rounded.
        </li>
        <li>Whole numbers, such as counts and ids, must be exact.</li>
        <li>NaN equals only NaN, and means that no answer is defined. Infinities equal themselves; −0 equals 0.</li>
        <li>The order of a list counts. The order of the keys of a record does not; missing and unknown keys do.</li>
        <li>null, undefined and a missing element are three different things.</li>
      </ul>
    </details>
  );
}

/** `1e-9` as 10⁻⁹. */
function power(value: number) {
  const [digits = '1', exponent = '0'] = value.toExponential().split('e');
  return (
    <>
      {digits === '1' ? '' : `${digits} · `}10<sup>{exponent.replace('-', '−').replace('+', '')}</sup>
    </>
  );
}
