/** A grey stand-in in the final shape of what is loading; give it that shape by `className`. */
export function Skeleton({ className = 'h-4 w-full' }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={`block animate-pulse rounded-sm bg-line/70 forced-colors:border ${className}`}
    />
  );
}
