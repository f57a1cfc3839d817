/** In order of arrival: judge against what is known, then let the event move the watermark. */
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
  // A stable sort: of two events that arrive together the first in the list comes first.
  const processing = [...events.entries()].sort(([, a], [, b]) => a.arrivalTime - b.arrivalTime);
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
