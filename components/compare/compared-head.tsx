import { X } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { isProtected } from '@/components/asset-table/asset-states';
import { MediaId } from '@/components/ui/media-id';
import { ProtectedPicture } from '@/components/ui/protected-picture';
import { assetPath, comparePath, mediaPath } from '@/lib/assets/addresses';
import type { AssetView } from '@/lib/assets/asset-view';
import { visibleText } from '@/lib/assets/visible-text';
import type { ComparedAsset } from './compare-table';

/** The head of each column: cover, title, ID, and the way out of the comparison. */
export function ComparedHead({ assets }: { assets: readonly ComparedAsset[] }) {
  const t = useTranslations('compare');
  const detail = useTranslations('detail');
  return (
    <thead>
      <tr className="border-b align-top">
        <td className="sticky left-0 z-10 w-28 bg-bg sm:w-40" />
        {assets.map(({ mediaId, region, outcome }) => {
          const summary = outcome.state === 'found' ? outcome.asset.summary : null;
          const title = summary?.title ? visibleText(summary.title) : detail('untitled');
          const others = assets.flatMap((asset) => (asset.mediaId === mediaId ? [] : [asset.mediaId]));
          return (
            <th key={mediaId} scope="col" className="px-2 pb-2 text-left font-normal">
              {summary && <Cover summary={summary} mediaId={mediaId} region={region} title={title} />}
              <div className="mt-1.5 flex items-start gap-1">
                <Link
                  href={assetPath(mediaId, region)}
                  prefetch={false}
                  dir="auto"
                  className="line-clamp-2 min-w-0 grow break-words font-medium hover:underline"
                >
                  {summary ? title : <Missing outcome={outcome} />}
                </Link>
                <Link
                  href={comparePath(others, region)}
                  prefetch={false}
                  aria-label={t('remove', { id: mediaId })}
                  title={t('remove', { id: mediaId })}
                  className="grid size-6 shrink-0 place-items-center rounded-sm text-ink-3 hover:bg-raised hover:text-ink pointer-coarse:size-9"
                >
                  <X aria-hidden="true" className="size-3.5" />
                </Link>
              </div>
              <MediaId id={mediaId} className="text-ink-2 text-xs" />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface CoverProps {
  summary: AssetView['summary'];
  mediaId: string;
  region: string | null;
  title: string;
}

function Cover({ summary, mediaId, region, title }: CoverProps) {
  const t = useTranslations('detail');
  return (
    <ProtectedPicture
      src={summary.hasCover ? mediaPath(mediaId, 'cover', region) : null}
      alt={t('coverOf', { title: title.slice(0, 80) })}
      mediaType={summary.mediaType}
      isProtected={isProtected(summary.auditStatus)}
      fit="contain"
      className="aspect-video w-full"
    />
  );
}

/** Why a column has no fields. */
function Missing({ outcome }: Pick<ComparedAsset, 'outcome'>) {
  const t = useTranslations('compare');
  const errors = useTranslations('errors');
  return outcome.state === 'failed' ? errors(`${outcome.failure.code}.title`) : t('notFound');
}
