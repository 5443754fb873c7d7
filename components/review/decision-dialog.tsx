import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { MOST_COMMENT_BYTES, MOST_REASON_BYTES } from '@/lib/review/decision';
import { LABELS } from '@/lib/review/labels';

/** What goes with a verdict. */
export interface Remarks {
  labels: string[];
  reason: string;
  comment: string;
}

export const NO_REMARKS: Remarks = { labels: [], reason: '', comment: '' };

interface DecisionDialogProps {
  /** `note`: kept for whatever verdict follows. */
  purpose: 'reject' | 'escalate' | 'note';
  initial: Remarks;
  onDone: (remarks: Remarks) => void;
  onClose: () => void;
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** Labels, by their number too, a reason and a comment; rejecting and escalating need a label. */
export function DecisionDialog({ purpose, initial, onDone, onClose }: DecisionDialogProps) {
  const t = useTranslations('review');
  const [remarks, setRemarks] = useState(initial);
  const [wasTried, setTried] = useState(false);
  const isLabelMissing = purpose !== 'note' && remarks.labels.length === 0;
  const isTooLong =
    bytesOf(remarks.reason) > MOST_REASON_BYTES || bytesOf(remarks.comment) > MOST_COMMENT_BYTES;

  function toggle(label: string) {
    const has = remarks.labels.includes(label);
    setRemarks({
      ...remarks,
      labels: has ? remarks.labels.filter((other) => other !== label) : [...remarks.labels, label],
    });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!isLabelMissing && !isTooLong) onDone(remarks);
  }

  return (
    <Dialog open onClose={onClose} title={t(`dialog.${purpose}`)}>
      <form
        onSubmit={submit}
        // The numbers choose labels wherever no text is typed.
        onKeyDown={(event) => {
          const label = LABELS[Number(event.key) - 1];
          const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
          if (!label || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          toggle(label);
        }}
        className="flex flex-col gap-3"
      >
        <fieldset className="flex flex-wrap gap-1.5">
          <legend className="mb-1 text-ink-2">{t('dialog.labels')}</legend>
          {LABELS.map((label, index) => (
            <label
              key={label}
              className="flex items-center gap-1.5 rounded border border-line-strong/60 px-2 py-1 has-checked:border-accent has-checked:bg-accent-soft"
            >
              <input
                type="checkbox"
                autoFocus={index === 0}
                checked={remarks.labels.includes(label)}
                onChange={() => toggle(label)}
                className="accent-accent"
              />
              <span className="font-mono text-ink-3 text-xs">{index + 1}</span>
              {t(`labels.${label}`)}
            </label>
          ))}
        </fieldset>
        {wasTried && isLabelMissing && (
          <p role="alert" className="text-bad">
            {t('dialog.labelNeeded')}
          </p>
        )}
        {(
          [
            ['reason', MOST_REASON_BYTES],
            ['comment', MOST_COMMENT_BYTES],
          ] as const
        ).map(([field, most]) => {
          const used = bytesOf(remarks[field]);
          return (
            <TextField
              key={field}
              label={t(`dialog.${field}`)}
              value={remarks[field]}
              hint={t('dialog.bytes', { used, most })}
              error={used > most ? t('dialog.tooLong', { used, most }) : undefined}
              onChange={({ target }) => setRemarks({ ...remarks, [field]: target.value })}
            />
          );
        })}
        <Button type="submit" variant="primary" size="md" className="self-end">
          {purpose === 'note' ? t('dialog.keep') : t(`verdict.${purpose}`)}
        </Button>
      </form>
    </Dialog>
  );
}
