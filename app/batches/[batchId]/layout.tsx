import { notFound } from 'next/navigation';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { ReactNode } from 'react';
import { batchOf } from './batch-of';

interface BatchLayoutProps {
  params: Promise<{ batchId: string }>;
  children: ReactNode;
}

/**
 * Decides whether the list exists before anything is sent: below `loading` it would be too late for a 404.
 * The adapter of the URL state is here and not in the root layout, since only lists keep state in their address.
 */
export default async function BatchLayout({ params, children }: BatchLayoutProps) {
  if (!(await batchOf((await params).batchId))) notFound();
  return <NuqsAdapter>{children}</NuqsAdapter>;
}
