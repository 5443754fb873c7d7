'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useFilterWords } from '@/components/filter-bar/use-filter-words';
import type { FieldId } from '@/lib/filters/fields';
import { Grouping } from '@/lib/grid/grouping';

interface GroupRowsProps {
  field: FieldId;
  /** Groups from the last to the first. */
  isDescending: boolean;
  onChange: (grouping: Grouping | null) => void;
}

/** Makes a grouping in the reader's words, as long as it is rendered. A component so that its code loads when needed. */
export function GroupRows({ field, isDescending, onChange }: GroupRowsProps) {
  const t = useTranslations('table.group');
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
