import type { Asset, FieldProblem } from './asset';
import type { AssetOutcome } from './asset-outcome';
import type { AssetRow } from './asset-row';
import { type Contradiction, findContradictions } from './contradictions';
import {
  AUDIT_FIELDS,
  BASIC_FIELDS,
  BUSINESS_FIELDS,
  FILE_FIELDS,
  type KnownField,
  SET_FIELDS,
  SPRITE_FIELDS,
} from './field-specs';
import { type FieldContext, type FieldView, fieldView } from './field-view';
import { type FileFacts, fileFacts } from './file-facts';
import { LeafReader, type WireNode } from './leaf-reader';
import { otherFields } from './other-fields';
import { safeJsonText, safeText } from './safe-json';
import { type SpriteFacts, spriteFacts } from './sprite-facts';
import { toAssetRow } from './to-asset-row';
import { isObject } from './wire';

/** A file; its place in the list is the `n` of `/media/<id>/files/<n>`. */
export interface FileView {
  fields: FieldView[];
  facts: FileFacts;
}

/** A sprite set. */
export interface SpriteView {
  fields: FieldView[];
  facts: SpriteFacts;
}

/** What the detail view gets of an asset: every field of the response in groups, and no signed URL anywhere. */
export interface AssetView {
  /** The asset as a row; `id` is the outer ID, `position` means nothing here. */
  summary: AssetRow;
  basic: FieldView[];
  business: FieldView[];
  audit: FieldView[];
  /** `SpriteImages` and `Snapshots` as they are. */
  spriteFields: FieldView[];
  other: FieldView[];
  files: FileView[];
  sprites: SpriteView[];
  contradictions: Contradiction[];
  /** Problems with something that none of the fields shows, such as a list that is no list. */
  strayProblems: FieldProblem[];
  /** The whole item as JSON, signatures redacted. */
  raw: string;
}

/** An outcome as it crosses to the browser. */
export type AssetViewOutcome =
  | (Omit<Extract<AssetOutcome, { state: 'found' }>, 'asset'> & { asset: AssetView; askedIn: string })
  | Exclude<AssetOutcome, { state: 'found' }>;

/** @param askedIn the region of the call */
export function toViewOutcome(outcome: AssetOutcome, askedIn: string): AssetViewOutcome {
  return outcome.state === 'found' ? { ...outcome, asset: toAssetView(outcome.asset), askedIn } : outcome;
}

/** See `AssetView`. Pure and total. */
export function toAssetView(asset: Asset): AssetView {
  const item: WireNode = { fields: asset.raw, path: '' };
  const contradictions = findContradictions(asset);
  const context = { problems: asset.problems, contradictions };
  const groups = {
    basic: fieldViews(BASIC_FIELDS, item, context),
    business: fieldViews(BUSINESS_FIELDS, item, context),
    audit: fieldViews(AUDIT_FIELDS, item, context),
    spriteFields: fieldViews(SPRITE_FIELDS, item, context),
    other: otherFields(item, context),
  };
  const files = fileViews(asset, item, context);
  const sprites = spriteViews(asset, item, context);

  const inFilesAndSprites = [...files, ...sprites].flatMap(({ fields }) => fields);
  const shown = new Set([...Object.values(groups).flat(), ...inFilesAndSprites].map(({ path }) => path));
  return {
    summary: toAssetRow(asset, safeText(asset.mediaId ?? asset.basic.mediaId ?? ''), 0),
    ...groups,
    files,
    sprites,
    contradictions,
    strayProblems: asset.problems
      .filter(({ path }) => !shown.has(path))
      .map((problem) => ({ ...problem, raw: safeText(problem.raw) })),
    raw: safeJsonText(asset.raw),
  };
}

function fieldViews(specs: readonly KnownField[], parent: WireNode, context: FieldContext): FieldView[] {
  const read = new LeafReader();
  return specs.map((spec) =>
    fieldView(spec, spec.node === '' ? parent : read.child(parent, spec.node), context),
  );
}

function fileViews(asset: Asset, item: WireNode, context: FieldContext): FileView[] {
  const nodes = new LeafReader().list(item, 'FileInfoList');
  return asset.files.map((file, index) => ({
    facts: fileFacts(file),
    fields: nodes[index] ? fieldViews(FILE_FIELDS, nodes[index], context) : [],
  }));
}

function spriteViews(asset: Asset, item: WireNode, context: FieldContext): SpriteView[] {
  const read = new LeafReader();
  const json = read.json(read.child(item, 'MediaBasicInfo'), 'SpriteImages');
  const nodes = read.list({ fields: { SpriteImages: json }, path: 'MediaBasicInfo' }, 'SpriteImages');
  const facts = spriteFacts(asset.sprites);
  return nodes
    .filter((_, index) => Array.isArray(json) && isObject(json[index]))
    .flatMap((node, index) => {
      const known = facts[index];
      return known ? [{ fields: fieldViews(SET_FIELDS, node, context), facts: known }] : [];
    });
}
