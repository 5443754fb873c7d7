import { Archive, ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { Kbd } from '@/components/ui/kbd';
import { TextField } from '@/components/ui/text-field';
import { labels as en } from '@/lib/i18n/en/labels';
import { labels as zh } from '@/lib/i18n/zh-CN/labels';
import { type Label, LONGEST_LABEL } from '@/lib/review/labels';

/** What is shown while a label has no name of its own, in both languages at once. */
const WORDS: Readonly<Record<'en' | 'zh', Readonly<Record<string, string>>>> = {
  en: en.words,
  zh: zh.words,
};
const NAMES = [
  ['en', 'englishOf'],
  ['zh', 'chineseOf'],
] as const;

interface LabelRowProps {
  label: Label;
  /** Its place among those in use, and how many these are. */
  index: number;
  count: number;
  /** What it is called now. */
  name: string;
  onChange: (to: Partial<Label>) => void;
  onMove: (by: 1 | -1) => void;
}

/** A label in use: what is recorded for it, what is shown of it, and its place. */
export function LabelRow({ label, index, count, name, onChange, onMove }: LabelRowProps) {
  const t = useTranslations('labels');
  return (
    <li
      data-label-key={label.key}
      className="grid grid-cols-[1.5rem_1fr_1fr] items-center gap-x-2 gap-y-1 sm:grid-cols-[1.5rem_9rem_1fr_1fr_6rem]"
    >
      {index < 9 ? <Kbd>{index + 1}</Kbd> : <span />}
      <bdi title={label.key} className="truncate font-mono text-ink-2 text-sm">
        {label.key}
      </bdi>
      {NAMES.map(([field, says]) => (
        <TextField
          key={field}
          hideLabel
          label={t(says, { name })}
          lang={field}
          dir="auto"
          maxLength={LONGEST_LABEL}
          value={label[field] ?? ''}
          placeholder={WORDS[field][label.key] ?? label.key}
          // Nothing but blanks is no name.
          onChange={({ target }) => onChange({ [field]: target.value.trim() === '' ? null : target.value })}
          className="max-sm:row-start-2 max-sm:last-of-type:col-start-3 max-sm:first-of-type:col-start-2"
        />
      ))}
      <span className="flex justify-end max-sm:col-start-3 max-sm:row-start-1">
        <IconButton
          label={t('up', { name })}
          aria-disabled={index === 0 || undefined}
          onClick={() => onMove(-1)}
          className="aria-disabled:opacity-40"
        >
          <ArrowUp aria-hidden="true" />
        </IconButton>
        <IconButton
          label={t('down', { name })}
          aria-disabled={index === count - 1 || undefined}
          onClick={() => onMove(1)}
          className="aria-disabled:opacity-40"
        >
          <ArrowDown aria-hidden="true" />
        </IconButton>
        <IconButton label={t('retire', { name })} onClick={() => onChange({ isRetired: true })}>
          <Archive aria-hidden="true" />
        </IconButton>
      </span>
    </li>
  );
}
