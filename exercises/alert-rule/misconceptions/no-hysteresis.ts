// fails: follows the definition
// says: Your alert closes as soon as the value is no longer beyond the threshold. A metric that hovers there then opens and closes all night. The second level, clear, is what has to be reached: in between, an open alert stays open.
// witness: [[6,7,4,2],{"threshold":5,"clear":3,"forPoints":2,"direction":"above","cooldown":0}]
type Rule = { threshold: number; clear: number; forPoints: number; direction: 'above' | 'below'; cooldown: number };
export function alertStates(values: (number | null)[], rule: Rule): { opened: number[]; closed: number[]; open: boolean } {
  refuseIllegal(values, rule);
  const sign = rule.direction === 'above' ? 1 : -1;
  const opened: number[] = [];
  const closed: number[] = [];
  let open = false;
  let run = 0;
  for (const [index, value] of values.entries()) {
    run = value !== null && sign * value > sign * rule.threshold ? run + 1 : 0;
    const sinceClosing = index - (closed.at(-1) ?? -Infinity);
    if (open) {
      if (value === null || sign * value > sign * rule.threshold) continue;
      open = false;
      closed.push(index);
    } else if (run >= rule.forPoints && sinceClosing > rule.cooldown) {
      open = true;
      opened.push(index);
    }
  }
  return { opened, closed, open };
}
function refuseIllegal(values: (number | null)[], { threshold, clear, forPoints, direction, cooldown }: Rule): void {
  for (const value of [threshold, clear, ...values]) {
    if (value !== null && !Number.isFinite(value)) throw new RangeError(`alertStates requires finite numbers, got ${value}`);
  }
  if (!Number.isInteger(forPoints) || forPoints < 1)
    throw new RangeError(`alertStates requires an integer forPoints >= 1, got ${forPoints}`);
  if (!Number.isInteger(cooldown) || cooldown < 0) throw new RangeError(`alertStates requires an integer cooldown >= 0, got ${cooldown}`);
  if (direction === 'above' ? clear > threshold : clear < threshold) {
    throw new RangeError(`alertStates requires clear on the good side of the threshold, got ${clear} for ${threshold}`);
  }
}
