import type { SheetSize } from '@/lib/sprites/geometry';
import { freshAddress } from './fresh-address';
import { SheetStore } from './sheet-store';

/** A picture that is loaded and decoded. The element is drawn itself: a copy might have to be fetched anew. */
export interface LoadedSheet extends SheetSize {
  image: HTMLImageElement;
}

let store: SheetStore<LoadedSheet> | undefined;

/** This tab's pictures. */
export function sheetStore(): SheetStore<LoadedSheet> {
  store ??= new SheetStore({ load: loadImage });
  return store;
}

/**
 * An `Image` and not `fetch` with `createImageBitmap`: a stable address redirects to a bucket, which sends no CORS
 * headers unless somebody set it up so, and `connect-src` lets scripts fetch from this server only. `decode()` works
 * off the main thread just as well, and taking the address away cancels the request.
 */
async function loadImage(address: string, attempt: number, signal: AbortSignal): Promise<LoadedSheet> {
  const image = new Image();
  // The pixels are decoded by then: a frame drawn without them would flash.
  image.decoding = 'sync';
  image.referrerPolicy = 'no-referrer';
  image.draggable = false;
  image.alt = '';
  image.className = 'block size-full max-w-none';
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      image.removeAttribute('src');
      // A picture without an address never says that it will not be decoded.
      reject(signal.reason);
    });
  });
  image.src = attempt === 0 ? address : freshAddress(address, attempt);
  await Promise.race([image.decode(), cancelled]);
  return { image, widthPx: image.naturalWidth, heightPx: image.naturalHeight };
}
