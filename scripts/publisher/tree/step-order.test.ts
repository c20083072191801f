import fc from 'fast-check';
import { expect, test } from 'vitest';

import { inOrder } from './step-order.ts';

const put = (path: string) => ({ path, sha256: 'now', former: null });
const replaced = (path: string) => ({ path, sha256: 'now', former: 'before' });
const removed = (path: string) => ({ path, sha256: null, former: 'before' });

/** An event of another address that is new in a month, under a topic, and in Spanish. */
const steps = [
  put('_astro/page.css'),
  put('media/porch-480.avif'),
  put('es/events/velada/index.html'),
  put('events/an-evening/index.html'),
  put('topics/local-history/index.html'),
  replaced('audiences/adults/index.html'),
  replaced('es/events/index.html'),
  replaced('events/2025-03/index.html'),
  replaced('events/former-address/index.html'),
  replaced('index.html'),
  put('feeds/topic/local-history.xml'),
  replaced('feeds/all.xml'),
  replaced('sitemap-en-event-2025.xml'),
  replaced('redirects.json'),
  replaced('release.json'),
  removed('events/withdrawn/index.html'),
];

test('a page appears before those that lead to it, whatever their language and depth', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(steps, { minLength: steps.length }), (shuffled) => {
      expect(inOrder(shuffled)).toEqual(steps);
    }),
  );
});
