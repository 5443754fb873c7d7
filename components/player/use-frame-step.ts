import { useEffect, useRef } from 'react';
import { createFrameStepper, type FrameStepper } from './frame-step';

/** Steps a video by frames; null for what has none. */
export function useFrameStep(media: HTMLMediaElement | null): ((direction: 1 | -1) => void) | null {
  const stepper = useRef<FrameStepper | null>(null);
  const isVideo = media instanceof HTMLVideoElement;
  useEffect(() => {
    if (!(media instanceof HTMLVideoElement)) return;
    const made = createFrameStepper(media);
    stepper.current = made;
    return () => made.close();
  }, [media]);
  return isVideo ? (direction) => void stepper.current?.step(direction) : null;
}
