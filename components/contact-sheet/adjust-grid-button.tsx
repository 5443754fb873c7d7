import { useQueryClient } from '@tanstack/react-query';
import { Grid3x3 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import type { Result } from '@/lib/actions/result';
import { saveSpriteGrid, undoSpriteGrid } from '@/lib/actions/sprite-grid';
import type { SpriteFacts } from '@/lib/assets/sprite-facts';
import { spriteGridQuery, spriteGridsQuery } from '@/lib/queries/sprite-grids';
import type { Geometry, SheetSize } from '@/lib/sprites/geometry';
import { solveGrid } from '@/lib/sprites/solve-grid';
import type { StoredGrids } from '@/lib/sprites/stored-grid';
import { AdjustGrid } from './adjust-grid';

interface AdjustGridButtonProps {
  mediaId: string;
  region: string | null;
  set: number;
  src: string;
  sheet: SheetSize;
  facts: SpriteFacts;
  video: SheetSize | null;
  geometry: Geometry;
  isProtected: boolean;
  /** Takes a grid that cannot be saved, for this page; null ends that. */
  onUse: (geometry: Geometry | null) => void;
}

/** Opens the panel that sets the grid, and stores what is set there for the template. */
export function AdjustGridButton(props: AdjustGridButtonProps) {
  const { mediaId, region, set, sheet, facts, geometry, onUse } = props;
  const t = useTranslations('contactSheet.adjust');
  const errors = useTranslations('errors');
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { templateId } = facts;

  async function store(asked: Promise<Result<StoredGrids>>, done: string) {
    setBusy(true);
    const result = await asked.catch(() => null);
    setBusy(false);
    if (!result?.ok) return void toast.error(errors(`${result?.failure.code ?? 'connection'}.title`));
    client.setQueryData(spriteGridsQuery().queryKey, result.data);
    await client.invalidateQueries({ queryKey: spriteGridQuery(mediaId, region, set).queryKey });
    onUse(null);
    setOpen(false);
    toast.success(done);
  }

  function use(next: Geometry) {
    if (templateId === null) {
      onUse(next);
      return setOpen(false);
    }
    const { grid, cellWidthPx, cellHeightPx } = next;
    void store(saveSpriteGrid({ templateId, grid, cellWidthPx, cellHeightPx }), t('saved'));
  }

  return (
    <>
      <Button variant="ghost" icon={<Grid3x3 aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('action')}
      </Button>
      {isOpen && (
        <AdjustGrid
          src={props.src}
          sheet={sheet}
          isProtected={props.isProtected}
          geometry={geometry}
          suggestions={suggestionsFor(props)}
          templateId={templateId}
          isBusy={isBusy}
          onUse={use}
          onUndo={() => templateId !== null && void store(undoSpriteGrid({ templateId }), t('undone'))}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** What numbers alone make likely, without the grid in use. */
function suggestionsFor({ sheet, facts, video, geometry }: AdjustGridButtonProps): Geometry[] {
  const { count, tileCount } = facts;
  const solution = solveGrid({ sheets: [sheet], count, tileCount, video });
  if (!solution) return [];
  const used = JSON.stringify(geometry.grid);
  return [solution.geometry, ...solution.runnersUp].filter(({ grid }) => JSON.stringify(grid) !== used);
}
