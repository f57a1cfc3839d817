import { describe, expect, test } from 'vitest';
import { contentPolicy } from './content-policy.ts';
import { HEADER_FILES } from './header-files.ts';
import { pageKindOf } from './page-kind.ts';
import { headerRules } from './response-headers.ts';

const PATHS = ['/', '/de/', '/exercises/', '/exercises/ndcg-at-k/', '/de/exercises/ndcg-at-k/', '/search/', '/roadmap/', '/404.html'];
const RULES = headerRules(
  PATHS.map((path) => ({ path, policy: contentPolicy(pageKindOf(path), { scripts: ["'sha256-a+/='"], styles: [] }) })),
);
const fileOf = (name: string, base = '/') => HEADER_FILES[name]?.(RULES, base) ?? '';
const policyAt = (path: string) => RULES.find((rule) => rule.path === path)?.headers['Content-Security-Policy'];

describe('headerRules', () => {
  test('the first rule holds everywhere and allows what any page needs', () => {
    expect(RULES[0]?.path).toBe('/*');
    expect(policyAt('/*')).toContain("'wasm-unsafe-eval'");
    expect(RULES[0]?.headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
  });

  test('a folder whose pages need less is allowed less', () => {
    expect(policyAt('/roadmap/*')).not.toContain('wasm');
    expect(policyAt('/search/*')).toContain("'wasm-unsafe-eval'");
    expect(policyAt('/search/*')).not.toContain("'unsafe-inline'");
    expect(policyAt('/')).not.toContain('blob:');
    expect(policyAt('/exercises/*')).toBeUndefined();
  });

  test('every rule forbids framing', () => {
    for (const { headers } of RULES) expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });
});

describe('header files', () => {
  test('headers.json: headers by path, the widest first', () => {
    const table = JSON.parse(fileOf('headers.json'));
    expect(Object.keys(table)[0]).toBe('/*');
    expect(table['/roadmap/*']['Content-Security-Policy']).toBe(policyAt('/roadmap/*'));
  });

  test('_headers: within the limits of Cloudflare Pages, 100 rules and 2,000 characters a line', () => {
    const lines = fileOf('_headers').split('\n');
    expect(lines.filter((line) => line.startsWith('/'))).toEqual(RULES.map(({ path }) => path));
    expect(lines.every((line) => line.length <= 2000)).toBe(true);
    expect(RULES.length).toBeLessThanOrEqual(100);
  });

  test('vercel.json and staticwebapp.config.json hold every rule', () => {
    const vercel = JSON.parse(fileOf('vercel.json'));
    expect(vercel.headers.map(({ source }: { source: string }) => source)).toContain('/roadmap/(.*)');
    expect(vercel.headers).toHaveLength(RULES.length);
    const azure = JSON.parse(fileOf('staticwebapp.config.json'));
    expect(azure.globalHeaders['Content-Security-Policy']).toBe(policyAt('/*'));
    expect(azure.routes).toHaveLength(RULES.length - 1);
  });

  test.each([
    ['.htaccess', /^<If "%\{REQUEST_URI\} =~ m#(.*)#">$/],
    ['nginx-headers.conf', /^if \(\$uri ~ "(.*)"\) \{/],
  ])('%s: its patterns meet their own pages and no others', (name, line) => {
    const patterns = fileOf(name, '/sub/')
      .split('\n')
      .flatMap((text) => line.exec(text)?.[1] ?? []);
    expect(patterns).toHaveLength(RULES.length - 1);
    const matching = (path: string) => patterns.filter((pattern) => new RegExp(pattern).test(path));
    expect(matching('/sub/')).toEqual(['^/sub/$']);
    expect(matching('/sub/roadmap/')).toEqual(['^/sub/roadmap/']);
    expect(matching('/sub/exercises/ndcg-at-k/')).toEqual([]);
    expect(matching('/sub/assets/a.js')).toEqual([]);
  });
});
