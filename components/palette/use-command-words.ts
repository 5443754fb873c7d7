import { useLocale, useTranslations } from 'next-intl';
import { fields as enColumns } from '@/lib/i18n/en/fields';
import { filters as enFilters } from '@/lib/i18n/en/filters';
import { palette as enPalette } from '@/lib/i18n/en/palette';
import { fields as zhColumns } from '@/lib/i18n/zh-CN/fields';
import { filters as zhFilters } from '@/lib/i18n/zh-CN/filters';
import { palette as zhPalette } from '@/lib/i18n/zh-CN/palette';
import type { Command } from './commands';

const WORDS = {
  en: { columns: enColumns, fields: enFilters.fields, commands: enPalette.commands },
  'zh-CN': { columns: zhColumns, fields: zhFilters.fields, commands: zhPalette.commands },
} as const;

/** What a command is called: as the reader has it, and in the other language, which it answers to as well. */
export function useCommandWords(): (command: Command) => { title: string; also: string } {
  const t = useTranslations('palette.commands');
  const other = WORDS[useLocale() === 'en' ? 'zh-CN' : 'en'];
  const own = { columns: useTranslations('fields'), fields: useTranslations('filters.fields') };

  return ({ word, of = { name: '' } }) => {
    if ('column' in of) {
      const name = other.columns[of.column];
      return { title: t(word, { name: own.columns(of.column) }), also: filled(other.commands[word], name) };
    }
    if ('field' in of) {
      const name = other.fields[of.field];
      return { title: t(word, { name: own.fields(of.field) }), also: filled(other.commands[word], name) };
    }
    return { title: t(word, of), also: filled(other.commands[word], of.name) };
  };
}

/** The one argument that commands have is all that stands in braces. */
function filled(message: string, name: string): string {
  return message.replace('{name}', () => name);
}
