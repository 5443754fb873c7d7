'use client';
import dynamic from 'next/dynamic';

// Lists are combined now and then: the code comes after the page.

export const LazyListTools = dynamic(() => import('@/components/lists/list-tools').then((m) => m.ListTools), {
  loading: () => null,
  ssr: false,
});

export const LazyNewListButton = dynamic(
  () => import('@/components/lists/new-list-button').then((m) => m.NewListButton),
  { loading: () => null, ssr: false },
);

export const LazyLinkMenu = dynamic(
  () => import('@/components/private-link/link-menu').then((m) => m.LinkMenu),
  { loading: () => null, ssr: false },
);
