/** Takes an item out of a list and puts it back at another place. */

/** Places are counted from 0; a target outside the list means its nearer end. */
export function moveItem<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const item = list.slice(from, from + 1);
  const rest = list.filter((_, index) => index !== from);
  const place = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, place), ...item, ...rest.slice(place)];
}
