import { useTranslations } from 'next-intl';
import type { Json } from '@/lib/assets/safe-json';
import { visibleText } from '@/lib/assets/visible-text';

interface JsonTreeProps {
  json: Json;
  /** How many levels are open at first. */
  openLevels?: number;
}

/** JSON that opens and closes branch by branch, without a script. Its strings are text, whatever they look like. */
export function JsonTree({ json, openLevels = 2 }: JsonTreeProps) {
  return (
    <div className="overflow-x-auto font-mono text-xs leading-5">
      <Node json={json} level={0} openLevels={openLevels} />
    </div>
  );
}

interface NodeProps {
  name?: string;
  json: Json;
  level: number;
  openLevels: number;
}

function Node({ name, json, level, openLevels }: NodeProps) {
  const t = useTranslations('detail');
  const label = name === undefined ? null : <Name name={name} />;
  if (typeof json !== 'object' || json === null) {
    return (
      <div className="pl-4">
        {label}
        <Leaf json={json} />
      </div>
    );
  }
  const children = Array.isArray(json)
    ? json.map((item, n) => [String(n), item] as const)
    : Object.entries(json);
  return (
    <details open={level < openLevels}>
      <summary className="w-fit rounded-sm pl-0.5 text-ink-3 marker:text-ink-3 hover:bg-raised">
        {label}
        {Array.isArray(json) ? '[ ]' : '{ }'} {t('json.items', { count: children.length })}
      </summary>
      <div className="ml-1.5 border-l pl-1.5">
        {children.map(([key, child]) => (
          <Node key={key} name={key} json={child} level={level + 1} openLevels={openLevels} />
        ))}
      </div>
    </details>
  );
}

function Name({ name }: { name: string }) {
  return (
    <>
      <bdi className="text-ink-2">{visibleText(name)}</bdi>
      <span className="text-ink-3">: </span>
    </>
  );
}

function Leaf({ json }: { json: string | number | boolean | null }) {
  if (typeof json === 'string') {
    return <bdi className="whitespace-pre-wrap break-all text-ink">{visibleText(JSON.stringify(json))}</bdi>;
  }
  return <span className="text-info">{String(json)}</span>;
}
