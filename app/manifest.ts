import type { MetadataRoute } from 'next';
import { shell } from '@/lib/i18n/en/shell';

/** What a browser needs to keep the dashboard as an app of its own; the colours are the dark theme's ground. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: shell.name,
    short_name: shell.name,
    description: shell.description,
    start_url: '/',
    display: 'standalone',
    background_color: '#100f0e',
    theme_color: '#100f0e',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
      { src: '/icon-mono.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'monochrome' },
    ],
  };
}
