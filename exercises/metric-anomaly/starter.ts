/**
 * Two alarms for a daily metric: spikes by a rolling z-score, lasting shifts by cumulative sums (CUSUM).
 *
 * z of a value compares it with the `window` values before it. Both sums start at 0 at index `window` and measure every value
 * from there against the mean and standard deviation of the first `window` values. Deviations divide by window - 1.
 *
 * @param series finite numbers, oldest first, in any unit; may be empty
 * @param window values to compare with, an integer >= 2
 * @param zThreshold a spike is a value with |z| above it
 * @param slack taken off each step of the two sums, in standard deviations
 * @param limit a shift is a value after which either sum is above it
 * @returns z for each value, NaN for the first `window` and where the window before does not vary; indexes of spikes and of
 * shifts, ascending. A first window that does not vary raises no shifts. Nothing is reset after an alarm
 * @throws {RangeError} when window is not an integer >= 2 or a number is not finite
 */
export function detectAnomalies(
  series: number[],
  window: number,
  zThreshold: number,
  slack: number,
  limit: number,
): { z: number[]; spikes: number[]; shifts: number[] } {
  throw new Error('write me: score each value against the days before it, then run two sums against the first window');
}
