/** A set may claim any number of cells; so many are drawn at first, and so many more each time somebody asks. */
export const CELLS_AT_ONCE = 400;

/** The least width of a cell before somebody chooses another. */
export const USUAL_CELL_PX = 168;

/** As many columns as have room, two at least. */
export const cellTracks = (cellPx: number) => ({
  gridTemplateColumns: `repeat(auto-fill, minmax(min(${cellPx}px, 45%), 1fr))`,
});

/** An item of the tracks: its picture by its aspect ratio and, below, a line for its number and time. */
export const CELL_CLASS = 'box-content w-full min-w-0 pb-4';
