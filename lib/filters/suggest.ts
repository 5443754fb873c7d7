import { foldText } from '../assets/fold-text';
import type { Facets, FacetValue } from './facets';
import { FIELDS, type FieldId, fieldNamed, fieldOf } from './fields';
import { parsePath, scanTokens } from './query';
import { quote } from './scanner';

/** A way to go on: a field's name, or a value of one with the rows that have it. `insert` replaces what was begun. */
export interface Suggestion {
  field: FieldId;
  /** Null when it is the field itself. */
  value: string | null;
  count: number | null;
  insert: string;
}

/** The part of the text that a suggestion replaces, and the suggestions, the best first. */
export interface Suggestions {
  start: number;
  end: number;
  items: Suggestion[];
}

/** What the reader calls things, for those who type in their own language. */
export interface Wording {
  field: (id: FieldId) => string;
  value: (id: FieldId, value: string) => string;
}

const PLAIN: Wording = { field: (id) => id, value: (_, value) => value };
/** Values, which may be many; fields are all told. */
const MOST = 12;
/** So much of a word must stand there before values of all fields are searched for it. */
const LEAST_FOR_VALUES = 2;

/** One key of a path into JSON, plain or in quotes. */
const KEY = String.raw`(?:[^\s.:=",&;<>~/()]+|"(?:[^"\\]|\\.)*")`;
/** A path into JSON with what is typed behind it. */
const PATH_VALUE = new RegExp(String.raw`^[~-]*(\p{L}[\p{L}\p{N}_-]*)\.(${KEY}(?:\.${KEY})*)[:=](.*)$`, 'su');
const VALUE = /^[~-]*(\p{L}[\p{L}\p{N}_-]*)[:=](.*)$/su;

/** The path into JSON behind which the caret stands, where its values can be completed; else null. */
export function pathAt(
  text: string,
  caret: number,
): { field: FieldId; path: readonly string[]; typed: string } | null {
  const { start } = tokenAt(text, caret);
  const [, name = '', keys = '', typed = ''] = PATH_VALUE.exec(text.slice(start, caret)) ?? [];
  const field = fieldNamed(name);
  const path = field && isPath(field) ? parsePath(keys) : null;
  return field && path ? { field, path, typed } : null;
}

/** The last token that the caret is in or beside. */
function tokenAt(text: string, caret: number): { start: number; end: number } {
  let found = { start: caret, end: caret };
  for (const { start, end } of scanTokens(text)) if (start <= caret && caret <= end) found = { start, end };
  return found;
}

