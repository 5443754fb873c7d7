import { useTranslations } from 'next-intl';
import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { REVIEW_KEYS } from './review-keys';

/** All keys of the review. */
export function KeyHelpDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('review');
  const rows: [string[], string][] = [
    ...(['approve', 'reject', 'escalate', 'skip', 'undo'] as const).map((command): [string[], string] => [
      [REVIEW_KEYS[command].toUpperCase()],
      t(`verdict.${command}`),
    ]),
    [['←', '→'], t('keys.move')],
    [[REVIEW_KEYS.label.toUpperCase()], t('keys.label')],
    [[REVIEW_KEYS.note.toUpperCase()], t('keys.note')],
    [['Shift'], t('keys.reveal')],
    [[REVIEW_KEYS.help], t('keys.help')],
  ];
  return (
    <Dialog open onClose={onClose} title={t('keys.title')}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5">
        {rows.map(([keys, word]) => (
          <div key={word} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd className="text-ink-2">{word}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
