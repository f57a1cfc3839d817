// Sorts the log by time once and walks back from its end, so that the first later event met of a user is the last; better when the log is kept sorted anyway.
export function leaveLastOut(events: { user: number; item: number; time: number }[], cutoff: number): { train: number[]; test: number[] } {
  if (![cutoff, ...events.map(({ time }) => time)].every(Number.isFinite)) throw new RangeError('leaveLastOut requires finite times');
  const rows = events.map((event, index) => ({ ...event, index })).sort((a, b) => a.time - b.time || a.index - b.index);
  const train = rows.filter(({ time }) => time < cutoff);
  const known = new Set(train.map(({ user }) => user));
  const pairs = new Set(train.map(({ user, item }) => `${user} ${item}`));
  const settled = new Set<number>();
  const test: number[] = [];
  for (const { user, item, time, index } of rows.reverse()) {
    if (time < cutoff) break;
    if (settled.has(user)) continue;
    settled.add(user);
    if (known.has(user) && !pairs.has(`${user} ${item}`)) test.push(index);
  }
  const ascending = (indexes: number[]) => indexes.sort((a, b) => a - b);
  return { train: ascending(train.map(({ index }) => index)), test: ascending(test) };
}
