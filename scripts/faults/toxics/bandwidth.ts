import type { Link, Stage } from '../link.ts';
import { piecesOf } from '../pieces.ts';

/** How much is sent at once: the share of a tenth of a second. */
const stepMs = 100;

/** Sends a piece when there was time for it; a kilobyte is 1,000 bytes. */
export const bandwidth = (link: Link): Stage =>
  async function* (pieces) {
    for await (const piece of pieces) {
      const active = link.active('bandwidth');
      if (active === undefined) {
        yield piece;
        continue;
      }
      const bytesPerMs = active.toxic.rate;
      for (const part of piecesOf(piece, () => bytesPerMs * stepMs)) {
        await active.pause(part.length / bytesPerMs);
        yield part;
      }
    }
  };
