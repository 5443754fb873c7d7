'use client';
import dynamic from 'next/dynamic';
import { loadPart } from '@/components/ui/load-part';
import { Skeleton } from '@/components/ui/skeleton';

export const loadContactSheet = () => import('./contact-sheet');

/** The contact sheet, whose code no page needs to begin with: it looks at pictures, which the server never does. */
export const LazyContactSheet = dynamic(
  () => loadPart(loadContactSheet).then((module) => module.ContactSheet),
  {
    loading: () => <Skeleton className="h-40 w-full" />,
    ssr: false,
  },
);
