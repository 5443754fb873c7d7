import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { Veil } from '@/components/ui/veil';
import { cellSizeOn, type Geometry, type Grid, type SheetSize } from '@/lib/sprites/geometry';
import { GridLines } from './grid-lines';

const FIELDS = [
  { key: 'columns', label: 'columns', least: 1, most: 100 },
  { key: 'rows', label: 'rows', least: 1, most: 100 },
  { key: 'paddingPx', label: 'padding', least: 0, most: 1000 },
  { key: 'marginPx', label: 'margin', least: 0, most: 1000 },
] as const satisfies readonly { key: keyof Grid; label: string; least: number; most: number }[];

interface AdjustGridProps {
  /** The first sheet's stable address and its size. */
  src: string;
  sheet: SheetSize;
  isProtected: boolean;
  geometry: Geometry;
  /** Other grids that may be right, the likeliest first. */
  suggestions: readonly Geometry[];
  /** Null when the record names none: then the grid holds on this page only. */
  templateId: string | null;
  isBusy: boolean;
  onUse: (geometry: Geometry) => void;
  onUndo: () => void;
  onClose: () => void;
}

/** How a sheet is divided, in four numbers with the lines over the sheet as they change. */
export function AdjustGrid(props: AdjustGridProps) {
  const { src, sheet, geometry, suggestions, templateId, isBusy } = props;
  const t = useTranslations('contactSheet.adjust');
  const common = useTranslations('contactSheet');
  const [draft, setDraft] = useState(() => toDraft(geometry.grid));
  const grid = toGrid(draft);
  const cell = grid && cellSizeOn(grid, sheet);
  const next: Geometry | null = grid &&
    cell && {
      source: 'set',
      confidence: 1,
      isSure: true,
      grid,
      cellWidthPx: cell.widthPx,
      cellHeightPx: cell.heightPx,
    };
  const picture = <img src={src} alt={t('preview')} referrerPolicy="no-referrer" className="block w-full" />;

  return (
    <Dialog
      open
      wide
      onClose={props.onClose}
      title={t('title')}
      description={templateId === null ? t('noTemplate') : t('body', { template: templateId })}
      actions={
        <>
          {geometry.source === 'set' && templateId !== null && (
            <Button variant="ghost" busy={isBusy} onClick={props.onUndo} className="mr-auto">
              {t('undo')}
            </Button>
          )}
          <Button
            variant="primary"
            busy={isBusy}
            disabled={next === null}
            onClick={() => next && props.onUse(next)}
          >
            {templateId === null ? t('use') : t('save')}
          </Button>
        </>
      }
    >
      <div className="relative overflow-hidden rounded-sm border bg-raised">
        {props.isProtected ? (
          <Veil alt={t('preview')} focusable className="block w-full">
            {picture}
          </Veil>
        ) : (
          picture
        )}
        {next && (
          <div className="pointer-events-none absolute inset-0">
            <GridLines sheet={sheet} geometry={next} />
          </div>
        )}
      </div>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {FIELDS.map(({ key, label, least, most }) => (
          <TextField
            key={key}
            label={t(label)}
            type="number"
            inputMode="numeric"
            min={least}
            max={most}
            step={1}
            value={draft[key]}
            error={wholeNumber(draft[key], least, most) === null ? t('range', { least, most }) : undefined}
            onChange={({ target }) => setDraft({ ...draft, [key]: target.value })}
          />
        ))}
      </div>
      <p className="text-ink-2 tabular-nums" role="status">
        {cell
          ? t('cellSize', { width: round(cell.widthPx), height: round(cell.heightPx) })
          : grid && t('impossible')}
      </p>
      {suggestions.length > 0 && (
        <div className="flex flex-wrap items-center gap-1.5">
          <span className="text-ink-3">{t('suggestions')}</span>
          {suggestions.map((suggestion) => (
            <Button
              key={JSON.stringify(suggestion.grid)}
              variant="secondary"
              size="sm"
              onClick={() => setDraft(toDraft(suggestion.grid))}
            >
              {common('grid', { columns: suggestion.grid.columns, rows: suggestion.grid.rows })}
              {suggestion.grid.paddingPx + suggestion.grid.marginPx > 0 &&
                ` · ${suggestion.grid.paddingPx}/${suggestion.grid.marginPx}`}
            </Button>
          ))}
        </div>
      )}
    </Dialog>
  );
}

type Draft = Record<keyof Grid, string>;

function toDraft({ columns, rows, paddingPx, marginPx }: Grid): Draft {
  return {
    columns: String(columns),
    rows: String(rows),
    paddingPx: String(paddingPx),
    marginPx: String(marginPx),
  };
}

function toGrid(draft: Draft): Grid | null {
  const [columns, rows, paddingPx, marginPx] = FIELDS.map(({ key, least, most }) =>
    wholeNumber(draft[key], least, most),
  );
  if (columns == null || rows == null || paddingPx == null || marginPx == null) return null;
  return { columns, rows, paddingPx, marginPx };
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const value = Number(text);
  return text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most ? value : null;
}

function round(px: number): string {
  return String(Math.round(px * 100) / 100);
}
