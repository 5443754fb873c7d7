import type { Asset } from './asset';
import { isWord } from './asset-parts';

const BASIC = 'MediaBasicInfo';
const TYPES = new Set(['image', 'video', 'audio', 'text']);
/** Labels that say there is nothing to object to (VOD and Content Moderation vocabularies). */
const CLEAN_LABELS = new Set(['normal', 'nonlabel', 'none', 'pass', 'passed']);

/** Rules on the record itself: its IDs, states, dates and places. */
export const RECORD_RULES = {
  outerInnerIdDiffer({ mediaId, basic }: Asset) {
    const differ = mediaId !== null && basic.mediaId !== null && !isWord(mediaId, basic.mediaId.trim());
    return differ ? ['MediaId', `${BASIC}.MediaId`] : null;
  },

  typeSubTypeDiffer({ basic, business }: Asset) {
    const type = basic.mediaType?.trim().toLowerCase() ?? '';
    const subType = business.assetSubType?.trim().toLowerCase() ?? '';
    const differ = type !== subType && TYPES.has(type) && TYPES.has(subType);
    return differ ? [`${BASIC}.MediaType`, 'BizData.MediaAssetSubType'] : null;
  },

  normalButDeleted({ basic }: Asset) {
    const differ = isWord(basic.status, 'normal') && basic.deletedAt !== null;
    return differ ? [`${BASIC}.Status`, `${BASIC}.DeletedTime`] : null;
  },

  deletedFlagWithoutTime({ basic, business, problems }: Asset) {
    // A deleted time that will not parse is still there.
    const hasTime = basic.deletedAt !== null || problems.some(({ path }) => path === `${BASIC}.DeletedTime`);
    return business.isLogicalDeleted === true && !hasTime
      ? ['BizData.IsLogicalDeleted', `${BASIC}.DeletedTime`]
      : null;
  },

  deletedTimeWithoutFlag({ basic, business }: Asset) {
    const differ = business.isLogicalDeleted === false && basic.deletedAt !== null;
    return differ ? ['BizData.IsLogicalDeleted', `${BASIC}.DeletedTime`] : null;
  },

  passButBlockedLabel({ audit }: Asset) {
    const differ = isPass(audit.status) && audit.labels.some((label) => !isClean(label));
    return differ ? ['BizData.AuditStatus', 'BizData.AuditBlockedLabel'] : null;
  },

  blockButCleanLabel({ audit: { status, labels } }: Asset) {
    const isBlock = isWord(status, 'block') || isWord(status, 'blocked');
    const differ = isBlock && labels.length > 0 && labels.every(isClean);
    return differ ? ['BizData.AuditStatus', 'BizData.AuditBlockedLabel'] : null;
  },

  blockedButPass({ basic, audit }: Asset) {
    const differ = isWord(basic.status, 'blocked') && isPass(audit.status);
    return differ ? [`${BASIC}.Status`, 'BizData.AuditStatus'] : null;
  },

  modifiedBeforeCreated({ basic }: Asset) {
    return isBefore(basic.modifiedAt, basic.createdAt)
      ? [`${BASIC}.ModifiedTime`, `${BASIC}.CreateTime`]
      : null;
  },

  deletedBeforeCreated({ basic }: Asset) {
    return isBefore(basic.deletedAt, basic.createdAt)
      ? [`${BASIC}.DeletedTime`, `${BASIC}.CreateTime`]
      : null;
  },

  folderIdIsProjectId({ business }: Asset) {
    // Folders are `fd-…` and projects `pd_…`; the vendor's sample has a project's ID in both.
    const folder = business.folderId?.trim() ?? '';
    const differ = folder !== '' && (folder === business.productionId?.trim() || folder.startsWith('pd_'));
    return differ ? ['BizData.FolderId', 'BizData.ProductionId'] : null;
  },
};

function isPass(auditStatus: string | null): boolean {
  return isWord(auditStatus, 'pass') || isWord(auditStatus, 'passed');
}

function isClean(label: string): boolean {
  return CLEAN_LABELS.has(label.toLowerCase());
}

/** Dates of an asset are all of one form, in UTC: as text they sort by time. */
function isBefore(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a < b;
}
