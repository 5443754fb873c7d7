'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { loadPart } from '@/components/ui/load-part';
import type { SpriteFacts } from '@/lib/assets/sprite-facts';
import { spriteGridsQuery } from '@/lib/queries/sprite-grids';
import { fitGrid } from '@/lib/sprites/fit-grid';
import type { Geometry, SheetSize } from '@/lib/sprites/geometry';
import type { StoredGrid } from '@/lib/sprites/stored-grid';
import type { LoadedSheet } from './load-sheet';

/** Guesses of this tab by the address of the first sheet: a guess takes some milliseconds, and hovers come often. */
const guesses = new Map<string, Geometry | null>();

interface GeometryRequest {
  /** Of the set's first sheet, which is null while it is not there. */
  address: string;
  sheet: LoadedSheet | null;
  facts: SpriteFacts;
  video: SheetSize | null;
  isWanted: boolean;
}

/**
 * How a set is divided: as a user set it for the template, as the template says, or as the solver guesses, whose code
 * loads when it is needed. `geometry` is undefined while that is not known, and null when there is no telling.
 */
export function useGeometry({ address, sheet, facts, video, isWanted }: GeometryRequest): {
  geometry: Geometry | null | undefined;
  stored: StoredGrid | null;
} {
  const { templateId } = facts;
  const grids = useQuery({ ...spriteGridsQuery(), enabled: isWanted && templateId !== null });
  const isAsking = templateId !== null && grids.isPending;
  const isKnown = templateId !== null && grids.data !== undefined && Object.hasOwn(grids.data, templateId);
  const stored = (isKnown && grids.data?.[templateId]) || null;
  const fitted = stored && sheet ? fitGrid(stored, sheet, { ...facts, video }) : null;
  const mustGuess = sheet !== null && !isAsking && fitted === null;
  const [, setGuessed] = useState('');

  useEffect(() => {
    if (!mustGuess || guesses.has(address)) return;
    let isCurrent = true;
    void loadPart(() => import('./guess-geometry')).then(({ guessGeometry }) => {
      if (!guesses.has(address)) guesses.set(address, guessGeometry(sheet, { ...facts, video }));
      if (isCurrent) setGuessed(address);
    });
    return () => {
      isCurrent = false;
    };
  }, [mustGuess, address, sheet, facts, video]);

  return { geometry: fitted ?? (mustGuess ? guesses.get(address) : undefined), stored };
}
