/** What axe has to say of a page, a line a rule; nothing, when it is as it should be. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The only rules that another theme can break: the markup is the same in each. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** The only rules that another width can break. */
export const WIDTH_RULES = ['scrollable-region-focusable', 'target-size'];

/** @param rules all of WCAG 2.2 AA and axe's best practices when left out */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations, passes, inapplicable, incomplete } = await (rules ? builder.withRules([...rules]) : builder.withTags(TAGS)).analyze();
  // A rule that axe no longer has, or leaves out, would find nothing for ever.
  const asked = [...violations, ...passes, ...inapplicable, ...incomplete].map(({ id }) => id);
  const silent = (rules ?? [...COLOUR_RULES, ...WIDTH_RULES]).filter((rule) => !asked.includes(rule));
  return [
    ...silent.map((rule) => `${rule} was not looked at`),
    ...violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`).join(', ')}`,
    ),
  ];
}
