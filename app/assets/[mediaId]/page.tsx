import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AssetDetail } from '@/components/asset-detail/asset-detail';
import { MalformedScreen } from '@/components/asset-detail/malformed-screen';
import { parseSpot } from '@/lib/assets/spot';
import { parseIds } from '@/lib/ids/parse-ids';
import { assetMetadata } from './asset-metadata';
import { loadAssetPage } from './load-asset-page';

type AssetPageProps = PageProps<'/assets/[mediaId]'>;

export async function generateMetadata(props: AssetPageProps): Promise<Metadata> {
  return assetMetadata(await load(props), await getLocale(), await getTranslations());
}

/** One asset. Its HTTP status, 404 and the like, is set in proxy.ts: here it would come after the first byte. */
export default async function AssetPage(props: AssetPageProps) {
  const page = await load(props);
  if (page.state === 'malformed') {
    return <MalformedScreen text={page.text} suggestion={parseIds(page.text).ids[0] ?? null} />;
  }
  const { mediaId, region, outcome } = page;
  if (outcome.state !== 'found') return <AssetDetail mediaId={mediaId} region={region} outcome={outcome} />;
  const spot = parseSpot(await props.searchParams);
  return (
    <div className="mx-auto w-full max-w-[104rem] px-4 py-6 sm:px-6">
      <AssetDetail mediaId={mediaId} region={region} outcome={outcome} spot={spot} />
    </div>
  );
}

async function load({ params, searchParams }: AssetPageProps) {
  const [{ mediaId }, { region }] = await Promise.all([params, searchParams]);
  return loadAssetPage(mediaId, typeof region === 'string' ? region : null);
}
