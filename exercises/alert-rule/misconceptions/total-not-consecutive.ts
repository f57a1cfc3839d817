// fails: follows the definition
// says: You count breaches without asking whether they follow each other, so three bad points spread over a week open an alert meant for three in a row. A good point in between ends the run: start the count again from 0, and do so for a gap as well.
// witness: [[6,2,6],{"threshold":5,"clear":3,"forPoints":2,"direction":"above","cooldown":0}]
type Rule = { threshold: number; clear: number; forPoints: number; direction: 'above' | 'below'; cooldown: number };
export function alertStates(values: (number | null)[], rule: Rule): { opened: number[]; closed: number[]; open: boolean } {
  refuseIllegal(values, rule);
  const sign = rule.direction === 'above' ? 1 : -1;
  const opened: number[] = [];
  const closed: number[] = [];
  let open = false;
  let run = 0;
  for (const [index, value] of values.entries()) {
    if (value !== null && sign * value > sign * rule.threshold) run += 1;
    const sinceClosing = index - (closed.at(-1) ?? -Infinity);
    if (open) {
      if (value === null || sign * value > sign * rule.clear) continue;
      open = false;
      closed.push(index);
    } else if (run >= rule.forPoints && sinceClosing > rule.cooldown) {
      run = 0;
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
