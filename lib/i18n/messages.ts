import { batch as enBatch } from './en/batch';
import { common as enCommon } from './en/common';
import { contradictions as enContradictions } from './en/contradictions';
import { detail as enDetail } from './en/detail';
import { enums as enEnums } from './en/enums';
import { errors as enErrors } from './en/errors';
import { fields as enFields } from './en/fields';
import { home as enHome } from './en/home';
import { intake as enIntake } from './en/intake';
import { ledger as enLedger } from './en/ledger';
import { shell as enShell } from './en/shell';
import { table as enTable } from './en/table';
import type { Locale } from './locales';
import { batch as zhBatch } from './zh-CN/batch';
import { common as zhCommon } from './zh-CN/common';
import { contradictions as zhContradictions } from './zh-CN/contradictions';
import { detail as zhDetail } from './zh-CN/detail';
import { enums as zhEnums } from './zh-CN/enums';
import { errors as zhErrors } from './zh-CN/errors';
import { fields as zhFields } from './zh-CN/fields';
import { home as zhHome } from './zh-CN/home';
import { intake as zhIntake } from './zh-CN/intake';
import { ledger as zhLedger } from './zh-CN/ledger';
import { shell as zhShell } from './zh-CN/shell';
import { table as zhTable } from './zh-CN/table';

const en = {
  common: enCommon,
  shell: enShell,
  errors: enErrors,
  home: enHome,
  intake: enIntake,
  batch: enBatch,
  ledger: enLedger,
  table: enTable,
  detail: enDetail,
  fields: enFields,
  enums: enEnums,
  contradictions: enContradictions,
};

/** The shape of all messages, one key a namespace. English sets it; every other locale has exactly its keys. */
export type Messages = typeof en;

const zh: Messages = {
  common: zhCommon,
  shell: zhShell,
  errors: zhErrors,
  home: zhHome,
  intake: zhIntake,
  batch: zhBatch,
  ledger: zhLedger,
  table: zhTable,
  detail: zhDetail,
  fields: zhFields,
  enums: zhEnums,
  contradictions: zhContradictions,
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
