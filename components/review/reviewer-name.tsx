import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { toast } from '@/components/ui/toast';
import { setReviewer } from '@/lib/actions/preferences';

/** Asks once under which name verdicts are recorded. */
export function ReviewerName() {
  const t = useTranslations('review.name');
  const errors = useTranslations('errors');
  const [name, setName] = useState('');
  const [isSaving, startSaving] = useTransition();

  function save(event: FormEvent) {
    event.preventDefault();
    const given = name.trim();
    if (given === '') return;
    startSaving(async () => {
      const result = await setReviewer({ name: given }).catch(() => null);
      // The page comes again with the name, and with what its bearer may see.
      if (!result?.ok) toast.error(errors(`${result?.failure.code ?? 'connection'}.title`));
    });
  }

  return (
    <form onSubmit={save} className="mx-auto flex w-full max-w-sm flex-col gap-3 px-4 py-16">
      <h2 className="font-semibold text-lg">{t('title')}</h2>
      <p className="text-pretty text-ink-2">{t('body')}</p>
      <TextField
        label={t('label')}
        value={name}
        maxLength={80}
        autoComplete="name"
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" variant="primary" size="md" busy={isSaving} disabled={name.trim() === ''}>
        {t('save')}
      </Button>
    </form>
  );
}
