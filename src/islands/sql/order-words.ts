/** The sort order of an answer in words: `users, falling, then item_a`. */
export function orderWords(order: readonly string[]): string {
  return order.map((key) => (key.endsWith(' desc') ? `${key.slice(0, -' desc'.length)}, falling` : key)).join(', then ');
}
