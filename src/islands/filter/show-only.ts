/** Hides the rows of a built list that are not wanted, and the groups of which nothing is left. The list itself is whole without a script. */
export function showOnly(kind: 'exercise' | 'question', wanted: readonly string[]): void {
  for (const section of document.querySelectorAll<HTMLElement>(`[data-${kind}-group]`)) {
    const rows = [...section.querySelectorAll<HTMLElement>(`[data-${kind}-id]`)];
    for (const row of rows) row.hidden = !wanted.includes(row.getAttribute(`data-${kind}-id`) ?? '');
    section.hidden = rows.every((row) => row.hidden);
  }
}
