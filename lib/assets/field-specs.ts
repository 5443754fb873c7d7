/** How a field is read and shown. `path` fields are within the item, or within a file for `FILE_FIELDS`. */
export type FieldKind =
  | 'text'
  | 'id'
  | 'enum'
  | 'words'
  | 'date'
  | 'flag'
  | 'url'
  | 'json'
  | 'duration'
  | 'bytes'
  | 'bitrate'
  | 'pixels'
  | 'number';

/** The key is that of the label in the messages, `fields.<key>`; `node` and `field` are the upstream's names. */
export interface FieldSpec {
  key: string;
  node: string;
  field: string;
  kind: FieldKind;
}

export const BASIC_FIELDS = [
  { key: 'title', node: 'MediaBasicInfo', field: 'Title', kind: 'text' },
  { key: 'description', node: 'MediaBasicInfo', field: 'Description', kind: 'text' },
  { key: 'mediaId', node: '', field: 'MediaId', kind: 'id' },
  { key: 'innerMediaId', node: 'MediaBasicInfo', field: 'MediaId', kind: 'id' },
  { key: 'mediaType', node: 'MediaBasicInfo', field: 'MediaType', kind: 'enum' },
  { key: 'businessType', node: 'MediaBasicInfo', field: 'BusinessType', kind: 'enum' },
  { key: 'status', node: 'MediaBasicInfo', field: 'Status', kind: 'enum' },
  { key: 'transcodeStatus', node: 'MediaBasicInfo', field: 'TranscodeStatus', kind: 'enum' },
  { key: 'createdAt', node: 'MediaBasicInfo', field: 'CreateTime', kind: 'date' },
  { key: 'modifiedAt', node: 'MediaBasicInfo', field: 'ModifiedTime', kind: 'date' },
  { key: 'deletedAt', node: 'MediaBasicInfo', field: 'DeletedTime', kind: 'date' },
  { key: 'tags', node: 'MediaBasicInfo', field: 'MediaTags', kind: 'words' },
  { key: 'category', node: 'MediaBasicInfo', field: 'Category', kind: 'text' },
  { key: 'source', node: 'MediaBasicInfo', field: 'Source', kind: 'enum' },
  { key: 'biz', node: 'MediaBasicInfo', field: 'Biz', kind: 'enum' },
  { key: 'inputUrl', node: 'MediaBasicInfo', field: 'InputURL', kind: 'url' },
  { key: 'coverUrl', node: 'MediaBasicInfo', field: 'CoverURL', kind: 'url' },
  { key: 'userData', node: 'MediaBasicInfo', field: 'UserData', kind: 'json' },
] as const satisfies readonly FieldSpec[];

export const BUSINESS_FIELDS = [
  { key: 'productionId', node: 'BizData', field: 'ProductionId', kind: 'id' },
  { key: 'folderId', node: 'BizData', field: 'FolderId', kind: 'id' },
  { key: 'assetType', node: 'BizData', field: 'MediaAssetType', kind: 'enum' },
  { key: 'assetSubType', node: 'BizData', field: 'MediaAssetSubType', kind: 'enum' },
  { key: 'sourceType', node: 'BizData', field: 'SourceType', kind: 'enum' },
  { key: 'sourceName', node: 'BizData', field: 'SourceName', kind: 'text' },
  { key: 'sourceId', node: 'BizData', field: 'SourceId', kind: 'id' },
  { key: 'isFavorite', node: 'BizData', field: 'IsFavorite', kind: 'flag' },
  { key: 'isLogicalDeleted', node: 'BizData', field: 'IsLogicalDeleted', kind: 'flag' },
  { key: 'creationJobId', node: 'BizData', field: 'CreationJobId', kind: 'id' },
] as const satisfies readonly FieldSpec[];

export const AUDIT_FIELDS = [
  { key: 'auditStatus', node: 'BizData', field: 'AuditStatus', kind: 'enum' },
  { key: 'auditLabel', node: 'BizData', field: 'AuditBlockedLabel', kind: 'words' },
] as const satisfies readonly FieldSpec[];

/** JSON in strings about the pictures made of an asset; shown with the sprites. */
export const SPRITE_FIELDS = [
  { key: 'spriteImages', node: 'MediaBasicInfo', field: 'SpriteImages', kind: 'json' },
  { key: 'snapshots', node: 'MediaBasicInfo', field: 'Snapshots', kind: 'json' },
] as const satisfies readonly FieldSpec[];

/** Fields of one `FileInfoList[n].FileBasicInfo`. */
export const FILE_FIELDS = [
  { key: 'fileName', node: 'FileBasicInfo', field: 'FileName', kind: 'text' },
  { key: 'fileType', node: 'FileBasicInfo', field: 'FileType', kind: 'enum' },
  { key: 'fileStatus', node: 'FileBasicInfo', field: 'FileStatus', kind: 'enum' },
  { key: 'format', node: 'FileBasicInfo', field: 'FormatName', kind: 'text' },
  { key: 'width', node: 'FileBasicInfo', field: 'Width', kind: 'pixels' },
  { key: 'height', node: 'FileBasicInfo', field: 'Height', kind: 'pixels' },
  { key: 'duration', node: 'FileBasicInfo', field: 'Duration', kind: 'duration' },
  { key: 'bitrate', node: 'FileBasicInfo', field: 'Bitrate', kind: 'bitrate' },
  { key: 'size', node: 'FileBasicInfo', field: 'FileSize', kind: 'bytes' },
  { key: 'region', node: 'FileBasicInfo', field: 'Region', kind: 'text' },
  { key: 'fileUrl', node: 'FileBasicInfo', field: 'FileUrl', kind: 'url' },
] as const satisfies readonly FieldSpec[];

/** Facts of one sprite set, within the JSON of `SpriteImages`. */
export const SET_FIELDS = [
  { key: 'cellCount', node: '', field: 'count', kind: 'number' },
  { key: 'tileCount', node: '', field: 'tileCount', kind: 'number' },
  { key: 'templateId', node: '', field: 'templateId', kind: 'id' },
  { key: 'iceJobId', node: '', field: 'iceJobId', kind: 'id' },
  { key: 'bucket', node: '', field: 'bucket', kind: 'text' },
  { key: 'location', node: '', field: 'location', kind: 'text' },
  { key: 'spriteRegular', node: '', field: 'spriteRegular', kind: 'text' },
  { key: 'snapshotRegular', node: '', field: 'snapshotRegular', kind: 'text' },
] as const satisfies readonly FieldSpec[];

/** A field that this project knows. */
export type KnownField = (
  | typeof BASIC_FIELDS
  | typeof BUSINESS_FIELDS
  | typeof AUDIT_FIELDS
  | typeof SPRITE_FIELDS
  | typeof FILE_FIELDS
  | typeof SET_FIELDS
)[number];

/** The key of a field's label. */
export type FieldKey = KnownField['key'];

/** The enumerations that have words; a key of the messages, `enums.<key>`. */
export type EnumKey = Extract<KnownField, { kind: 'enum' }>['key'];
