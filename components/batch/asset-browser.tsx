'use client';
import { useTranslations } from 'next-intl';
import { useDeferredValue } from 'react';
import { AssetTable } from '@/components/asset-table/asset-table';
import { SelectionBar } from '@/components/asset-table/selection-bar';
import { TableToolbar } from '@/components/asset-table/table-toolbar';
import { useRowView } from '@/components/asset-table/use-row-view';
import { useSelection } from '@/components/asset-table/use-selection';
import { useTableUrl } from '@/components/asset-table/use-table-url';
import { toast } from '@/components/ui/toast';
import type { LookupSessionState } from '@/lib/queries/use-lookup-session';
import { AssetDrawer } from './asset-drawer';
import { TableEmpty } from './table-empty';

/** As many skeletons as fill a screen. */
const MAX_SKELETONS = 40;

interface AssetBrowserProps {
  session: LookupSessionState;
  /** Null when it is the server's default region. */
  region: string | null;
}

/** The assets found: the table with its tools, what is chosen in it, and the one that is open. */
export function AssetBrowser({ session, region }: AssetBrowserProps) {
  const t = useTranslations('table');
  const common = useTranslations('common');
  const { store, state } = session;
  const url = useTableUrl();
  const selection = useSelection();
  // Typing is never held up by the search: the rows follow when there is time.
  const query = useDeferredValue(url.view.query);
  const rows = useRowView(store, url.view.sort, query);
  const ledger = store.ledger();
  const isRunning = state === 'running' || state === 'idle';

  async function copyId(id: string) {
    try {
      await navigator.clipboard.writeText(id);
      toast.success(t('idCopied', { id }));
    } catch {
      toast.error(common('copyFailed'));
    }
  }

  return (
    <>
      <TableToolbar url={url} shown={rows.view.length} total={ledger.found} />
      <AssetTable
        rows={rows}
        url={url}
        selection={selection}
        skeletonCount={isRunning && query === '' ? Math.min(ledger.pending, MAX_SKELETONS) : 0}
        empty={<TableEmpty session={session} query={query} onClearSearch={() => url.setQuery('')} />}
        region={region}
        onCopy={(id) => void copyId(id)}
      />
      <SelectionBar selection={selection} />
      <AssetDrawer view={rows.view} id={url.view.open} region={region} onOpen={url.setOpen} />
    </>
  );
}
