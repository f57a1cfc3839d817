// fails: follows the definition
// says: You ask for a known id before you ask for the watermark, so a late copy of a kept event is called a duplicate. Behind the watermark the ids have been forgotten in a real pipeline, which is how its memory stays bounded: judge late first.
// witness: [[{"id":"a","eventTime":9,"arrivalTime":9},{"id":"a","eventTime":3,"arrivalTime":10}],2]
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
    if (keptIds.has(id)) {
      result.duplicates.push(index);
    } else if (eventTime < newest - allowedLateness) {
      result.late.push(index);
    } else {
      keptIds.add(id);
      result.kept.push(index);
    }
    newest = Math.max(newest, eventTime);
  }
  return result;
}
