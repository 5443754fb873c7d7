'use client';
import { useQuery } from '@tanstack/react-query';
import { ImageOff, Printer, RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { usePlayedSecond } from '@/components/player/playhead';
import { sheetStore } from '@/components/sprite-preview/load-sheet';
import { useGeometry } from '@/components/sprite-preview/use-geometry';
import { useSheet } from '@/components/sprite-preview/use-sheet';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { mediaPath } from '@/lib/assets/addresses';
import type { AssetRow } from '@/lib/assets/asset-row';
import { cellOfSpot, type Spot } from '@/lib/assets/spot';
import type { SpriteFacts } from '@/lib/assets/sprite-facts';
import { visibleText } from '@/lib/assets/visible-text';
import { spriteGridQuery } from '@/lib/queries/sprite-grids';
import type { Evidence } from '@/lib/review/decision';
import { accountOfCells } from '@/lib/sprites/cell-account';
import { type CellTiming, cellAtSecond, cellTime } from '@/lib/sprites/cell-time';
import { fitGrid } from '@/lib/sprites/fit-grid';
import { type Geometry, placeOfCell } from '@/lib/sprites/geometry';
import { AdjustGridButton } from './adjust-grid-button';
import { CellGrid } from './cell-grid';
import { USUAL_CELL_PX } from './cell-tracks';
import { SheetAccount } from './sheet-account';

const CELL_PX = { least: 80, most: 360 };

interface ContactSheetProps {
  mediaId: string;
  region: string | null;
  /** The set's place in the record, from 0. */
  set: number;
  facts: SpriteFacts;
  summary: Pick<AssetRow, 'title' | 'widthPx' | 'heightPx' | 'durationSeconds'>;
  isProtected: boolean;
  /** What a link points to in this set; null: nothing. */
  spot?: Spot | null;
  /** Told of a cell that was chosen. */
  onLook?: (evidence: Evidence) => void;
}

/** All cells of a sprite set, numbered and with their times; a cell takes the player to its second. */
export function ContactSheet(props: ContactSheetProps) {
  const { mediaId, region, set, facts, summary, isProtected, spot = null, onLook } = props;
  const t = useTranslations('contactSheet');
  const [cellPx, setCellPx] = useState(USUAL_CELL_PX);
  const [override, setOverride] = useState<Geometry | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(frame);
  const sheetPath = (sheet: number) => mediaPath(mediaId, `sprites/${facts.firstSheet + sheet}`, region);
  const src = sheetPath(0);
  const loaded = useSheet(src, isNear);
  const told = useQuery({ ...spriteGridQuery(mediaId, region, set), enabled: isNear });

  const { widthPx, heightPx, durationSeconds } = summary;
  const video = widthPx && heightPx ? { widthPx, heightPx } : null;
  const sheet = loaded.state === 'ready' ? loaded.sheet : null;
  const stored = told.data && sheet ? fitGrid(told.data, sheet, { ...facts, video }) : null;
  const { geometry: guess } = useGeometry({
    address: src,
    sheet: told.isPending ? null : sheet,
    facts,
    video,
    isWanted: isNear,
  });
  const geometry = override ?? stored ?? guess;

  const account = geometry && accountOfCells(facts, geometry.grid);
  const timing: CellTiming = {
    startSeconds: told.data?.startSeconds ?? null,
    intervalSeconds: told.data?.intervalSeconds ?? null,
    durationSeconds,
    count: account?.expectedCells ?? 0,
  };
  const played = usePlayedSecond((seconds) => (seconds === null ? null : cellAtSecond(timing, seconds)));

  const linkedCell = geometry && spot && cellOfSpot(spot, facts.firstSheet, geometry.grid, timing.count);

  function look(cell: number) {
    const n = geometry ? placeOfCell(geometry.grid, cell).sheet : 0;
    if (n >= facts.sheetCount) return;
    const seconds = cellTime(timing, cell)?.seconds ?? null;
    onLook?.({ sheet: facts.firstSheet + n, cell, seconds, file: null });
  }

  if (loaded.state === 'failed') {
    return (
      <div data-contact-sheet="">
        <EmptyState
          icon={<ImageOff />}
          title={t('failed.title')}
          actions={
            <Button icon={<RotateCw aria-hidden="true" />} onClick={() => sheetStore().renew(src)}>
              {t('failed.renew')}
            </Button>
          }
        />
      </div>
    );
  }
  if (!geometry || !account || !sheet) {
    return <div ref={frame} role="status" aria-label={t('loading')} className="absolute inset-0" />;
  }
  return (
    <div ref={frame} data-contact-sheet="">
      <p className="mb-2 hidden print:block">
        <b>{summary.title === null ? null : visibleText(summary.title)}</b> {mediaId}
      </p>
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <SheetAccount facts={facts} account={account} geometry={geometry} />
        <div className="ml-auto flex items-center gap-2">
          <input
            type="range"
            aria-label={t('size')}
            min={CELL_PX.least}
            max={CELL_PX.most}
            step={8}
            value={cellPx}
            onChange={({ target }) => setCellPx(target.valueAsNumber)}
            className="w-28 accent-accent"
          />
          <AdjustGridButton
            {...{ mediaId, region, set, src, sheet, facts, video, geometry, isProtected }}
            onUse={setOverride}
          />
          <Button variant="ghost" icon={<Printer aria-hidden="true" />} onClick={printContactSheet}>
            {t('print')}
          </Button>
        </div>
      </div>
      {spot?.cell != null && linkedCell === null && (
        <p className="mb-2 text-warn">{t('linkedGone', { n: spot.cell + 1 })}</p>
      )}
      <CellGrid
        geometry={geometry}
        sheet={sheet}
        count={account.expectedCells}
        timeOf={(cell) => cellTime(timing, cell)}
        sheetPath={(n) => (n < facts.sheetCount ? sheetPath(n) : null)}
        cellPx={cellPx}
        playedCell={played}
        linkedCell={linkedCell ?? null}
        isProtected={isProtected}
        onLook={look}
      />
      {cellTime(timing, 0)?.isEstimated && <p className="mt-2 text-ink-3 text-xs">{t('estimated')}</p>}
    </div>
  );
}

/** Prints nothing else of the page: app/globals.css knows the mark. */
function printContactSheet() {
  document.documentElement.dataset['print'] = 'contact-sheet';
  addEventListener('afterprint', () => delete document.documentElement.dataset['print'], { once: true });
  print();
}

/** Whether an element has ever been near the screen: sheets load then, and not with every page. */
function useIsNear(frame: { current: HTMLElement | null }): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!frame.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '400px' },
    );
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return isNear;
}
