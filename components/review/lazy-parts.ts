'use client';
import dynamic from 'next/dynamic';

// What a review needs later than its first asset.

export const GridLayout = dynamic(() => import('./grid-layout').then((m) => m.GridLayout), {
  loading: () => null,
  ssr: false,
});

export const BulkDialog = dynamic(() => import('./bulk-dialog').then((m) => m.BulkDialog), {
  loading: () => null,
  ssr: false,
});

export const KeyHelpDialog = dynamic(() => import('./key-help-dialog').then((m) => m.KeyHelpDialog), {
  loading: () => null,
  ssr: false,
});

export const LazyPlayer = dynamic(
  () => import('@/components/player/asset-player').then((m) => m.AssetPlayer),
  { loading: () => null, ssr: false },
);
