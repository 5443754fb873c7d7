'use client';
import { Search } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { TextField } from '@/components/ui/text-field';
import { foldText } from '@/lib/assets/fold-text';
import { formatNumber } from '@/lib/assets/format';
import type { FacetValue } from '@/lib/filters/facets';
import { type FieldId, fieldOf } from '@/lib/filters/fields';
import { type FacetSource, useFacets } from './use-facets';
import { useFilterWords } from './use-filter-words';

/** Rows of the list; beyond them one searches. */
const MOST_SHOWN = 100;
const SEARCH_FROM = 8;

interface FacetEditorProps {
  source: FacetSource;
  field: FieldId;
  chosen: readonly string[];
  onChange: (values: string[]) => void;
}

/** The values of a field that the list contains, each with the rows it would leave, to be ticked. */
export function FacetEditor({ source, field, chosen, onChange }: FacetEditorProps) {
  const t = useTranslations('filters');
  const locale = useLocale();
  const words = useFilterWords();
  const [search, setSearch] = useState('');
  const counted = useFacets(source, [field])?.get(field);
  const described = fieldOf(field);
  const fold = 'isFolded' in described && described.isFolded ? foldText : (text: string) => text;
  const chosenKeys = new Set(chosen.map(fold));
  // What was chosen before comes first, however rare it is; what is ticked here stays where it is.
  const [first] = useState(chosenKeys);
  const isFirst = ({ value }: FacetValue) => first.has(fold(value));
  const all = withChosen(counted ?? [], chosen, fold);
  const values = first.size === 0 ? all : [...all.filter(isFirst), ...all.filter((value) => !isFirst(value))];
  const sought = foldText(search);
  const found = values.filter(
    ({ value }) =>
      foldText(value).includes(sought) || foldText(words.valueWord(field, value)).includes(sought),
  );

  function toggle(value: string, isChosen: boolean) {
    const others = chosen.filter((other) => fold(other) !== fold(value));
    onChange(isChosen ? [...others, value] : others);
  }

  return (
    <div className="flex min-h-0 flex-col gap-2">
      {values.length >= SEARCH_FROM && (
        <TextField
          label={t('searchValues')}
          hideLabel
          type="search"
          icon={<Search />}
          placeholder={t('searchValues')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <fieldset className="-mx-1 flex max-h-64 flex-col overflow-y-auto px-1">
        <legend className="sr-only">{t('values', { field: words.fieldWord(field) })}</legend>
        {found.slice(0, MOST_SHOWN).map(({ value, count }) => (
          <Checkbox
            key={value}
            checked={chosenKeys.has(fold(value))}
            onChange={(event) => toggle(value, event.target.checked)}
            className="text-sm"
          >
            <span
              dir="auto"
              className={`grow truncate ${value === '' ? 'text-ink-3 italic' : ''}`}
              title={value}
            >
              {words.valueWord(field, value)}
            </span>
            <span className="pl-4 text-ink-3 text-xs tabular-nums">{formatNumber(count, locale)}</span>
          </Checkbox>
        ))}
        {found.length === 0 && (
          <p className="py-1 text-ink-3 text-sm">
            {counted ? t(values.length > 0 ? 'noValues' : 'noneLeft') : t('counting')}
          </p>
        )}
      </fieldset>
      {found.length > MOST_SHOWN && (
        <p className="text-ink-3 text-xs">{t('moreValues', { count: found.length - MOST_SHOWN })}</p>
      )}
    </div>
  );
}

/** Chosen values stay in sight when no row has them any more. */
function withChosen(
  counted: readonly FacetValue[],
  chosen: readonly string[],
  fold: (text: string) => string,
): readonly FacetValue[] {
  const known = new Set(counted.map(({ value }) => fold(value)));
  const missing = chosen.filter((value) => !known.has(fold(value)));
  return [...counted, ...missing.map((value) => ({ value, count: 0 }))];
}
