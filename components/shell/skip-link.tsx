import { getTranslations } from 'next-intl/server';

/** The first thing the Tab key reaches: past the header, to the page. */
export async function SkipLink() {
  const t = await getTranslations('shell');
  return (
    <a
      href="#main"
      className="fixed top-1.5 left-2 z-50 -translate-y-16 rounded bg-accent px-3 py-1.5 font-medium text-accent-ink focus:translate-y-0 print:hidden"
    >
      {t('skip')}
    </a>
  );
}
