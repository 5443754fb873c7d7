'use client';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { likeliestColumn } from '@/lib/ids/sheet-columns';
import { SheetHead } from './sheet-head';
import type { ColumnChoice } from './use-input-parts';
import type { SheetPreview } from './worker-messages';

interface WorkbookDialogProps {
  name: string;
  sheets: readonly SheetPreview[];
  initial: ColumnChoice;
  onChoose: (choice: ColumnChoice) => void;
  onCancel: () => void;
}

const SELECT = 'h-8 w-full rounded border border-line-strong bg-surface px-2 text-ink pointer-coarse:h-10';

/** Asks which column of a workbook holds the IDs. The likeliest one is chosen already. */
export function WorkbookDialog({ name, sheets, initial, onChoose, onCancel }: WorkbookDialogProps) {
  const t = useTranslations('intake.workbook');
  const tCommon = useTranslations('common');
  const id = useId();
  const [choice, setChoice] = useState(initial);
  const sheet = sheets[choice.sheet];
  if (!sheet) return null;

  const chooseSheet = (index: number) =>
    setChoice({ sheet: index, column: likeliestColumn(sheets[index]?.columns ?? [])?.index ?? null });

  return (
    <Dialog
      open
      onClose={onCancel}
      title={t('title')}
      description={name}
      actions={
        <>
          <Button onClick={onCancel}>{tCommon('cancel')}</Button>
          <Button variant="primary" onClick={() => onChoose(choice)}>
            {choice.column === null ? t('useAll') : t('use')}
          </Button>
        </>
      }
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <div className="flex flex-col gap-1">
          <label className="text-ink-2" htmlFor={`${id}-sheet`}>
            {t('sheet')}
          </label>
          <select
            id={`${id}-sheet`}
            className={SELECT}
            value={choice.sheet}
            onChange={({ target }) => chooseSheet(Number(target.value))}
          >
            {sheets.map((each, index) => (
              <option key={each.name} value={index}>
                {each.name} · {t('rows', { count: each.rowCount })}
              </option>
            ))}
          </select>
        </div>
        <div className="flex flex-col gap-1">
          <label className="text-ink-2" htmlFor={`${id}-column`}>
            {t('column')}
          </label>
          <select
            id={`${id}-column`}
            data-autofocus
            className={SELECT}
            value={choice.column ?? 'all'}
            onChange={({ target }) =>
              setChoice({ ...choice, column: target.value === 'all' ? null : Number(target.value) })
            }
          >
            {sheet.columns.map(({ index, letter, heading, ids }) => (
              <option key={index} value={index}>
                {t('option', { letter, heading: heading.slice(0, 40) })} · {t('ids', { count: ids })}
              </option>
            ))}
            <option value="all">{t('allColumns')}</option>
          </select>
        </div>
      </div>
      <SheetHead sheet={sheet} column={choice.column} />
    </Dialog>
  );
}
