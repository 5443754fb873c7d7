'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { toast } from '@/components/ui/toast';
import { askSecondOpinion, setKnownAnswers } from '@/lib/actions/review-plan';
import { parseKnownAnswers } from '@/lib/review/known-answers';

interface PlanFormProps {
  batchId: string;
  sharePercent: number;
  /** Assets that are asked about twice besides the share. */
  chosenCount: number;
  /** Their number only: who reviews opens this page, too. */
  knownCount: number;
}

const FIELD = 'rounded border border-line-strong bg-surface px-2 text-ink';

/** Asks for second opinions on a share of the list, and takes the answers that are known. */
export function PlanForm({ batchId, sharePercent, chosenCount, knownCount }: PlanFormProps) {
  const t = useTranslations('together.opinion');
  const errors = useTranslations('errors');
  const router = useRouter();
  const [share, setShare] = useState(String(sharePercent));
  const [text, setText] = useState('');
  const [forgets, setForgets] = useState({ chosen: false, known: false });
  const [isSaving, startSaving] = useTransition();
  const fieldId = useId();
  const parsed = parseKnownAnswers(text);

  function save(event: FormEvent) {
    event.preventDefault();
    if (parsed.faults.length > 0) return;
    startSaving(async () => {
      const asked = { batchId, sharePercent: Math.round(Number(share)), forgetsChosen: forgets.chosen };
      const known = [...parsed.known];
      const results = await Promise.all([
        askSecondOpinion(asked),
        ...(known.length > 0 || forgets.known ? [setKnownAnswers({ batchId, known })] : []),
      ]).catch(() => null);
      const failed = results?.find((result) => !result.ok);
      if (!results) toast.error(errors('connection.title'));
      else if (failed && !failed.ok) toast.error(errors(`${failed.failure.code}.title`));
      else {
        toast.success(t('saved'));
        setText('');
        setForgets({ chosen: false, known: false });
        router.refresh();
      }
    });
  }

  return (
    <Section title={t('plan')}>
      <form onSubmit={save} className="flex max-w-2xl flex-col gap-3">
        <p className="text-pretty text-ink-2">{t('planHelp')}</p>
        <label className="flex items-center gap-2 text-ink-2">
          {t('sharePercent')}
          <input
            type="number"
            min={0}
            max={100}
            required
            value={share}
            onChange={({ target }) => setShare(target.value)}
            className={`h-7 w-20 tabular-nums pointer-coarse:h-10 ${FIELD}`}
          />
          %
        </label>
        {chosenCount > 0 && (
          <p className="flex flex-wrap gap-x-4 text-ink-2">
            {t('chosen', { count: chosenCount })}
            <Forget
              label={t('forgetChosen')}
              checked={forgets.chosen}
              onChange={(chosen) => setForgets({ ...forgets, chosen })}
            />
          </p>
        )}
        <label htmlFor={fieldId} className="text-ink-2">
          {t('knownText')}
        </label>
        {knownCount > 0 && (
          <p className="flex flex-wrap gap-x-4 text-ink-2">
            {t('knownKept', { count: knownCount })}
            <Forget
              label={t('forgetKnown')}
              checked={forgets.known}
              onChange={(known) => setForgets({ ...forgets, known })}
            />
          </p>
        )}
        <textarea
          id={fieldId}
          rows={5}
          spellCheck={false}
          value={text}
          placeholder="0123456789abcdef0123456789abcdef,reject"
          onChange={({ target }) => setText(target.value)}
          className={`py-1 font-mono text-sm ${FIELD}`}
        />
        {parsed.faults.length > 0 && (
          <p role="alert" className="text-bad">
            {t('faults', { lines: parsed.faults.slice(0, 5).join(', ') })}
          </p>
        )}
        <Button type="submit" variant="primary" busy={isSaving} className="self-start">
          {t('save')}
        </Button>
      </form>
    </Section>
  );
}

interface ForgetProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Forget({ label, checked, onChange }: ForgetProps) {
  return (
    <label className="flex items-center gap-1.5 text-ink">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        className="size-4 accent-accent"
      />
      {label}
    </label>
  );
}
