'use client';
import dynamic from 'next/dynamic';
import { loadPart } from '@/components/ui/load-part';

// Lists are combined now and then: the code comes after the page.

export const LazyListMenus = dynamic(() => loadPart(() => import('./list-menus')).then((m) => m.ListMenus), {
  loading: () => null,
  ssr: false,
});

export const LazyNewListButton = dynamic(
  () => loadPart(() => import('@/components/lists/new-list-button')).then((m) => m.NewListButton),
  { loading: () => null, ssr: false },
);

export const LazyListCompany = dynamic(
  () => loadPart(() => import('@/components/review/list-company')).then((m) => m.ListCompany),
  { loading: () => null, ssr: false },
);
