import { describe, expect, test } from 'vitest';
import { readMentions } from './mentions.ts';

const LIST =
  'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/Lazy.AAAAAAAA.js","assets/shared.BBBBBBBB.js","assets/Lazy.CCCCCCCC.css"])))=>i.map(i=>d[i]);';

test('a page names its scripts, its sheets and the files that its links lead to', () => {
  const { names } = readMentions(
    '<link href="/assets/a.12345678.css"><a href="/schemas/x.json#part"></a><script src=/assets/b-12345678.js></script>',
  );
  expect([...names]).toEqual(
    expect.arrayContaining(['a.12345678.css', '/assets/a.12345678.css', '/schemas/x.json', 'b-12345678.js', '/assets/b-12345678.js']),
  );
});

describe('lazy imports', () => {
  const code = `${LIST}\nimport"./eager.DDDDDDDD.js";p(()=>import(\`./Lazy.AAAAAAAA.js\`).then(e=>e.t),__vite__mapDeps([0,1,2]));`;
  test('what comes along with one belongs to it, not to the file that asks for it', () => {
    const { names, along } = readMentions(code);
    expect([...names].toSorted()).toEqual(['Lazy.AAAAAAAA.js', 'eager.DDDDDDDD.js']);
    expect([...along]).toEqual([['Lazy.AAAAAAAA.js', ['Lazy.AAAAAAAA.js', 'shared.BBBBBBBB.js', 'Lazy.CCCCCCCC.css']]]);
  });
  test('a form that is not understood is an error: guessing would leave files out', () => {
    expect(() => readMentions(code.replace('import(`./Lazy.AAAAAAAA.js`)', 'load("x")'))).toThrow(/only 0 of them/);
  });
});
