// fails: follows the definition
// says: You call an event late when it travelled for longer than the allowance. A phone that was offline all night sends events with a long delay, and if nothing newer has arrived they are in time. Late is a comparison of event times: with the newest seen so far, less the allowance.
// witness: [[{"id":"a","eventTime":5,"arrivalTime":15}],2]
export function deduplicateEvents(
  events: { id: string; eventTime: number; arrivalTime: number }[],
  allowedLateness: number,
): { kept: number[]; duplicates: number[]; late: number[] } {
  if (!(allowedLateness >= 0)) throw new RangeError(`deduplicateEvents requires allowedLateness >= 0, got ${allowedLateness}`);
  for (const time of events.flatMap(({ eventTime, arrivalTime }) => [eventTime, arrivalTime])) {
    if (!Number.isFinite(time)) throw new RangeError(`deduplicateEvents requires finite times, got ${time}`);
  }
  const result = { kept: [] as number[], duplicates: [] as number[], late: [] as number[] };
  const keptIds = new Set<string>();
  const processing = [...events.entries()].sort(([, a], [, b]) => a.arrivalTime - b.arrivalTime);
  for (const [index, { id, eventTime, arrivalTime }] of processing) {
    if (arrivalTime - eventTime > allowedLateness) {
      result.late.push(index);
    } else if (keptIds.has(id)) {
      result.duplicates.push(index);
    } else {
      keptIds.add(id);
      result.kept.push(index);
    }
  }
  return result;
}
