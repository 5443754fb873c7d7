'use client';
import dynamic from 'next/dynamic';

/** Marking cells and dragging over checkboxes is code that comes after the first paint. */
export const LazyRangeLayer = dynamic(() => import('./range-layer').then((m) => m.RangeLayer), {
  loading: () => null,
  ssr: false,
});
