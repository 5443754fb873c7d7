'use client';
import { Download, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { usePlayedFile, usePlayhead } from '@/components/player/playhead';
import { buttonStyle } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { CopyAddress } from './copy-address';

interface FileActionsProps {
  /** The file's place in the response. */
  n: number;
  /** Its stable address. */
  address: string;
  name: string | null;
}

/** What can be done with a file: show it in the player, download it, copy its stable link. */
export function FileActions({ n, address, name }: FileActionsProps) {
  const t = useTranslations();
  const { playFile } = usePlayhead();
  const isShown = usePlayedFile() === n;
  return (
    <span className="flex items-center @4xl:justify-end">
      <IconButton
        label={t(isShown ? 'files.playing' : 'files.playFile', { n: n + 1 })}
        aria-pressed={isShown}
        onClick={() => playFile(n)}
      >
        <Play aria-hidden="true" className={isShown ? 'fill-current' : ''} />
      </IconButton>
      <a
        href={address}
        download={name ?? ''}
        rel="noopener noreferrer"
        referrerPolicy="no-referrer"
        aria-label={t('files.downloadFile', { n: n + 1 })}
        title={t('files.downloadFile', { n: n + 1 })}
        className={buttonStyle('ghost', 'sm', 'size-7 px-0! pointer-coarse:size-10')}
      >
        <Download aria-hidden="true" className="size-4" />
      </a>
      <CopyAddress path={address} label={t('detail.copyFileLink', { n: n + 1 })} />
    </span>
  );
}
