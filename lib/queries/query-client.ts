import { QueryClient } from '@tanstack/react-query';

/** The settings of every query: one layer retries, and that is the server's, so a query asks once. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, refetchOnWindowFocus: false, staleTime: 30_000 },
      mutations: { retry: false },
    },
  });
}
