import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { BatchView } from '@/components/batch/batch-view';
import { env } from '@/lib/env';
import { batchOf } from './batch-of';
import { toAddress, viewedAddress } from './default-view';

interface BatchPageProps {
  params: Promise<{ batchId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: BatchPageProps): Promise<Metadata> {
  const batch = await batchOf((await params).batchId);
  return batch ? { title: batch.name } : {};
}

/** One pasted list. The server sends its frame; the browser looks the IDs up and keeps the rows. */
export default async function BatchPage({ params, searchParams }: BatchPageProps) {
  const batch = await batchOf((await params).batchId);
  if (!batch) notFound();
  const elsewhere = await viewedAddress(batch.id, toAddress(await searchParams));
  if (elsewhere) redirect(elsewhere);
  // A list that was appended to is another one: its look-up begins anew.
  const key = `${batch.id} ${batch.input.tokens}`;
  return <BatchView key={key} batch={batch} defaultRegion={env().IMS_REGIONS[0] ?? ''} />;
}
