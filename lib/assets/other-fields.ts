import { AUDIT_FIELDS, BASIC_FIELDS, BUSINESS_FIELDS, FILE_FIELDS, SPRITE_FIELDS } from './field-specs';
import { type FieldContext, type FieldView, unknownFieldView } from './field-view';
import { LeafReader, type WireNode } from './leaf-reader';

const MOST = 200;
const KNOWN = [...BASIC_FIELDS, ...BUSINESS_FIELDS, ...AUDIT_FIELDS, ...SPRITE_FIELDS, ...FILE_FIELDS];

const namesIn = (node: string) =>
  new Set<string>(KNOWN.filter((spec) => spec.node === node).map(({ field }) => field));
const IN_ITEM = new Set([...namesIn(''), 'MediaBasicInfo', 'FileInfoList', 'BizData']);
const IN_BASIC = namesIn('MediaBasicInfo');
const IN_BIZ = namesIn('BizData');
const IN_FILE = namesIn('FileBasicInfo');

/**
 * Fields that the documents of `BatchGetYikeAssetMediaInfos` do not name: of a later version of the API, or of its
 * richer sibling `GetYikeAssetMediaInfo` (streams, prompt, thumbnails). At most 200.
 */
export function otherFields(item: WireNode, context: FieldContext): FieldView[] {
  const read = new LeafReader();
  const fields = [
    ...unknownIn(item, IN_ITEM),
    ...unknownIn(read.child(item, 'MediaBasicInfo'), IN_BASIC),
    ...unknownIn(read.child(item, 'BizData'), IN_BIZ),
    ...read
      .list(item, 'FileInfoList')
      .flatMap((file) => [
        ...unknownIn(file, new Set(['FileBasicInfo'])),
        ...unknownIn(read.child(file, 'FileBasicInfo'), IN_FILE),
      ]),
  ];
  return fields.slice(0, MOST).map(([path, value]) => unknownFieldView(path, value, context));
}

function unknownIn({ fields, path }: WireNode, known: ReadonlySet<string>): [string, unknown][] {
  return Object.entries(fields)
    .filter(([name]) => !known.has(name))
    .map(([name, value]) => [path === '' ? name : `${path}.${name}`, value]);
}
