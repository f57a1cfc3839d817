/** Counts fuel and says when it is used up. One gauge is one runtime's interrupt handler. */
import type { LimitName } from '#graders/outcome.ts';

export class FuelGauge {
  /** Ticks spent by metered work: the learner's calls. */
  metered = 0;
  /** The limit that stopped the run in progress, if one did. */
  stoppedBy: LimitName | undefined;
  #metering = false;
  #runLeft = Infinity;
  #allowanceLeft = Infinity;
  #allowanceName: LimitName = 'fuel-per-run';

  /** A longer allowance over many calls; the call limit holds besides. */
  allow(ticks: number, name: LimitName): void {
    this.#allowanceLeft = ticks;
    this.#allowanceName = name;
  }

  /** Called by the engine once per tick; true stops the guest, and the guest cannot catch it. */
  readonly onTick = (): boolean => {
    if (this.stoppedBy !== undefined) return true;
    if (this.#metering) {
      this.metered += 1;
      this.#allowanceLeft -= 1;
      if (this.#allowanceLeft < 0) this.stoppedBy = this.#allowanceName;
    }
    this.#runLeft -= 1;
    if (this.#runLeft < 0) this.stoppedBy ??= 'fuel-per-call';
    return this.stoppedBy !== undefined;
  };

  /** Runs one piece of guest work with its own limit; `metered` says whether it counts as the learner's spending. */
  during<T>(ticks: number, metered: boolean, work: () => T): T {
    const before = { left: this.#runLeft, metering: this.#metering };
    this.#runLeft = ticks;
    this.#metering = metered;
    try {
      return work();
    } finally {
      this.#runLeft = before.left;
      this.#metering = before.metering;
    }
  }

  /** Forgets the stop, before the next call. */
  rearm(): void {
    this.stoppedBy = undefined;
  }
}
