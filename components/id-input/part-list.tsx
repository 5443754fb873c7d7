import { ClipboardPaste, FileText, Sheet, TriangleAlert, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { formatBytes } from '@/lib/assets/format';
import type { InputPart } from './use-input-parts';

interface PartListProps {
  parts: readonly InputPart[];
  onReopen: (id: number) => void;
  onRemove: (id: number) => void;
}

/** The files and large pastes that go with what is typed, each with its first lines, so that it can be recognised. */
export function PartList({ parts, onReopen, onRemove }: PartListProps) {
  const t = useTranslations('intake.parts');
  if (parts.length === 0) return null;
  return (
    <ul aria-label={t('label')} className="divide-y border-t">
      {parts.map((part) => (
        <li key={part.id} className="flex items-start gap-2.5 py-2 pr-2 pl-3.5">
          <PartIcon part={part} />
          <div className="min-w-0 grow">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="break-all font-medium text-ink">{part.name}</span>
              <PartFacts part={part} />
            </p>
            <PartBody part={part} />
          </div>
          {part.sheets && part.state.is === 'ready' && (
            <Button variant="ghost" onClick={() => onReopen(part.id)}>
              {t('changeColumn')}
            </Button>
          )}
          <IconButton label={t('remove', { name: part.name })} onClick={() => onRemove(part.id)}>
            <X aria-hidden="true" />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

function PartIcon({ part }: { part: InputPart }) {
  const isRefused = part.state.is === 'refused';
  const Icon = isRefused
    ? TriangleAlert
    : part.sheets
      ? Sheet
      : part.kind === 'pasted'
        ? ClipboardPaste
        : FileText;
  return (
    <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${isRefused ? 'text-bad' : 'text-ink-3'}`} />
  );
}

function PartFacts({ part: { sizeBytes, state, sheets, choice } }: { part: InputPart }) {
  const t = useTranslations('intake.parts');
  const locale = useLocale();
  const sheet = choice && sheets?.[choice.sheet];
  const letter = sheet?.columns.find(({ index }) => index === choice?.column)?.letter;
  return (
    <span className="flex flex-wrap gap-x-3 text-ink-3 tabular-nums">
      {sheet && (
        <span>
          {letter ? t('column', { sheet: sheet.name, letter }) : t('wholeSheet', { sheet: sheet.name })}
        </span>
      )}
      {state.is === 'ready' && <span>{t('lines', { count: state.lines })}</span>}
      <span>{formatBytes(sizeBytes, locale)}</span>
    </span>
  );
}

function PartBody({ part: { state } }: { part: InputPart }) {
  const t = useTranslations('intake.parts');
  switch (state.is) {
    case 'reading':
    case 'choosing':
      return <p className="text-ink-3">{t(state.is)}</p>;
    case 'refused':
      return (
        <p role="alert" className="text-bad">
          {t(`refused.${state.refusal}`)}
        </p>
      );
    case 'ready':
      return (
        <pre className="mt-0.5 overflow-hidden font-mono text-ink-3 text-xs">{state.head.join('\n')}</pre>
      );
  }
}
