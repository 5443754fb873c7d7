import { ExternalLink, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button, buttonStyle } from '@/components/ui/button';
import { isRenewable, type MediaFault } from './media-fault';
import { faultBeforehand, isTimed } from './playable';
import { fileAddress, type PlayerAsset } from './player-asset';
import type { PlayerFile } from './player-file';
import { useFileName } from './use-file-name';

interface FaultScreenProps {
  asset: PlayerAsset;
  file: PlayerFile;
  fault: MediaFault;
  onRenew: () => void;
  onFile: (n: number) => void;
}

/** Why a file does not play, and what may be played instead. */
export function FaultScreen({ asset, file, fault, onRenew, onFile }: FaultScreenProps) {
  const t = useTranslations('player');
  const nameOf = useFileName();
  const others = asset.files.filter(
    (other) => other.n !== file.n && isTimed(other, asset.mediaType) && faultBeforehand(other) === null,
  );
  return (
    <div
      role="status"
      data-fault={fault.code}
      className="absolute inset-0 overflow-y-auto rounded-sm border bg-surface"
    >
      <div className="mx-auto flex min-h-full max-w-sm flex-col items-center justify-center gap-1 p-4 text-center">
        <TornFrame />
        <p className="font-semibold text-base">{t(`fault.${fault.code}.title`)}</p>
        <p className="text-pretty text-ink-2">{t(`fault.${fault.code}.body`, { detail: fault.detail })}</p>
        <div className="mt-2 flex flex-wrap justify-center gap-2">
          {isRenewable(fault) && (
            <Button variant="primary" icon={<RotateCcw aria-hidden="true" />} onClick={onRenew}>
              {t('renew')}
            </Button>
          )}
          {fault.code === 'unsupported' && (
            <a
              href={fileAddress(asset, file.n)}
              target="_blank"
              rel="noopener noreferrer"
              referrerPolicy="no-referrer"
              className={buttonStyle()}
            >
              <ExternalLink aria-hidden="true" className="size-4" />
              {t('openFile')}
            </a>
          )}
        </div>
        {others.length > 0 && (
          <div className="mt-2 flex flex-wrap items-center justify-center gap-1.5">
            <span className="text-ink-3">{t('others')}</span>
            {others.map((other) => (
              <Button key={other.n} onClick={() => onFile(other.n)}>
                {nameOf(other)}
              </Button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

/** A frame of film that is ripped through. */
function TornFrame() {
  return (
    <svg
      viewBox="0 0 48 27"
      aria-hidden="true"
      className="mb-1 w-20 fill-none stroke-current text-ink-3 **:[vector-effect:non-scaling-stroke]"
      strokeLinejoin="round"
    >
      <path d="M26 4.5h12.5v18H22l3-4-3.5-4 4-4.5-2-3z" className="fill-raised" />
      <path d="M19.5 4.5h-10v18h8l3-4-3.5-4 4-4.5-2-3z" className="fill-raised" />
    </svg>
  );
}
