/** A table of a text that scrolls sideways must take focus: arrow keys have to reach what a wheel can. */
export function focusWideTables(): void {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const table of document.querySelectorAll('.prose table')) watch.observe(table);
}
