/** Of everything that the zoom counts on. */
const ZOOM_WIDTH_PX = 1440;
/** A grid that is narrower shows two cards beside each other, whatever the zoom. */
const PHONE_PX = 640;
/** Below it, a frame is too small to see anything on. */
const SMALL_CARD_PX = 170;

/** Between cards, and between them and the grid's edge. */
export const GAP_PX = 12;
/** The heading of a group, with the gap below it. */
export const HEADING_PX = 36 + GAP_PX;
/** Title and badges below a picture. */
const INFO_PX = 54;

export interface GalleryShape {
  /** Cards beside each other. */
  across: number;
  /** Of a card, and of a row with the gap below it. */
  cardHeightPx: number;
  rowHeightPx: number;
  isSmall: boolean;
}

/** How the cards lie in a grid of this width. `zoom` is how many there would be on 1,440 px. */
export function galleryShape(widthPx: number, zoom: number): GalleryShape {
  const across = widthPx < PHONE_PX ? 2 : Math.max(2, Math.round((zoom * widthPx) / ZOOM_WIDTH_PX));
  const cardWidthPx = (widthPx - GAP_PX) / across - GAP_PX;
  const cardHeightPx = Math.round((Math.max(0, cardWidthPx) * 9) / 16) + INFO_PX;
  return { across, cardHeightPx, rowHeightPx: cardHeightPx + GAP_PX, isSmall: cardWidthPx < SMALL_CARD_PX };
}
