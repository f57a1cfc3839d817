// fails: where no two times are equal, turning the log around turns the indexes around
// says: You take the last row of each user, which is the latest only where the log is sorted. Events arrive late and from several machines; compare their times.
// witness: [[{"user":1,"item":2,"time":3},{"user":1,"item":5,"time":8},{"user":1,"item":7,"time":6}],4]
interface LogEvent {
  user: number;
  item: number;
  time: number;
}

export function leaveLastOut(events: LogEvent[], cutoff: number): { train: number[]; test: number[] } {
  if (!Number.isFinite(cutoff)) throw new RangeError(`leaveLastOut requires a finite cutoff, got ${cutoff}`);
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
    if (last === undefined || index > last.index) lastLater.set(user, { index, item, time });
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
