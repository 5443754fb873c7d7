'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextField } from '@/components/ui/text-field';
import type { Bound, Condition } from '@/lib/filters/filter';
import { formatAmount, parseAmount, type Unit } from '@/lib/filters/units';

type Range = Extract<Condition, { op: 'range' }>;

interface RangeEditorProps {
  unit: Unit;
  range: Range;
  /** With at least one end. */
  onChange: (range: Range) => void;
}

/** The ends of a range, written as people write them: `1.5GB`, `1:30`. An end without a value is none. */
export function RangeEditor({ unit, range, onChange }: RangeEditorProps) {
  const t = useTranslations('filters');
  const [texts, setTexts] = useState({
    min: range.min ? formatAmount(range.min.at, unit) : '',
    max: range.max ? formatAmount(range.max.at, unit) : '',
  });

  function edit(end: 'min' | 'max', text: string) {
    const next = { ...texts, [end]: text };
    setTexts(next);
    const min = toBound(next.min, range.min);
    const max = toBound(next.max, range.max);
    if (min !== undefined && max !== undefined && (min || max)) onChange({ op: 'range', min, max });
  }

  /** Undefined: not a number. Only an end that is as it was is still open. */
  function toBound(text: string, before: Bound<number> | null): Bound<number> | null | undefined {
    if (text.trim() === '') return null;
    const at = parseAmount(text, unit);
    if (at === null) return undefined;
    return { at, isOpen: before?.at === at && before.isOpen };
  }

  const field = (end: 'min' | 'max', label: string) => (
    <TextField
      label={label}
      value={texts[end]}
      onChange={(event) => edit(end, event.target.value)}
      error={toBound(texts[end], null) === undefined ? t('faults.badNumber') : undefined}
      className="w-32"
    />
  );
  return (
    <div className="flex flex-col gap-2">
      <div className="flex gap-2">
        {field('min', t('least'))}
        {field('max', t('most'))}
      </div>
      <p className="text-ink-3 text-xs">{t(`units.${unit}`)}</p>
    </div>
  );
}
