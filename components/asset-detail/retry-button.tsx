'use client';
import { RotateCcw } from 'lucide-react';
import { Button } from '@/components/ui/button';

interface RetryButtonProps {
  label: string;
  /** Without it the page is loaded again, so that its HTTP status is asked for again too. */
  onRetry?: (() => void) | undefined;
}

export function RetryButton({ label, onRetry = () => location.reload() }: RetryButtonProps) {
  return (
    <Button variant="primary" size="md" icon={<RotateCcw aria-hidden="true" />} onClick={onRetry}>
      {label}
    </Button>
  );
}
