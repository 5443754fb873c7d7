import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { lookUpPaste } from '@/lib/actions/lookup';
import { readLookup } from '@/lib/queries/lookup-session';
import type { Problem } from './input-problem';

interface Submission {
  text: string;
  name: string;
  includeMalformed: boolean;
  region: string;
}

/**
 * Stores the list, begins its lookup and goes to its page. Pending until that page is there.
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
      const lookupId = crypto.randomUUID();
      const result = await compose()
        .then((paste) => lookUpPaste({ ...paste, lookupId }))
        .catch(() => null);
      if (result?.ok) {
        onStored();
        const { batch, events } = result.data;
        // The page is asked for first: its rows have a round trip to make, in which it can be drawn.
        router.push(`/batches/${batch.id}${query}`);
        readLookup(queryClient, batch, { lookupId, events });
      } else {
        setProblem(result ? { kind: 'failed', code: result.failure.code } : { kind: 'unreachable' });
      }
    });
  };

  return { problem, setProblem, isPending, submit };
}
