import { expect, test } from 'vitest';
import { siteMap } from './site-map.ts';

const lines = siteMap(['/', '/de/', '/de/roadmap/', '/design/', '/roadmap/'], 'https://a.example/b').split('\n');

test('every page stands in it once', () => {
  const found = lines.flatMap((line) => /<loc>([^<]+)<\/loc>/.exec(line)?.[1] ?? []);
  expect(found).toEqual(['/', '/de/', '/de/roadmap/', '/design/', '/roadmap/'].map((page) => `https://a.example/b${page}`));
});

test('each page names its twins, and itself', () => {
  const roadmap = lines.filter((line) => line.includes('roadmap/</loc>'));
  for (const line of roadmap) {
    expect(line).toContain('hreflang="en" href="https://a.example/b/roadmap/"');
    expect(line).toContain('hreflang="de" href="https://a.example/b/de/roadmap/"');
  }
  expect(roadmap).toHaveLength(2);
});

test('a page that only begins like a language is none of it, and a page alone has no other twin', () => {
  expect(lines.find((line) => line.includes('design'))).not.toContain('hreflang="de"');
});
