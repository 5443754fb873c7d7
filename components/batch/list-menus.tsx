'use client';
import { ListTools } from '@/components/lists/list-tools';
import { LinkMenu, type LinkMenuProps } from '@/components/private-link/link-menu';
import type { BatchSummary } from '@/lib/ledger/batch-summary';

interface ListMenusProps {
  list: BatchSummary;
  inView: LinkMenuProps['inView'];
  onCopyLink: () => void;
}

/** The menus at the end of a list's header: more links, and what can be done with it and other lists. */
export function ListMenus({ list, inView, onCopyLink }: ListMenusProps) {
  return (
    <>
      <LinkMenu list={list} inView={inView} onCopyLink={onCopyLink} />
      <ListTools list={list} />
    </>
  );
}
