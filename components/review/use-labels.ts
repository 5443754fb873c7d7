'use client';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { labelsQuery } from '@/lib/queries/labels';
import type { Label, Vocabulary } from '@/lib/review/labels';
import type { LiveRecord } from './live-record';

/** What verdicts can carry: as it came with the page, or as it was changed since, here or by somebody else. */
export function useLabels(came: Vocabulary, live: LiveRecord): readonly Label[] {
  const { data = came } = useQuery({ ...labelsQuery(), initialData: came });
  const told = useSyncExternalStore(live.subscribe, live.vocabulary, () => null) ?? came;
  // What the tab keeps of another page, or heard before its own change, may be older.
  return [came, data, told].reduce((newest, one) => (one.revision > newest.revision ? one : newest)).labels;
}
