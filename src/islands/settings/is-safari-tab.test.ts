import { expect, test } from 'vitest';
import { isSafariTab } from './is-safari-tab.ts';

const SAFARI = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.2 Safari/605.1.15';
const CHROME_ON_IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/144.0 Mobile/15E148 Safari/604.1';
const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0';

test.each([
  [SAFARI, 'browser', true],
  [CHROME_ON_IPHONE, 'browser', true],
  [SAFARI, 'standalone', false],
  [CHROME, 'browser', false],
  [FIREFOX, 'browser', false],
])('%s in %s: %s', (userAgent, displayMode, expected) => expect(isSafariTab({ userAgent }, displayMode)).toBe(expected));

test('on the home screen of an iPhone the seven days do not count', () =>
  expect(isSafariTab({ userAgent: CHROME_ON_IPHONE, standalone: true }, 'browser')).toBe(false));
