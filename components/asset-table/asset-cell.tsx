'use client';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { use, useState } from 'react';
import { PreviewThumb } from '@/components/sprite-preview/preview-thumb';
import { loadPart } from '@/components/ui/load-part';
import { MediaId } from '@/components/ui/media-id';
import { viewerZone } from '@/components/ui/viewer-zone';
import { assetPath } from '@/lib/assets/addresses';
import type { AssetRow } from '@/lib/assets/asset-row';
import type { ColumnId } from '@/lib/assets/columns';
import {
  ABSENT,
  formatBytes,
  formatDuration,
  formatNumber,
  formatResolution,
  formatShortDateTime,
  formatUtc,
} from '@/lib/assets/format';
import { visibleText } from '@/lib/assets/visible-text';
import { isProtected } from './asset-states';
import { StateBadge, useEnumWord } from './state-badge';
import { PaceContext } from './use-pace';

// Columns that are not shown until somebody asks for them, and what few rows have.
const MoreCell = dynamic(() => loadPart(() => import('./more-cell')).then((m) => m.MoreCell), {
  loading: () => null,
});

interface AssetCellProps {
  column: ColumnId;
  row: AssetRow;
  /** Null when it is the server's default region. */
  region: string | null;
}

/** What one column shows of one asset. */
export function AssetCell({ column, row, region }: AssetCellProps) {
  const locale = useLocale();
  switch (column) {
    case 'position':
      return <span className="truncate text-ink-3">{row.position + 1}</span>;
    case 'cover':
      return <Cover key={row.id} row={row} region={region} />;
    case 'title':
      return <Title row={row} region={region} />;
    case 'mediaId':
      return <MediaId id={row.id} copy={false} className="text-ink-2 text-xs" />;
    case 'mediaType':
      return row.mediaType === null ? <Absent /> : <MediaType value={row.mediaType} />;
    case 'status':
      return row.status === null ? <Absent /> : <StateBadge kind="status" value={row.status} />;
    case 'auditStatus':
      return row.auditStatus === null ? (
        <Absent />
      ) : (
        <StateBadge kind="auditStatus" value={row.auditStatus} />
      );
    case 'auditLabel':
      return <Text value={row.auditLabel} />;
    case 'duration':
      return <Figure value={row.durationSeconds} format={formatDuration} />;
    case 'resolution':
      return row.widthPx === null || row.heightPx === null ? (
        <Absent />
      ) : (
        <span className="truncate">{formatResolution(row.widthPx, row.heightPx)}</span>
      );
    case 'size':
      return <Figure value={row.sizeBytes} format={(bytes) => formatBytes(bytes, locale)} />;
    case 'variants':
      return <Figure value={row.variantCount} format={(count) => formatNumber(count, locale)} />;
    case 'createdAt':
      return row.createdAt === null ? <Absent /> : <Created iso={row.createdAt} />;
    case 'tags':
      return <Tags tags={row.tags} />;
    case 'contradictions':
      return row.contradictions.length === 0 ? <Absent /> : <MoreCell column={column} row={row} />;
    default:
      return <MoreCell column={column} row={row} />;
  }
}

const COVER = 'aspect-video h-full max-h-26';

/** The picture, or its place only while rows come by too fast for anybody to make it out. */
function Cover({ row, region }: Omit<AssetCellProps, 'column'>) {
  const isCalm = use(PaceContext) === 'calm';
  const [isDrawn, setDrawn] = useState(isCalm);
  if (isCalm && !isDrawn) setDrawn(true);
  if (!isDrawn) return <span className={`block rounded-sm bg-raised ${COVER}`} />;
  return (
    <PreviewThumb
      row={row}
      region={region}
      isProtected={isProtected(row.auditStatus)}
      isEnlarged
      className={COVER}
    />
  );
}

function Absent() {
  return <span className="text-ink-3">{ABSENT}</span>;
}

function Text({ value }: { value: string | null }) {
  if (value === null) return <Absent />;
  return (
    <span dir="auto" className="truncate" title={visibleText(value)}>
      {visibleText(value)}
    </span>
  );
}

/** Cut at its end, with a sign of it, where its column is narrow: without its first digits it would be another. */
function Figure({ value, format }: { value: number | null; format: (value: number) => string }) {
  if (value === null) return <Absent />;
  return (
    <span className="truncate" title={String(value)}>
      {format(value)}
    </span>
  );
}

/** Titles of a thousand characters exist; nobody reads more than this in a table. */
const MAX_TITLE = 300;

function Title({ row, region }: Omit<AssetCellProps, 'column'>) {
  const t = useTranslations('table');
  const title = row.title === null ? undefined : visibleText(row.title.slice(0, MAX_TITLE));
  return (
    <Link
      href={assetPath(row.id, region)}
      prefetch={false}
      tabIndex={-1}
      dir="auto"
      title={title}
      className={`min-w-0 truncate font-medium hover:underline ${row.title === null ? 'text-ink-3 italic' : 'text-ink'}`}
    >
      {title ?? t('untitled')}
    </Link>
  );
}

function MediaType({ value }: { value: string }) {
  return <span title={value}>{useEnumWord('mediaType', value)}</span>;
}

function Created({ iso }: { iso: string }) {
  return (
    <time dateTime={iso} title={formatUtc(iso)} className="truncate">
      {formatShortDateTime(iso, viewerZone())}
    </time>
  );
}

const TAGS_SHOWN = 3;

function Tags({ tags }: { tags: readonly string[] }) {
  const t = useTranslations('table');
  if (tags.length === 0) return <Absent />;
  return (
    <span title={tags.join(', ')} className="flex min-w-0 items-center gap-1">
      {[...new Set(tags)].slice(0, TAGS_SHOWN).map((tag) => (
        <span key={tag} dir="auto" className="truncate rounded-sm bg-raised px-1.5 text-ink-2 text-xs">
          {visibleText(tag)}
        </span>
      ))}
      {tags.length > TAGS_SHOWN && (
        <span className="text-ink-3 text-xs">{t('tagsMore', { count: tags.length - TAGS_SHOWN })}</span>
      )}
    </span>
  );
}
