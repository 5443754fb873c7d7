'use client';
import dynamic from 'next/dynamic';
import { loadPart } from '@/components/ui/load-part';

/** Marking cells and dragging over checkboxes is code that comes after the first paint. */
export const LazyRangeLayer = dynamic(
  () => loadPart(() => import('./range-layer')).then((m) => m.RangeLayer),
  {
    loading: () => null,
    ssr: false,
  },
);
