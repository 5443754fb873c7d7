import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BatchView } from '@/components/batch/batch-view';
import { env } from '@/lib/env';
import { batchOf } from './batch-of';

interface BatchPageProps {
  params: Promise<{ batchId: string }>;
}

export async function generateMetadata({ params }: BatchPageProps): Promise<Metadata> {
  const batch = await batchOf((await params).batchId);
  return batch ? { title: batch.name } : {};
}

/** One pasted list. The server sends its frame; the browser looks the IDs up and keeps the rows. */
export default async function BatchPage({ params }: BatchPageProps) {
  const batch = await batchOf((await params).batchId);
  if (!batch) notFound();
  // A list that was appended to is another one: its look-up begins anew.
  const key = `${batch.id} ${batch.input.tokens}`;
  return <BatchView key={key} batch={batch} defaultRegion={env().IMS_REGIONS[0] ?? ''} />;
}
