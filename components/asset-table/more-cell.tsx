import { GitCompareArrows } from 'lucide-react';
import { useLocale, useMessages, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { viewerZone } from '@/components/ui/viewer-zone';
import type { AssetRow } from '@/lib/assets/asset-row';
import type { ColumnId } from '@/lib/assets/columns';
import { ABSENT, formatBitrate, formatNumber, formatShortDateTime, formatUtc } from '@/lib/assets/format';
import { visibleText } from '@/lib/assets/visible-text';
import { useEnumWord } from './state-badge';

interface MoreCellProps {
  column: ColumnId;
  row: AssetRow;
}

/** What a column shows that is hidden by itself, or empty in most rows. */
export function MoreCell({ column, row }: MoreCellProps) {
  const locale = useLocale();
  switch (column) {
    case 'transcodeStatus':
    case 'businessType':
    case 'source': {
      const value = row[column];
      return value === null ? <Absent /> : <Word kind={column} value={value} />;
    }
    case 'format':
    case 'region':
    case 'userData':
      return <Text value={row[column]} />;
    case 'productionId':
      return <Text value={row.projectId} />;
    case 'folderId':
    case 'creationJobId':
      return <Text value={row[column]} />;
    case 'bitrate':
      return row.bitrateKbps === null ? (
        <Absent />
      ) : (
        <Figure words={formatBitrate(row.bitrateKbps, locale)} />
      );
    case 'modifiedAt':
      return row.modifiedAt === null ? <Absent /> : <Moment iso={row.modifiedAt} />;
    case 'isFavorite':
      return <Flag value={row.isFavorite} />;
    case 'isLogicalDeleted':
      return <Flag value={row.isDeleted} />;
    case 'tileCount':
      return <Figure words={formatNumber(row.sprite?.sheetCount ?? 0, locale)} />;
    case 'cellCount':
      return row.sprite?.count == null ? (
        <Absent />
      ) : (
        <Figure words={formatNumber(row.sprite.count, locale)} />
      );
    case 'snapshots':
      return <Figure words={formatNumber(row.snapshotCount, locale)} />;
    case 'contradictions':
      return <Contradictions codes={row.contradictions} />;
    default:
      return null;
  }
}

function Absent() {
  return <span className="text-ink-3">{ABSENT}</span>;
}

function Figure({ words }: { words: string }) {
  return <span className="truncate">{words}</span>;
}

function Text({ value }: { value: string | null }) {
  if (value === null) return <Absent />;
  return (
    <span dir="auto" className="truncate" title={visibleText(value)}>
      {visibleText(value)}
    </span>
  );
}

function Word({ kind, value }: { kind: 'transcodeStatus' | 'businessType' | 'source'; value: string }) {
  return (
    <span className="truncate" title={value}>
      {useEnumWord(kind, value)}
    </span>
  );
}

function Flag({ value }: { value: boolean | null }) {
  const t = useTranslations('filters');
  if (value === null) return <Absent />;
  return <span className={value ? '' : 'text-ink-3'}>{value ? t('yes') : t('no')}</span>;
}

function Moment({ iso }: { iso: string }) {
  return (
    <time dateTime={iso} title={formatUtc(iso)} className="truncate">
      {formatShortDateTime(iso, viewerZone())}
    </time>
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
