'use client';
import { GitCompareArrows } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useMessages, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { MediaId } from '@/components/ui/media-id';
import { ProtectedPicture } from '@/components/ui/protected-picture';
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
import { isProtected } from './asset-states';
import { StateBadge, useEnumWord } from './state-badge';

interface AssetCellProps {
  column: ColumnId;
  row: AssetRow;
  /** Where the asset's own page is; the title links to it. */
  href: string;
  /** Where its cover is. */
  coverSrc: string;
}

/** What one column shows of one asset. */
export function AssetCell({ column, row, href, coverSrc }: AssetCellProps) {
  const locale = useLocale();
  switch (column) {
    case 'position':
      return <span className="text-ink-3">{row.position + 1}</span>;
    case 'cover':
      return <Cover row={row} src={coverSrc} />;
    case 'title':
      return <Title row={row} href={href} />;
    case 'mediaId':
      return <MediaId id={row.id} copy={false} className="text-ink-2 text-xs" />;
    case 'mediaType':
      return row.mediaType === null ? <Absent /> : <MediaType value={row.mediaType} />;
    case 'status':
      return row.status === null ? <Absent /> : <StateBadge kind="status" value={row.status} />;
    case 'auditStatus':
      return row.auditStatus === null ? <Absent /> : <StateBadge kind="auditStatus" value={row.auditStatus} />;
    case 'auditLabel':
      return <Text value={row.auditLabel} />;
    case 'duration':
      return <Figure value={row.durationSeconds} format={formatDuration} />;
    case 'resolution':
      return row.widthPx === null || row.heightPx === null ? (
        <Absent />
      ) : (
        formatResolution(row.widthPx, row.heightPx)
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
      return row.contradictions.length === 0 ? <Absent /> : <Contradictions codes={row.contradictions} />;
    default:
      return column satisfies never;
  }
}

function Absent() {
  return <span className="text-ink-3">{ABSENT}</span>;
}

function Text({ value }: { value: string | null }) {
  if (value === null) return <Absent />;
  return (
    <span dir="auto" className="truncate" title={value}>
      {value}
    </span>
  );
}

function Figure({ value, format }: { value: number | null; format: (value: number) => string }) {
  return value === null ? <Absent /> : <span title={String(value)}>{format(value)}</span>;
}

function Cover({ row, src }: { row: AssetRow; src: string }) {
  const t = useTranslations('table');
  return (
    <ProtectedPicture
      src={row.hasCover ? src : null}
      alt={t('coverOf', { name: row.title ?? t('untitled') })}
      mediaType={row.mediaType}
      isProtected={isProtected(row.auditStatus)}
      className="aspect-video h-full max-h-12"
    />
  );
}

function Title({ row, href }: { row: AssetRow; href: string }) {
  const t = useTranslations('table');
  return (
    <Link
      href={href}
      prefetch={false}
      tabIndex={-1}
      dir="auto"
      data-open-row=""
      // Titles of a thousand characters exist; what is cut off is on hover.
      title={row.title?.slice(0, 300)}
      className={`min-w-0 truncate font-medium hover:underline ${row.title === null ? 'text-ink-3 italic' : 'text-ink'}`}
    >
      {row.title?.slice(0, 300) ?? t('untitled')}
    </Link>
  );
}

function MediaType({ value }: { value: string }) {
  return <span title={value}>{useEnumWord('mediaType', value)}</span>;
}

function Created({ iso }: { iso: string }) {
  const locale = useLocale();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <time dateTime={iso} title={formatUtc(iso)}>
      {formatShortDateTime(iso, locale, timeZone)}
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
          {tag}
        </span>
      ))}
      {tags.length > TAGS_SHOWN && (
        <span className="text-ink-3 text-xs">{t('tagsMore', { count: tags.length - TAGS_SHOWN })}</span>
      )}
    </span>
  );
}

function Contradictions({ codes }: { codes: AssetRow['contradictions'] }) {
  const t = useTranslations('table');
  const { contradictions: words } = useMessages();
  const label = t('contradictions', {
    count: codes.length,
    names: codes.map((code) => words[code].title).join(' · '),
  });
  return (
    <Badge tone="warn" icon={<GitCompareArrows aria-hidden="true" />} title={label}>
      <span aria-hidden="true">{codes.length}</span>
      <span className="sr-only">{label}</span>
    </Badge>
  );
}
