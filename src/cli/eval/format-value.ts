/** Numbers as text for people and for other programs. */

/** As C prints with %.17g: 17 significant digits, which tell any two doubles apart, without trailing zeros. */
export function formatValue(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const exponent = Number(value.toExponential(16).split('e')[1]);
  if (exponent >= -4 && exponent < 17) return withoutTrailingZeros(value.toPrecision(17));
  const [digits = '', power = ''] = value.toExponential(16).split('e');
  return `${withoutTrailingZeros(digits)}e${power.replace(/^([+-])(\d)$/, '$10$2')}`;
}

const withoutTrailingZeros = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);
