import { getTranslations } from 'next-intl/server';
import { BUCKET_STYLES } from '@/components/ledger/bucket-style';

const FATES = ['found', 'ignored', 'duplicate', 'malformed', 'failed'] as const;

/** What happens next, in one glance: every token that is pasted ends as one of these. */
export async function Outcomes({ mode }: { mode: 'emulator' | 'cloud' }) {
  const t = await getTranslations('home.outcomes');
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes" className="font-semibold text-base">
        {t('title')}
      </h2>
      <dl className="mt-3 divide-y border-y">
        {FATES.map((fate) => {
          const { icon: Icon, ink } = BUCKET_STYLES[fate];
          return (
            <div key={fate} className="grid grid-cols-[1rem_1fr] gap-x-2.5 py-2">
              <Icon aria-hidden="true" className={`mt-0.5 size-4 ${ink}`} />
              <dt className="font-medium text-ink">{t(`${fate}.title`)}</dt>
              <dd className="col-start-2 text-ink-3">{t(`${fate}.body`)}</dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-3 text-pretty text-ink-3">{t(mode)}</p>
    </section>
  );
}
