'use client';
import { useQuery } from '@tanstack/react-query';
import { labelsQuery } from '@/lib/queries/labels';
import type { Label, Vocabulary } from '@/lib/review/labels';

/** What verdicts can carry, as it came with the page or as somebody has changed it since. */
export function useLabels(came: Vocabulary): readonly Label[] {
  const { data = came } = useQuery({ ...labelsQuery(), initialData: came });
  // What the tab has kept from another page may be older than this one.
  return (data.revision < came.revision ? came : data).labels;
}
