import type { Link, Stage } from '../link.ts';

/** Swallows what comes. A stream with a hole in it cannot go on, so in the end the connection closes. */
export const timeout = (link: Link): Stage =>
  async function* (pieces) {
    let silenced: Promise<void> | undefined;
    for await (const piece of pieces) {
      const active = link.active('timeout');
      if (active === undefined) yield piece;
      else silenced ??= active.pause(active.toxic.timeout || undefined).then(link.cut);
    }
    // The end of an answer would be an answer. The end of a question is a client that left.
    if (link.stream === 'downstream') await silenced;
  };
