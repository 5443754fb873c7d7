'use client';
import dynamic from 'next/dynamic';
import { Skeleton } from '@/components/ui/skeleton';

/** The contact sheet, whose code no page needs to begin with: it looks at pictures, which the server never does. */
export const LazyContactSheet = dynamic(
  () => import('./contact-sheet').then((module) => module.ContactSheet),
  {
    loading: () => <Skeleton className="h-40 w-full" />,
    ssr: false,
  },
);
