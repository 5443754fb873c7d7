import 'server-only';
import { cache } from 'react';
import { findBatch } from '@/lib/db/batches';

/** The list of an address: one query for title and page together. */
export const batchOf = cache((batchId: string) => findBatch(batchId));
