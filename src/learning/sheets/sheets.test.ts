import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Card, sheetsOf, shortened } from './card.ts';
import { ankiDeck, htmlText, markdownSheets, markdownText } from './deck.ts';
import { TYPE_SIZES, typeSizeOf } from './type-size.ts';

const card = (
  number: number,
  group: Card['group'] = 'beginner',
  text = 'Position counts more than you would think. Order matters.',
): Card => ({
  id: `${group}/q${number}`,
  number,
  title: `What is ${number}?`,
  group,
  phase: 1,
  difficulty: 'core',
  points: [
    { text, weight: 60 },
    { text: 'About 0.6 of it.', weight: 40 },
  ],
  answer: ['First.', 'Second.'],
  redFlag: 'Says "always".',
});
const DECK_WORDS = { answer: 'Answer', redFlag: 'Red flag:' };
const GROUPS = { beginner: 'Beginner', intermediate: 'Intermediate', advanced: 'Advanced', scenario: 'S', workflow: 'W', behavioral: 'B' };
const idsOf = (...cards: readonly Card[]) => new Set(cards.map(({ id }) => id));
const texts = fc.string({ unit: fc.constantFrom(...'a&<>"\'\t\n\r#*_`\\|[]~-1. '), maxLength: 30 });

describe('sheetsOf', () => {
  const [a, b, c] = [card(1), card(2), card(3, 'advanced')];
  test('one sheet a group, with the chosen questions only', () => {
    const sheets = sheetsOf([a, b, c], idsOf(b, c), 'full');
    expect(sheets).toEqual([
      { group: 'beginner', cards: [b] },
      { group: 'advanced', cards: [c] },
    ]);
    expect(sheetsOf([a, b, c], new Set(), 'full')).toEqual([]);
  });
  test('short wording keeps what comes first, and every weight', () => {
    expect(sheetsOf([a], idsOf(a), 'short')[0]?.cards[0]?.points).toEqual([
      { text: 'Position counts more than you would think.', weight: 60 },
      { text: 'About 0.6 of it.', weight: 40 },
    ]);
  });
});

test.each([
  ['A gain of 0.6 is good, and no more. It is.', 'A gain of 0.6 is good, and no more.'],
  ['Use a tool, e.g. a list, and stop. Then go.', 'Use a tool, e.g. a list, and stop.'],
  ['Let them say it aloud: "why not?" Then wait.', 'Let them say it aloud: "why not?"'],
  ['Hence hybrids. (Most are.) So it is.', 'Hence hybrids. (Most are.)'],
  ['No end', 'No end'],
])('in short: %s', (text, first) => expect(shortened(text)).toBe(first));

describe('typeSizeOf', () => {
  const sheet = (count: number, length: number) => ({
    group: 'advanced' as const,
    cards: Array.from({ length: count }, (_, number) => card(number, 'advanced', 'x'.repeat(length))),
  });
  test('a few lines are set in the largest size, and far too many in the smallest', () => {
    expect(typeSizeOf(sheet(1, 50))).toBe(TYPE_SIZES[0]);
    expect(typeSizeOf(sheet(40, 2000))).toBe(TYPE_SIZES.at(-1));
  });
  test('more text is never set larger', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(2000), fc.nat(500), (count, length, more) => {
        expect(typeSizeOf(sheet(count, length + more))).toBeLessThanOrEqual(typeSizeOf(sheet(count, length)));
      }),
    );
  });
});

describe('ankiDeck', () => {
  test('by hand', () => {
    const [row] = ankiDeck([card(7)], DECK_WORDS)
      .split('\n')
      .slice(6);
    expect(row?.split('\t')).toEqual([
      'holdout-question-7',
      'What is 7?',
      '<ul><li><b>60</b> Position counts more than you would think. Order matters.</li><li><b>40</b> About 0.6 of it.</li></ul>' +
        '<p><b>Answer</b></p><p>First.</p><p>Second.</p><p><b>Red flag:</b> Says &quot;always&quot;.</p>',
      'holdout::beginner holdout::phase-1 holdout::core',
    ]);
  });
  test('whatever a text holds, there is one row a card and four columns a row', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 5 }), (all) => {
        const cards = all.map((text, number) => ({ ...card(number, 'beginner', text), title: text, answer: [text], redFlag: text }));
        const lines = ankiDeck(cards, DECK_WORDS).split('\n');
        expect(lines.slice(0, 2)).toEqual(['#separator:tab', '#html:true']);
        expect(lines.at(-1)).toBe('');
        const rows = lines.slice(6, -1);
        expect(rows).toHaveLength(cards.length);
        for (const row of rows) {
          expect(row.split('\t')).toHaveLength(4);
          expect(row).not.toMatch(/["\r]/);
        }
      }),
    );
  });
  test('text comes back from its HTML, and makes no tag but for line breaks', () => {
    const back = (html: string) =>
      html
        .replaceAll('<br>', '\n')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
    fc.assert(
      fc.property(texts, (text) => {
        expect(back(htmlText(text))).toBe(text.replace(/\r\n?/g, '\n').replaceAll('\t', ' '));
        expect(htmlText(text).replaceAll('<br>', '')).not.toMatch(/[<>]/);
      }),
    );
  });
});

describe('markdownSheets', () => {
  test('by hand', () => {
    const one = card(7);
    const text = markdownSheets(sheetsOf([one], idsOf(one), 'short'), { ...DECK_WORDS, title: 'Sheets', groups: GROUPS });
    expect(text).toBe(
      '# Sheets\n\n## Beginner\n\n### 7. What is 7?\n\n- **60** Position counts more than you would think.\n- **40** About 0.6 of it.\n\n' +
        '**Answer**\n\nFirst.\n\nSecond.\n\n**Red flag:** Says "always".\n',
    );
  });
  test('a text stays on one line, and none of its characters is a mark', () => {
    expect(markdownText('a *b* `c` <d>\n# e [f](g) user_id')).toBe('a \\*b\\* \\`c\\` \\<d\\> # e \\[f\\](g) user\\_id');
    expect(['# a', '- a', '1. a', '2) a', '0.6 a'].map(markdownText)).toEqual(['\\# a', '\\- a', '1\\. a', '2\\) a', '0.6 a']);
    fc.assert(fc.property(texts, (text) => !/(^|[^\\])(\\\\)*[`*_[\]<>|~\n]/.test(markdownText(text))));
  });
});
