import { pingDatabase } from '@/lib/db/client';
import { env } from '@/lib/env';
import { toFailure } from '@/lib/errors';
import { limiterStats } from '@/lib/ims/engine';
import { version } from '@/package.json';

/** Whether this process can serve. The upstream is not called; `upstream` is null before the first call. */
export async function GET(): Promise<Response> {
  const database = await pingDatabase().then(
    () => 'ok',
    (error: unknown) => toFailure(error).code,
  );
  const isOk = database === 'ok';
  return Response.json(
    {
      status: isOk ? 'ok' : 'failing',
      ...(isOk ? {} : { failing: ['database'] }),
      mode: env().IMS_MODE,
      version,
      database,
      upstream: limiterStats(),
    },
    { status: isOk ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}

/** Never answered from a build. */
export const dynamic = 'force-dynamic';
