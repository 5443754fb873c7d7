import type { AssetRow } from '../assets/asset-row';
import type { ColumnId } from '../assets/columns';
import { type FieldId, fieldOf } from './fields';
import { type Condition, type Filter, filterOf, type Operation } from './filter';
import { pathsIn, valuesAt } from './json-path';
import { dayOf } from './periods';
import { printFilter } from './print-filter';
import { parseQuery } from './query';

/** The field that a column shows and can be filtered by; null when it is none. */
export const COLUMN_FIELDS: Readonly<Record<ColumnId, FieldId | null>> = {
  position: null,
  cover: 'cover',
  title: 'title',
  mediaId: 'id',
  mediaType: 'type',
  status: 'status',
  auditStatus: 'audit',
  auditLabel: 'label',
  duration: 'duration',
  resolution: 'resolution',
  size: 'size',
  variants: 'files',
  createdAt: 'created',
  tags: 'tag',
  contradictions: 'contradiction',
  transcodeStatus: 'transcode',
  businessType: 'business',
  source: 'source',
  format: 'format',
  bitrate: 'bitrate',
  region: 'region',
  modifiedAt: 'modified',
  isFavorite: 'favourite',
  isLogicalDeleted: 'deleted',
  productionId: 'project',
  folderId: 'folder',
  creationJobId: 'job',
  tileCount: 'sheets',
  cellCount: 'frames',
  snapshots: 'snapshots',
  userData: 'user',
};

/** Of UserData, which may be anything: more would fill an address. */
const MOST_TEXT = 300;

/**
 * The filters for what is in a cell: the same text, number or day; of several labels or tags each, then all together; of
 * JSON each of its values. None for a cell that cannot be filtered by.
 */
export function cellFilters(column: ColumnId, row: AssetRow, zone: string): Filter[] {
  const id = COLUMN_FIELDS[column];
  const values = column === 'userData' ? jsonFilters(row.userData ?? '') : [];
  if (values.length > 0) return values;
  const condition = id && conditionFor(id, row, zone);
  if (!condition) return [];
  const each = condition.op === 'allOf' ? condition.values : [];
  return [...each.map((value) => filterOf(id, { op: 'anyOf', values: [value] })), filterOf(id, condition)];
}

function conditionFor(id: FieldId, row: AssetRow, zone: string): Condition | null {
  const field = fieldOf(id);
  switch (field.kind) {
    case 'facet':
      return { op: 'anyOf', values: [field.read(row) ?? ''] };
    case 'tags': {
      const values = [...new Set(field.read(row))];
      if (values.length === 0) return { op: 'empty' };
      return { op: values.length === 1 ? 'anyOf' : 'allOf', values };
    }
    case 'text': {
      const text = field.read(row);
      return text === null ? { op: 'empty' } : { op: 'exact', text };
    }
    case 'range': {
      const at = field.read(row);
      if (at === null) return { op: 'empty' };
      const bound = { at, isOpen: false };
      return { op: 'range', min: bound, max: bound };
    }
    case 'date': {
      const iso = field.read(row);
      if (iso === null) return { op: 'empty' };
      const day = { at: dayOf(Date.parse(iso), zone), isOpen: false };
      return { op: 'dates', from: day, to: day };
    }
    case 'flag': {
      const value = field.read(row);
      return value === null ? { op: 'empty' } : { op: 'is', value };
    }
    case 'json': {
      const text = field.read(row);
      if (text === null) return { op: 'empty' };
      return text.length > MOST_TEXT ? null : { op: 'exact', text };
    }
    default:
      return field satisfies never;
  }
}

function jsonFilters(json: string): Filter[] {
  return pathsIn(json).flatMap((path) =>
    valuesAt(json, path).flatMap((text) =>
      text.length > MOST_TEXT ? [] : filterOf('user', { op: 'exact', text }, path),
    ),
  );
}

/** An operation that asks nothing yet, for an editor to begin with. */
export function blankCondition(op: Operation): Condition {
  switch (op) {
    case 'anyOf':
    case 'allOf':
      return { op, values: [] };
    case 'contains':
    case 'exact':
    case 'regex':
      return { op, text: '' };
    case 'range':
      return { op, min: null, max: null };
    case 'dates':
      return { op, from: null, to: null };
    case 'last':
      return { op, amount: 7, unit: 'd' };
    case 'is':
      return { op, value: true };
    case 'empty':
      return { op };
    default:
      return op satisfies never;
  }
}

/** Whether a filter asks something, so that an address can hold it. */
export function isComplete(filter: Filter): boolean {
  return parseQuery(printFilter(filter)).filters.length === 1;
}
