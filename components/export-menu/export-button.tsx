import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Button } from '@/components/ui/button';

/** The button "Export", which also holds the menu's place until its code is there: nothing may move then. */
export function ExportButton(props: Omit<ComponentProps<typeof Button>, 'variant' | 'icon' | 'children'>) {
  const t = useTranslations('export');
  return (
    <Button {...props} variant="ghost" icon={<Download aria-hidden="true" />}>
      <span className="max-sm:sr-only">{t('open')}</span>
    </Button>
  );
}
