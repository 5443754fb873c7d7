'use client';
import { ListTools } from '@/components/lists/list-tools';
import { LinkMenu } from '@/components/private-link/link-menu';
import type { BatchSummary } from '@/lib/ledger/batch-summary';

interface ListMenusProps {
  list: BatchSummary;
  onCopyLink: () => void;
}

/** The menus at the end of a list's header: more links, and what can be done with it and other lists. */
export function ListMenus({ list, onCopyLink }: ListMenusProps) {
  return (
    <>
      <LinkMenu list={list} onCopyLink={onCopyLink} />
      <ListTools list={list} />
    </>
  );
}
