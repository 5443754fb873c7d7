import type { Asset } from './asset';
import { FILE_RULES } from './contradiction-file-rules';
import { RECORD_RULES } from './contradiction-record-rules';

/** Every way in which an asset can disagree with itself. Words: `contradictions.<code>`. */
export const CONTRADICTION_CODES = [
  'outerInnerIdDiffer',
  'typeSubTypeDiffer',
  'typeFormatMismatch',
  'normalButDeleted',
  'deletedFlagWithoutTime',
  'deletedTimeWithoutFlag',
  'passButBlockedLabel',
  'blockButCleanLabel',
  'blockedButPass',
  'modifiedBeforeCreated',
  'deletedBeforeCreated',
  'folderIdIsProjectId',
  'sizeDurationImplausible',
  'spriteCountMismatch',
  'normalWithoutFiles',
  'severalSourceFiles',
  'fileNotNormal',
  'durationDiffersBetweenFiles',
  'aspectDiffersBetweenFiles',
] as const;

export type ContradictionCode = (typeof CONTRADICTION_CODES)[number];

/** A contradiction found, with the paths (within the item) of the fields that disagree. */
export interface Contradiction {
  code: ContradictionCode;
  paths: string[];
}

/** A rule answers the paths of the fields at fault, or null when the asset is in order. */
export type ContradictionRule = (asset: Asset) => string[] | null;

const RULES: Record<ContradictionCode, ContradictionRule> = { ...RECORD_RULES, ...FILE_RULES };

/** Every contradiction of an asset, in the order of `CONTRADICTION_CODES`. A field that is absent contradicts nothing. */
export function findContradictions(asset: Asset): Contradiction[] {
  const found: Contradiction[] = [];
  for (const code of CONTRADICTION_CODES) {
    const paths = RULES[code](asset);
    if (paths) found.push({ code, paths });
  }
  return found;
}
