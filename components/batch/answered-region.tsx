'use client';
import { Copy, Download, RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { toast } from '@/components/ui/toast';
import type { AnsweredId } from '@/lib/ledger/lookup-store';
import { downloadText } from './download-text';
import { EntryPreview, PREVIEWED } from './entry-preview';

interface AnsweredRegionProps {
  title: string;
  /** What it can mean that these IDs are here. */
  help: string;
  ids: readonly AnsweredId[];
  fileName: string;
  isRunning: boolean;
  onLookUpAgain: (ids: string[]) => void;
  onShowAll: () => void;
  /** Beside what can be done with the IDs everywhere. */
  action: ReactNode;
}

/** IDs that IMS answered without an asset: to copy, to keep as a file, to ask for once more. */
export function AnsweredRegion(props: AnsweredRegionProps) {
  const { title, help, ids, fileName, isRunning, onLookUpAgain, onShowAll } = props;
  const t = useTranslations('batch.regions');
  const common = useTranslations('common');
  if (ids.length === 0) return null;

  async function copy() {
    try {
      await navigator.clipboard.writeText(ids.map(({ id }) => id).join('\n'));
      toast.success(t('copied', { count: ids.length }));
    } catch {
      toast.error(common('copyFailed'));
    }
  }

  return (
    <Section
      title={title}
      aside={ids.length}
      actions={
        <>
          <Button variant="ghost" icon={<Copy aria-hidden="true" />} onClick={() => void copy()}>
            {t('copy')}
          </Button>
          <Button
            variant="ghost"
            icon={<Download aria-hidden="true" />}
            onClick={() => downloadText(fileName, `${ids.map(({ id }) => id).join('\n')}\n`)}
          >
            {t('export')}
          </Button>
          {props.action}
          {!isRunning && (
            <Button
              variant="ghost"
              icon={<RotateCw aria-hidden="true" />}
              onClick={() => onLookUpAgain(ids.map(({ id }) => id))}
            >
              {t('lookUpAgain')}
            </Button>
          )}
        </>
      }
    >
      <p className="mb-1 text-pretty text-ink-2">{help}</p>
      <EntryPreview
        entries={ids.slice(0, PREVIEWED).map(({ id, requestId }) => ({ text: id, requestId }))}
        total={ids.length}
        onShowAll={onShowAll}
      />
    </Section>
  );
}
