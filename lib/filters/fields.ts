import type { AssetRow } from '../assets/asset-row';
import type { EnumKey } from '../assets/field-specs';
import type { Operation } from './filter';
import type { Unit } from './units';

interface FieldBase {
  /** The name in the address and in typed filters. */
  id: string;
  /** Other names that are understood when typed. */
  aliases: readonly string[];
}

/** A field that rows can be filtered by, and how its value is read from a row. */
export type Field = FieldBase &
  (
    | { kind: 'facet'; words: EnumKey | null; isFolded: boolean; read: (row: AssetRow) => string | null }
    | { kind: 'tags'; isFolded: boolean; read: (row: AssetRow) => readonly string[] }
    | { kind: 'text'; read: (row: AssetRow) => string | null }
    | { kind: 'range'; unit: Unit; read: (row: AssetRow) => number | null }
    | { kind: 'date'; read: (row: AssetRow) => string | null }
    | { kind: 'flag'; read: (row: AssetRow) => boolean | null }
    | { kind: 'json'; read: (row: AssetRow) => string | null }
  );

export type FieldKind = Field['kind'];

/** Values of enumerations are open and spelt in any capitals, so theirs are folded; identifiers are taken as they are. */
const word = { kind: 'facet', isFolded: true } as const;
const identifier = { kind: 'facet', isFolded: false, words: null } as const;

const NONE: readonly string[] = [];

/** The one list of filters, in the order of the menu. Labels are in the messages, `filters.fields.<id>`. */
export const FIELDS = [
  { ...word, id: 'audit', aliases: ['review'], words: 'auditStatus', read: (row) => row.auditStatus },
  {
    kind: 'tags',
    id: 'label',
    aliases: ['labels'],
    isFolded: true,
    read: ({ auditLabel }) => split(auditLabel),
  },
  { ...word, id: 'type', aliases: ['media'], words: 'mediaType', read: (row) => row.mediaType },
  { ...word, id: 'status', aliases: [], words: 'status', read: (row) => row.status },
  {
    ...word,
    id: 'transcode',
    aliases: ['transcoding'],
    words: 'transcodeStatus',
    read: (row) => row.transcodeStatus,
  },
  { kind: 'tags', id: 'tag', aliases: ['tags'], isFolded: true, read: (row) => row.tags },
  {
    kind: 'tags',
    id: 'contradiction',
    aliases: ['contradictions'],
    isFolded: true,
    read: (row) => row.contradictions,
  },
  {
    kind: 'tags',
    id: 'changed',
    aliases: ['changes'],
    isFolded: true,
    read: ({ changes }) => changes ?? NONE,
  },
  // No value: no verdict stands.
  { kind: 'flag', id: 'drift', aliases: ['drifted'], read: drift },
  { kind: 'flag', id: 'favourite', aliases: ['favorite', 'fav'], read: (row) => row.isFavorite },
  { kind: 'flag', id: 'deleted', aliases: ['bin'], read: (row) => row.isDeleted },
  { kind: 'range', id: 'duration', aliases: ['length'], unit: 'seconds', read: (row) => row.durationSeconds },
  { kind: 'range', id: 'size', aliases: [], unit: 'bytes', read: (row) => row.sizeBytes },
  { kind: 'range', id: 'width', aliases: [], unit: 'pixels', read: (row) => row.widthPx },
  { kind: 'range', id: 'height', aliases: [], unit: 'pixels', read: (row) => row.heightPx },
  { ...identifier, id: 'resolution', aliases: [], read: resolution },
  { kind: 'range', id: 'bitrate', aliases: [], unit: 'kbps', read: (row) => row.bitrateKbps },
  { kind: 'range', id: 'files', aliases: ['variants'], unit: 'count', read: (row) => row.variantCount },
  { kind: 'date', id: 'created', aliases: ['date'], read: (row) => row.createdAt },
  { kind: 'date', id: 'modified', aliases: ['updated'], read: (row) => row.modifiedAt },
  { kind: 'text', id: 'title', aliases: ['name'], read: (row) => row.title },
  { kind: 'text', id: 'id', aliases: [], read: (row) => row.id },
  { kind: 'text', id: 'text', aliases: ['any'], read: allText },
  { ...word, id: 'business', aliases: [], words: 'businessType', read: (row) => row.businessType },
  { ...word, id: 'source', aliases: [], words: 'source', read: (row) => row.source },
  { ...identifier, id: 'region', aliases: [], read: (row) => row.region },
  { ...identifier, id: 'format', aliases: ['container'], read: (row) => row.format },
  { ...identifier, id: 'project', aliases: ['production'], read: (row) => row.projectId },
  { ...identifier, id: 'folder', aliases: [], read: (row) => row.folderId },
  { ...identifier, id: 'job', aliases: [], read: (row) => row.creationJobId },
  { kind: 'flag', id: 'cover', aliases: [], read: (row) => row.hasCover },
  {
    kind: 'range',
    id: 'sheets',
    aliases: ['tiles'],
    unit: 'count',
    read: (row) => row.sprite?.sheetCount ?? 0,
  },
  {
    kind: 'range',
    id: 'frames',
    aliases: ['cells'],
    unit: 'count',
    read: (row) => row.sprite?.count ?? null,
  },
  { kind: 'range', id: 'snapshots', aliases: [], unit: 'count', read: (row) => row.snapshotCount },
  { kind: 'json', id: 'user', aliases: ['userdata'], read: (row) => row.userData },
] as const satisfies readonly Field[];

