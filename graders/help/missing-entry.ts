/** Help for a file without the function that the exercise asks for. */
import { editDistance, nearestName } from '../nearest-name.ts';
import type { DeclaredName, SourceFacts } from '../source-facts.ts';
import type { Help } from '../verdict.ts';

export function missingEntryHelp(entry: string, facts: SourceFacts | undefined): Help {
  const declared = facts?.declared ?? [];
  const found = ownName(entry, declared) ?? nearName(entry, declared) ?? defaultExport(entry, declared) ?? onlyFunction(entry, declared);
  const message =
    found?.words ?? `The file has no function. Write \`export function ${entry}(…) { … }\`, with the parameters that the task names.`;
  return { kind: 'missing-entry', message, ...(found === undefined ? {} : { line: found.line }) };
}

type Found = { readonly words: string; readonly line: number } | undefined;

/** The name is there, but not as a function that can be reached. */
function ownName(entry: string, declared: readonly DeclaredName[]): Found {
  const own = declared.find(({ name }) => name === entry);
  if (own === undefined) return undefined;
  const { line, kind, nested } = own;
  if (kind === 'method')
    return { words: `\`${entry}\` on line ${line} is a method. Write it as a function of its own, outside the class or the object.`, line };
  if (nested)
    return {
      words: `\`${entry}\` on line ${line} stands inside another function or block, where it cannot be reached. Move it to the top of the file.`,
      line,
    };
  return { words: `\`${entry}\` on line ${line} is not a function. Write \`export function ${entry}(…) { … }\`.`, line };
}

const asks = (entry: string) => `the exercise asks for \`${entry}\``;

function nearName(entry: string, declared: readonly DeclaredName[]): Found {
  const functions = declared.filter(({ kind, nested, name }) => kind === 'function' && !nested && name !== '');
  const near = nearestName(
    entry,
    functions.map(({ name }) => name),
  );
  const own = functions.find(({ name }) => name === near);
  if (own === undefined) return undefined;
  const onlyCase =
    own.name.toLowerCase() === entry.toLowerCase() || editDistance(own.name.replaceAll('_', '').toLowerCase(), entry.toLowerCase()) === 0;
  return {
    words: `You have \`${own.name}\`; ${asks(entry)}. ${onlyCase ? 'Capitals and underscores count.' : 'Look at the spelling.'}`,
    line: own.line,
  };
}

function defaultExport(entry: string, declared: readonly DeclaredName[]): Found {
  const own = declared.find(({ name, kind }) => name === '' && kind === 'function');
  return own === undefined
    ? undefined
    : { words: `The default export has no name; ${asks(entry)}. Write \`export function ${entry}(…) { … }\`.`, line: own.line };
}

function onlyFunction(entry: string, declared: readonly DeclaredName[]): Found {
  const functions = declared.filter(({ kind, nested }) => kind === 'function' && !nested);
  const [own] = functions;
  if (own === undefined) return undefined;
  const names = functions.map(({ name }) => `\`${name}\``);
  const list = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return {
    words: `The file has the ${names.length === 1 ? 'function' : 'functions'} ${list}; ${asks(entry)}, by that name.`,
    line: own.line,
  };
}
