'use client';
import { useTranslations } from 'next-intl';
import { BUCKET_STYLES } from '@/components/ledger/bucket-style';
import { GroupedNumber } from '@/components/ledger/grouped-number';
import type { Ledger } from '@/lib/ledger/ledger';
import { TOKEN_STATES, type TokenState } from '@/lib/ledger/token-states';

interface StateFacetsProps {
  ledger: Ledger;
  chosen: readonly TokenState[];
  onChange: (states: TokenState[]) => void;
}

/** What can have become of a token, each with how many did, to be switched on; none of them on shows all. */
export function StateFacets({ ledger, chosen, onChange }: StateFacetsProps) {
  const t = useTranslations('tokens');
  const words = useTranslations('ledger.buckets');
  return (
    <fieldset className="flex flex-wrap items-center gap-1">
      <legend className="sr-only">{t('state')}</legend>
      {TOKEN_STATES.map((state) => {
        const isChosen = chosen.includes(state);
        const count = ledger[state];
        if (count === 0 && !isChosen) return null;
        const { icon: Icon, ink } = BUCKET_STYLES[state];
        return (
          <button
            key={state}
            type="button"
            aria-pressed={isChosen}
            onClick={() =>
              onChange(TOKEN_STATES.filter((other) => (other === state ? !isChosen : chosen.includes(other))))
            }
            className="inline-flex h-7 items-center gap-1.5 whitespace-nowrap rounded border border-line-strong/60 px-2 text-ink-2 text-sm transition-colors hover:bg-raised aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-ink pointer-coarse:h-10"
          >
            <Icon aria-hidden="true" className={`size-3.5 ${ink}`} />
            {words(state, { count })}
            <span className="font-mono text-ink-2 text-xs tabular-nums">
              <GroupedNumber value={count} />
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
