import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { changeBatch, duplicateBatch } from '@/lib/actions/batch-shelf';
import type { Result } from '@/lib/actions/result';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { ExpiryDialog } from './expiry-dialog';
import type { Undoable } from './list-table';
import { RenameDialog } from './rename-dialog';

interface ListMenuProps {
  list: BatchSummary;
  run: (asked: Promise<Result<unknown>>) => Promise<boolean>;
  onUndoable: (done: Undoable) => void;
}

/** The commands of a list. What takes it out of sight can be undone. */
export function ListMenu({ list, run, onUndoable }: ListMenuProps) {
  const t = useTranslations('lists');
  const [dialog, setDialog] = useState<'rename' | 'expiry' | null>(null);
  const { id: batchId, name, isArchived } = list;

  async function remove(change: { isArchived?: boolean; isDeleted?: boolean }, text: string) {
    const back = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, !value]));
    if (await run(changeBatch({ batchId, ...change })))
      onUndoable({ text, undo: () => run(changeBatch({ batchId, ...back })) });
  }

  return (
    <>
      <Menu
        label={t('more', { name })}
        align="end"
        trigger={(props) => (
          <IconButton label={t('more', { name })} {...props}>
            <Ellipsis aria-hidden="true" />
          </IconButton>
        )}
      >
        <MenuItem onSelect={() => setDialog('rename')}>{t('menu.rename')}</MenuItem>
        <MenuItem
          onSelect={() => void run(duplicateBatch({ batchId, name: t('copyName', { name }).slice(0, 200) }))}
        >
          {t('menu.duplicate')}
        </MenuItem>
        <MenuItem onSelect={() => setDialog('expiry')}>{t('menu.expiry')}</MenuItem>
        <MenuItem
          onSelect={() =>
            void remove(
              { isArchived: !isArchived },
              t(isArchived ? 'unarchivedNow' : 'archivedNow', { name }),
            )
          }
        >
          {t(isArchived ? 'menu.unarchive' : 'menu.archive')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem onSelect={() => void remove({ isDeleted: true }, t('deleted', { name }))}>
          {t('menu.delete')}
        </MenuItem>
      </Menu>
      {dialog === 'rename' && (
        <RenameDialog
          name={name}
          onClose={() => setDialog(null)}
          onRename={(next) => run(changeBatch({ batchId, name: next }))}
        />
      )}
      {dialog === 'expiry' && (
        <ExpiryDialog
          expiresAt={list.expiresAt}
          onClose={() => setDialog(null)}
          onSave={(expiresInDays) => run(changeBatch({ batchId, expiresInDays }))}
        />
      )}
    </>
  );
}
