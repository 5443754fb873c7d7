import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { isProtected } from '@/components/asset-table/asset-states';
import { ProtectedPicture } from '@/components/ui/protected-picture';
import { mediaPath } from '@/lib/assets/addresses';
import { visibleText } from '@/lib/assets/visible-text';
import type { RowView } from '@/lib/ledger/row-view';
import type { Entry } from '@/lib/review/outbox';
import type { Standing } from '@/lib/review/standing';
import { VERDICT_BACKGROUNDS } from './verdict-tones';

/** Assets on each side. */
const EACH_SIDE = 4;

interface FilmStripProps {
  view: RowView;
  index: number;
  region: string | null;
  standing: Pick<Standing<Entry>, 'kindOf'>;
  /** Who else looks at an asset. */
  holderOf: (id: string) => string | null;
  onGo: (id: string) => void;
}

/** The assets before and after, each marked with the verdict that stands. */
export function FilmStrip({ view, index, region, standing, holderOf, onGo }: FilmStripProps) {
  const t = useTranslations('review');
  const together = useTranslations('together');
  const from = Math.max(0, index - EACH_SIDE);
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another asset is another place in the strip.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    // Not `scrollIntoView`, which would move the page, too.
    if (list.current && current)
      list.current.scrollLeft = current.offsetLeft - (list.current.clientWidth - current.offsetWidth) / 2;
  }, [index]);
  return (
    <ol ref={list} aria-label={t('strip')} className="relative -mx-1 flex gap-1.5 overflow-x-auto p-1">
      {Array.from({ length: 2 * EACH_SIDE + 1 }, (_, n) => view.rowAt(from + n)).map((row, n) => {
        if (!row) return null;
        const verdict = standing.kindOf(row.id);
        const holder = holderOf(row.id);
        const title = visibleText(row.title?.slice(0, 80) ?? row.id);
        const said = [
          title,
          ...(verdict ? [t(`verdict.${verdict}`)] : []),
          ...(holder === null ? [] : [together('heldBy', { who: holder })]),
        ];
        return (
          <li key={row.id} className="shrink-0">
            <button
              type="button"
              aria-current={from + n === index || undefined}
              title={title}
              aria-label={said.join(', ')}
              onClick={() => onGo(row.id)}
              className="relative block rounded-sm opacity-70 hover:opacity-100 aria-current:opacity-100 aria-current:outline-2 aria-current:outline-accent"
            >
              <ProtectedPicture
                src={row.hasCover ? mediaPath(row.id, 'cover', region) : null}
                alt=""
                mediaType={row.mediaType}
                isProtected={isProtected(row.auditStatus)}
                focusable={false}
                className="aspect-video w-28"
              />
              {holder !== null && (
                <span className="absolute inset-x-0 top-0 truncate rounded-t-sm bg-warn-soft px-1 text-left text-warn text-xs">
                  <bdi>{holder}</bdi>
                </span>
              )}
              {verdict && (
                <span
                  className={`absolute inset-x-0 bottom-0 h-1 rounded-b-sm ${VERDICT_BACKGROUNDS[verdict]}`}
                />
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