/** What could stand at the caret, from the fields and from the values that the list contains. */
export function suggest(
  text: string,
  caret: number,
  facets: Facets,
  wording = PLAIN,
  /** The values at the path of `pathAt`. */
  pathValues: readonly FacetValue[] = [],
): Suggestions {
  const target = pathAt(text, caret);
  if (target) {
    const { field, typed } = target;
    const part = foldText(typed.replace(/^"/, ''));
    const items = ranked(part, pathValues, ({ value, count }) => ({
      names: [value],
      item: { field, value, count, insert: quote(value) },
    })).slice(0, MOST);
    return { start: caret - typed.length, end: tokenAt(text, caret).end, items };
  }
  const token = tokenAt(text, caret);
  const { end } = token;
  let { start } = token;
  // Some names are of several words, such as "Audit label".
  const line = foldText(text);
  const isName =
    caret === text.length && FIELDS.some(({ id }) => foldText(wording.field(id)).startsWith(line));
  if (isName) start = 0;
  const typed = text.slice(start, caret);
  const [, name = '', list] = VALUE.exec(typed) ?? [];
  if (list === undefined) {
    const mark = /^[~-]*/.exec(typed)?.[0] ?? '';
    const isNegated = mark.includes('-');
    const part = foldText(typed.slice(mark.length));
    return { start: start + mark.length, end, items: atStart(part, isNegated, facets, wording) };
  }
  const reserved = name.toLowerCase();
  const from = start + typed.length - list.length;
  if (reserved === 'is' || reserved === 'no' || reserved === 'has') {
    const items = fieldsLike(foldText(list), wording)
      .filter((id) => reserved !== 'is' || fieldOf(id).kind === 'flag')
      .map((id) => ({ field: id, value: null, count: null, insert: id }));
    return { start: from, end, items };
  }
  const field = fieldNamed(name);
  const at = from + lastPart(list);
  if (!field) return { start: at, end, items: [] };
  // A path stands before the colon: what was typed is replaced as a whole.
  if (isPath(field)) {
    const markEnd = start + typed.length - list.length - name.length - 1;
    return { start: markEnd, end, items: valuesLike(foldText(list), field, facets, wording).slice(0, MOST) };
  }
  const chosen = new Set(list.slice(0, at - from).split(/[,&]/));
  const part = foldText(text.slice(at, caret).replace(/^"/, ''));
  const items = valuesLike(part, field, facets, wording).filter(({ insert }) => !chosen.has(insert));
  return { start: at, end, items: items.slice(0, MOST) };
}

/** The start of the last item of a list, by commas outside of quotes. */
function lastPart(list: string): number {
  let start = 0;
  let isQuoted = false;
  for (let i = 0; i < list.length; i += 1) {
    if (list[i] === '\\') i += 1;
    else if (list[i] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (list[i] === ',' || list[i] === '&')) start = i + 1;
  }
  return start;
}

function atStart(part: string, isNegated: boolean, facets: Facets, wording: Wording): Suggestion[] {
  const fields = fieldsLike(part, wording).map((id) => {
    const isFlag = fieldOf(id).kind === 'flag';
    return {
      field: id,
      value: null,
      count: null,
      insert: isFlag ? `${isNegated ? '' : 'is:'}${id}` : `${id}:`,
    };
  });
  const values =
    part.length < LEAST_FOR_VALUES
      ? []
      : [...facets.keys()]
          .filter((id) => fieldOf(id).kind !== 'flag')
          .flatMap((id) => valuesLike(part, id, facets, wording))
          .map((item) => (isPath(item.field) ? item : { ...item, insert: `${item.field}:${item.insert}` }));
  return [...fields, ...values.slice(0, MOST)];
}

/** Fields by a part of a name or of what the reader calls them; names that begin with it first. */
function fieldsLike(part: string, wording: Wording): FieldId[] {
  return FIELDS.flatMap(({ id, aliases }) => {
    const rank = rankOf(part, [id, ...aliases, wording.field(id)]);
    return rank === null ? [] : [{ id, rank }];
  })
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
}

/** Whether what is completed of a field are the paths into its JSON. */
function isPath(id: FieldId): boolean {
  return fieldOf(id).kind === 'json';
}

function valuesLike(part: string, id: FieldId, facets: Facets, wording: Wording): Suggestion[] {
  return ranked(part, facets.get(id) ?? [], ({ value, count }) => ({
    names: [value, wording.value(id, value), ...(isPath(id) ? [`${id}.${value}`] : [])],
    item: { field: id, value, count, insert: isPath(id) ? `${id}.${value}:` : quote(value) },
  }));
}

/** What the values that are like the part become, those that begin with it first; no value is none. */
function ranked(
  part: string,
  values: readonly FacetValue[],
  become: (value: FacetValue) => { names: readonly string[]; item: Suggestion },
): Suggestion[] {
  return values
    .flatMap((value) => {
      const { names, item } = become(value);
      const rank = value.value === '' ? null : rankOf(part, names);
      return rank === null ? [] : [{ item, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** 0 when a name begins with the part, 1 when one holds it, else null. */
function rankOf(part: string, names: readonly string[]): number | null {
  const folded = names.map(foldText);
  if (folded.some((name) => name.startsWith(part))) return 0;
  return folded.some((name) => name.includes(part)) ? 1 : null;
}
