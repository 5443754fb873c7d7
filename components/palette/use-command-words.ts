import { useLocale, useTranslations } from 'next-intl';
import { fields as enColumns } from '@/lib/i18n/en/fields';
import { filters as enFilters } from '@/lib/i18n/en/filters';
import { palette as enPalette } from '@/lib/i18n/en/palette';
import { review as enReview } from '@/lib/i18n/en/review';
import { fields as zhColumns } from '@/lib/i18n/zh-CN/fields';
import { filters as zhFilters } from '@/lib/i18n/zh-CN/filters';
import { palette as zhPalette } from '@/lib/i18n/zh-CN/palette';
import { review as zhReview } from '@/lib/i18n/zh-CN/review';
import type { Command } from './commands';

const WORDS = {
  en: {
    columns: enColumns,
    fields: enFilters.fields,
    commands: enPalette.commands,
    reviewKeys: enReview.keys,
  },
  'zh-CN': {
    columns: zhColumns,
    fields: zhFilters.fields,
    commands: zhPalette.commands,
    reviewKeys: zhReview.keys,
  },
} as const;

/** What a command is called: as the reader has it, and in the other language, which it answers to as well. */
export function useCommandWords(): (command: Command) => { title: string; also: string } {
  const t = useTranslations('palette.commands');
  const other = WORDS[useLocale() === 'en' ? 'zh-CN' : 'en'];
  const columns = useTranslations('fields');
  const fields = useTranslations('filters.fields');
  const reviewKeys = useTranslations('review.keys');

  /** The name of what a command is about, in both languages. */
  function namesOf(of: NonNullable<Command['of']>): [own: string, other: string] {
    if ('column' in of) return [columns(of.column), other.columns[of.column]];
    if ('field' in of) return [fields(of.field), other.fields[of.field]];
    if ('reviewKey' in of) return [reviewKeys(of.reviewKey), other.reviewKeys[of.reviewKey]];
    return [of.name, of.name];
  }

  return ({ word, of = { name: '' } }) => {
    const [name, also] = namesOf(of);
    return { title: t(word, { name }), also: filled(other.commands[word], also) };
  };
}

/** The one argument that commands have is all that stands in braces. */
function filled(message: string, name: string): string {
  return message.replace('{name}', () => name);
}
