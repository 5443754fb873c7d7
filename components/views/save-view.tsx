import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { TextField } from '@/components/ui/text-field';
import { LONGEST_VIEW_NAME } from '@/lib/grid/saved-view';
import { isNameTaken } from './name-taken';
import type { Views } from './use-views';

/** Saves what is seen under a name. */
export function SaveView({ views }: { views: Views }) {
  const t = useTranslations('views');
  const [name, setName] = useState('');
  const [isForList, setForList] = useState(false);
  const [isSaving, startSaving] = useTransition();
  // What is being saved is there before the field is empty.
  const isTaken = !isSaving && isNameTaken(views, name);

  function save(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === '' || isTaken) return;
    startSaving(async () => {
      if (await views.save(name.trim(), isForList)) setName('');
    });
  }

  return (
    <form aria-label={t('saveAs')} onSubmit={save} className="flex flex-col gap-2 border-t pt-2">
      <TextField
        label={t('saveAs')}
        placeholder={t('name')}
        value={name}
        error={isTaken ? t('taken') : undefined}
        maxLength={LONGEST_VIEW_NAME}
        onChange={({ target }) => setName(target.value)}
      />
      <span className="flex items-center justify-between gap-2">
        <Checkbox checked={isForList} onChange={({ target }) => setForList(target.checked)}>
          {t('onlyList')}
        </Checkbox>
        <Button type="submit" variant="primary" busy={isSaving} disabled={name.trim() === '' || isTaken}>
          {t('save')}
        </Button>
      </span>
    </form>
  );
}
