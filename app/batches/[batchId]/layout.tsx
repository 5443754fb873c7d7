import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { batchOf } from './batch-of';

interface BatchLayoutProps {
  params: Promise<{ batchId: string }>;
  children: ReactNode;
}

/** Decides whether the list exists before anything is sent: below `loading` it would be too late for a 404. */
export default async function BatchLayout({ params, children }: BatchLayoutProps) {
  if (!(await batchOf((await params).batchId))) notFound();
  return children;
}
