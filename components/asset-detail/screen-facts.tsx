import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';

interface ScreenFactsProps {
  mediaId: string;
  region: string | null;
  /** The upstream's own code. */
  code?: string | null;
  requestId?: string | null;
}

/** What to quote to whoever can help. */
export function ScreenFacts({ mediaId, region, code = null, requestId = null }: ScreenFactsProps) {
  const t = useTranslations('detail');
  const facts = [
    { name: t('screen.mediaId'), value: mediaId },
    { name: t('screen.region'), value: region },
    { name: t('screen.code'), value: code },
    { name: t('requestId'), value: requestId },
  ];
  return (
    <dl className="w-full border-t text-sm">
      {facts.map(
        ({ name, value }) =>
          value !== null && (
            <div
              key={name}
              className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-start gap-x-3 border-b py-1.5"
            >
              <dt className="text-ink-3">{name}</dt>
              <dd className="flex min-w-0 items-start gap-1 text-ink">
                <bdi className="min-w-0 break-all font-mono">{value}</bdi>
                <CopyButton value={value} label={t('copyFact', { name })} className="-my-0.5" />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
