import { type PointerEvent, type SyntheticEvent, useCallback, useEffect, useState } from 'react';
import { clampView, fitScale, type Size, type View, zoomAt } from './zoom';

const NOTHING: Size = { width: 0, height: 0 };
const MIDDLE = { x: 0, y: 0 };
/** A notch of a wheel is some 100 pixels. */
const WHEEL_STEP = 0.0015;

/** Zooms and moves one picture in a frame. Until somebody does, it follows the frame's size. */
export function useZoom() {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [picture, setPicture] = useState(NOTHING);
  const [frame, setFrame] = useState(NOTHING);
  /** Null: fitted. */
  const [chosen, setChosen] = useState<View | null>(null);
  const fit = fitScale(picture, frame);
  const view = chosen === null ? { scale: fit, ...MIDDLE } : clampView(chosen, picture, frame);

  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setFrame({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);

  const zoom = useCallback(
    (factor: number, point = MIDDLE) =>
      setChosen((now) => {
        const whole = fitScale(picture, frame);
        const next = zoomAt(now ?? { scale: whole, ...MIDDLE }, factor, point, picture, frame);
        return next.scale === whole ? null : next;
      }),
    [picture, frame],
  );

  useEffect(() => {
    if (!element) return;
    // React listens passively to wheels, and then the page would scroll along.
    function onWheel(event: WheelEvent) {
      if (!element) return;
      event.preventDefault();
      const { left, top, width, height } = element.getBoundingClientRect();
      const point = { x: event.clientX - left - width / 2, y: event.clientY - top - height / 2 };
      zoom(Math.exp(-event.deltaY * WHEEL_STEP), point);
    }
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [element, zoom]);

  function move(x: number, y: number) {
    setChosen((now) => {
      const from = now ?? { scale: fit, ...MIDDLE };
      return clampView({ ...from, x: from.x + x, y: from.y + y }, picture, frame);
    });
  }

  return {
    view,
    fit,
    frameRef: setElement,
    onLoad({ currentTarget }: SyntheticEvent<HTMLImageElement>) {
      setPicture({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight });
      setChosen(null);
    },
    zoom,
    move,
    show: (scale: number) => setChosen(scale === fit ? null : { scale, ...MIDDLE }),
    drag: {
      onPointerMove({ buttons, movementX, movementY }: PointerEvent) {
        if (buttons === 1) move(movementX, movementY);
      },
    },
  };
}
