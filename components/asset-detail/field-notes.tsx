import { TriangleAlert } from 'lucide-react';
import { useMessages, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FieldView } from '@/lib/assets/field-view';

/** A value with what is to be known of it: marks of contradictions before it, and why it is unreadable after it. */
export function FieldNotes({ field, children }: { field: FieldView; children: ReactNode }) {
  const t = useTranslations('detail');
  const { contradictions: words } = useMessages();
  return (
    <>
      <span className="inline-flex max-w-full items-start gap-1.5">
        {field.contradictions.map((code) => {
          const name = t('atFault', { title: words[code].title });
          return (
            <a
              key={code}
              href={`#contradiction-${code}`}
              aria-label={name}
              title={name}
              className="mt-px grid size-4.5 shrink-0 place-items-center rounded-sm bg-warn-soft text-warn"
            >
              <TriangleAlert aria-hidden="true" className="size-3" />
            </a>
          );
        })}
        <span className="min-w-0">{children}</span>
      </span>
      {field.problem !== null && (
        <span className="flex items-center gap-1 text-warn">
          <TriangleAlert aria-hidden="true" className="size-3 shrink-0" />
          {t(`problem.${field.problem}`)}
        </span>
      )}
    </>
  );
}
