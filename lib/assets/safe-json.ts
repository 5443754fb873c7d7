import { redactText } from '../redact';
import { isObject } from './wire';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const MAX_DEPTH = 24;
const MAX_CHILDREN = 1000;
const MAX_TEXT = 20_000;
const CUT = '…';

/**
 * Any value of a response as JSON that a browser may have: signatures redacted, and cut where it is deeper, longer or
 * wider than any reader looks, so that hostile data cannot overflow a stack or a page. A cut ends in `…`.
 */
export function safeJson(value: unknown, depth = 0): Json {
  if (typeof value === 'string') return safeText(value);
  if (typeof value === 'boolean') return value;
  // JSON.parse reads 1e999 as Infinity, which JSON cannot write.
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) {
    if (depth >= MAX_DEPTH) return [CUT];
    const items = value.slice(0, MAX_CHILDREN).map((item: unknown) => safeJson(item, depth + 1));
    return value.length > MAX_CHILDREN ? [...items, CUT] : items;
  }
  if (!isObject(value)) return null;
  if (depth >= MAX_DEPTH) return CUT;
  const entries = Object.entries(value);
  const kept = entries
    .slice(0, MAX_CHILDREN)
    .map(([key, child]) => [safeText(key), safeJson(child, depth + 1)] as const);
  // fromEntries defines `__proto__` as a plain property where an assignment would set the prototype.
  return Object.fromEntries(entries.length > MAX_CHILDREN ? [...kept, [CUT, CUT]] : kept);
}

/**
 * `safeJson` as indented text, which is how JSON crosses to the browser. As an object it would not: React drops a key
 * named `__proto__` on the way, and fails on what stands below it.
 */
export function safeJsonText(value: unknown): string {
  return JSON.stringify(safeJson(value), null, 2);
}

/** Text with signatures redacted, cut to a length that a page can bear. */
export function safeText(text: string): string {
  // Most text is too plain to hold a parameter, and a table has a million of these to look at.
  const redacted = text.includes('=') || text.includes('%') ? redactText(text) : text;
  return redacted.length > MAX_TEXT ? `${redacted.slice(0, MAX_TEXT)}${CUT}` : redacted;
}
