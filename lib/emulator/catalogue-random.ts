import 'server-only';
import { createHash } from 'node:crypto';

/** Values and how often each comes up, relative to the others. */
export type Weights<T> = readonly [readonly [T, number], ...(readonly [T, number])[]];

/**
 * A small deterministic generator (mulberry32): the same two numbers always give the same asset.
 * Not for secrets. It is written out here because `Math.random` takes no seed.
 */
export class Random {
  #state: number;

  constructor(seed: number, n: number) {
    // Two rounds of mixing: without them neighbouring assets would begin with neighbouring values.
    this.#state = mix(mix(seed ^ (n >>> 0)) ^ Math.floor(n / 0x1_0000_0000));
  }

  /** A fraction in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number in [0, below). */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** A whole number in [low, high], both possible. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the values. */
  pick<T>(first: T, ...rest: readonly T[]): T {
    const at = this.below(rest.length + 1);
    return at === 0 ? first : (rest[at - 1] ?? first);
  }

  /** One element of a list that is known not to be empty. */
  of<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }

  /** One value by weight; the weights need not sum to anything. */
  weighted<T>(choices: Weights<T>): T {
    let total = 0;
    for (const choice of choices) total += choice[1];
    let left = this.next() * total;
    for (const choice of choices) {
      left -= choice[1];
      if (left < 0) return choice[0];
    }
    return choices[0][0];
  }

  /** Lower-case hexadecimal digits. */
  hex(length: number): string {
    let digits = '';
    while (digits.length < length) digits += this.below(0x1_0000).toString(16).padStart(4, '0');
    return digits.slice(0, length);
  }
}

function mix(value: number): number {
  let t = value | 0;
  t = Math.imul(t ^ (t >>> 16), 0x85ebca6b);
  t = Math.imul(t ^ (t >>> 13), 0xc2b2ae35);
  return t ^ (t >>> 16);
}

/** A 32-bit number of any text. */
export function hashToNumber(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}
