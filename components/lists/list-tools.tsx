'use client';
import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCommands } from '@/components/palette/commands';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem } from '@/components/ui/menu';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { AppendDialog } from './append-dialog';
import { CombineDialog } from './combine-dialog';
import { useListArithmetic } from './use-list-arithmetic';

/** What can be done with the list that is open, and other lists. */
export function ListTools({ list }: { list: BatchSummary }) {
  const t = useTranslations('lists');
  const [dialog, setDialog] = useState<'combine' | 'append' | null>(null);
  const { onMake, onAppend } = useListArithmetic();
  const close = () => setDialog(null);
  useCommands('list', [
    { word: 'combineLists', run: () => setDialog('combine') },
    { word: 'appendIds', run: () => setDialog('append') },
  ]);
  return (
    <>
      <Menu
        label={t('tools')}
        align="end"
        trigger={(props) => (
          <IconButton label={t('tools')} {...props}>
            <Ellipsis aria-hidden="true" />
          </IconButton>
        )}
      >
        <MenuItem onSelect={() => setDialog('combine')}>{t('menu.combine')}</MenuItem>
        <MenuItem onSelect={() => setDialog('append')}>{t('menu.append')}</MenuItem>
      </Menu>
      {dialog === 'combine' && <CombineDialog first={list} onMake={onMake} onClose={close} />}
      {dialog === 'append' && <AppendDialog list={list} onAppend={onAppend} onClose={close} />}
    </>
  );
}
