import { getTranslations } from 'next-intl/server';

/** Says against what every lookup runs, so that sample data is never mistaken for the real thing. */
export async function ModeBadge({ mode, region }: { mode: 'emulator' | 'cloud'; region: string }) {
  const t = await getTranslations('shell');
  return (
    <p
      title={t(`mode.${mode}Help`)}
      className="flex h-5 items-center gap-1.5 overflow-hidden whitespace-nowrap rounded-sm border px-1.5 text-ink-2 text-xs"
    >
      <span
        aria-hidden="true"
        className={`size-1.5 shrink-0 rounded-full ${mode === 'cloud' ? 'bg-ok' : 'bg-warn'}`}
      />
      {t(`mode.${mode}`)}
      <span className="font-mono text-ink-3">{region}</span>
    </p>
  );
}
