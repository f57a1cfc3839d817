/** One style sheet for what stood in `style` attributes: a policy without 'unsafe-inline' would pass those over. */

/** Gives each declaration text a class. */
export interface InlineStyleSheet {
  classOf(declarations: string): string;
  /** All rules so far, in an order that does not depend on the order of pages. */
  text(): string;
}

/** @param digest a short text that is another one for another text */
export function inlineStyleSheet(digest: (text: string) => string): InlineStyleSheet {
  const rules = new Map<string, string>();
  return {
    classOf(declarations) {
      const name = `s-${digest(declarations)}`;
      // A rule with the weight of an id stands above every rule of the site, as the attribute did.
      rules.set(name, `.${name}:not(#_){${declarations.replace(/;\s*$/, '')}}`);
      return name;
    },
    text: () => [...rules.values()].sort().join('\n'),
  };
}
