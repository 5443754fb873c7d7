'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCommands } from '@/components/palette/commands';
import { Button } from '@/components/ui/button';
import { loadPart } from '@/components/ui/load-part';
import { Popover } from '@/components/ui/popover';
import { ProgressBar } from '@/components/ui/progress-bar';
import { EXPORT_FORMATS } from '@/lib/export/formats';
import { ExportButton } from './export-button';
import { ExportForm } from './export-form';
import type { ExportChoice } from './export-request';
import { type ExportSubject, useExport } from './use-export';

const ShowCall = dynamic(() => loadPart(() => import('./show-call')).then((m) => m.ShowCall), {
  loading: () => null,
});

const FIRST: ExportChoice = {
  format: 'csv',
  rows: 'filtered',
  lines: 'assets',
  columns: 'shown',
  signedUrls: false,
};

/** The button that lets a list out: as a file, or as the call that gave it. */
export function ExportMenu(subject: ExportSubject) {
  const t = useTranslations('export');
  // Here, and not in the panel: closing that does not give a file up.
  const exporter = useExport(subject);
  const [choice, setChoice] = useState(FIRST);
  const [isCallOpen, setCallOpen] = useState(false);
  const [wasCallOpened, setCallOpened] = useState(false);
  const openCall = () => {
    setCallOpened(true);
    setCallOpen(true);
  };
  useCommands('list', [
    ...EXPORT_FORMATS.map((format) => ({
      word: 'export' as const,
      of: { name: t(`formats.${format}`) },
      run: () => void exporter.run(possible({ ...choice, format, rows: 'filtered' }, subject)),
    })),
    { word: 'showCall', run: openCall },
  ]);

  return (
    <>
      <Popover label={t('open')} align="end" trigger={(props) => <ExportButton {...props} />}>
        {(close) => (
          <ExportPanel
            subject={subject}
            exporter={exporter}
            choice={choice}
            onChange={setChoice}
            onShowCall={() => {
              close();
              openCall();
            }}
          />
        )}
      </Popover>
      {wasCallOpened && (
        <ShowCall
          open={isCallOpen}
          onClose={() => setCallOpen(false)}
          ids={() => subject.rows().map(({ id }) => id)}
          region={subject.list.region}
        />
      )}
    </>
  );
}

interface ExportPanelProps {
  subject: ExportSubject;
  exporter: ReturnType<typeof useExport>;
  choice: ExportChoice;
  onChange: (choice: ExportChoice) => void;
  onShowCall: () => void;
}

function ExportPanel({ subject, exporter, choice, onChange, onShowCall }: ExportPanelProps) {
  const { running, run, cancel } = exporter;
  const t = useTranslations('export');
  const shownCount = subject.rows().length;
  const selectedCount = subject.selectedIds.size;
  const valid = possible(choice, subject);
  return (
    <div className="flex w-80 max-w-[calc(100vw-2.5rem)] flex-col gap-3">
      <ExportForm choice={valid} shownCount={shownCount} selectedCount={selectedCount} onChange={onChange} />
      {running && <ProgressBar label={t('progress')} value={running.done} max={running.total ?? 0} />}
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="ghost" onClick={onShowCall}>
          {t('showCall')}
        </Button>
        {running ? (
          <Button onClick={cancel}>{t('cancel')}</Button>
        ) : (
          <Button variant="primary" onClick={() => void run(valid)}>
            {t('download')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What was selected or shown may not be any more. */
function possible(choice: ExportChoice, { rows, selectedIds }: ExportSubject): ExportChoice {
  const isPossible = { all: true, filtered: rows().length > 0, selected: selectedIds.size > 0 };
  return isPossible[choice.rows] ? choice : { ...choice, rows: 'all' };
}
