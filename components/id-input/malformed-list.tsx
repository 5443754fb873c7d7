'use client';
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import type { InputSummary } from './input-summary';

const SHOWN_AT_FIRST = 4;

interface MalformedListProps {
  summary: InputSummary;
  isIncluded: boolean;
  onInclude: (isIncluded: boolean) => void;
}

/** The tokens that look like IDs and are none, before anything is sent: where, which, why, and what to do with them. */
export function MalformedList({ summary, isIncluded, onInclude }: MalformedListProps) {
  const t = useTranslations('intake.malformed');
  const [isOpen, setOpen] = useState(false);
  const { malformed, ledger } = summary;
  if (ledger.malformed === 0) return null;
  const shown = isOpen ? malformed : malformed.slice(0, SHOWN_AT_FIRST);
  const hidden = ledger.malformed - shown.length;
  const canToggle = malformed.length > SHOWN_AT_FIRST;
  return (
    <section aria-labelledby="malformed-title" className="border-t px-3.5 py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <TriangleAlert aria-hidden="true" className="size-4 shrink-0 text-warn" />
        <h2 id="malformed-title" className="grow font-medium text-ink">
          {t('title', { count: ledger.malformed })}
        </h2>
        <Checkbox checked={isIncluded} onChange={({ target }) => onInclude(target.checked)}>
          {t('anyway')}
        </Checkbox>
      </div>
      <ul
        className="mt-1 max-h-64 overflow-y-auto"
        tabIndex={isOpen ? 0 : undefined}
        aria-labelledby="malformed-title"
      >
        {shown.map(({ token, line, source, reason }, index) => (
          <li
            // Two equal tokens may stand on one line.
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            key={`${source}:${line}:${index}`}
            className="flex flex-wrap items-baseline gap-x-3 py-0.5 text-ink-3"
          >
            <span className="min-w-14 tabular-nums">
              {source === null ? t('line', { line }) : t('lineOf', { source, line })}
            </span>
            <code className="break-all font-mono text-ink">{token}</code>
            <span>{t(`reasons.${reason}`, { length: token.length })}</span>
          </li>
        ))}
      </ul>
      {canToggle && (
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="mt-0.5 rounded-sm text-accent underline-offset-2 hover:underline pointer-coarse:min-h-10"
        >
          {isOpen ? t('less') : t('more', { count: hidden })}
        </button>
      )}
      {isOpen && hidden > 0 && <p className="text-ink-3">{t('beyond', { shown: shown.length })}</p>}
    </section>
  );
}
