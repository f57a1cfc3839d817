// fails: an empty log splits into two empty lists
// says: You refuse a log without events. A market on its first night, or a user group that nobody is in, has such a log, and a job that splits a hundred logs must not fall over one of them. Nothing goes in, so two empty lists come out.
// witness: [[],5]
interface LogEvent {
  user: number;
  item: number;
  time: number;
}

export function leaveLastOut(events: LogEvent[], cutoff: number): { train: number[]; test: number[] } {
  if (!Number.isFinite(cutoff)) throw new RangeError(`leaveLastOut requires a finite cutoff, got ${cutoff}`);
  if (events.length === 0) throw new RangeError('leaveLastOut requires at least one event, got none');
  const train: number[] = [];
  const trainedItems = new Map<number, Set<number>>();
  const lastLater = new Map<number, { index: number; item: number; time: number }>();
  for (const [index, { user, item, time }] of events.entries()) {
    if (!Number.isFinite(time)) throw new RangeError(`leaveLastOut requires finite times, got ${time}`);
    if (time < cutoff) {
      train.push(index);
      trainedItems.set(user, (trainedItems.get(user) ?? new Set()).add(item));
      continue;
    }
    const last = lastLater.get(user);
    // Rows come in any order; of equal times the later row wins, for it is met later.
    if (last === undefined || time >= last.time) lastLater.set(user, { index, item, time });
  }
  const test = [...lastLater]
    .filter(([user, { item }]) => {
      const history = trainedItems.get(user);
      return history !== undefined && !history.has(item);
    })
    .map(([, { index }]) => index)
    .sort((a, b) => a - b);
  return { train, test };
}
