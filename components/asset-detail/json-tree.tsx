import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { visibleText } from '@/lib/assets/visible-text';

interface JsonTreeProps {
  /** Valid JSON. */
  text: string;
  /** How many levels are open at first. */
  openLevels: number;
}

/** JSON that opens and closes branch by branch, without a script. Its strings are text, whatever they look like. */
export function JsonTree({ text, openLevels }: JsonTreeProps) {
  const t = useTranslations('detail.json');
  const countItems = (count: number) => t('items', { count });

  // Branches are made by a function and not by a component: React would hand each of them on as a property, and
  // trips over objects with a key such as `__proto__`.
  function branch(name: string | null, json: unknown, level: number): ReactNode {
    if (typeof json !== 'object' || json === null) {
      return (
        <div key={name} className="pl-4">
          {nameOf(name)}
          {leaf(json)}
        </div>
      );
    }
    const children = Object.entries(json);
    return (
      <details key={name} open={level < openLevels}>
        <summary className="w-fit rounded-sm pl-0.5 text-ink-3 marker:text-ink-3 hover:bg-raised">
          {nameOf(name)}
          {Array.isArray(json) ? '[ ]' : '{ }'} {countItems(children.length)}
        </summary>
        <div className="ml-1.5 border-l pl-1.5">
          {children.map(([key, child]) => branch(key, child, level + 1))}
        </div>
      </details>
    );
  }

  return (
    <div className="overflow-x-auto font-mono text-xs leading-5">{branch(null, JSON.parse(text), 0)}</div>
  );
}

function nameOf(name: string | null): ReactNode {
  if (name === null) return null;
  return (
    <>
      <bdi className="text-ink-2">{visibleText(name)}</bdi>
      <span className="text-ink-3">: </span>
    </>
  );
}

function leaf(json: unknown): ReactNode {
  if (typeof json !== 'string') return <span className="text-info">{String(json)}</span>;
  return <bdi className="whitespace-pre-wrap break-all text-ink">{visibleText(JSON.stringify(json))}</bdi>;
}
