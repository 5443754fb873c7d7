import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { LONGEST_LABEL } from '@/lib/review/labels';

interface NewLabelProps {
  name: string;
  /** There is a label of this name in use. */
  isKnown: boolean;
  onName: (name: string) => void;
  onAdd: () => void;
}

/** A line for a label more; the name of a retired one brings that back. */
export function NewLabel({ name, isKnown, onName, onAdd }: NewLabelProps) {
  const t = useTranslations('labels');
  const [wasTried, setTried] = useState(false);
  const isRefused = wasTried && isKnown;

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(isKnown);
        if (!isKnown) onAdd();
      }}
      className="flex items-end gap-2 sm:pl-8"
    >
      <TextField
        label={t('new')}
        dir="auto"
        maxLength={LONGEST_LABEL}
        value={name}
        error={isRefused ? t('known') : undefined}
        onChange={({ target }) => {
          onName(target.value);
          setTried(false);
        }}
        className="w-56"
      />
      <Button type="submit" icon={<Plus aria-hidden="true" />} className={isRefused ? 'mb-5' : ''}>
        {t('add')}
      </Button>
    </form>
  );
}
