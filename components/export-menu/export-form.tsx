'use client';
import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { Choice } from '@/components/ui/choice';
import { EXPORT_FORMATS } from '@/lib/export/formats';
import { type ExportChoice, sourceOf } from './export-request';

interface ExportFormProps {
  choice: ExportChoice;
  shownCount: number;
  selectedCount: number;
  onChange: (choice: ExportChoice) => void;
}

/** What the file is to hold. */
export function ExportForm({ choice, shownCount, selectedCount, onChange }: ExportFormProps) {
  const t = useTranslations('export');
  const set = (change: Partial<ExportChoice>) => onChange({ ...choice, ...change });
  const isWhole = choice.rows === 'all';
  return (
    <>
      <Choice
        label={t('format')}
        value={choice.format}
        options={EXPORT_FORMATS.map((value) => ({ value, words: t(`formats.${value}`) }))}
        onChange={(format) => set({ format })}
      />
      <Choice
        label={t('rows')}
        value={choice.rows}
        options={[
          { value: 'all', words: t('all') },
          { value: 'filtered', words: t('filtered', { count: shownCount }), isDisabled: shownCount === 0 },
          {
            value: 'selected',
            words: t('selected', { count: selectedCount }),
            isDisabled: selectedCount === 0,
          },
        ]}
        onChange={(rows) => set({ rows })}
      />
      <Choice
        label={t('columns')}
        value={choice.columns}
        options={[
          { value: 'shown', words: t('shown') },
          { value: 'all', words: t('every') },
        ]}
        onChange={(columns) => set({ columns })}
      />
      {isWhole && (
        <Choice
          label={t('lines')}
          value={choice.lines}
          options={[
            { value: 'assets', words: t('assets') },
            { value: 'tokens', words: t('tokens') },
          ]}
          onChange={(lines) => set({ lines })}
        />
      )}
      {isWhole && choice.lines === 'tokens' && <p className="text-ink-2 text-xs">{t('tokensHelp')}</p>}
      {choice.columns === 'all' && (
        <div>
          <Checkbox
            checked={choice.signedUrls}
            onChange={(event) => set({ signedUrls: event.currentTarget.checked })}
          >
            {t('signed')}
          </Checkbox>
          {choice.signedUrls && (
            <p role="alert" className="mt-1 border-warn border-l-2 pl-2 text-warn text-xs">
              {t('signedHelp')}
            </p>
          )}
        </div>
      )}
      <p className="text-ink-3 text-xs">{t(sourceOf(choice) === 'tab' ? 'fromPage' : 'again')}</p>
    </>
  );
}
