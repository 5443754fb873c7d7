'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextField } from '@/components/ui/text-field';
import { viewerZone } from '@/components/ui/viewer-zone';
import { type Bound, type Condition, DATE_UNITS } from '@/lib/filters/filter';
import { isPeriod } from '@/lib/filters/periods';
import { SelectField } from './select-field';

type Dates = Extract<Condition, { op: 'dates' }>;
type Last = Extract<Condition, { op: 'last' }>;

/** From one day to another, both included. Months, years and minutes can be typed. */
export function DatesEditor({ dates, onChange }: { dates: Dates; onChange: (dates: Dates) => void }) {
  const t = useTranslations('filters');
  const [texts, setTexts] = useState({ from: dates.from?.at ?? '', to: dates.to?.at ?? '' });

  function edit(end: 'from' | 'to', text: string) {
    const next = { ...texts, [end]: text };
    setTexts(next);
    const from = toBound(next.from, dates.from);
    const to = toBound(next.to, dates.to);
    if (from !== undefined && to !== undefined && (from || to)) onChange({ op: 'dates', from, to });
  }

  const field = (end: 'from' | 'to', label: string) => (
    <TextField
      label={label}
      // The browser's own field for days knows no months or minutes.
      type={/^(?:\d{4}-\d\d-\d\d)?$/.test(dates[end]?.at ?? '') ? 'date' : 'text'}
      value={texts[end]}
      onChange={(event) => edit(end, event.target.value)}
      error={toBound(texts[end], null) === undefined ? t('faults.badDate') : undefined}
      className="w-36"
    />
  );
  return (
    <div className="flex flex-col gap-2">
      <div className="flex gap-2">
        {field('from', t('from'))}
        {field('to', t('to'))}
      </div>
      <p className="text-ink-3 text-xs">{t('zone', { zone: viewerZone() })}</p>
    </div>
  );
}

/** Undefined: not a date. Only an end that is as it was is still open. */
function toBound(text: string, before: Bound<string> | null): Bound<string> | null | undefined {
  if (text === '') return null;
  if (!isPeriod(text)) return undefined;
  return { at: text, isOpen: before?.at === text && before.isOpen };
}

/** So many hours, days, weeks, months or years, at most 9999, back from now. */
export function LastEditor({ last, onChange }: { last: Last; onChange: (last: Last) => void }) {
  const t = useTranslations('filters');
  // As it is typed: what is cleared to type another number stays empty until then.
  const [text, setText] = useState(String(last.amount));
  const isAmount = (typed: string) => /^\d{1,4}$/.test(typed) && Number(typed) >= 1;
  return (
    <div className="flex gap-2">
      <TextField
        label={t('amount')}
        type="number"
        min={1}
        max={9999}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          if (isAmount(target.value)) onChange({ ...last, amount: Number(target.value) });
        }}
        error={isAmount(text) ? undefined : t('faults.badNumber')}
        className="w-24"
      />
      <SelectField
        label={t('unit')}
        value={last.unit}
        options={DATE_UNITS.map((unit) => ({ value: unit, label: t(`dateUnits.${unit}`) }))}
        onChange={(unit) => onChange({ ...last, unit })}
      />
    </div>
  );
}
