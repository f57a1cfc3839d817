/** The fifty interview questions as a set: their order and groups, and what every page of them has. */
import { describe, expect, test } from 'vitest';
import { seemsSaid } from '#learning/practice/cue-match.ts';
import { exerciseSchema } from '#schemas/exercise.ts';
import { questionSchema } from '#schemas/question.ts';
import { EXERCISE_READMES, LESSONS, PHASES, QUESTIONS } from './read-content.ts';

/** The groups in the order of the guide, with the number of their last question. */
const GROUPS = [
  ['beginner', 5],
  ['intermediate', 15],
  ['advanced', 25],
  ['scenario', 35],
  ['workflow', 45],
  ['behavioral', 50],
] as const;
/** Pages of the interview room stand beside the questions, under /interview/. */
const TOOL_PAGES = ['review', 'plan', 'mock', 'readiness', 'sheets', 'stories', 'practise', 'practice'];
/** A usual rate in conversation by the National Center for Voice and Speech, as quoted by Marshall, "How Fast Do I Speak?", 2014. */
const WORDS_A_MINUTE = 150;
/** The bank and the rehearsal serve these alone: nothing in them can be graded by a machine. */
const WITHOUT_EXERCISE = [20, 21, 40, 46, 48];

const questions = QUESTIONS.map((file) => ({ ...file, ...questionSchema.parse(file.frontmatter) })).toSorted((a, b) => a.number - b.number);
const exercises = EXERCISE_READMES.map(({ id, frontmatter }) => ({ id, ...exerciseSchema.parse(frontmatter) }));

describe('the set', () => {
  test('numbers from 1 to 50, each once', () => {
    expect(questions.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  test('groups of 5, 10, 10, 10, 10 and 5, in order, each in its folder', () => {
    for (const { id, number, category, folder } of questions) {
      expect(category, id).toBe(GROUPS.find(([, last]) => number <= last)?.[0]);
      expect(folder, id).toBe(category);
    }
  });

  test('no two have the same address or title, and none has the address of a tool', () => {
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(questions.map(({ title }) => title)).size).toBe(ids.length);
    expect(ids.filter((id) => TOOL_PAGES.includes(id))).toEqual([]);
  });

  test('only behavioural questions have the four parts of a story', () => {
    expect(questions.filter(({ star }) => star !== undefined).map(({ number }) => number)).toEqual([46, 47, 48, 49, 50]);
  });

  test('every number that an exercise serves is a question, and five questions have no exercise', () => {
    const served = new Set(exercises.flatMap(({ questions: numbers }) => numbers));
    expect(questions.map(({ number }) => number).filter((number) => !served.has(number))).toEqual(WITHOUT_EXERCISE);
    expect(questions.filter((question) => question.exercises.length === 0).map(({ number }) => number)).toEqual(WITHOUT_EXERCISE);
  });
});

describe.each(questions)('$number $id', ({ answer, body, exercises: drills, followUps, keyPoints, lessons, sources }) => {
  test('is spoken in 60 to 90 seconds', () => {
    const seconds = (answer.join(' ').split(/\s+/).length / WORDS_A_MINUTE) * 60;
    expect(seconds).toBeGreaterThanOrEqual(60);
    expect(seconds).toBeLessThanOrEqual(90);
  });

  test('seems to say all its key points', () => {
    expect(seemsSaid(answer.join(' '), keyPoints)).toEqual(keyPoints.map((_, place) => place));
  });

  test('says nothing twice', () => {
    for (const list of [keyPoints.map(({ text }) => text), followUps.map(({ question }) => question), drills, lessons])
      expect(new Set(list).size).toBe(list.length);
  });

  test('cites addresses that are safe, and links to pages that exist', () => {
    expect(sources.flatMap(({ url }) => (url === undefined || url.startsWith('https://') ? [] : [url]))).toEqual([]);
    expect(linksIn(body).filter((href) => !hasPage(href))).toEqual([]);
  });
});

test('a link to nowhere is found', () => {
  expect(linksIn('[NDCG](/interview/no-such-question/) and [it](https://example.org)')).toEqual(['/interview/no-such-question/']);
  expect(hasPage('/interview/no-such-question/')).toBe(false);
  expect(hasPage('/interview/how-ndcg-works/#sources')).toBe(true);
});

/** Addresses within the site that Markdown links to. */
function linksIn(body: string): readonly string[] {
  return [...body.matchAll(/\]\((\/[^)\s]*)\)/g)].map(([, href]) => href as string);
}

function hasPage(href: string): boolean {
  const address = href.replace(/#.*$/, '').replace(/^\/|\/$/g, '');
  return [
    ...questions.map(({ id }) => `interview/${id}`),
    ...exercises.map(({ id }) => `exercises/${id}`),
    ...LESSONS.map(({ id }) => `lessons/${id}`),
    ...PHASES.map(({ id }) => `roadmap/${id}`),
  ].includes(address);
}
