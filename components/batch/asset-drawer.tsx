'use client';
import { ChevronDown, ChevronUp, ExternalLink } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { AssetSkeleton } from '@/components/asset-detail/asset-skeleton';
import { buttonStyle } from '@/components/ui/button';
import { Drawer } from '@/components/ui/drawer';
import { IconButton } from '@/components/ui/icon-button';
import { loadPart } from '@/components/ui/load-part';
import { assetPath } from '@/lib/assets/addresses';
import { visibleText } from '@/lib/assets/visible-text';
import type { RowView } from '@/lib/ledger/row-view';

// The detail of an asset is code that the table does not need to begin with.
const AssetDrawerContent = dynamic(
  () => loadPart(() => import('./asset-drawer-content')).then((m) => m.AssetDrawerContent),
  {
    loading: () => <AssetSkeleton />,
  },
);

interface AssetDrawerProps {
  view: RowView;
  /** Null: closed. It may be an ID that the table does not show. */
  id: string | null;
  /** Null when it is the server's default region. */
  region: string | null;
  onOpen: (id: string | null) => void;
}

/** One asset over the table, with the way to its neighbours in the order of the table and to its own page. */
export function AssetDrawer({ view, id, region, onOpen }: AssetDrawerProps) {
  const t = useTranslations('table');
  const index = id === null ? -1 : view.indexOf(id);
  const row = view.rowAt(index);
  const previous = view.rowAt(index - 1)?.id ?? null;
  const next = index < 0 ? null : (view.rowAt(index + 1)?.id ?? null);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea')) return;
    const target = event.key === 'j' ? next : event.key === 'k' ? previous : null;
    if (target !== null) onOpen(target);
  }

  return (
    <Drawer
      open={id !== null}
      onClose={() => onOpen(null)}
      onKeyDown={onKeyDown}
      title={<span dir="auto">{visibleText(row?.title?.slice(0, 300) ?? id ?? '')}</span>}
      actions={
        <>
          {index >= 0 && (
            <span className="whitespace-nowrap text-ink-3 text-xs tabular-nums max-sm:hidden">
              {t('drawer.place', { index: index + 1, total: view.length })}
            </span>
          )}
          <IconButton
            label={t('drawer.previous')}
            shortcut="k"
            disabled={previous === null}
            onClick={() => onOpen(previous)}
          >
            <ChevronUp aria-hidden="true" />
          </IconButton>
          <IconButton
            label={t('drawer.next')}
            shortcut="j"
            disabled={next === null}
            onClick={() => onOpen(next)}
          >
            <ChevronDown aria-hidden="true" />
          </IconButton>
          <Link
            href={assetPath(id ?? '', region)}
            prefetch={false}
            className={buttonStyle('secondary', 'sm')}
          >
            <ExternalLink aria-hidden="true" className="size-4" />
            <span className="max-sm:sr-only">{t('openPage')}</span>
          </Link>
        </>
      }
    >
      {id !== null && <AssetDrawerContent key={id} id={id} region={region} />}
    </Drawer>
  );
}
