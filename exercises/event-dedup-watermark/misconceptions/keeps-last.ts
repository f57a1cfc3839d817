// fails: follows the definition
// says: When an id comes again you let the new copy replace the old one. By then the first copy has been counted downstream, so the metric would change after the fact. Keep the first and list every later copy as a duplicate.
// witness: [[{"id":"a","eventTime":5,"arrivalTime":6},{"id":"a","eventTime":6,"arrivalTime":7}],2]
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
    } else if (keptIds.has(id)) {
      const earlier = result.kept.findIndex((one) => events[one]?.id === id);
      result.duplicates.push(...result.kept.splice(earlier, 1));
      result.kept.push(index);
    } else {
      keptIds.add(id);
      result.kept.push(index);
    }
    newest = Math.max(newest, eventTime);
  }
  return result;
}
