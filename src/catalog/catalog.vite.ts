/** What a page may know of the exercises' files, gathered by Vite at build time. */
const starters = import.meta.glob<string>(['/exercises/*/starter.{ts,sql}', '!/exercises/_*/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text that the editor of an exercise begins with. */
export function starterOf(exerciseId: string): string {
  const starter = starters[`/exercises/${exerciseId}/starter.ts`] ?? starters[`/exercises/${exerciseId}/starter.sql`];
  if (starter === undefined) throw new Error(`exercise ${exerciseId} has no starter.ts or starter.sql; add one beside its README.mdx`);
  return starter;
}
