'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { loadSoon } from '@/components/ui/load-part';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { viewerZone } from '@/components/ui/viewer-zone';
import { formatShortDateTime } from '@/lib/assets/format';
import { MAX_IDS, MAX_TEXT_BYTES } from '@/lib/ids/parsed-ids';
import { DropTarget } from './drop-target';
import { FileButton } from './file-button';
import { IdField } from './id-field';
import { InputCounts } from './input-counts';
import { InputProblem, type Problem } from './input-problem';
import { InputWorker } from './input-worker';
import { MalformedList } from './malformed-list';
import { PartList } from './part-list';
import { RegionField } from './region-field';
import { SampleButton } from './sample-button';
import { useDraft } from './use-draft';
import { useInputParts } from './use-input-parts';
import { useParsedIds } from './use-parsed-ids';
import { useSubmitList } from './use-submit-list';
import { WorkbookDialog } from './workbook-dialog';

interface IdInputProps {
  /** Text that the address brought along. */
  prefill: string;
  /** Whether sample IDs exist to try. */
  hasSamples: boolean;
  /** The regions that may be asked, the default first. */
  regions: readonly string[];
}

/** The way in: paste, type or drop anything with media IDs in it, see what was understood, look it up. */
export function IdInput({ prefill, hasSamples, regions }: IdInputProps) {
  const t = useTranslations('intake');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [worker] = useState(() => new InputWorker());
  const [typed, setTyped] = useState(prefill);
  const [name, setName] = useState('');
  const [region, setRegion] = useState(regions[0] ?? '');
  const [isIncluded, setIncluded] = useState(false);
  const draft = useDraft(field, typed, setTyped);
  const { parts, version, addFiles, addText, choose, reopen, remove } = useInputParts(worker);
  const { summary, isCounting, hasFailed } = useParsedIds(worker, typed, version, parts.length > 0);
  const { problem: refused, setProblem, isPending, submit } = useSubmitList(draft.clear);

  useEffect(() => () => worker.stop(), [worker]);

  const hasIds = summary.ledger.unique > 0;
  useEffect(() => {
    // The list's page opens next: its code is there before the click.
    if (hasIds) loadSoon(() => import('@/components/batch/batch-view'));
  }, [hasIds]);

  const count = isIncluded ? summary.uniqueAnyway : summary.ledger.unique;
  const problem = refused ?? problemOf(count, summary.sizeBytes);
  const waiting = parts.find(({ state }) => state.is === 'choosing');

  const edit = useCallback(
    (text: string) => {
      setTyped(text);
      setProblem(null);
    },
    [setProblem],
  );
  const takeFiles = useCallback(
    (files: Iterable<File>) => {
      addFiles(files);
      setProblem(null);
    },
    [addFiles, setProblem],
  );
  const takeLargeText = useCallback(
    (text: string) => {
      addText(t('parts.pasted', { number: parts.filter(({ kind }) => kind === 'pasted').length + 1 }), text);
      setProblem(null);
    },
    [addText, parts, setProblem, t],
  );

  const listName = () => {
    const [part, ...more] = parts.filter(({ state }) => state.is === 'ready');
    if (name.trim() !== '') return name;
    if (part?.kind === 'file' && more.length === 0 && typed.trim() === '') return part.name.slice(0, 200);
    const when = formatShortDateTime(new Date().toISOString(), viewerZone());
    return t('defaultName', { count, when });
  };

  const send = () => {
    if (!isCounting && count === 0) {
      setProblem({ kind: 'empty' });
      field.current?.focus();
    } else if (isCounting || !problemOf(count, summary.sizeBytes)) {
      submit(async () => {
        const joined = parts.length > 0 ? await worker.ask({ type: 'join', typed }) : null;
        const text = joined?.type === 'joined' ? joined.text : typed;
        return { text, name: listName(), includeMalformed: isIncluded, region };
      });
    }
  };

  return (
    <form
      aria-label={t('form')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) send();
      }}
      className="flex min-w-0 flex-col gap-3"
    >
      <div className="overflow-clip rounded-lg border border-line-strong bg-surface focus-within:border-accent focus-within:ring-1 focus-within:ring-accent">
        <IdField
          field={field}
          value={typed}
          onChange={edit}
          onLargeText={takeLargeText}
          onFiles={takeFiles}
          onSend={send}
          describedBy={`${id}-hint`}
          isInvalid={problem !== null}
        />
        <PartList parts={parts} onReopen={reopen} onRemove={remove} />
        <MalformedList summary={summary} isIncluded={isIncluded} onInclude={setIncluded} />
        <div className="border-t px-3.5 py-2">
          <InputCounts summary={summary} isCounting={isCounting} />
        </div>
      </div>
      {problem && <InputProblem problem={problem} summary={summary} count={count} onRetry={send} />}
      {hasFailed && (
        <Notice tone="warn" title={t('problems.counting.title')}>
          {t('problems.counting.body')}
        </Notice>
      )}
      <div className="flex flex-wrap items-end gap-3">
        <FileButton onFiles={takeFiles} />
        {hasSamples && (
          <SampleButton onText={(text) => edit(typed.trim() === '' ? text : `${typed}\n${text}`)} />
        )}
        <div className="ml-auto flex grow flex-wrap items-end justify-end gap-3">
          <TextField
            label={t('name')}
            placeholder={t('namePlaceholder')}
            value={name}
            maxLength={200}
            onChange={({ target }) => setName(target.value)}
            className="grow sm:max-w-64"
          />
          <RegionField regions={regions} value={region} onChange={setRegion} />
          <Button
            type="submit"
            variant="primary"
            size="md"
            className="max-sm:w-full"
            busy={isPending || parts.some(({ state }) => state.is === 'reading')}
          >
            {t('submit', { count })}
          </Button>
        </div>
      </div>
      <p id={`${id}-hint`} className="text-ink-3">
        {t('hint')}
      </p>
      <DropTarget onFiles={takeFiles} />
      {waiting?.sheets && waiting.choice && (
        <WorkbookDialog
          key={waiting.id}
          name={waiting.name}
          sheets={waiting.sheets}
          initial={waiting.choice}
          onChoose={(choice) => choose(waiting.id, choice)}
          onCancel={() => remove(waiting.id)}
        />
      )}
    </form>
  );
}

/** What keeps a text from being sent as it is, whether or not anybody tries. */
function problemOf(count: number, sizeBytes: number): Problem | null {
  if (count > MAX_IDS) return { kind: 'tooMany' };
  return sizeBytes > MAX_TEXT_BYTES ? { kind: 'tooLarge' } : null;
}
