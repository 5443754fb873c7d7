'use client';
import './globals.css';
import { errorDigest } from '@/components/shell/error-digest';
import { FrameStrip } from '@/components/shell/frame-strip';
import { crash as en } from '@/lib/i18n/en/crash';
import { crash as zh } from '@/lib/i18n/zh-CN/crash';

/** The layout failed, and with it everything that knows the visitor's language: so this screen speaks both. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = errorDigest(error);
  return (
    <html lang="en">
      <body className="flex min-h-dvh flex-col font-sans">
        <title>{en.title}</title>
        <main role="alert" className="m-auto flex max-w-md flex-col items-start px-5 py-12">
          <FrameStrip kind="fogged" />
          <h1 className="mt-6 font-semibold text-xl tracking-tight">{en.title}</h1>
          <p className="mt-2 text-base text-ink-2">{en.body}</p>
          <div lang="zh-CN">
            <h2 className="mt-4 font-semibold text-lg">{zh.title}</h2>
            <p className="mt-1 text-base text-ink-2">{zh.body}</p>
          </div>
          {digest && (
            <p className="mt-3 text-ink-2">
              {en.reference} <span lang="zh-CN">{zh.reference}</span>{' '}
              <code className="select-all font-mono text-ink">{digest}</code>
            </p>
          )}
          {/* Not the shared Button: this file is loaded with every page, and should weigh next to nothing. */}
          <button
            type="button"
            onClick={retry}
            className="mt-6 h-9 rounded bg-accent px-3.5 font-medium text-accent-ink text-base"
          >
            {en.retry} <span lang="zh-CN">{zh.retry}</span>
          </button>
        </main>
      </body>
    </html>
  );
}
