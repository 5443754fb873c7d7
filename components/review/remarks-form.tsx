import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { MOST_COMMENT_BYTES, MOST_REASON_BYTES } from '@/lib/review/decision';
import type { Remarks } from '@/lib/review/draft';
import { type Label, offeredLabels } from '@/lib/review/labels';
import { useLabelWord } from './use-label-word';

/** What every dialog that asks for remarks is told. */
export interface RemarksProps {
  /** All that there are, in use or retired. */
  labels: readonly Label[];
  initial: Remarks;
  /** Told of each change, sent or not. */
  onTyped: (remarks: Remarks) => void;
  onDone: (remarks: Remarks) => void;
}

interface RemarksFormProps extends RemarksProps {
  needsLabel: boolean;
  /** Somebody is about to write: the reason has the focus, else the first label that is needed, else the button. */
  isForText?: boolean;
  /** On the button that sends it. */
  action: ReactNode;
}

const FIELDS = [
  ['reason', MOST_REASON_BYTES],
  ['comment', MOST_COMMENT_BYTES],
] as const;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** Labels, by their digit too, a reason and a comment. */
export function RemarksForm(props: RemarksFormProps) {
  const { labels, initial, needsLabel, isForText = false, action, onTyped, onDone } = props;
  const t = useTranslations('review.dialog');
  const word = useLabelWord(labels);
  const [remarks, setShown] = useState(initial);
  const offered = offeredLabels(labels, remarks.labels);
  const [wasTried, setTried] = useState(false);
  const focused = isForText ? 'reason' : needsLabel ? 'label' : 'send';
  const isLabelMissing = needsLabel && remarks.labels.length === 0;
  const isTooLong = FIELDS.some(([field, most]) => bytesOf(remarks[field]) > most);

  function setRemarks(to: Remarks) {
    setShown(to);
    onTyped(to);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!isLabelMissing && !isTooLong) onDone(remarks);
  }

  return (
    <form
      onSubmit={submit}
      // The digits choose labels wherever no text is typed.
      onKeyDown={(event) => {
        const label = offered[Number(event.key) - 1]?.key;
        const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
        if (!label || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        if (!event.repeat) setRemarks(withToggled(remarks, label));
      }}
      className="flex flex-col gap-3"
    >
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="mb-1 text-ink-2">{t('labels')}</legend>
        {offered.map(({ key }, index) => (
          <label
            key={key}
            className="flex items-center gap-1.5 rounded border border-line-strong/60 px-2 py-1 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="checkbox"
              data-autofocus={index === 0 && focused === 'label' ? '' : undefined}
              checked={remarks.labels.includes(key)}
              onChange={() => setRemarks(withToggled(remarks, key))}
              className="accent-accent"
            />
            {index < 9 && <span className="font-mono text-ink-3 text-xs">{index + 1}</span>}
            {word(key)}
          </label>
        ))}
      </fieldset>
      {wasTried && isLabelMissing && (
        <p role="alert" className="text-bad">
          {t('labelNeeded')}
        </p>
      )}
      {FIELDS.map(([field, most]) => {
        const used = bytesOf(remarks[field]);
        return (
          <TextField
            key={field}
            label={t(field)}
            value={remarks[field]}
            hint={t('bytes', { used, most })}
            data-autofocus={field === focused ? '' : undefined}
            error={used > most ? t('tooLong', { used, most }) : undefined}
            onChange={({ target }) => setRemarks({ ...remarks, [field]: target.value })}
          />
        );
      })}
      <Button
        type="submit"
        variant="primary"
        size="md"
        data-autofocus={focused === 'send' ? '' : undefined}
        className="self-end"
      >
        {action}
      </Button>
    </form>
  );
}

/** The remarks with a label more, or less. */
export function withToggled(remarks: Remarks, label: string): Remarks {
  const has = remarks.labels.includes(label);
  return {
    ...remarks,
    labels: has ? remarks.labels.filter((other) => other !== label) : [...remarks.labels, label],
  };
}
