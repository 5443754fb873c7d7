'use client';
import { ReviewDesk } from './review-desk';
import { ReviewerName } from './reviewer-name';
import type { ReviewOptions } from './use-review';

interface ReviewRoomProps extends Omit<ReviewOptions, 'reviewer'> {
  /** Null until somebody gives a name. */
  reviewer: string | null;
}

/** The review of a list, once it is known who reviews: what they may see of the record depends on it. */
export function ReviewRoom({ reviewer, ...rest }: ReviewRoomProps) {
  return reviewer === null ? <ReviewerName /> : <ReviewDesk key={reviewer} {...rest} reviewer={reviewer} />;
}
