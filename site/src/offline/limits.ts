/** So long the network may take before a saved copy is shown in its place. */
export const patienceMs = 3000;

/** Pages of events on one device; the one that was saved or seen longest ago goes first. */
export const mostEvents = 40;

/** The next events that are saved without a visit, in each language that is read. */
export const mostAhead = 6;

/** In pixels: the widest size of a picture that is saved, if it has a smaller one at all. */
export const widestPicture = 960;

/** A page, an asset or a picture larger than this is not saved: with the others, it bounds the whole. */
export const mostBytes = 256 * 1024;
