import { z } from 'zod';
import vectors from './signature-vectors.json';

const knownRequest = z.object({
  name: z.string(),
  accessKeyId: z.string(),
  accessKeySecret: z.string(),
  headers: z.record(z.string(), z.string()),
  query: z.record(z.string(), z.string()),
  body: z.string(),
  signature: z.string(),
});

/** Requests whose signatures are known, those without a body: the engine sends parameters in the query only. */
export const KNOWN_REQUESTS = z
  .array(knownRequest)
  .parse(vectors)
  .filter(({ body }) => body === '');
