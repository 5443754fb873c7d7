import 'server-only';
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

/** Prefix of the IDs that make the emulator misbehave on purpose; no asset of the catalogue may begin with it. */
export const FAULT_PREFIX = 'e0e0';

const MAX_NUMBER = 2 ** 48 - 1;

export interface IdCodec {
  /** The ID of number n (0 to 2^48 - 1): 32 lower-case hexadecimal characters. */
  encode(n: number): string;
  /** The number behind an ID, or null when the ID was not made here. */
  decode(id: string): number | null;
}

/**
 * IDs that carry their number, so that any number of assets needs no storage: an ID is one AES-128 block of
 * 8 known bytes, the number (6 bytes), and a counter that is raised until the ID does not begin like a fault.
 * `purpose` keeps media IDs and job IDs apart.
 */
export function createIdCodec(seed: number | string, purpose: string): IdCodec {
  const secret = createHash('sha256').update(`contact-sheet ${purpose} ${seed}`).digest();
  const key = secret.subarray(0, 16);
  const magic = secret.subarray(16, 24);
  // ECB without padding keeps no state between blocks, so one cipher serves every ID.
  const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false);
  const decipher = createDecipheriv('aes-128-ecb', key, null).setAutoPadding(false);

  function encode(n: number): string {
    if (!Number.isSafeInteger(n) || n < 0 || n > MAX_NUMBER) throw new RangeError(`no asset has number ${n}`);
    const block = Buffer.alloc(16);
    magic.copy(block);
    block.writeUIntBE(n, 8, 6);
    for (let attempt = 0; ; attempt++) {
      block.writeUInt16BE(attempt, 14);
      const id = cipher.update(block).toString('hex');
      if (!id.startsWith(FAULT_PREFIX)) return id;
    }
  }

  function decode(id: string): number | null {
    if (!/^[0-9a-f]{32}$/.test(id)) return null;
    const block = decipher.update(Buffer.from(id, 'hex'));
    if (magic.compare(block, 0, 8) !== 0) return null;
    const n = block.readUIntBE(8, 6);
    // Only the one spelling that `encode` gives is an asset, not the same number with another counter.
    return block.readUInt16BE(14) === 0 || encode(n) === id ? n : null;
  }

  return { encode, decode };
}
