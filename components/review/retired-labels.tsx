import { ArchiveRestore } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Label } from '@/lib/review/labels';
import { useLabelWord } from './use-label-word';

interface RetiredLabelsProps {
  labels: readonly Label[];
  onUse: (label: Label) => void;
}

/** The labels that are offered no more, to be brought back. */
export function RetiredLabels({ labels, onUse }: RetiredLabelsProps) {
  const t = useTranslations('labels');
  const word = useLabelWord(labels);
  return (
    <section aria-label={t('retired')} className="border-t pt-3">
      <h3 className="font-medium">{t('retired')}</h3>
      <p className="text-ink-3 text-sm">{t('retiredHelp')}</p>
      <ul className="mt-2 flex flex-wrap gap-1.5">
        {labels.map((label) => (
          <li key={label.key}>
            <Button
              icon={<ArchiveRestore aria-hidden="true" />}
              aria-label={t('restore', { name: word(label.key) })}
              title={t('restore', { name: word(label.key) })}
              onClick={() => onUse(label)}
            >
              <bdi>{word(label.key)}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
