import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { type Label, LONGEST_LABEL, plainLabel } from '@/lib/review/labels';
import { useLabelWord } from './use-label-word';

interface NewLabelProps {
  labels: readonly Label[];
  onAdd: (label: Label) => void;
}

/** A line for a label more; the name of a retired one brings that back. */
export function NewLabel({ labels, onAdd }: NewLabelProps) {
  const t = useTranslations('labels');
  const word = useLabelWord(labels);
  const [name, setName] = useState('');
  const [isKnown, setKnown] = useState(false);

  function add(event: FormEvent) {
    event.preventDefault();
    const typed = name.trim().normalize();
    if (typed === '') return;
    const same = labels.find(({ key }) =>
      [key, word(key)].some((one) => one.toLowerCase() === typed.toLowerCase()),
    );
    setKnown(same?.isRetired === false);
    if (same?.isRetired === false) return;
    onAdd(same ?? plainLabel(typed));
    setName('');
  }

  return (
    <form onSubmit={add} className="flex items-end gap-2 sm:pl-8">
      <TextField
        label={t('new')}
        dir="auto"
        maxLength={LONGEST_LABEL}
        value={name}
        error={isKnown ? t('known') : undefined}
        onChange={({ target }) => {
          setName(target.value);
          setKnown(false);
        }}
        className="w-56"
      />
      <Button type="submit" icon={<Plus aria-hidden="true" />} className={isKnown ? 'mb-5' : ''}>
        {t('add')}
      </Button>
    </form>
  );
}
