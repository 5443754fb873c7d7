'use client';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { TextField } from '@/components/ui/text-field';
import { PATH_FIELDS } from '@/lib/filters/fields';
import type { Condition } from '@/lib/filters/filter';
import { patternFault } from '@/lib/filters/pattern';
import { parsePath, printPath } from '@/lib/filters/query';
import { plainPattern } from '@/lib/filters/scanner';
import { type FacetSource, useFacets } from './use-facets';

type TextCondition = Extract<Condition, { op: 'contains' | 'exact' | 'regex' }>;

interface TextEditorProps {
  condition: TextCondition;
  /** Never with a blank text or a pattern that may not run. */
  onChange: (condition: TextCondition) => void;
}

/** A text that a value contains or is, or a pattern that it matches. */
export function TextEditor({ condition, onChange }: TextEditorProps) {
  const t = useTranslations('filters');
  const [text, setText] = useState(condition.text);
  const isPattern = condition.op === 'regex';
  const fault = isPattern && text !== '' ? patternFault(text) : null;

  function edit(next: string) {
    setText(next);
    if (next.trim() === '' || (isPattern && patternFault(next))) return;
    onChange({ ...condition, text: isPattern ? plainPattern(next) : next });
  }

  return (
    <TextField
      label={isPattern ? t('pattern') : t('text')}
      value={text}
      onChange={(event) => edit(event.target.value)}
      error={fault ? t(`faults.pattern.${fault}`) : undefined}
      className={`w-72 max-w-full ${isPattern ? '[&_input]:font-mono' : ''}`}
    />
  );
}

interface PathEditorProps {
  source: FacetSource;
  path: readonly string[];
  onChange: (path: readonly string[]) => void;
}

/** The keys of a value within UserData, completed from those that the list contains. */
export function PathEditor({ source, path, onChange }: PathEditorProps) {
  const t = useTranslations('filters');
  const id = useId();
  const paths = useFacets(source, PATH_FIELDS)?.get('user') ?? [];
  const [text, setText] = useState(printPath(path));
  return (
    <>
      <TextField
        label={t('path')}
        value={text}
        hint={t('pathHint')}
        list={id}
        onChange={({ target }) => {
          setText(target.value);
          const next = parsePath(target.value);
          if (next) onChange(next);
        }}
        className="w-72 max-w-full [&_input]:font-mono"
      />
      <datalist id={id}>
        {paths.map(({ value }) => value !== '' && <option key={value} value={value} />)}
      </datalist>
    </>
  );
}
