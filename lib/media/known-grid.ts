import 'server-only';
import { LRUCache } from 'lru-cache';
import type { SpriteSet } from '../assets/asset';
import { safeText } from '../assets/safe-json';
import { findSpriteGrid, saveSpriteGrid } from '../db/sprite-grids';
import { toFailure } from '../errors';
import { fetchTemplateConfig } from '../ims/fetch-snapshot-job';
import { log } from '../log';
import { singleton } from '../singleton';
import type { StoredGrid } from '../sprites/stored-grid';
import { parseTemplateConfig } from '../sprites/template-config';

/** A job never changes; one that could not be asked for may be allowed later. */
const REMEMBERED_MS = 600_000;
const MOST_REMEMBERED = 2000;
/** A preview does not wait longer for what a guess can stand in for. */
const PATIENCE_MS = 3000;

/**
 * The grid of a sprite set: as stored for its template, else as its snapshot job says, which is then stored.
 * Null when nobody knows: there is no job, the RAM identity may not ask for it, or its configuration has no grid.
 */
export async function knownGrid(set: SpriteSet, region: string): Promise<StoredGrid | null> {
  const templateId = set.templateId === null ? null : safeText(set.templateId);
  const stored = templateId === null ? null : await findSpriteGrid(templateId);
  if (stored || set.iceJobId === null) return stored;
  const config = await templateConfig(set.iceJobId, region);
  const parsed = config === null ? null : parseTemplateConfig(config);
  if (!parsed) return null;
  const found: StoredGrid = { templateId: templateId ?? '', source: 'template', ...parsed };
  // Worth a later visit to a list; what is on screen does not depend on it.
  if (templateId !== null)
    await saveSpriteGrid(found, null).catch((error) => log().warn({ err: error }, 'grid not stored'));
  return found;
}

function templateConfig(jobId: string, region: string): Promise<string | null> {
  const remembered = singleton(
    'template-configs',
    () => new LRUCache<string, Promise<string | null>>({ max: MOST_REMEMBERED, ttl: REMEMBERED_MS }),
  );
  const key = `${region} ${jobId}`;
  const known = remembered.get(key);
  if (known) return known;
  const asked = fetchTemplateConfig(jobId, { region, signal: AbortSignal.timeout(PATIENCE_MS) }).catch(
    (error) => {
      const { code, upstreamCode, requestId } = toFailure(error);
      log().info({ code, upstreamCode, requestId }, 'snapshot job not known');
      return null;
    },
  );
  remembered.set(key, asked);
  return asked;
}
