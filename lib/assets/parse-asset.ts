import type { Asset, AssetFile, EmbeddedText, Snapshots, SpriteSet } from './asset';
import { LeafReader, type WireNode } from './leaf-reader';
import { isObject, type WireAsset } from './wire';

/**
 * A wire item as an `Asset`. Total: it never throws and drops nothing; what cannot be read is null and in `problems`.
 * Fields: https://www.alibabacloud.com/help/en/ims/developer-reference/api-ice-2020-11-09-batchgetyikeassetmediainfos
 */
export function parseAsset(wire: WireAsset): Asset {
  const read = new LeafReader();
  const item = { fields: wire, path: '' };
  const basic = read.child(item, 'MediaBasicInfo');
  const biz = read.child(item, 'BizData');
  return {
    mediaId: read.text(item, 'MediaId'),
    basic: readBasic(read, basic),
    business: readBusiness(read, biz),
    audit: { status: read.text(biz, 'AuditStatus'), labels: read.words(biz, 'AuditBlockedLabel') },
    tags: read.words(basic, 'MediaTags'),
    userData: readUserData(read, basic),
    files: read.list(item, 'FileInfoList').map((file) => readFile(read, read.child(file, 'FileBasicInfo'))),
    sprites: readSets(read, basic, 'SpriteImages'),
    snapshots: readSnapshots(read, basic),
    problems: read.problems,
    raw: wire,
  };
}

function readBasic(read: LeafReader, node: WireNode): Asset['basic'] {
  return {
    mediaId: read.text(node, 'MediaId'),
    inputUrl: read.text(node, 'InputURL'),
    mediaType: read.text(node, 'MediaType'),
    businessType: read.text(node, 'BusinessType'),
    source: read.text(node, 'Source'),
    title: read.text(node, 'Title'),
    description: read.text(node, 'Description'),
    category: read.text(node, 'Category'),
    coverUrl: read.text(node, 'CoverURL'),
    status: read.text(node, 'Status'),
    transcodeStatus: read.text(node, 'TranscodeStatus'),
    createdAt: read.date(node, 'CreateTime'),
    modifiedAt: read.date(node, 'ModifiedTime'),
    deletedAt: read.date(node, 'DeletedTime'),
    biz: read.text(node, 'Biz'),
  };
}

function readBusiness(read: LeafReader, node: WireNode): Asset['business'] {
  return {
    folderId: read.text(node, 'FolderId'),
    productionId: read.text(node, 'ProductionId'),
    assetType: read.text(node, 'MediaAssetType'),
    assetSubType: read.text(node, 'MediaAssetSubType'),
    sourceType: read.text(node, 'SourceType'),
    sourceId: read.text(node, 'SourceId'),
    sourceName: read.text(node, 'SourceName'),
    isFavorite: read.flag(node, 'IsFavorite'),
    isLogicalDeleted: read.flag(node, 'IsLogicalDeleted'),
    creationJobId: read.text(node, 'CreationJobId'),
  };
}

function readFile(read: LeafReader, node: WireNode): AssetFile {
  return {
    name: read.text(node, 'FileName'),
    status: read.text(node, 'FileStatus'),
    type: read.text(node, 'FileType'),
    sizeBytes: read.number(node, 'FileSize'),
    url: read.text(node, 'FileUrl'),
    region: read.text(node, 'Region'),
    format: read.text(node, 'FormatName'),
    durationSeconds: read.number(node, 'Duration'),
    bitrateKbps: read.number(node, 'Bitrate'),
    widthPx: read.number(node, 'Width'),
    heightPx: read.number(node, 'Height'),
    createdAt: read.date(node, 'CreateTime'),
    modifiedAt: read.date(node, 'ModifiedTime'),
  };
}

/** UserData is opaque: only text that sets out to be an object or a list is held to be JSON. */
function readUserData(read: LeafReader, node: WireNode): EmbeddedText | null {
  const text = read.text(node, 'UserData');
  if (text === null) return null;
  return /^\s*[{[]/.test(text) ? { text, json: read.json(node, 'UserData') } : { text };
}

function readSets(read: LeafReader, node: WireNode, key: string): SpriteSet[] {
  const json = read.json(node, key);
  if (json === undefined || json === null) return [];
  if (Array.isArray(json)) return setsOf(read, json, `${node.path}.${key}`);
  read.fail('notList', node, key);
  return [];
}

function readSnapshots(read: LeafReader, node: WireNode): Snapshots {
  const json = read.json(node, 'Snapshots');
  if (json === undefined || json === null) return { sets: [], urls: [] };
  if (Array.isArray(json)) {
    const urls = json.filter((item) => typeof item === 'string');
    const rest = json.filter((item) => typeof item !== 'string');
    return { sets: setsOf(read, rest, `${node.path}.Snapshots`), urls };
  }
  read.fail('notList', node, 'Snapshots');
  return { sets: [], urls: [] };
}

function setsOf(read: LeafReader, items: readonly unknown[], path: string): SpriteSet[] {
  const sets: SpriteSet[] = [];
  items.forEach((item, index) => {
    const node = { fields: isObject(item) ? item : {}, path: `${path}[${index}]` };
    if (!isObject(item)) read.report('notObject', node.path, item);
    else sets.push(readSet(read, node));
  });
  return sets;
}

function readSet(read: LeafReader, node: WireNode): SpriteSet {
  return {
    bucket: read.text(node, 'bucket'),
    location: read.text(node, 'location'),
    count: read.number(node, 'count'),
    tileCount: read.number(node, 'tileCount'),
    snapshotRegular: read.text(node, 'snapshotRegular'),
    spriteRegular: read.text(node, 'spriteRegular'),
    templateId: read.text(node, 'templateId'),
    iceJobId: read.text(node, 'iceJobId'),
  };
}
