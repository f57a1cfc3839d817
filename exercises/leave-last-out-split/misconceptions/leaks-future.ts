// fails: all training lies before all testing
// says: You train on everything that is not a test event, also on what others did after the cutoff. In production nobody knows next week yet: a model that has seen it knows which new title is about to take off. Train on events before the cutoff only.
// witness: [[{"user":1,"item":2,"time":3},{"user":2,"item":5,"time":6}],4]
// follows: all events but the held-out ones train, as in a split that leaves the last event of each user out without a common clock
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
    if (last === undefined || time >= last.time) lastLater.set(user, { index, item, time });
  }
  const test = [...lastLater]
    .filter(([user, { item }]) => {
      const history = trainedItems.get(user);
      return history !== undefined && !history.has(item);
    })
    .map(([, { index }]) => index)
    .sort((a, b) => a - b);
  return { train: [...events.keys()].filter((index) => !test.includes(index)), test };
}
