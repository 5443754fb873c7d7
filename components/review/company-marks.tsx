import { Eye, MessagesSquare, Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { Company } from '@/lib/review/company';
import type { Entry } from '@/lib/review/outbox';
import { DriftBadge } from './drift-badge';
import { VERDICT_TONES } from './verdict-tones';

/** Who else reviews this list now; nothing while nobody does. */
export function CompanyNames({ company: { others }, title }: { company: Company; title?: string }) {
  const t = useTranslations('together');
  const says = title ?? t('here');
  if (others.length === 0) return null;
  return (
    <ul aria-label={says} title={says} className="flex flex-wrap items-center gap-1.5">
      <li aria-hidden="true">
        <Users className="size-4 text-ink-3" />
      </li>
      {others.map((name) => (
        <li key={name} className="max-w-40">
          <Badge tone="info">
            <bdi>{name}</bdi>
          </Badge>
        </li>
      ))}
    </ul>
  );
}

interface AssetCompanyProps {
  /** Who else looks at the asset; null when nobody does. */
  holder: string | null;
  /** What others said of it. */
  others: readonly Entry[];
  /** The verdict that stands. */
  standing: Entry | undefined;
  /** Of this look-up. */
  auditStatus: string | null;
}

/** Who else looks at the asset, what others said of it, and whether the audit has changed since its verdict. */
export function AssetCompany({ holder, others, standing, auditStatus }: AssetCompanyProps) {
  const t = useTranslations('together');
  const review = useTranslations('review.verdict');
  return (
    <>
      {holder !== null && (
        <Badge tone="warn" icon={<Eye aria-hidden="true" />}>
          {t('heldBy', { who: holder })}
        </Badge>
      )}
      {others.map((entry) => (
        <Badge key={entry.id} tone={VERDICT_TONES[entry.kind]} icon={<MessagesSquare aria-hidden="true" />}>
          {t('alsoJudged', { who: entry.reviewer, verdict: review(entry.kind) })}
        </Badge>
      ))}
      {standing && standing.auditStatus !== auditStatus && (
        <DriftBadge before={standing.auditStatus} now={auditStatus} />
      )}
    </>
  );
}
