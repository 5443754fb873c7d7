'use client';
import { useState } from 'react';
import { ReviewDesk } from './review-desk';
import { ReviewerName } from './reviewer-name';
import type { ReviewOptions } from './use-review';

interface ReviewRoomProps extends Omit<ReviewOptions, 'reviewer'> {
  /** Null until somebody gives a name. */
  reviewer: string | null;
}

/** The review of a list, once it is known who reviews. */
export function ReviewRoom({ reviewer, ...rest }: ReviewRoomProps) {
  const [name, setName] = useState(reviewer);
  return name === null ? <ReviewerName onNamed={setName} /> : <ReviewDesk {...rest} reviewer={name} />;
}
