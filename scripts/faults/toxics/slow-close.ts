import type { Link, Stage } from '../link.ts';

/** Passes everything on at once but the end. */
export const slowClose = (link: Link): Stage =>
  async function* (pieces) {
    yield* pieces;
    const active = link.active('slow_close');
    await active?.pause(active.toxic.delay);
  };
