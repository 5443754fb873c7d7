import { type Fault, type FaultChance, parseFaultChances, parseReservedId } from './faults';

/** What befalls one call. */
export interface CallFaults {
  slow: boolean;
  /** The fault that replaces the answer, or null when the call is answered. */
  fault: Fault | null;
  /** IDs to leave out of both lists. */
  unlisted: ReadonlySet<string>;
  /** IDs whose asset comes twice. */
  repeated: ReadonlySet<string>;
}

/** The most reserved IDs whose number of times is kept; beyond it the oldest begin again. */
const REMEMBERED_IDS = 10_000;

/** Decides the faults of each call: deterministic in the seed, the IDs and the number of calls before. Pure but for its counts. */
export class FaultPlan {
  readonly #chances: readonly FaultChance[];
  readonly #timesLeft = new Map<string, number>();
  #calls = 0;

  /** @throws {Error} when `spec` is no list of chances, see `parseFaultChances` */
  constructor(
    spec: string,
    private readonly seed: number,
  ) {
    this.#chances = parseFaultChances(spec);
  }

  /** The faults of the next call, given the IDs in it. The first ID that would replace the answer decides how. */
  next(mediaIds: readonly string[]): CallFaults {
    const call = this.#calls++;
    const byFault = this.#pendingFaults(mediaIds);
    const byChance = this.#rollChances(call);

    const answered: readonly Fault[] = ['slow', 'unlisted', 'repeated'];
    const replacing = [...byFault.keys()].find((fault) => !answered.includes(fault));
    const fault = replacing ?? byChance.find((each) => each !== 'slow') ?? null;
    const happening =
      fault === null ? answered.filter((each) => byFault.has(each)) : ['slow' as const, fault];
    for (const each of happening) this.#spend(byFault.get(each) ?? []);

    return {
      slow: byFault.has('slow') || byChance.includes('slow'),
      fault,
      unlisted: new Set(byFault.get('unlisted')),
      repeated: new Set(byFault.get('repeated')),
    };
  }

  #pendingFaults(mediaIds: readonly string[]): Map<Fault, string[]> {
    const byFault = new Map<Fault, string[]>();
    for (const mediaId of mediaIds) {
      const reserved = parseReservedId(mediaId);
      if (!reserved || (this.#timesLeft.get(mediaId) ?? reserved.times) <= 0) continue;
      byFault.set(reserved.fault, [...(byFault.get(reserved.fault) ?? []), mediaId]);
    }
    return byFault;
  }

  /** Every ID of the call that had the fault had it once more; so a call of many recovers as fast as one ID. */
  #spend(mediaIds: readonly string[]): void {
    for (const mediaId of mediaIds) {
      const times = this.#timesLeft.get(mediaId) ?? parseReservedId(mediaId)?.times ?? 0;
      if (!Number.isFinite(times)) continue;
      this.#timesLeft.delete(mediaId);
      this.#timesLeft.set(mediaId, times - 1);
      const [oldest] = this.#timesLeft.keys();
      if (this.#timesLeft.size > REMEMBERED_IDS && oldest !== undefined) this.#timesLeft.delete(oldest);
    }
  }

  #rollChances(call: number): Fault[] {
    return this.#chances.flatMap(({ faults, probability }, index) => {
      if (fraction(this.seed, call, index) >= probability) return [];
      const fault = faults[call % faults.length];
      return fault === undefined ? [] : [fault];
    });
  }
}

/** A number in [0, 1) that looks random and depends on the three alone (MurmurHash3's finaliser). */
function fraction(seed: number, call: number, index: number): number {
  let mixed =
    Math.imul(seed, 0x9e3779b1) ^ Math.imul(call + 1, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
