'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useFilterWords } from '@/components/filter-bar/use-filter-words';
import { COLUMN_FIELDS } from '@/lib/filters/edit-filters';
import type { FieldId } from '@/lib/filters/fields';
import { Grouping } from '@/lib/grid/grouping';
import { type Grouped, groupWork } from './group-work';
import type { TableSort } from './table-url';

interface GroupRowsProps {
  /** Outermost first. */
  fields: readonly FieldId[];
  /** A sort by what rows are grouped by gives those groups its direction. */
  sorts: readonly TableSort[];
  onChange: (grouped: Grouped | null) => void;
}

/** Makes a grouping in the reader's words, as long as it is rendered. A component so that its code loads when needed. */
export function GroupRows({ fields, sorts, onChange }: GroupRowsProps) {
  const t = useTranslations('table.group');
  const locale = useLocale();
  const descending = fields.filter((field) =>
    sorts.some((sort) => sort.descending && COLUMN_FIELDS[sort.column] === field),
  );
  const key = `${fields} ${descending}`;
  const { fieldWord, valueWord } = useFilterWords();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the fields are; words are those of the page's one language.
  useEffect(() => {
    const wordOf = (field: FieldId) => (values: readonly string[]) =>
      values.length === 0
        ? t('none', { field: fieldWord(field) })
        : values.map((value) => valueWord(field, value)).join(' · ');
    const levels = fields.map((field) => ({
      field,
      word: wordOf(field),
      descending: descending.includes(field),
    }));
    onChange({ grouping: new Grouping(levels, locale), work: groupWork });
    return () => onChange(null);
  }, [key, onChange]);
  return null;
}