export type FieldId = (typeof FIELDS)[number]['id'];

/** What can be asked of each kind of field, the usual question first. */
export const OPERATIONS: Readonly<Record<FieldKind, readonly Operation[]>> = {
  facet: ['anyOf', 'contains', 'regex', 'empty'],
  tags: ['anyOf', 'allOf', 'contains', 'regex', 'empty'],
  text: ['contains', 'exact', 'regex', 'empty'],
  range: ['range', 'empty'],
  date: ['dates', 'last', 'empty'],
  flag: ['is', 'empty'],
  json: ['exact', 'contains', 'regex', 'empty'],
};

const byName = new Map<string, (typeof FIELDS)[number]>(
  FIELDS.flatMap((field) => [field.id, ...field.aliases].map((name) => [name, field] as const)),
);
const byId: ReadonlyMap<FieldId, Field> = new Map<FieldId, Field>(FIELDS.map((field) => [field.id, field]));

/** The ID of a field by any of its names, in any capitals; null when there is no such field. */
export function fieldNamed(name: string): FieldId | null {
  return byName.get(name.toLowerCase())?.id ?? null;
}

/** A field of the list. */
export function fieldOf(id: FieldId): Field {
  const field = byId.get(id);
  if (!field) throw new RangeError(`No field ${id}`);
  return field;
}

/** Fields whose values can be counted. */
export const FACET_FIELDS: readonly FieldId[] = FIELDS.flatMap(({ id, kind }) =>
  kind === 'facet' || kind === 'tags' || kind === 'flag' ? [id] : [],
);

/** Fields whose values are JSON, the paths into which can be counted. */
export const PATH_FIELDS: readonly FieldId[] = ['user'];

/** Labels were split on commas before they were joined, so none holds one. */
function split(labels: string | null): readonly string[] {
  return labels === null ? NONE : labels.split(', ');
}

/** What the search looks at, a value a line. */
function allText({ title, id, auditLabel, tags }: AssetRow): string {
  return `${title ?? ''}\n${id}\n${auditLabel ?? ''}\n${tags.join('\n')}`;
}

/** Whether the audit status is another since the verdict was given. No status is as good as an empty one. */
function drift({ judgedAs, auditStatus }: AssetRow): boolean | null {
  return judgedAs === undefined ? null : (judgedAs ?? '') !== (auditStatus ?? '');
}

function resolution({ widthPx, heightPx }: AssetRow): string | null {
  return widthPx === null || heightPx === null ? null : `${widthPx}x${heightPx}`;
}
