import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';

const DAY_MS = 86_400_000;
const MOST_DAYS = 3650;

interface ExpiryDialogProps {
  expiresAt: string | null;
  /** Null keeps the list. Whether it was saved. */
  onSave: (days: number | null) => Promise<boolean>;
  onClose: () => void;
}

/** Sets in how many days a list is gone, or that it is kept. */
export function ExpiryDialog({ expiresAt, onSave, onClose }: ExpiryDialogProps) {
  const t = useTranslations('lists.expiry');
  const [typed, setTyped] = useState(() => (expiresAt === null ? '' : daysUntil(expiresAt)));
  const [isSaving, startSaving] = useTransition();
  const days = typed.trim() === '' ? null : Number(typed);
  const isWrong = days !== null && !(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS);

  function save(event: FormEvent) {
    event.preventDefault();
    startSaving(async () => {
      if (!isWrong && (await onSave(days))) onClose();
    });
  }

  return (
    <Dialog open onClose={onClose} title={t('title')} description={t('body')}>
      <form onSubmit={save} className="flex flex-col gap-3">
        <TextField
          label={t('days')}
          type="number"
          inputMode="numeric"
          data-autofocus
          min={1}
          max={MOST_DAYS}
          value={typed}
          error={isWrong ? t('wrong') : undefined}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit" variant="primary" busy={isSaving} disabled={isWrong} className="self-end">
          {t('save')}
        </Button>
      </form>
    </Dialog>
  );
}

function daysUntil(iso: string): string {
  return String(Math.max(1, Math.ceil((Date.parse(iso) - Date.now()) / DAY_MS)));
}
