/** Milliseconds of the processor that this process has spent since it began: what else runs on the machine does not count. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
