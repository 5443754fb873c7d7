import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { changeBatch, duplicateBatch } from '@/lib/actions/batch-shelf';
import type { Result } from '@/lib/actions/result';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { dropKnownRows } from '@/lib/queries/known-rows';
import { AppendDialog } from './append-dialog';
import { CombineDialog } from './combine-dialog';
import { ExpiryDialog } from './expiry-dialog';
import { RenameDialog } from './rename-dialog';
import { type Undoable, useListArithmetic } from './use-list-arithmetic';

interface ListMenuProps {
  list: BatchSummary;
  run: (asked: Promise<Result<unknown>>) => Promise<boolean>;
  onUndoable: (done: Undoable) => void;
}

/** The commands of a list. What takes it out of sight can be undone. */
export function ListMenu({ list, run, onUndoable }: ListMenuProps) {
  const t = useTranslations('lists');
  const [dialog, setDialog] = useState<'rename' | 'expiry' | 'combine' | 'append' | null>(null);
  const { onMake, onAppend } = useListArithmetic(onUndoable);
  const close = () => setDialog(null);
  const { id: batchId, name, isArchived } = list;

  async function remove(change: { isArchived?: boolean; isDeleted?: boolean }, text: string) {
    const back = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, !value]));
    if (!(await run(changeBatch({ batchId, ...change })))) return;
    if (change.isDeleted) void dropKnownRows(batchId);
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
        <MenuItem onSelect={() => setDialog('combine')}>{t('menu.combine')}</MenuItem>
        <MenuItem onSelect={() => setDialog('append')}>{t('menu.append')}</MenuItem>
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
          onClose={close}
          onRename={(next) => run(changeBatch({ batchId, name: next }))}
        />
      )}
      {dialog === 'expiry' && (
        <ExpiryDialog
          expiresAt={list.expiresAt}
          onClose={close}
          onSave={(expiresInDays) => run(changeBatch({ batchId, expiresInDays }))}
        />
      )}
      {dialog === 'combine' && <CombineDialog first={list} onMake={onMake} onClose={close} />}
      {dialog === 'append' && <AppendDialog list={list} onAppend={onAppend} onClose={close} />}
    </>
  );
}
