'use client';
import { Link as LinkIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { toast } from '@/components/ui/toast';

interface CopyAddressProps {
  /** A path of this site; the whole address is copied. */
  path: string;
  label: string;
  /** A button with its words, instead of an icon. */
  withWords?: boolean;
}

/** Copies an address of this site that is safe to share: it carries no signature and no key. */
export function CopyAddress({ path, label, withWords = false }: CopyAddressProps) {
  const t = useTranslations();
  async function copy() {
    try {
      await navigator.clipboard.writeText(new URL(path, location.origin).href);
      toast.success(t('detail.linkCopied'));
    } catch {
      toast.error(t('common.copyFailed'));
    }
  }
  const icon = <LinkIcon aria-hidden="true" />;
  return withWords ? (
    <Button icon={icon} onClick={() => void copy()}>
      {label}
    </Button>
  ) : (
    <IconButton label={label} onClick={() => void copy()}>
      {icon}
    </IconButton>
  );
}
