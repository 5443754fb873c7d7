import { useTranslations } from 'next-intl';
import type { FieldProblem } from '@/lib/assets/asset';
import { visibleText } from '@/lib/assets/visible-text';

/** Parts of the response that could not be read and that no field shows. */
export function StrayProblems({ problems }: { problems: readonly FieldProblem[] }) {
  const t = useTranslations('detail');
  if (problems.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 mb-1 font-medium">{t('problemsTitle')}</h3>
      <ul>
        {problems.map(({ path, code, raw }) => (
          <li key={path} className="flex flex-wrap items-baseline gap-x-3 border-b py-1.5">
            <code className="break-all font-mono text-ink-3 text-xs">{path}</code>
            <span className="text-warn">{t(`problem.${code}`)}</span>
            <bdi className="min-w-0 break-all font-mono text-xs">{visibleText(raw)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
