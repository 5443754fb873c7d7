import { SquarePen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Remarks } from '@/lib/review/draft';
import { ariaKey, KeyName } from './key-name';
import type { ReviewKeys } from './review-keys';

interface NoteButtonProps {
  keys: ReviewKeys;
  remarks: Remarks;
  onOpen: () => void;
}

/** Asks for a reason and a comment, and shows what will go with the verdict. */
export function NoteButton({ keys, remarks, onOpen }: NoteButtonProps) {
  const t = useTranslations('review.keys');
  const said = [remarks.reason.trim(), remarks.comment.trim()].filter(Boolean).join(' · ');
  return (
    <Button
      variant="ghost"
      icon={<SquarePen aria-hidden="true" className={said === '' ? undefined : 'text-accent'} />}
      aria-keyshortcuts={ariaKey(keys.note)}
      title={said || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      {t('note')}
      {said !== '' && <bdi className="max-w-64 truncate font-normal text-ink-2">{said}</bdi>}
      <KeyName value={keys.note} />
    </Button>
  );
}
