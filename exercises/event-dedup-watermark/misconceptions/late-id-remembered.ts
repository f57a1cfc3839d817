// fails: follows the definition
// says: You remember the id of a late event, so a copy of it that comes in time is called a duplicate and nothing of it is counted at all. A late event was thrown away: only ids of kept events are known.
// witness: [[{"id":"a","eventTime":9,"arrivalTime":9},{"id":"b","eventTime":3,"arrivalTime":10},{"id":"b","eventTime":9,"arrivalTime":11}],2]
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
    if (eventTime < newest - allowedLateness) {
      result.late.push(index);
      keptIds.add(id);
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
