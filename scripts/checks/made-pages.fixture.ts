import type { Snapshot } from '@porchlight/shared';
import type { BrowserContext } from 'playwright-core';

import { loadCompiledSite } from '../publisher/compiled-site.ts';
import { demo, demoMoment } from './demo-site.ts';
import type { Edit } from './served-demo.ts';

/**
 * Lets a visitor of the demo see its pages as an edit of what is published makes them. All else, styles
 * and scripts among it, is the demo's.
 */
export async function showEdited(
  context: BrowserContext,
  address: string,
  edit: Edit,
): Promise<void> {
  const { buildHub, render } = await loadCompiledSite();
  const snapshot: Snapshot = edit(await demo());
  const hub = buildHub(snapshot, demoMoment, address);
  await context.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const { pathname } = new URL(route.request().url());
      const rendered = await render(pathname, hub);
      if ('problem' in rendered) throw new Error(rendered.problem);
      const { status, contentType, pieces } = rendered;
      await route.fulfill({ status, contentType, body: Buffer.concat(pieces) });
    },
  );
}
