import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/**
 * Holds the place of the tools until their code is there: nothing may move then. Their icons come with them, since
 * icons are code too.
 */
export function ViewToolsOutline() {
  const t = useTranslations('table.toolbar');
  return (
    <>
      {(['views', 'group', 'columns'] as const).map((tool) => (
        <Button key={tool} disabled variant="ghost" icon={<span className="size-4" />}>
          <span className="max-sm:sr-only">{t(tool)}</span>
        </Button>
      ))}
      <span className="size-7 max-sm:hidden" />
      <span className="size-7 pointer-coarse:size-10" />
      <span className="size-7 pointer-coarse:hidden" />
    </>
  );
}
