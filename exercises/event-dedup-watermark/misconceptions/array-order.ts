// fails: follows the definition
// says: You take the events as they stand in the file. A file is often sorted by partition or by id, and then which copy counts and what is late depends on how it was written. Take them in the order in which they reached the pipeline.
// witness: [[{"id":"a","eventTime":5,"arrivalTime":9},{"id":"a","eventTime":6,"arrivalTime":7}],2]
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
  const processing = [...events.entries()];
  for (const [index, { id, eventTime }] of processing) {
    if (eventTime < newest - allowedLateness) {
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
