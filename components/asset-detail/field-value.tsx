import { Check, ExternalLink, Minus } from 'lucide-react';
import { useLocale, useMessages, useTranslations } from 'next-intl';
import { StateBadge } from '@/components/asset-table/state-badge';
import type { FieldValue as Value } from '@/lib/assets/field-view';
import { ABSENT, formatBitrate, formatBytes, formatDuration, formatNumber } from '@/lib/assets/format';
import { enumWord } from '@/lib/i18n/enum-word';
import { JsonTree } from './json-tree';
import { LocalTime } from './local-time';

interface FieldValueProps {
  value: Value;
  /** Our own stable address of what a URL names, which is linked instead of the URL. */
  href?: string | undefined;
  /** How many levels of JSON are open at first. */
  jsonLevels?: number;
}

/** A field's value in the form that its kind is read best in. Text of the response is only ever text. */
export function FieldValue({ value, href, jsonLevels = 2 }: FieldValueProps) {
  const locale = useLocale();
  switch (value.kind) {
    case 'absent':
      return <span className="text-ink-3">{ABSENT}</span>;
    case 'text':
      return (
        <bdi className="line-clamp-6 whitespace-pre-wrap break-words focus-within:line-clamp-none hover:line-clamp-none">
          {value.text}
        </bdi>
      );
    case 'id':
      return <span className="break-all font-mono">{value.text}</span>;
    case 'enum':
      return <EnumValue value={value} />;
    case 'words':
      return <Words words={value.words} />;
    case 'date':
      return <LocalTime iso={value.iso} />;
    case 'flag':
      return <Flag isSet={value.isSet} />;
    case 'duration':
      return formatDuration(value.value);
    case 'bytes':
      return formatBytes(value.value, locale);
    case 'bitrate':
      return formatBitrate(value.value, locale);
    case 'pixels':
      return `${formatNumber(value.value, locale)} px`;
    case 'number':
      return formatNumber(value.value, locale);
    case 'json':
      return <JsonTree text={value.text} openLevels={jsonLevels} />;
    case 'url':
      return <Address value={value} href={href} />;
    default:
      return value satisfies never;
  }
}

function EnumValue({ value: { enumKey, word } }: { value: Extract<Value, { kind: 'enum' }> }) {
  const { enums } = useMessages();
  if (enumKey === 'status' || enumKey === 'auditStatus') return <StateBadge kind={enumKey} value={word} />;
  if (enumKey === 'fileStatus') return <StateBadge kind="status" value={word} />;
  return <bdi className="break-words">{enumWord(enums, enumKey, word)}</bdi>;
}

function Words({ words }: { words: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-1">
      {[...new Set(words)].map((word) => (
        <li key={word} className="max-w-full rounded-sm bg-raised px-1.5 text-ink-2">
          <bdi className="break-words">{word}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Flag({ isSet }: { isSet: boolean }) {
  const t = useTranslations('detail');
  const Icon = isSet ? Check : Minus;
  return (
    <span className="inline-flex items-center gap-1">
      <Icon aria-hidden="true" className={`size-3.5 ${isSet ? 'text-ink' : 'text-ink-3'}`} />
      {t(isSet ? 'yes' : 'no')}
    </span>
  );
}

function Address({
  value: { text, href: own, isWeb },
  href,
}: {
  value: Extract<Value, { kind: 'url' }>;
  href?: string | undefined;
}) {
  const t = useTranslations('detail');
  const target = isWeb ? (href ?? own) : null;
  const shown = <bdi className="break-all font-mono text-xs">{text}</bdi>;
  if (target === null) return isWeb ? shown : <span title={t('notLink')}>{shown}</span>;
  return (
    <a
      href={target}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
      className="hover:underline"
    >
      {shown}
      <ExternalLink aria-hidden="true" className="ml-1 inline size-3 shrink-0 text-ink-3" />
    </a>
  );
}
