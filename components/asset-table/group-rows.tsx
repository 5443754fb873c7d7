'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useFilterWords } from '@/components/filter-bar/use-filter-words';
import { COLUMN_FIELDS } from '@/lib/filters/edit-filters';
import type { FieldId } from '@/lib/filters/fields';
import { Grouping } from '@/lib/grid/grouping';
import type { TableSort } from './table-url';

interface GroupRowsProps {
  field: FieldId;
  /** A sort by what rows are grouped by gives the groups its direction. */
  sorts: readonly TableSort[];
  onChange: (grouping: Grouping | null) => void;
}

/** Makes a grouping in the reader's words, as long as it is rendered. A component so that its code loads when needed. */
export function GroupRows({ field, sorts, onChange }: GroupRowsProps) {
  const t = useTranslations('table.group');
  const isDescending = sorts.some(({ column, descending }) => descending && COLUMN_FIELDS[column] === field);
  const { fieldWord, valueWord } = useFilterWords();

  // biome-ignore lint/correctness/useExhaustiveDependencies: words are those of the page's one language.
  useEffect(() => {
    const wordOf = (values: readonly string[]) =>
      values.length === 0
        ? t('none', { field: fieldWord(field) })
        : values.map((value) => valueWord(field, value)).join(' · ');
    onChange(new Grouping(field, wordOf, isDescending));
    return () => onChange(null);
  }, [field, isDescending, onChange]);
  return null;
}
