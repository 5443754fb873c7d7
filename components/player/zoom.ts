/** A width and a height in CSS pixels of the screen, or in a picture's own pixels. */
export interface Size {
  width: number;
  height: number;
}

/** How a picture lies in its frame: its scale (1 is one picture pixel for one CSS pixel), and its centre off the frame's. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

const MOST_SCALE = 16;

/** The scale at which all of a picture is seen; small ones are not blown up. */
export function fitScale(picture: Size, frame: Size): number {
  if (picture.width <= 0 || picture.height <= 0) return 1;
  return Math.min(1, frame.width / picture.width, frame.height / picture.height);
}

/** The nearest view that is allowed: no smaller than all of the picture, and never dragged out of the frame. */
export function clampView({ scale, x, y }: View, picture: Size, frame: Size): View {
  const allowed = Math.min(MOST_SCALE, Math.max(fitScale(picture, frame), scale));
  const roomX = Math.max(0, (picture.width * allowed - frame.width) / 2);
  const roomY = Math.max(0, (picture.height * allowed - frame.height) / 2);
  return { scale: allowed, x: within(x, roomX), y: within(y, roomY) };
}

/** Zooms so that what lies at `point`, measured from the frame's centre, stays there. */
export function zoomAt(
  view: View,
  factor: number,
  point: { x: number; y: number },
  picture: Size,
  frame: Size,
): View {
  const least = fitScale(picture, frame);
  const scale = Math.min(MOST_SCALE, Math.max(least, view.scale * factor));
  const real = scale / view.scale;
  const moved = { scale, x: point.x - (point.x - view.x) * real, y: point.y - (point.y - view.y) * real };
  return clampView(moved, picture, frame);
}

function within(value: number, room: number): number {
  return Math.min(room, Math.max(-room, value));
}
