import type { Link, Stage } from '../link.ts';
import { piecesOf } from '../pieces.ts';
import type { ToxicOf } from '../toxic.ts';

/** Cuts what comes into small pieces and sends them one by one. */
export const slicer = (link: Link): Stage =>
  async function* (pieces) {
    for await (const piece of pieces) {
      const active = link.active('slicer');
      if (active === undefined) {
        yield piece;
        continue;
      }
      for (const slice of piecesOf(piece, () => sizeOf(active.toxic))) {
        yield slice;
        await active.pause(active.toxic.delay / 1000);
      }
    }
  };

const sizeOf = ({ average_size, size_variation }: ToxicOf<'slicer'>): number =>
  average_size + (Math.random() * 2 - 1) * size_variation;
