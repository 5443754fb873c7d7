import { TriangleAlert } from 'lucide-react';
import { useMessages, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { visibleText } from '@/lib/assets/visible-text';
import { enumWord } from '@/lib/i18n/enum-word';

interface DriftBadgeProps {
  /** The audit status that was seen at the verdict. */
  before: string | null;
  /** What a later look-up found. */
  now: string | null;
}

/** Says that the machine audit has changed since a verdict. */
export function DriftBadge({ before, now }: DriftBadgeProps) {
  const t = useTranslations('together.record');
  const say = useDriftText();
  return (
    <Badge tone="warn" icon={<TriangleAlert aria-hidden="true" />} title={t('driftWhy')}>
      {say({ before, now })}
    </Badge>
  );
}

export function useDriftText(): (drift: DriftBadgeProps) => string {
  const t = useTranslations('together.record');
  const { enums } = useMessages();
  const word = (status: string | null) =>
    status === null ? t('none') : visibleText(enumWord(enums, 'auditStatus', status));
  return ({ before, now }) => t('driftText', { before: word(before), now: word(now) });
}
