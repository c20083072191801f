import type { Pieces } from './output-text.ts';

/** A file that was written in pieces, as a text. */
export const textOf = (pieces: Pieces): string => Buffer.concat(pieces).toString();
