/** Text that is still being typed, held until the typing pauses. */
export class TypingPause {
  private readonly waiting = new Map<string, { readonly text: string; readonly timer: ReturnType<typeof setTimeout> }>();
  private readonly pauseMs: number;
  private readonly onPause: (key: string) => void;

  constructor(pauseMs: number, onPause: (key: string) => void) {
    this.pauseMs = pauseMs;
    this.onPause = onPause;
  }

  get keys(): readonly string[] {
    return [...this.waiting.keys()];
  }

  put(key: string, text: string): void {
    this.take(key);
    this.waiting.set(key, { text, timer: setTimeout(() => this.onPause(key), this.pauseMs) });
  }

  textOf(key: string): string | undefined {
    return this.waiting.get(key)?.text;
  }

  /** @returns the text that waited, which waits no more */
  take(key: string): string | undefined {
    const waited = this.waiting.get(key);
    clearTimeout(waited?.timer);
    this.waiting.delete(key);
    return waited?.text;
  }
}
