import type { FieldProblem, ProblemCode } from './asset';
import { parseDate } from './parse-date';
import { isObject, type WireObject } from './wire';

const DECIMAL = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const TRUE = new Set(['1', 'true', 'yes']);
const FALSE = new Set(['0', 'false', 'no']);
const RAW_LENGTH = 200;
const NOTHING: WireObject = {};

/** An object of the response and where it stands in its item, such as `FileInfoList[0].FileBasicInfo`. */
export interface WireNode {
  fields: WireObject;
  path: string;
}

/** Reads leaves that may be anything. A leaf it cannot read becomes null and is entered in `problems`. */
export class LeafReader {
  readonly problems: FieldProblem[] = [];

  child({ fields, path }: WireNode, key: string): WireNode {
    const value = fields[key];
    const childPath = path === '' ? key : `${path}.${key}`;
    if (isObject(value)) return { fields: value, path: childPath };
    if (!isBlank(value)) this.report('notObject', childPath, value);
    return { fields: NOTHING, path: childPath };
  }

  /** The objects of a list; anything else in it is reported and left as an object without fields. */
  list(node: WireNode, key: string): WireNode[] {
    const value = node.fields[key];
    const path = node.path === '' ? key : `${node.path}.${key}`;
    if (isBlank(value)) return [];
    if (!Array.isArray(value)) {
      this.report('notList', path, value);
      return [];
    }
    return value.map((item: unknown, index) => {
      const itemPath = `${path}[${index}]`;
      if (isObject(item)) return { fields: item, path: itemPath };
      this.report('notObject', itemPath, item);
      return { fields: NOTHING, path: itemPath };
    });
  }

  /** Text as it is; blank text is null. Numbers and booleans are taken as if they had been quoted. */
  text(node: WireNode, key: string): string | null {
    const value = node.fields[key];
    if (typeof value === 'string') return value === '' || value.trim() === '' ? null : value;
    if (value === undefined || value === null) return null;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return this.fail('notText', node, key);
  }

  /** A decimal of zero or more. */
  number(node: WireNode, key: string): number | null {
    const text = this.text(node, key)?.trim();
    if (text === undefined) return null;
    const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(value)) return this.fail('notNumber', node, key);
    // -0 would be formatted as "-0".
    return value < 0 ? this.fail('negativeNumber', node, key) : Math.abs(value);
  }

  date(node: WireNode, key: string): string | null {
    const text = this.text(node, key);
    if (text === null) return null;
    return parseDate(text) ?? this.fail('notDate', node, key);
  }

  flag(node: WireNode, key: string): boolean | null {
    const text = this.text(node, key)?.trim().toLowerCase();
    if (text === undefined) return null;
    if (TRUE.has(text)) return true;
    return FALSE.has(text) ? false : this.fail('notFlag', node, key);
  }

  /** Text split on `,` and `，`, without blanks and empty parts. */
  words(node: WireNode, key: string): string[] {
    const text = this.text(node, key);
    if (text === null) return [];
    return text
      .split(/[,，]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
  }

  /** JSON in a string (or not in one), undefined when there is none; text that will not parse is reported. */
  json(node: WireNode, key: string): unknown {
    const value = node.fields[key];
    if (typeof value === 'object' && value !== null) return value;
    const text = this.text(node, key);
    if (text === null) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      this.fail('notJson', node, key);
      return undefined;
    }
  }

  /** Enters a problem for `node.key` and answers null, the value of a field that cannot be read. */
  fail(code: ProblemCode, { fields, path }: WireNode, key: string): null {
    this.report(code, path === '' ? key : `${path}.${key}`, fields[key]);
    return null;
  }

  report(code: ProblemCode, path: string, value: unknown): void {
    this.problems.push({ path, code, raw: rawText(value) });
  }
}

/** What stands for "nothing" where an object or a list is expected. */
function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function rawText(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return String(value).slice(0, RAW_LENGTH);
}
