import type { Instant } from '@porchlight/shared';
import { z } from 'zod';

import { Failure } from '../terminal/failure.ts';
import { readSiteUrl } from '../terminal/site-url.ts';
import { readMoment } from './given-moment.ts';

/** What the publisher is started with. */
export interface PublisherEnvironment {
  readonly dataRoot: string;
  readonly cms: { readonly url: URL; readonly token: string };
  readonly siteUrl: URL;
  /** A moment that stands still, for demonstrations and tests. */
  readonly fixedMoment: Instant | undefined;
  /** Where this machine reads how it goes; 0 for nowhere. */
  readonly reportPort: number;
}

const variables = z.object({
  HUB_DATA: z.string().min(1),
  HUB_CMS_URL: z.url(),
  HUB_PUBLISHER_TOKEN: z.string().min(1),
  SITE_URL: z.url(),
  HUB_NOW: z.string().optional(),
  HUB_PUBLISHER_PORT: z.coerce.number().int().min(0).max(65535),
});

/** @throws a Failure that names what is missing or wrong */
export function readPublisherSettings(environment: NodeJS.ProcessEnv): PublisherEnvironment {
  const read = variables.safeParse(environment);
  if (!read.success)
    throw new Failure(`The publisher lacks settings.\n${z.prettifyError(read.error)}`, {
      remedy: 'Run it with "npx pnpm@12.21.0 start", which gives it all of them.',
    });
  return {
    dataRoot: read.data.HUB_DATA,
    cms: { url: new URL(read.data.HUB_CMS_URL), token: read.data.HUB_PUBLISHER_TOKEN },
    siteUrl: readSiteUrl(read.data.SITE_URL),
    fixedMoment: readMoment(read.data.HUB_NOW, 'HUB_NOW'),
    reportPort: read.data.HUB_PUBLISHER_PORT,
  };
}
