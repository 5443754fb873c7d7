import { batch as enBatch } from './en/batch';
import { common as enCommon } from './en/common';
import { compare as enCompare } from './en/compare';
import { contactSheet as enContactSheet } from './en/contact-sheet';
import { contradictions as enContradictions } from './en/contradictions';
import { detail as enDetail } from './en/detail';
import { enums as enEnums } from './en/enums';
import { errors as enErrors } from './en/errors';
import { exportWords as enExport } from './en/export';
import { fields as enFields } from './en/fields';
import { files as enFiles } from './en/files';
import { filters as enFilters } from './en/filters';
import { gallery as enGallery } from './en/gallery';
import { home as enHome } from './en/home';
import { intake as enIntake } from './en/intake';
import { labels as enLabels } from './en/labels';
import { ledger as enLedger } from './en/ledger';
import { lists as enLists } from './en/lists';
import { palette as enPalette } from './en/palette';
import { player as enPlayer } from './en/player';
import { preview as enPreview } from './en/preview';
import { privateLink as enPrivateLink } from './en/private-link';
import { review as enReview } from './en/review';
import { shell as enShell } from './en/shell';
import { table as enTable } from './en/table';
import { together as enTogether } from './en/together';
import { tokens as enTokens } from './en/tokens';
import { views as enViews } from './en/views';
import type { Locale } from './locales';
import { batch as zhBatch } from './zh-CN/batch';
import { common as zhCommon } from './zh-CN/common';
import { compare as zhCompare } from './zh-CN/compare';
import { contactSheet as zhContactSheet } from './zh-CN/contact-sheet';
import { contradictions as zhContradictions } from './zh-CN/contradictions';
import { detail as zhDetail } from './zh-CN/detail';
import { enums as zhEnums } from './zh-CN/enums';
import { errors as zhErrors } from './zh-CN/errors';
import { exportWords as zhExport } from './zh-CN/export';
import { fields as zhFields } from './zh-CN/fields';
import { files as zhFiles } from './zh-CN/files';
import { filters as zhFilters } from './zh-CN/filters';
import { gallery as zhGallery } from './zh-CN/gallery';
import { home as zhHome } from './zh-CN/home';
import { intake as zhIntake } from './zh-CN/intake';
import { labels as zhLabels } from './zh-CN/labels';
import { ledger as zhLedger } from './zh-CN/ledger';
import { lists as zhLists } from './zh-CN/lists';
import { palette as zhPalette } from './zh-CN/palette';
import { player as zhPlayer } from './zh-CN/player';
import { preview as zhPreview } from './zh-CN/preview';
import { privateLink as zhPrivateLink } from './zh-CN/private-link';
import { review as zhReview } from './zh-CN/review';
import { shell as zhShell } from './zh-CN/shell';
import { table as zhTable } from './zh-CN/table';
import { together as zhTogether } from './zh-CN/together';
import { tokens as zhTokens } from './zh-CN/tokens';
import { views as zhViews } from './zh-CN/views';

const en = {
  common: enCommon,
  compare: enCompare,
  shell: enShell,
  errors: enErrors,
  export: enExport,
  home: enHome,
  intake: enIntake,
  batch: enBatch,
  labels: enLabels,
  ledger: enLedger,
  lists: enLists,
  review: enReview,
  palette: enPalette,
  player: enPlayer,
  privateLink: enPrivateLink,
  table: enTable,
  together: enTogether,
  tokens: enTokens,
  views: enViews,
  preview: enPreview,
  gallery: enGallery,
  detail: enDetail,
  fields: enFields,
  files: enFiles,
  filters: enFilters,
  enums: enEnums,
  contradictions: enContradictions,
  contactSheet: enContactSheet,
};

/** The shape of all messages, one key a namespace. English sets it; every other locale has exactly its keys. */
export type Messages = typeof en;

const zh: Messages = {
  common: zhCommon,
  compare: zhCompare,
  shell: zhShell,
  errors: zhErrors,
  export: zhExport,
  home: zhHome,
  intake: zhIntake,
  batch: zhBatch,
  labels: zhLabels,
  ledger: zhLedger,
  lists: zhLists,
  review: zhReview,
  palette: zhPalette,
  player: zhPlayer,
  privateLink: zhPrivateLink,
  table: zhTable,
  together: zhTogether,
  tokens: zhTokens,
  views: zhViews,
  preview: zhPreview,
  gallery: zhGallery,
  detail: zhDetail,
  fields: zhFields,
  files: zhFiles,
  filters: zhFilters,
  enums: zhEnums,
  contradictions: zhContradictions,
  contactSheet: zhContactSheet,
};

const MESSAGES: Record<Locale, Messages> = { en, 'zh-CN': zh };

/** Every message of one locale. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale];
}

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
