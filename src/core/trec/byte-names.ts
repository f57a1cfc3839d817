/** Names as bytes, each kept once and known by a number from 0 up. */
import { hashBytes, sameBytes, textOf } from './bytes.ts';

const FREE = -1;

/** Query ids: added while a file is read, found again by their bytes. */
export class ByteNames {
  #bytes = new Uint8Array(1024);
  #ends = new Int32Array(64);
  #slots = new Int32Array(128).fill(FREE);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** The name's number; a name that is new gets the next one. */
  add(source: Uint8Array, start: number, end: number): number {
    const slot = this.#slotOf(source, start, end);
    const known = this.#slots[slot] as number;
    if (known !== FREE) return known;
    const name = this.#append(source, start, end);
    this.#slots[slot] = name;
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return name;
  }

  /** The name's number, or -1 for a name that was never added. */
  find(source: Uint8Array, start: number, end: number): number {
    return this.#slots[this.#slotOf(source, start, end)] as number;
  }

  isNamed(name: number, source: Uint8Array, start: number, end: number): boolean {
    return sameBytes(this.#bytes, this.#startOf(name), this.#ends[name] as number, source, start, end);
  }

  bytesOf(name: number): Uint8Array {
    return this.#bytes.subarray(this.#startOf(name), this.#ends[name]);
  }

  textOf(name: number): string {
    return textOf(this.bytesOf(name));
  }

  #startOf(name: number): number {
    return name === 0 ? 0 : (this.#ends[name - 1] as number);
  }

  /** Where the name is, or where it would go. */
  #slotOf(source: Uint8Array, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashBytes(source, start, end) & mask;
    while (this.#slots[slot] !== FREE && !this.isNamed(this.#slots[slot] as number, source, start, end)) slot = (slot + 1) & mask;
    return slot;
  }

  #append(source: Uint8Array, start: number, end: number): number {
    const name = this.#count;
    const from = this.#startOf(name);
    const to = from + end - start;
    if (to > this.#bytes.length) this.#bytes = grown(this.#bytes, new Uint8Array(to * 2));
    if (name === this.#ends.length) this.#ends = grown(this.#ends, new Int32Array(name * 2));
    this.#bytes.set(source.subarray(start, end), from);
    this.#ends[name] = to;
    this.#count += 1;
    return name;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(FREE);
    for (let name = 0; name < this.#count; name += 1) {
      this.#slots[this.#slotOf(this.#bytes, this.#startOf(name), this.#ends[name] as number)] = name;
    }
  }
}

function grown<Column extends Uint8Array | Int32Array>(old: Column, larger: Column): Column {
  larger.set(old);
  return larger;
}
