'use client';
import { Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Veil } from '@/components/ui/veil';
import { FaultScreen } from './fault-screen';
import { FileMenu } from './file-menu';
import { frameAspect, type PlayerAsset } from './player-asset';
import type { PlayerFile } from './player-file';
import { usePicture } from './use-picture';
import { useZoom } from './use-zoom';

const STEP = 1.25;
const MOVE_PX = 60;

interface ImageViewerProps {
  asset: PlayerAsset;
  file: PlayerFile;
  onFile: (n: number) => void;
}

/** A picture in full, to be zoomed and moved by wheel, pointer and keys. */
export function ImageViewer({ asset, file, onFile }: ImageViewerProps) {
  const t = useTranslations('player');
  const { address, turn, fault, onError, onRenew } = usePicture(asset, file);
  const { view, fit, frameRef, onLoad, zoom, show, move, drag } = useZoom();
  const percent = Math.round(view.scale * 100);

  function act({ key }: KeyboardEvent): boolean {
    switch (key) {
      case '+':
      case '=':
        zoom(STEP);
        return true;
      case '-':
        zoom(1 / STEP);
        return true;
      case '0':
        show(fit);
        return true;
      case '1':
        show(1);
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
        move(key === 'ArrowLeft' ? MOVE_PX : -MOVE_PX, 0);
        return true;
      case 'ArrowUp':
      case 'ArrowDown':
        move(0, key === 'ArrowUp' ? MOVE_PX : -MOVE_PX);
        return true;
      default:
        return false;
    }
  }

  const picture = (
    <img
      key={`${file.n} ${turn}`}
      src={address}
      alt={asset.title}
      draggable={false}
      referrerPolicy="no-referrer"
      onLoad={onLoad}
      onError={onError}
      className={`absolute top-1/2 left-1/2 max-w-none ${view.scale > 1 ? '[image-rendering:pixelated]' : ''}`}
      style={{
        transform: `translate(-50%, -50%) translate(${view.x}px, ${view.y}px) scale(${view.scale})`,
      }}
    />
  );
  const frame = 'relative block size-full overflow-hidden rounded-sm border bg-raised';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div
      role="group"
      aria-label={t('region.image', { title: asset.title })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys work without any of its buttons.
      tabIndex={0}
      className="rounded-sm"
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.target instanceof Element && event.target.closest('[role="menu"]')) return;
        if (act(event)) event.preventDefault();
      }}
    >
      <div
        className="relative max-h-[var(--stage-height,62dvh)] w-full"
        style={{ aspectRatio: frameAspect(asset) }}
      >
        <div
          ref={frameRef}
          data-scale={view.scale.toFixed(3)}
          {...drag}
          className={`absolute inset-0 ${view.scale > fit ? 'cursor-grab touch-none active:cursor-grabbing' : ''}`}
        >
          {asset.isProtected ? (
            <Veil alt={asset.title} focusable isArmed={asset.isArmed === true} className={frame}>
              {picture}
            </Veil>
          ) : (
            <span className={frame}>{picture}</span>
          )}
        </div>
        {fault && <FaultScreen asset={asset} file={file} fault={fault} onRenew={onRenew} onFile={onFile} />}
      </div>
      <div className="flex min-h-7 flex-wrap items-center gap-1 pt-1.5">
        <Button onClick={() => show(fit)}>{t('image.fit')}</Button>
        <Button onClick={() => show(1)}>{t('image.actual')}</Button>
        <IconButton label={t('image.zoomOut')} shortcut="-" onClick={() => zoom(1 / STEP)}>
          <Minus aria-hidden="true" />
        </IconButton>
        <output className="w-12 text-center text-ink-2 tabular-nums">{t('image.scale', { percent })}</output>
        <IconButton label={t('image.zoomIn')} shortcut="+" onClick={() => zoom(STEP)}>
          <Plus aria-hidden="true" />
        </IconButton>
        <span className="ml-auto">
          <FileMenu asset={asset} file={file} onFile={onFile} />
        </span>
      </div>
    </div>
  );
}
