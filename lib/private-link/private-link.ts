import { isMediaId } from '../ids/media-id';
import { fromBase64Url, toBase64Url } from './base64url';
import { deflate, inflate } from './deflate';

/** What a private link carries: a list, and how it is looked at. */
export interface PrivateList {
  /** Media IDs in their normal form, at most `MOST_PACKED`. */
  ids: string[];
  name: string;
  region: string;
  /** The view's part of a query string. */
  view: string;
  /** The open asset, one of the IDs; null when none is open. */
  open: string | null;
}

/** What is wrong with a link. */
export type LinkFault = 'tooLong' | 'version' | 'damaged';

export const MOST_PACKED = 2000;
/** In characters: what 2,000 IDs and the longest view can take, and some. */
export const LONGEST_FRAGMENT = 65_536;
const MARK = 'l=';
const VERSION = 1;
const ID_BYTES = 16;
const LENGTH_BYTES = 4;
const PREFIX = 'icepublic-';
const LONGEST_VIEW = 8000;
const LONGEST_NAME = 200;
/** The head is JSON in UTF-8, in which a character of name or view takes at most six bytes. */
const MOST_INFLATED =
  LENGTH_BYTES + (MOST_PACKED * (ID_BYTES * 8 + 1)) / 8 + 6 * (LONGEST_VIEW + LONGEST_NAME) + 512;

/**
 * The fragment, from its `#` on: a version, then, deflated, a head in JSON, a bit an ID for `icepublic-`, and 16 bytes
 * an ID. docs/decisions/0020 has the format.
 * @returns null when a link cannot carry the list: too many IDs, or one that is no media ID in its normal form
 */
export async function packPrivateLink({
  ids,
  name,
  region,
  view,
  open,
}: PrivateList): Promise<string | null> {
  if (ids.length === 0 || ids.length > MOST_PACKED || !ids.every(isMediaId)) return null;
  if (view.length > LONGEST_VIEW) return null;
  const openAt = open === null ? -1 : ids.indexOf(open);
  const shortName = name.slice(0, LONGEST_NAME).toWellFormed();
  const head = new TextEncoder().encode(JSON.stringify([ids.length, shortName, region, view, openAt]));
  const flagsAt = LENGTH_BYTES + head.length;
  const idsAt = flagsAt + Math.ceil(ids.length / 8);
  const bytes = new Uint8Array(idsAt + ids.length * ID_BYTES);
  new DataView(bytes.buffer).setUint32(0, head.length);
  bytes.set(head, LENGTH_BYTES);
  for (const [place, id] of ids.entries()) {
    if (id.startsWith(PREFIX))
      bytes[flagsAt + (place >> 3)] = (bytes[flagsAt + (place >> 3)] ?? 0) | (1 << (place & 7));
    const digits = id.slice(-2 * ID_BYTES);
    for (let i = 0; i < ID_BYTES; i += 1) {
      bytes[idsAt + place * ID_BYTES + i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16);
    }
  }
  return `#${MARK}${VERSION}.${toBase64Url(await deflate(bytes))}`;
}

/** Reads a fragment, whoever wrote it. Total: what it cannot read is a fault, and nothing is inflated without a limit. */
export async function readPrivateLink(hash: string): Promise<PrivateList | LinkFault> {
  if (hash.length > LONGEST_FRAGMENT) return 'tooLong';
  const [, version, text = ''] = /^#l=(\d+)\.([\w-]*)$/.exec(hash) ?? [];
  if (version === undefined) return 'damaged';
  if (version !== String(VERSION)) return 'version';
  const packed = fromBase64Url(text);
  const bytes = packed && (await inflate(packed, MOST_INFLATED));
  return (bytes && readBytes(bytes)) ?? 'damaged';
}

function readBytes(bytes: Uint8Array<ArrayBuffer>): PrivateList | null {
  if (bytes.length < LENGTH_BYTES) return null;
  const flagsAt = LENGTH_BYTES + new DataView(bytes.buffer).getUint32(0);
  if (flagsAt > bytes.length) return null;
  const head = parseHead(bytes.subarray(LENGTH_BYTES, flagsAt));
  if (!head) return null;
  const { count, openAt, ...rest } = head;
  const idsAt = flagsAt + Math.ceil(count / 8);
  if (bytes.length !== idsAt + count * ID_BYTES) return null;
  const ids = Array.from({ length: count }, (_, place) => {
    const isPublic = (bytes[flagsAt + (place >> 3)] ?? 0) & (1 << (place & 7));
    const start = idsAt + place * ID_BYTES;
    const digits = Array.from(bytes.subarray(start, start + ID_BYTES), (byte) =>
      byte.toString(16).padStart(2, '0'),
    );
    return `${isPublic ? PREFIX : ''}${digits.join('')}`;
  });
  return { ...rest, ids, open: ids[openAt] ?? null };
}

function parseHead(bytes: Uint8Array) {
  let head: unknown;
  try {
    head = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
  if (!Array.isArray(head)) return null;
  const [count, name, region, view, openAt]: unknown[] = head;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > MOST_PACKED) return null;
  if (typeof name !== 'string' || name.length > LONGEST_NAME) return null;
  if (typeof view !== 'string' || view.length > LONGEST_VIEW) return null;
  if (typeof region !== 'string' || !/^[a-z0-9-]{1,32}$/.test(region)) return null;
  if (typeof openAt !== 'number') return null;
  return { count, name, region, view, openAt };
}
