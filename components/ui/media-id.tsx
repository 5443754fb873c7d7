import { useTranslations } from 'next-intl';
import { CopyButton } from './copy-button';

/** Room for both ends of an ID: enough to tell two apart, little enough for a table's column. */
const HEAD = 8;
const TAIL = 6;

interface MediaIdProps {
  id: string;
  /** The whole ID, where there is room. */
  whole?: boolean;
  /** Whether a copy button stands behind it. */
  copy?: boolean;
  className?: string;
}

/** A media ID: in mono, its middle elided for the eye, whole for hover, copy, search and assistive technology. */
export function MediaId({ id, whole = false, copy = true, className = '' }: MediaIdProps) {
  const t = useTranslations('common');
  const isShort = whole || id.length <= HEAD + TAIL + 2;
  return (
    <span className={`inline-flex min-w-0 max-w-full items-center gap-1 ${className}`}>
      {isShort ? (
        <span className="break-all font-mono">{id}</span>
      ) : (
        <span className="whitespace-nowrap font-mono" title={id}>
          <span aria-hidden="true">
            {id.slice(0, HEAD)}
            <span className="text-ink-3">…</span>
            {id.slice(-TAIL)}
          </span>
          <span className="sr-only">{id}</span>
        </span>
      )}
      {copy && <CopyButton value={id} label={t('copyMediaId', { id })} />}
    </span>
  );
}
