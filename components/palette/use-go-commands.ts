import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { listChoicesQuery } from '@/lib/queries/lists';
import type { Command } from './commands';

/** The places of the app, which are everywhere the same, and the lists by name, the newest first. */
export function useGoCommands(): Command[] {
  const router = useRouter();
  const { data: lists = [] } = useQuery(listChoicesQuery());
  return [
    { word: 'home', run: () => router.push('/') },
    { word: 'lists', run: () => router.push('/batches') },
    { word: 'verdicts', run: () => router.push('/reviews') },
    ...lists.map(
      ({ id, name }): Command => ({
        word: 'openList',
        of: { name },
        id,
        run: () => router.push(`/batches/${id}`),
      }),
    ),
  ];
}
