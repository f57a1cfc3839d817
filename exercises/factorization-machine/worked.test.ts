/** The numbers printed in the README are those that the core computes. */
import { test } from 'vitest';
import { factorizationMachine, interactionTerms } from '#core/models/factorization-machine.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import { digits, says } from '../../tests/content/says.ts';

test('factorization-machine', () => {
  const [bias, weights, x] = [0.2, [0.5, -0.3, 0.4], [1, 1, 2]];
  const factors = [
    [1, 0.5],
    [0.5, 1],
    [-1, 1],
  ];
  const print = (value: number) => String(value).replace('-', '−');
  const terms = [0, 1].map((f) => interactionTerms(factors, x, f));
  const rows = terms.map(({ squareOfSum, sumOfSquares, interaction }, f) => {
    const sum = factors.reduce((total, factor, index) => total + (factor[f] as number) * (x[index] as number), 0);
    return `| ${f} | ${print(sum)} | ${squareOfSum} | ${sumOfSquares} | ${print(interaction)} |`;
  });
  const score = factorizationMachine(bias, weights, factors, x);
  // v^2 x in place of v^2 x^2.
  const slip = terms.reduce((total, { squareOfSum }, f) => {
    const squares = factors.reduce((sum, factor, index) => sum + (factor[f] as number) ** 2 * (x[index] as number), 0);
    return total + (squareOfSum - squares) / 2;
  }, bias + dotProduct(weights, x));
  says('factorization-machine', [
    ...rows,
    `the score is $0.2 + 1 + 1 = ${digits(score)}$`,
    `instead of $v^2 x^2$ and you get ${digits(slip)}.`,
    `# ${digits(
      terms.reduce((sum, { interaction }) => sum + interaction, 0),
      1,
    )} ${Number(digits(score))}`,
    `-- ${Number(digits(score))}`,
  ]);
});
