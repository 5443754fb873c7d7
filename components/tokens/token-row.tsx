import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AssetCell } from '@/components/asset-table/asset-cell';
import { BUCKET_STYLES } from '@/components/ledger/bucket-style';
import { ABSENT } from '@/lib/assets/format';
import { visibleText } from '@/lib/assets/visible-text';
import type { TokenLine } from '@/lib/ledger/token-lines';

interface TokenRowProps {
  line: TokenLine;
  /** 0-based place among the tokens shown. */
  index: number;
  /** Distance from the top, in px. */
  top: number;
  /** The classes of the columns' widths. */
  tracks: string;
  isActive: boolean;
  onActive: (index: number) => void;
  onOpen: (id: string) => void;
}

/** One pasted token: where it stood, as what, what became of it and why; and its asset, when there is one. */
export function TokenRow({ line, index, top, tracks, isActive, onActive, onOpen }: TokenRowProps) {
  const { state, token, row } = line;
  const words = useTranslations('ledger.buckets');
  const { icon: Icon, ink } = BUCKET_STYLES[state];
  const isQuiet = state === 'other' || state === 'duplicate' || row?.asOf !== undefined;
  return (
    // The grid has the focus and handles the keys.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <div
      role="row"
      id={`token-${index}`}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      data-token-state={state}
      onClick={() => onActive(index)}
      onDoubleClick={() => row && onOpen(row.id)}
      style={{ transform: `translateY(${top}px)` }}
      className={`${tracks} absolute inset-x-0 top-0 h-8 border-b bg-bg text-sm hover:bg-surface aria-selected:bg-accent-soft group-focus-visible/tokens:aria-selected:outline-2 group-focus-visible/tokens:aria-selected:outline-accent -outline-offset-2 ${isQuiet ? 'text-ink-3' : 'text-ink-2'}`}
    >
      <Cell className="text-right text-ink-3 tabular-nums">{line.line ?? ABSENT}</Cell>
      <Cell className={`font-mono text-xs ${isQuiet ? '' : 'text-ink'}`} title={token}>
        <bdi>{visibleText(token)}</bdi>
      </Cell>
      <Cell className="flex items-center gap-1.5">
        <Icon aria-hidden="true" className={`size-3.5 shrink-0 ${ink}`} />
        {words(state, { count: 1 })}
      </Cell>
      <Why line={line} />
      {row ? (
        <>
          <Cell>
            <button
              type="button"
              tabIndex={-1}
              onClick={() => onOpen(row.id)}
              dir="auto"
              className={`max-w-full truncate hover:underline ${isQuiet ? '' : 'font-medium text-ink'}`}
            >
              {visibleText(row.title?.slice(0, 300) ?? row.id)}
            </button>
          </Cell>
          <Cell>
            <AssetCell column="mediaType" row={row} region={null} />
          </Cell>
          <Cell className="flex">
            <AssetCell column="auditStatus" row={row} region={null} />
          </Cell>
          <Cell className="text-right tabular-nums">
            <AssetCell column="duration" row={row} region={null} />
          </Cell>
        </>
      ) : (
        ['title', 'type', 'audit', 'duration'].map((column) => <Cell key={column}>{null}</Cell>)
      )}
    </div>
  );
}

/** Why there is no asset: the form of a malformed token, the code of a failure, the RequestId to quote. */
function Why({ line: { reason, failure, requestId } }: Pick<TokenRowProps, 'line'>) {
  const reasons = useTranslations('ledger.drawer.reasons');
  const code = failure && (failure.upstreamCode ?? failure.code);
  return (
    <Cell className="flex gap-2 text-xs" title={[code, requestId].filter(Boolean).join(' · ')}>
      {reason && <span className="truncate text-warn">{reasons(reason)}</span>}
      {code && <span className="shrink-0 text-bad">{code}</span>}
      {requestId && <span className="truncate font-mono text-ink-3">{requestId}</span>}
    </Cell>
  );
}

interface CellProps {
  children: ReactNode;
  className?: string;
  title?: string;
}

function Cell({ children, className = '', title }: CellProps) {
  return (
    <span role="gridcell" title={title} className={`min-w-0 truncate px-2 ${className}`}>
      {children}
    </span>
  );
}
