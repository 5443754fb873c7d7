'use client';
import { Check, Copy, Route } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { toast } from '@/components/ui/toast';

const CONFIRMED_MS = 1500;

interface FieldToolsProps {
  /** The field's name, for the buttons' own names. */
  label: string;
  /** What "copy value" copies; null when there is no value. */
  value: string | null;
  /** Whether the value is shown in another form, so that the raw one is worth showing too. */
  withRaw: boolean;
  /** The place in the response, such as `MediaInfos[0].MediaBasicInfo.Title`. */
  path: string;
  /** Where it stands in its `field` group, which is positioned. */
  className: string;
}

/** A field's raw value, copy value and copy path: unseen until its `field` group is hovered or focused. */
export function FieldTools({ label, value, withRaw, path, className }: FieldToolsProps) {
  const t = useTranslations();
  const [copied, setCopied] = useState<'value' | 'path' | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), CONFIRMED_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy(what: 'value' | 'path', text: string) {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(what);
      toast.success(t('common.copied'));
    } catch {
      toast.error(t('common.copyFailed'));
    }
  }

  const done = <Check aria-hidden="true" className="text-ok" />;
  return (
    <span
      className={`pointer-events-none absolute z-10 flex items-center rounded border border-line-strong bg-popover text-left opacity-0 shadow-popup transition-opacity group-focus-within/field:pointer-events-auto group-focus-within/field:opacity-100 group-hover/field:pointer-events-auto group-hover/field:opacity-100 group-hover/field:delay-150 print:hidden ${className}`}
    >
      {withRaw && (
        <span className="max-w-56 truncate whitespace-nowrap px-1.5 font-mono text-ink-2 text-xs">
          <span className="sr-only">{t('detail.raw')} </span>
          {value}
        </span>
      )}
      {value !== null && (
        <IconButton
          label={t('detail.copyValue', { field: label })}
          size="xs"
          onClick={() => void copy('value', value)}
        >
          {copied === 'value' ? done : <Copy aria-hidden="true" />}
        </IconButton>
      )}
      <IconButton
        label={t('detail.copyPath', { field: label })}
        size="xs"
        onClick={() => void copy('path', path)}
      >
        {copied === 'path' ? done : <Route aria-hidden="true" />}
      </IconButton>
    </span>
  );
}
