import { expect, test } from 'vitest';
import { storiesMarkdown } from './stories-markdown.ts';
import { EMPTY_STORY } from './story-parts.ts';

const words = {
  title: 'My stories',
  untitled: 'Without a title',
  answers: 'Answers:',
  parts: { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result' },
};
const kept = (story: Partial<typeof EMPTY_STORY>) => ({
  id: 'x',
  changedAt: '2026-01-05T09:00:00.000Z',
  story: { ...EMPTY_STORY, ...story },
});

test('each story with its questions and its four parts; an id that is gone is left out', () => {
  const stories = [
    kept({
      title: 'The\njump',
      situation: 'Monday.\n\n# Not a heading',
      task: 'Find out.',
      action: 'I asked.',
      result: '4 %',
      questionIds: ['a', 'gone'],
    }),
    kept({ action: 'Only this.' }),
  ];
  expect(storiesMarkdown(stories, words, (id) => (id === 'a' ? 'Tell me?' : undefined))).toBe(`# My stories

## The jump

Answers:

- Tell me?

### Situation

Monday.

\\# Not a heading

### Task

Find out.

### Action

I asked.

### Result

4 %

## Without a title

### Situation

### Task

### Action

Only this.

### Result
`);
});

test('of no stories there is the title', () => expect(storiesMarkdown([], words, () => undefined)).toBe('# My stories\n'));
