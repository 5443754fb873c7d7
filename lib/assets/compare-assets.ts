import type { AssetView } from './asset-view';
import type { FieldView } from './field-view';

/** As many assets as a screen can hold beside each other. */
export const MOST_COMPARED = 4;

export type ComparedGroup = 'basic' | 'audit' | 'business' | 'files' | 'sprites' | 'other';

/** One field, over all assets. */
export interface ComparedField {
  path: string;
  /** One for each asset, in their order; null where the asset has no such field. */
  cells: (FieldView | null)[];
  /** Whether any two assets say another thing, absence included. */
  isDifferent: boolean;
  /** For each asset, whether it says another thing than the first. */
  isUnlikeFirst: boolean[];
}

/** Fields that belong together. `number` is the place of a file or a sprite set, from 1; null for other groups. */
export interface ComparedFields {
  group: ComparedGroup;
  number: number | null;
  fields: ComparedField[];
}

/**
 * The fields of some assets side by side, in groups; a group without fields is left out. Fields meet by their path, so
 * files and sprite sets meet by their place. Pure; nothing of it is signed, since an `AssetView` is not.
 */
export function compareAssets(assets: readonly AssetView[]): ComparedFields[] {
  return [
    compareFields('basic', null, assets, (asset) => asset.basic),
    compareFields('audit', null, assets, (asset) => asset.audit),
    compareFields('business', null, assets, (asset) => asset.business),
    ...numbers(assets, (asset) => asset.files.length).map((at) =>
      compareFields('files', at + 1, assets, (asset) => asset.files[at]?.fields ?? []),
    ),
    ...numbers(assets, (asset) => asset.sprites.length).map((at) =>
      compareFields('sprites', at + 1, assets, (asset) => asset.sprites[at]?.fields ?? []),
    ),
    compareFields('other', null, assets, (asset) => [...asset.spriteFields, ...asset.other]),
  ].filter(({ fields }) => fields.length > 0);
}

function compareFields(
  group: ComparedGroup,
  number: number | null,
  assets: readonly AssetView[],
  fieldsOf: (asset: AssetView) => readonly FieldView[],
): ComparedFields {
  const byPath = assets.map((asset) => new Map(fieldsOf(asset).map((field) => [field.path, field])));
  const paths = new Set(byPath.flatMap((fields) => [...fields.keys()]));
  const fields = [...paths].map((path) => {
    const cells = byPath.map((known) => known.get(path) ?? null);
    const isUnlikeFirst = cells.map((cell) => said(cell) !== said(cells[0] ?? null));
    return { path, cells, isUnlikeFirst, isDifferent: isUnlikeFirst.includes(true) };
  });
  return { group, number, fields };
}

/** What a field says: absent and empty are the same. */
function said(field: FieldView | null): string {
  return field?.raw ?? '';
}

function numbers(assets: readonly AssetView[], lengthOf: (asset: AssetView) => number): number[] {
  return Array.from({ length: Math.max(0, ...assets.map(lengthOf)) }, (_, at) => at);
}
