import 'server-only';
import type { Env } from '../env';
import { AppError } from '../errors';

/** Where a region's calls go, and the API version that the host speaks. */
export interface Endpoint {
  origin: string;
  /** Host and port as in the `Host` header, which is signed. */
  host: string;
  version: string;
}

// The two products offer the identical operation. ICE's SDK sends every region but cn-shanghai to a legacy host;
// its endpoint page (https://help.aliyun.com/document_detail/198865.html) names one host a region, as here.
const PRODUCTS = {
  ice: { version: '2020-11-09', host: (region: string) => `ice.${region}.aliyuncs.com` },
  yike: { version: '2026-03-19', host: (region: string) => `yike.${region}.aliyuncs.com` },
};

/**
 * The region to use: the one asked for, or the default. A region becomes part of a host name, so only listed ones pass.
 * @throws {AppError} `regionNotAllowed`
 */
export function allowedRegion(region: string | undefined, { IMS_REGIONS }: Pick<Env, 'IMS_REGIONS'>): string {
  const [fallback] = IMS_REGIONS;
  const wanted = region ?? fallback;
  if (wanted === undefined || !IMS_REGIONS.includes(wanted)) {
    throw new AppError('regionNotAllowed', { context: { region } });
  }
  return wanted;
}

/** The endpoint of an allowed region; `origin` overrides its host (a private endpoint, or the emulator). */
export function endpointOf(
  region: string,
  product: Env['IMS_PRODUCT'],
  origin: string | undefined,
): Endpoint {
  const { version, host } = PRODUCTS[product];
  const url = new URL(origin ?? `https://${host(region)}`);
  return { origin: url.origin, host: url.host, version };
}
