'use client';
import { X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { Label } from '@/lib/review/labels';
import { RECORD_KINDS, type RecordQuery, recordParameters } from '@/lib/review/record-query';
import { useLabelWord } from './use-label-word';

interface RecordFilterProps {
  query: RecordQuery;
  reviewers: readonly string[];
  /** What verdicts can carry here, or could once. */
  labels: readonly Label[];
  /** The name of the list that the record is of; null when it is of all. */
  listName: string | null;
}

const STYLE = 'h-7 rounded border border-line-strong bg-surface px-2 text-ink pointer-coarse:h-10';

/** Which entries of the record are shown; the choice is in the address. */
export function RecordFilter({ query, reviewers, labels, listName }: RecordFilterProps) {
  const t = useTranslations('review');
  const together = useTranslations('together.record');
  const labelsWords = useTranslations('labels');
  const labelWord = useLabelWord(labels);
  const router = useRouter();

  /** A change leads back to the first page. */
  function change(name: keyof RecordQuery, value: string | undefined) {
    const { [name]: _, before: __, ...rest } = query;
    const parameters = recordParameters(rest);
    if (value) parameters.set(name, value);
    router.replace(`/reviews?${parameters}`);
  }

  /** What a field of this filter must know. */
  const field = (name: 'verdict' | 'reviewer' | 'label' | 'from' | 'to' | 'withdrawn' | 'drift') => ({
    value: query[name] ?? '',
    onChange: ({ target }: { target: { value: string } }) => change(name, target.value),
  });

  return (
    <fieldset aria-label={together('filters')} className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <Select label={t('record.filter')} {...field('verdict')}>
        {RECORD_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`verdict.${kind}`)}
          </option>
        ))}
      </Select>
      <Select label={t('record.who')} {...field('reviewer')}>
        {reviewers.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
      <Select label={together('label')} {...field('label')}>
        {labels.map(({ key, isRetired }) => (
          <option key={key} value={key}>
            {isRetired ? labelsWords('isRetired', { name: labelWord(key) }) : labelWord(key)}
          </option>
        ))}
      </Select>
      <Named label={together('from')}>
        <input type="date" className={STYLE} {...field('from')} />
      </Named>
      <Named label={together('to')}>
        <input type="date" className={STYLE} {...field('to')} />
      </Named>
      {(['withdrawn', 'drift'] as const).map((name) => (
        <Select key={name} label={together(name)} {...field(name)}>
          <option value="yes">{together('yes')}</option>
          <option value="no">{together('no')}</option>
        </Select>
      ))}
      {query.list !== undefined && (
        <Button icon={<X aria-hidden="true" />} onClick={() => change('list', undefined)}>
          {together('ofList', { name: listName ?? query.list })}
        </Button>
      )}
    </fieldset>
  );
}

function Named({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what it is given.
    <label className="flex flex-col gap-0.5 text-ink-2 text-sm">
      {label}
      {children}
    </label>
  );
}

function Select({ label, children, ...rest }: ComponentProps<'select'> & { label: string }) {
  const t = useTranslations('review.record');
  return (
    <Named label={label}>
      <select className={`${STYLE} max-w-48`} {...rest}>
        <option value="">{t('all')}</option>
        {children}
      </select>
    </Named>
  );
}
