/** Names that come out in alphabetical order, however they went in. */

/** A binary heap: adding and taking cost O(log n). */
export class AlphabeticalQueue {
  readonly #heap: string[] = [];

  /** How many names wait. */
  get size(): number {
    return this.#heap.length;
  }

  /** Adds a name. */
  add(name: string): void {
    const heap = this.#heap;
    let place = heap.push(name) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if ((heap[parent] as string) <= name) break;
      heap[place] = heap[parent] as string;
      place = parent;
    }
    heap[place] = name;
  }

  /** Takes out the first name; only when one waits. */
  take(): string {
    const first = this.#heap[0] as string;
    const last = this.#heap.pop() as string;
    if (this.#heap.length > 0) this.#sink(last);
    return first;
  }

  /** Puts a name at the top and moves it down to where both children come after it. */
  #sink(name: string): void {
    const heap = this.#heap;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && (heap[child + 1] as string) < (heap[child] as string)) child += 1;
      if (name <= (heap[child] as string)) break;
      heap[place] = heap[child] as string;
      place = child;
    }
    heap[place] = name;
  }
}
