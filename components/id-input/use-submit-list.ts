import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { createBatch } from '@/lib/actions/batch';
import { startLookup } from '@/lib/queries/lookup-session';
import type { Problem } from './input-problem';

interface Submission {
  text: string;
  name: string;
  includeMalformed: boolean;
  region: string;
}

/**
 * Stores the list, goes to its page and starts its lookup at once. Pending until that page is there.
 * @param onStored called once the list is safe on the server
 */
export function useSubmitList(onStored: () => void) {
  const router = useRouter();
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isPending, startTransition] = useTransition();

  /** `query` is how the list is to be viewed, from its `?` on. */
  const submit = (compose: () => Promise<Submission>, query = '') => {
    setProblem(null);
    startTransition(async () => {
      const result = await compose()
        .then(createBatch)
        .catch(() => null);
      if (result?.ok) {
        onStored();
        // The page is asked for first: its rows have a round trip to make, in which it can be drawn.
        router.push(`/batches/${result.data.id}${query}`);
        startLookup(queryClient, result.data);
      } else {
        setProblem(result ? { kind: 'failed', code: result.failure.code } : { kind: 'unreachable' });
      }
    });
  };

  return { problem, setProblem, isPending, submit };
}
