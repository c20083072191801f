import type { BrowserContext } from 'playwright-core';

import { describeIssue } from '@porchlight/shared';

import { type Hub, loadCompiledSite } from '../publisher/compiled-site.ts';
import { demo, demoMoment } from './demo-site.ts';
import type { Edit } from './served-demo.ts';

/** The pages of another hub than the demo's, as a visitor of the demo is shown them. */
export interface MadePages {
  readonly paths: readonly string[];
  /** All else, styles and scripts among it, stays the demo's. */
  readonly show: (context: BrowserContext) => Promise<unknown>;
}

/** What an edit makes of the demo; an entry that is held back is a mistake of the check. */
export async function pagesOf(edit: Edit, address: string): Promise<MadePages> {
  const { buildHub, everyPath, render } = await loadCompiledSite();
  const hub: Hub = buildHub(edit(await demo()), demoMoment, address);
  if (hub.heldBack.length > 0) throw new Error(hub.heldBack.map(describeIssue).join('\n'));
  return {
    paths: everyPath(hub).filter((path) => path.endsWith('/')),
    show: (context) =>
      context.route(
        ({ pathname }) => pathname.endsWith('/'),
        async (route) => {
          const rendered = await render(new URL(route.request().url()).pathname, hub);
          if ('problem' in rendered) throw new Error(rendered.problem);
          const { status, contentType, pieces } = rendered;
          await route.fulfill({ status, contentType, body: Buffer.concat(pieces) });
        },
      ),
  };
}
