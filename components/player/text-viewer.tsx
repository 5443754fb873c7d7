'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Skeleton } from '@/components/ui/skeleton';
import { formatBytes } from '@/lib/assets/format';
import { visibleText } from '@/lib/assets/visible-text';
import { FaultScreen } from './fault-screen';
import { FileMenu } from './file-menu';
import { fileAddress, type PlayerAsset } from './player-asset';
import type { PlayerFile } from './player-file';
import { readStart, type TextStart } from './read-start';
import { renewAddress } from './renew-address';

interface TextViewerProps {
  asset: PlayerAsset;
  file: PlayerFile;
  onFile: (n: number) => void;
}

/** The beginning of a text file as plain text. */
export function TextViewer({ asset, file, onFile }: TextViewerProps) {
  const t = useTranslations('player');
  const locale = useLocale();
  const address = fileAddress(asset, file.n);
  const [start, setStart] = useState<TextStart | null>(null);
  const [turn, setTurn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn reads again.
  useEffect(() => {
    const leaving = new AbortController();
    setStart(null);
    void readStart(address, leaving.signal).then((read) => {
      if (!leaving.signal.aborted) setStart(read);
    });
    return () => leaving.abort();
  }, [address, turn]);

  async function renew() {
    await renewAddress(asset.mediaId, asset.region, address);
    setTurn((now) => now + 1);
  }

  const isShown = start?.state === 'text' && start.text !== '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div role="group" aria-label={t('region.text', { title: asset.title })}>
      <div className="relative aspect-video max-h-[var(--stage-height,62dvh)] min-h-48 w-full">
        {start === null && <Skeleton className="size-full" />}
        {isShown && (
          <pre
            dir="auto"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to be within reach of the keyboard.
            tabIndex={0}
            className="size-full overflow-auto whitespace-pre-wrap break-words rounded-sm border bg-surface p-3 font-mono text-xs"
          >
            {visibleText(start.text)}
          </pre>
        )}
        {start?.state === 'failed' && (
          <FaultScreen
            asset={asset}
            file={file}
            fault={start.fault}
            onRenew={() => void renew()}
            onFile={onFile}
          />
        )}
        {start !== null && start.state !== 'failed' && !isShown && (
          <p className="grid size-full place-items-center rounded-sm border bg-raised p-4 text-ink-2">
            {t(start.state === 'binary' ? 'text.binary' : 'text.empty')}
          </p>
        )}
      </div>
      <div className="flex min-h-7 items-center gap-2 pt-1.5 text-ink-2">
        {start?.state === 'text' && (
          <p>
            {!start.isCut
              ? t('text.whole')
              : start.totalBytes === null
                ? t('text.cutUnknown', { size: formatBytes(start.shownBytes, locale) })
                : t('text.cut', {
                    size: formatBytes(start.shownBytes, locale),
                    total: formatBytes(start.totalBytes, locale),
                  })}
          </p>
        )}
        <span className="ml-auto">
          <FileMenu asset={asset} file={file} onFile={onFile} />
        </span>
      </div>
    </div>
  );
}
