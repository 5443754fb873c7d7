'use client';
import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { IconButton } from './icon-button';
import { toast } from './toast';

const CONFIRMED_MS = 1500;

interface CopyButtonProps {
  /** What is copied; a function when making it is costly. */
  value: string | (() => string);
  /** The accessible name, such as "Copy media ID". */
  label: string;
  size?: 'xs' | 'sm' | 'md';
  className?: string;
}

/** Copies a text, and says so on the spot: a tick for the eye, a toast for the ear. */
export function CopyButton({ value, label, size = 'xs', className = '' }: CopyButtonProps) {
  const t = useTranslations('common');
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), CONFIRMED_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(typeof value === 'string' ? value : value());
      setCopied(true);
      toast.success(t('copied'));
    } catch {
      toast.error(t('copyFailed'));
    }
  }

  return (
    <IconButton label={label} size={size} className={className} onClick={() => void copy()}>
      {isCopied ? <Check aria-hidden="true" className="text-ok" /> : <Copy aria-hidden="true" />}
    </IconButton>
  );
}
