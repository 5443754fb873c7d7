import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LocalDate } from '@/components/home/local-date';
import { announce } from '@/components/ui/announce';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { FailureCode } from '@/lib/errors';
import {
  activeLabels,
  type Label,
  labelNamed,
  labelsFault,
  type Vocabulary,
  withLabel,
} from '@/lib/review/labels';
import { LabelRow } from './label-row';
import { NewLabel } from './new-label';
import { RetiredLabels } from './retired-labels';
import { useLabelWord } from './use-label-word';
import { useSaveLabels } from './use-save-labels';

/** Changed labels that are not saved. */
export interface LabelsDraft {
  /** What was changed. */
  seen: Vocabulary;
  labels: readonly Label[];
  /** The name of one more, as it is typed: saved with the rest, as if it had been added. */
  newName: string;
}

interface LabelsFormProps extends LabelsDraft {
  /** Told of each change; null: nothing is left to be saved. */
  onDraft: (draft: LabelsDraft | null) => void;
  /** Shows what somebody else has made of it, in the place of what was typed. */
  onTheirs: () => void;
  onSaved: () => void;
}

/** Labels in their order, each with its names; nothing holds before it is saved. */
export function LabelsForm({ seen, labels, newName, onDraft, onTheirs, onSaved }: LabelsFormProps) {
  const t = useTranslations('labels');
  const errors = useTranslations('errors');
  const [busy, setBusy] = useState<'save' | 'toDefault' | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const word = useLabelWord(labels);
  const save = useSaveLabels();
  const active = activeLabels(labels);
  const retired = labels.filter(({ isRetired }) => isRetired);
  const named = labelNamed(newName, labels, word);
  const isKnown = named !== null && active.includes(named);
  const whole = named === null || isKnown ? labels : withLabel(labels, named);
  const fault = labelsFault(whole, ({ key }) => word(key));
  const isChanged = whole !== seen.labels;

  function setDraft(to: readonly Label[], name: string) {
    const isSame = name.trim() === '' && JSON.stringify(to) === JSON.stringify(seen.labels);
    onDraft(isSame ? null : { seen, labels: to, newName: name });
  }

  function setLabels(to: readonly Label[]) {
    setDraft(to, newName);
  }

  function change(key: string, to: Partial<Label>) {
    setLabels(labels.map((label) => (label.key === key ? { ...label, ...to } : label)));
  }

  function move(from: number, to: number) {
    const [moved] = active.slice(from, from + 1);
    if (!moved || to < 0 || to >= active.length) return;
    setLabels([...active.toSpliced(from, 1).toSpliced(to, 0, moved), ...retired]);
    announce(t('moved', { name: word(moved.key), place: to + 1 }));
  }

  async function send(what: 'save' | 'toDefault') {
    setBusy(what);
    const failed = await save(seen, what === 'save' ? whole : null);
    setBusy(null);
    setFailure(failed);
    if (failed !== null) return;
    onDraft(null);
    onSaved();
  }

  return (
    <>
      <div>
        <div
          aria-hidden="true"
          className="grid grid-cols-[1.5rem_9rem_1fr_1fr_6rem] gap-2 pb-1 text-ink-3 text-sm max-sm:hidden"
        >
          <span className="col-start-2">{t('recorded')}</span>
          <span>{t('english')}</span>
          <span>{t('chinese')}</span>
        </div>
        <ol aria-label={t('title')} className="flex flex-col gap-1.5 max-sm:gap-3">
          {active.map((label, index) => (
            <LabelRow
              key={label.key}
              label={label}
              index={index}
              count={active.length}
              name={word(label.key)}
              onChange={(to) => change(label.key, to)}
              onMove={(by) => move(index, index + by)}
            />
          ))}
        </ol>
      </div>
      <NewLabel
        name={newName}
        isKnown={isKnown}
        onName={(name) => setDraft(labels, name)}
        onAdd={() => setDraft(whole, '')}
      />
      {retired.length > 0 && (
        <RetiredLabels labels={retired} onUse={(label) => setLabels(withLabel(labels, label))} />
      )}
      {fault && (
        <p role="alert" className="text-bad">
          {t(`fault.${fault}`)}
        </p>
      )}
      {failure && (
        <Notice
          tone="bad"
          title={errors(`${failure}.title`)}
          actions={failure === 'labelsChanged' && <Button onClick={onTheirs}>{t('showTheirs')}</Button>}
        >
          {errors(`${failure}.help`)}
        </Notice>
      )}
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <Button
          variant="ghost"
          icon={<RotateCcw aria-hidden="true" />}
          disabled={seen.isDefault}
          busy={busy === 'toDefault'}
          onClick={() => void send('toDefault')}
        >
          {t('toDefault')}
        </Button>
        {seen.changed && (
          <span className="text-ink-3 text-sm">
            {t.rich(seen.changed.by === null ? 'changed' : 'changedBy', {
              at: () => <LocalDate iso={seen.changed?.at ?? ''} />,
              who: seen.changed.by ?? '',
            })}
          </span>
        )}
        {isChanged && (
          <Button variant="ghost" className="ml-auto" onClick={() => onDraft(null)}>
            {t('discard')}
          </Button>
        )}
        <Button
          variant="primary"
          size="md"
          className={isChanged ? '' : 'ml-auto'}
          disabled={!isChanged || fault !== null}
          busy={busy === 'save'}
          onClick={() => void send('save')}
        >
          {t('save')}
        </Button>
      </div>
    </>
  );
}
