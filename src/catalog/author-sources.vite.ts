/** The programs of every exercise as text, for the author's page. */
const FILES = import.meta.glob<string>(
  ['/exercises/*/{solution,second-approach,starter}.{ts,sql}', '/exercises/*/{misconceptions,also-right}/*.{ts,sql}', '!/exercises/_*/**'],
  { query: '?raw', import: 'default' },
);

export interface NamedSource {
  /** Path in the exercise's folder, without its ending. */
  readonly name: string;
  readonly load: () => Promise<string>;
}

/** In the order in which an author thinks of them: what is right, the starter, the wrong ideas. */
export function sourcesOf(exerciseId: string): readonly NamedSource[] {
  const folder = `/exercises/${exerciseId}/`;
  return Object.entries(FILES)
    .filter(([path]) => path.startsWith(folder))
    .map(([path, load]) => ({ name: path.slice(folder.length).replace(/\.(ts|sql)$/, ''), load }))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || (a.name < b.name ? -1 : 1));
}

const placeOf = ({ name }: NamedSource): number => ['solution', 'second-approach', 'starter'].indexOf(name) + 1 || 9;
