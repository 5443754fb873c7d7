import type { FieldId } from './fields';

/** One end of a range. Open: the value itself is outside. */
export interface Bound<T> {
  at: T;
  isOpen: boolean;
}

/** Hours, days, weeks, months, years. */
export const DATE_UNITS = ['h', 'd', 'w', 'mo', 'y'] as const;
export type DateUnit = (typeof DATE_UNITS)[number];

/** What a filter asks of a value. Which of them a kind of field takes is in `OPERATIONS`. */
export type Condition =
  /** Any of some values, or all of them. The empty text stands for "no value". */
  | { op: 'anyOf' | 'allOf'; values: readonly string[] }
  | { op: 'contains' | 'exact' | 'regex'; text: string }
  /** In the unit of the field: seconds, bytes, pixels, kbit/s or a count. */
  | { op: 'range'; min: Bound<number> | null; max: Bound<number> | null }
  /** Years, months, days or minutes of the viewer's zone, `2026`, `2026-01`, `2026-01-31` or `2026-01-31T18:30`. */
  | { op: 'dates'; from: Bound<string> | null; to: Bound<string> | null }
  /** So long back from now. */
  | { op: 'last'; amount: number; unit: DateUnit }
  | { op: 'is'; value: boolean }
  | { op: 'empty' };

export type Operation = Condition['op'];

/** One filter. Filters are joined by "and"; a negated one keeps exactly the rows that it would else leave out. */
export type Filter = {
  field: FieldId;
  /** Keys within `UserData`; empty for every other field. */
  path: readonly string[];
  isNegated: boolean;
  /** Switched off, but not forgotten. */
  isOff: boolean;
} & Condition;

/** A filter that is on and not negated. */
export function filterOf(field: FieldId, condition: Condition, path: readonly string[] = []): Filter {
  return { field, path, isNegated: false, isOff: false, ...condition };
}

/** As many filters, and values of one filter, as an address may bring. */
export const MAX_FILTERS = 40;
export const MAX_VALUES = 200;
