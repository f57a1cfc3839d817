/** Typesets maths at build time: `$…$` and `$$…$$` become KaTeX HTML with MathML beside it, and no script is shipped. */
import type { MdastPluginDefinition } from 'satteri';
import katex from 'katex';

/** A plugin for the Markdown processor; a formula that KaTeX cannot read fails the build. */
export const typesetMaths: MdastPluginDefinition = {
  name: 'typeset-maths',
  math: (node) => typeset(node.value, true),
  inlineMath: (node) => typeset(node.value, false),
};

function typeset(formula: string, displayMode: boolean) {
  return { raw: katex.renderToString(formula, { displayMode, throwOnError: true, strict: 'error' }), mdxExpressions: false };
}
