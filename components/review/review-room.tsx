'use client';
import { useState } from 'react';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import type { Decision } from '@/lib/review/decision';
import { ReviewDesk } from './review-desk';
import { ReviewerName } from './reviewer-name';

interface ReviewRoomProps {
  batch: BatchSummary;
  defaultRegion: string;
  recorded: readonly Decision[];
  /** Null until somebody gives a name. */
  reviewer: string | null;
}

/** The review of a list, once it is known who reviews. */
export function ReviewRoom({ reviewer, ...rest }: ReviewRoomProps) {
  const [name, setName] = useState(reviewer);
  return name === null ? <ReviewerName onNamed={setName} /> : <ReviewDesk {...rest} reviewer={name} />;
}
