import type { Link, Stage } from '../link.ts';

/** Counts from the moment the toxic is there; the byte that fills the measure still gets through. */
export const limitData = (link: Link): Stage =>
  async function* (pieces) {
    let toxic: unknown;
    let left = Infinity;
    for await (const piece of pieces) {
      const active = link.active('limit_data');
      if (active?.toxic !== toxic) {
        toxic = active?.toxic;
        left = active?.toxic.bytes ?? Infinity;
      }
      if (left > 0) yield piece.subarray(0, Math.min(left, piece.length));
      left -= piece.length;
      if (left <= 0) return link.cut();
    }
  };
