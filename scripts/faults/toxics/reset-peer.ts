import type { Link, Stage } from '../link.ts';

/** Lets nothing through that came once the toxic was there, and resets the connection. */
export const resetPeer = (link: Link): Stage =>
  async function* (pieces) {
    for await (const piece of pieces) {
      const active = link.active('reset_peer');
      if (active === undefined) {
        yield piece;
        continue;
      }
      await active.pause(active.toxic.timeout);
      return link.reset();
    }
  };
