import type { FieldProblem, ProblemCode } from './asset';
import { isWebUrl } from './asset-parts';
import type { Contradiction, ContradictionCode } from './contradictions';
import type { EnumKey, FieldKey, KnownField } from './field-specs';
import { LeafReader, type WireNode } from './leaf-reader';
import { safeJson, safeJsonText, safeText } from './safe-json';
import { visibleText } from './visible-text';
import { isObject } from './wire';

/** A field's value, read by its kind. Text is made visible and redacted: it is for eyes, never to be parsed. */
export type FieldValue =
  | { kind: 'absent' }
  | { kind: 'text' | 'id'; text: string }
  | { kind: 'enum'; enumKey: EnumKey; word: string }
  | { kind: 'words'; words: string[] }
  | { kind: 'date'; iso: string }
  | { kind: 'flag'; isSet: boolean }
  | { kind: 'duration' | 'bytes' | 'bitrate' | 'pixels' | 'number'; value: number }
  /** Indented, to be parsed for show. */
  | { kind: 'json'; text: string }
  /** `href` only when it is a web address that carries neither query nor credentials. */
  | { kind: 'url'; text: string; href: string | null; isWeb: boolean };

/** One field of the response as the detail view shows it. */
export interface FieldView {
  /** Null for a field that this project does not know; its path is its name then. */
  key: FieldKey | null;
  /** Within the item, such as `MediaBasicInfo.Title`. */
  path: string;
  /** The value as it came, without signatures; what "copy value" copies. Null when absent. */
  raw: string | null;
  value: FieldValue;
  /** Why the value could not be read by its kind; it is shown as text then. */
  problem: ProblemCode | null;
  contradictions: ContradictionCode[];
}

/** What the whole asset knows about its fields. */
export interface FieldContext {
  problems: readonly FieldProblem[];
  contradictions: readonly Contradiction[];
}

/** A known field of `node`. */
export function fieldView(spec: KnownField, node: WireNode, context: FieldContext): FieldView {
  const read = new LeafReader();
  const path = node.path === '' ? spec.field : `${node.path}.${spec.field}`;
  const raw = rawText(node.fields[spec.field]);
  const value = raw === null ? null : readValue(spec, node, read);
  return {
    key: spec.key,
    path,
    raw: value?.kind === 'url' ? value.text : raw,
    value: value ?? plain(raw),
    problem:
      read.problems[0]?.code ?? context.problems.find((problem) => problem.path === path)?.code ?? null,
    contradictions: codesOf(path, context),
  };
}

/** A field that the vendor's documents do not name. */
export function unknownFieldView(path: string, value: unknown, context: FieldContext): FieldView {
  const json = typeof value === 'object' && value !== null;
  return {
    key: null,
    path,
    raw: rawText(value),
    value: json ? { kind: 'json', text: safeJsonText(value) } : plain(rawText(value)),
    problem: null,
    contradictions: codesOf(path, context),
  };
}

function readValue(spec: KnownField, node: WireNode, read: LeafReader): FieldValue | null {
  const { field } = spec;
  switch (spec.kind) {
    case 'text':
    case 'id': {
      const text = read.text(node, field);
      return text === null ? null : { kind: spec.kind, text: visibleText(safeText(text)) };
    }
    case 'enum': {
      const word = read.text(node, field);
      return word === null ? null : { kind: 'enum', enumKey: spec.key, word: visibleText(safeText(word)) };
    }
    case 'words':
      return { kind: 'words', words: read.words(node, field).map((word) => visibleText(safeText(word))) };
    case 'date': {
      const iso = read.date(node, field);
      return iso === null ? null : { kind: 'date', iso };
    }
    case 'flag': {
      const isSet = read.flag(node, field);
      return isSet === null ? null : { kind: 'flag', isSet };
    }
    case 'url': {
      const text = read.text(node, field);
      return text === null ? null : urlValue(text);
    }
    case 'json':
      return jsonValue(read.text(node, field) ?? '', node.fields[field]);
    case 'duration':
    case 'bytes':
    case 'bitrate':
    case 'pixels':
    case 'number': {
      const value = read.number(node, field);
      return value === null ? null : { kind: spec.kind, value };
    }
  }
}

/** JSON in a string, or null for plain text; that it ought to have been JSON is the asset's own account. */
function jsonValue(text: string, value: unknown): FieldValue | null {
  if (typeof value === 'object' && value !== null) return { kind: 'json', text: safeJsonText(value) };
  if (!/^\s*[{[]/.test(text)) return null;
  try {
    return { kind: 'json', text: safeJsonText(JSON.parse(text)) };
  } catch {
    return null;
  }
}

function urlValue(text: string): FieldValue {
  if (!isWebUrl(text)) return { kind: 'url', text: visibleText(safeText(text)), href: null, isWeb: false };
  const { origin, pathname, search, hash, username, password } = new URL(text);
  const address = safeText(`${origin}${pathname}`);
  const isBare = search + hash + username + password === '';
  return { kind: 'url', text: address, href: isBare ? address : null, isWeb: true };
}

function plain(raw: string | null): FieldValue {
  return raw === null ? { kind: 'absent' } : { kind: 'text', text: visibleText(raw) };
}

function rawText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value) || isObject(value)) return JSON.stringify(safeJson(value));
  const text = safeText(String(value));
  return text.trim() === '' ? null : text;
}

function codesOf(path: string, { contradictions }: FieldContext): ContradictionCode[] {
  return contradictions.filter(({ paths }) => paths.includes(path)).map(({ code }) => code);
}
