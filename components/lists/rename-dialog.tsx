import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';

interface RenameDialogProps {
  name: string;
  /** Whether it was renamed. */
  onRename: (name: string) => Promise<boolean>;
  onClose: () => void;
}

/** Gives a list another name. */
export function RenameDialog({ name, onRename, onClose }: RenameDialogProps) {
  const t = useTranslations('lists.rename');
  const [typed, setTyped] = useState(name);
  const [isSaving, startSaving] = useTransition();

  function save(event: FormEvent) {
    event.preventDefault();
    startSaving(async () => {
      if (typed.trim() !== '' && (await onRename(typed))) onClose();
    });
  }

  return (
    <Dialog open onClose={onClose} title={t('title')}>
      <form onSubmit={save} className="flex flex-col gap-3">
        <TextField
          label={t('name')}
          value={typed}
          maxLength={200}
          data-autofocus
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button
          type="submit"
          variant="primary"
          busy={isSaving}
          disabled={typed.trim() === ''}
          className="self-end"
        >
          {t('save')}
        </Button>
      </form>
    </Dialog>
  );
}
