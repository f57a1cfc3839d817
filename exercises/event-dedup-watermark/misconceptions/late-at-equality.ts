// fails: follows the definition
// says: An event exactly on the watermark is late in your program. An allowance of 10 seconds means that 10 seconds behind is allowed; with an allowance of 0 even the second of two simultaneous events would be lost. Late is strictly below the watermark.
// witness: [[{"id":"a","eventTime":5,"arrivalTime":6},{"id":"b","eventTime":3,"arrivalTime":7}],2]
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
  let newest = -Infinity;
  const processing = [...events.entries()].sort(([, a], [, b]) => a.arrivalTime - b.arrivalTime);
  for (const [index, { id, eventTime }] of processing) {
    if (eventTime <= newest - allowedLateness) {
      result.late.push(index);
    } else if (keptIds.has(id)) {
      result.duplicates.push(index);
    } else {
      keptIds.add(id);
      result.kept.push(index);
    }
    newest = Math.max(newest, eventTime);
  }
  return result;
}
