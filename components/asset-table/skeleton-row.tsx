import { Skeleton } from '@/components/ui/skeleton';
import type { GridColumn } from './grid-columns';

interface SkeletonRowProps {
  top: number;
  height: number;
  columns: readonly GridColumn[];
  template: string;
  isCard: boolean;
}

/** A row that is still being looked up, in the shape it will have. */
export function SkeletonRow({ top, height, columns, template, isCard }: SkeletonRowProps) {
  const shown = isCard ? columns.slice(0, 3) : columns;
  return (
    <div
      aria-hidden="true"
      className="absolute inset-x-0 top-0 grid items-center border-b"
      style={{
        height,
        transform: `translateY(${top}px)`,
        gridTemplateColumns: isCard ? '2rem 5rem 1fr 4rem' : template,
      }}
    >
      <span />
      {shown.map(({ id }) => (
        <span key={id} className="px-2">
          <Skeleton className={id === 'cover' ? 'aspect-video w-12' : 'h-3 w-3/4'} />
        </span>
      ))}
    </div>
  );
}
