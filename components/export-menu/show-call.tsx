'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Choice } from '@/components/ui/choice';
import { CopyButton } from '@/components/ui/copy-button';
import { Dialog } from '@/components/ui/dialog';
import { IDS_A_CALL } from '@/lib/export/call-parts';
import { CALL_KINDS, type CallKind, showCall } from '@/lib/export/show-call';

interface ShowCallProps {
  open: boolean;
  onClose: () => void;
  /** Of a list, or the one of an asset. */
  ids: () => readonly string[];
  region: string;
}

/** The call behind what is on screen, to be run elsewhere. */
export function ShowCall({ open, onClose, ids, region }: ShowCallProps) {
  const t = useTranslations('export.call');
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} description={t('help')} wide>
      <CallText ids={ids} region={region} />
    </Dialog>
  );
}

function CallText({ ids: listIds, region }: Pick<ShowCallProps, 'ids' | 'region'>) {
  const t = useTranslations('export.call');
  const [kind, setKind] = useState<CallKind>('curl');
  const ids = listIds();
  if (ids.length === 0) return <p className="text-ink-2">{t('none')}</p>;
  const text = showCall(kind, { ids, region, origin: location.origin });
  return (
    <>
      <Choice
        label={t('kind')}
        value={kind}
        options={CALL_KINDS.map((value) => ({ value, words: t(`kinds.${value}`) }))}
        onChange={setKind}
      />
      {ids.length > IDS_A_CALL && (
        <p className="text-ink-2 text-sm">{t('cut', { count: IDS_A_CALL, total: ids.length })}</p>
      )}
      <div className="relative min-w-0">
        <section
          aria-label={t('code')}
          // A region that scrolls has to be within reach of the keyboard.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
          tabIndex={0}
          className="max-h-[min(26rem,60dvh)] overflow-auto rounded border border-line bg-bg p-3 pr-10 font-mono text-xs"
        >
          <pre>
            <code>{text}</code>
          </pre>
        </section>
        <CopyButton value={text} label={t('copy')} size="sm" className="absolute top-2 right-2" />
      </div>
    </>
  );
}
