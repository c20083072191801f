import { Transform } from 'node:stream';

import type { Link } from '../link.ts';
import type { ToxicOf } from '../toxic.ts';

/**
 * Lets every piece travel for its own time, and none overtake another. What is on its way is kept
 * here, as in a long cable, so a delay is paid once and not for each piece in turn.
 */
export function latency(link: Link): Transform {
  let arrived: Promise<unknown> = Promise.resolve();
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      const active = link.active('latency');
      arrived = Promise.all([arrived, active?.pause(delayOf(active.toxic))]).then(() =>
        this.push(piece),
      );
      done();
    },
    flush(done) {
      void arrived.then(() => done());
    },
  });
}

const delayOf = ({ latency, jitter }: ToxicOf<'latency'>): number =>
  Math.max(0, latency + (Math.random() * 2 - 1) * jitter);
