/** The table of budgets, kept as Markdown: one line a kind of page and sort of file, measured beside allowed. */
import type { Sort, Weight } from './weights.ts';

export interface BudgetLine {
  readonly kind: string;
  readonly sort: Sort;
  readonly measured: Weight;
  readonly allowed: Weight;
}

const HEAD = `# What a first visit may load

Bytes of the heaviest page of each kind, in any language, and of the parts that are fetched on demand. \`npm run build\` measures the
site it has built and fails when a sum passes what is allowed here; it names the page, the sort of file and the biggest files.

What counts: the HTML; the style sheets that it links; its scripts, preloads and islands, with all that they import statically; the
fonts that are preloaded or that its text needs, as far as the HTML tells. "gzip" is what a server sends that compresses; fonts and
WebAssembly are counted as they are.

To raise a budget, first see whether the bytes can be spared. Then \`node scripts/budgets.ts --raise "exercise"\` (or \`--raise all\`)
sets the lines of that kind to a tenth above what the built site has now, and the reason belongs into the message of the commit.
\`node scripts/budgets.ts\` compares without building; \`--write\` brings the measured columns up to date and leaves the allowed ones.

| kind | sort | gzip measured | gzip allowed | raw measured | raw allowed |
| --- | --- | ---: | ---: | ---: | ---: |
`;

export function formatTable(lines: readonly BudgetLine[]): string {
  const rows = lines.map(({ kind, sort, measured, allowed }) =>
    ['', kind, sort, ...[measured.gzip, allowed.gzip, measured.raw, allowed.raw].map(String), ''].join(' | ').trim(),
  );
  return `${HEAD}${rows.join('\n')}\n`;
}

export function parseTable(text: string): readonly BudgetLine[] {
  const rows = text.matchAll(/^\| ([^|]+?) \| (html|js|css|fonts) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm);
  return [...rows].map(([, kind, sort, ...numbers]) => {
    const [gzip = 0, gzipAllowed = 0, raw = 0, rawAllowed = 0] = numbers.map(Number);
    return { kind: kind as string, sort: sort as Sort, measured: { gzip, raw }, allowed: { gzip: gzipAllowed, raw: rawAllowed } };
  });
}
