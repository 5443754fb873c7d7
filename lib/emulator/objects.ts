import 'server-only';
import { resolve } from 'node:path';
import type { ObjectStore, StoredObject } from './catalogue-types';
import { PUBLIC_BUCKET, SAMPLE_BUCKET, sampleManifest } from './sample-manifest';

/**
 * The committed media as an object store. A key is looked up in the manifest and never becomes a path, so no key can
 * climb out of the folder.
 * @param folder where the files lie; `public/sample` of the working directory unless told
 */
export function createObjectStore(folder = resolve('public', 'sample')): ObjectStore {
  const objects = new Map<string, StoredObject>();
  for (const object of sampleManifest().objects) {
    objects.set(`${object.bucket}/${object.key}`, {
      filePath: resolve(folder, object.file),
      contentType: object.contentType,
      etag: `"${object.etag.toUpperCase()}"`,
      sizeBytes: object.sizeBytes,
      lastModified: new Date(object.lastModified),
    });
  }
  return {
    hasBucket: (bucket) => bucket === SAMPLE_BUCKET || bucket === PUBLIC_BUCKET,
    isPublicRead: (bucket) => bucket === PUBLIC_BUCKET,
    findObject: (bucket, key) => objects.get(`${bucket}/${key}`) ?? null,
  };
}
