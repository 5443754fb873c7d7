import { Bookmark, Columns3, Group, Rows3 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';

const ICONS = { views: Bookmark, group: Group, columns: Columns3 } as const;

interface ToolButtonProps extends Omit<ComponentProps<typeof Button>, 'variant' | 'icon'> {
  tool: keyof typeof ICONS;
}

/** A button of the toolbar that opens something to make a view with. It says its name unless it is given other words; on a phone there is no room for any. */
export function ToolButton({ tool, children, ...rest }: ToolButtonProps) {
  const t = useTranslations('table.toolbar');
  const Icon = ICONS[tool];
  return (
    <Button {...rest} variant="ghost" icon={<Icon aria-hidden="true" />}>
      <span className="max-sm:sr-only">{children ?? t(tool)}</span>
    </Button>
  );
}

/** The button that opens the choice of row heights; cards on a phone have but one. */
export function DensityButton(props: Omit<ComponentProps<typeof IconButton>, 'label' | 'children'>) {
  const t = useTranslations('table.toolbar');
  return (
    <IconButton {...props} label={t('density')} className="max-sm:hidden">
      <Rows3 aria-hidden="true" />
    </IconButton>
  );
}
