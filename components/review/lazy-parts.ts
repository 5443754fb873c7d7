'use client';
import dynamic from 'next/dynamic';
import { loadContactSheet } from '@/components/contact-sheet/lazy-contact-sheet';
import { loadPictureGone } from '@/components/sprite-preview/preview-thumb';
import { loadPart, loadSoon } from '@/components/ui/load-part';

// What a review needs later than its first asset.

const loadGrid = () => import('./grid-layout');
const loadBulk = () => import('./bulk-dialog');
const loadKeyHelp = () => import('./key-help-dialog');

export const GridLayout = dynamic(() => loadPart(loadGrid).then((m) => m.GridLayout), {
  loading: () => null,
  ssr: false,
});

export const BulkDialog = dynamic(() => loadPart(loadBulk).then((m) => m.BulkDialog), {
  loading: () => null,
  ssr: false,
});

export const KeyHelpDialog = dynamic(() => loadPart(loadKeyHelp).then((m) => m.KeyHelpDialog), {
  loading: () => null,
  ssr: false,
});

export const LazyPlayer = dynamic(
  () => loadPart(() => import('@/components/player/asset-player')).then((m) => m.AssetPlayer),
  { loading: () => null, ssr: false },
);

/** Has what a review can do without the server at hand before that goes away. */
export function loadAhead(): void {
  loadSoon(loadGrid, loadBulk, loadKeyHelp, loadContactSheet, loadPictureGone);
}
