/** Every file of words compiles, formulas included: what the build would refuse is told here, in a second. */
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { typesetMaths } from '../../src/markdown/typeset-maths.plugin.ts';
import { EVERYTHING } from './read-content.ts';

test.each(EVERYTHING)('$path compiles', async ({ body }) => {
  const script = await mdxToJs(body, { features: { math: true }, mdastPlugins: [typesetMaths] });
  expect(JSON.stringify(script)).toContain('MDXContent');
});
