type Rule = { threshold: number; clear: number; forPoints: number; direction: 'above' | 'below'; cooldown: number };

/** Two states, a counter of breaches in a row, and the place of the last closing. */
export function alertStates(values: (number | null)[], rule: Rule): { opened: number[]; closed: number[]; open: boolean } {
  refuseIllegal(values, rule);
  // Mirrored, an alert below a level is one above it.
  const sign = rule.direction === 'above' ? 1 : -1;
  const opened: number[] = [];
  const closed: number[] = [];
  let open = false;
  let run = 0;
  for (const [index, value] of values.entries()) {
    // A gap ends the run and says nothing else: neither that all is well nor that it is not.
    run = value !== null && sign * value > sign * rule.threshold ? run + 1 : 0;
    const sinceClosing = index - (closed.at(-1) ?? -Infinity);
    if (open) {
      if (value === null || sign * value > sign * rule.clear) continue;
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
