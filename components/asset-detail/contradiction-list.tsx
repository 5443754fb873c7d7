import { GitCompareArrows } from 'lucide-react';
import { useMessages, useTranslations } from 'next-intl';
import type { AssetView } from '@/lib/assets/asset-view';
import type { FieldView } from '@/lib/assets/field-view';
import { FieldValue } from './field-value';
import { fieldAnchor, useFieldLabel } from './field-words';

/** Each contradiction of an asset, explained, with the fields that disagree side by side. */
export function ContradictionList({ asset }: { asset: AssetView }) {
  const { contradictions: words } = useMessages();
  const fields = fieldsByPath(asset);
  return (
    <ul className="grid gap-x-6 gap-y-3 @3xl:grid-cols-2 @7xl:grid-cols-3">
      {asset.contradictions.map(({ code, paths }) => (
        <li
          key={code}
          id={`contradiction-${code}`}
          className="flex min-w-0 scroll-mt-14 gap-2.5 border-warn border-l-2 py-0.5 pl-3 target:bg-warn-soft"
        >
          <GitCompareArrows aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warn" />
          <div className="min-w-0 grow">
            <p className="font-medium">{words[code].title}</p>
            <p className="text-pretty text-ink-2">{words[code].help}</p>
            <ul className="mt-1.5">
              {paths.map((path) => {
                const field = fields.get(path);
                return field && <FieldAtFault key={path} field={field} />;
              })}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  );
}

function FieldAtFault({ field }: { field: FieldView }) {
  const label = useFieldLabel(field);
  const t = useTranslations('detail');
  const file = /^FileInfoList\[(\d+)\]/.exec(field.path)?.[1];
  return (
    <li className="flex min-w-0 items-baseline gap-2">
      <a
        href={`#${fieldAnchor(field.path)}`}
        title={field.path}
        className="shrink-0 text-ink-3 underline decoration-line-strong underline-offset-2 hover:text-ink"
      >
        {label}
        {file !== undefined && ` · ${t('fileN', { n: Number(file) + 1 })}`}
      </a>
      <span className="min-w-0 truncate">
        {field.value.kind === 'json' ? (
          <bdi className="font-mono text-xs">{field.raw}</bdi>
        ) : (
          <FieldValue value={field.value} />
        )}
      </span>
    </li>
  );
}

function fieldsByPath({
  basic,
  business,
  audit,
  spriteFields,
  files,
}: AssetView): ReadonlyMap<string, FieldView> {
  const all = [...basic, ...business, ...audit, ...spriteFields, ...files.flatMap(({ fields }) => fields)];
  return new Map(all.map((field) => [field.path, field]));
}
