import type { Instant } from '@porchlight/shared';
import { z } from 'zod';

import { readMoment } from '../publisher/given-moment.ts';
import { exitCodes, Failure } from '../terminal/failure.ts';
import { readSiteUrl } from '../terminal/site-url.ts';

/** What the preview is started with. */
export interface PreviewSettings {
  readonly port: number;
  readonly dataRoot: string;
  /** Where the CMS answers this machine, and the token that reads drafts. */
  readonly cms: { readonly url: URL; readonly token: string };
  /** Where editors reach the CMS: only its pages may frame a preview. */
  readonly cmsOrigin: string;
  /** Where editors reach the preview. */
  readonly previewUrl: URL;
  readonly siteUrl: URL;
  /** A moment that stands still, for demonstrations and tests. */
  readonly fixedMoment: Instant | undefined;
}

const variables = z.object({
  HUB_DATA: z.string().min(1),
  HUB_CMS_URL: z.url(),
  HUB_PREVIEW_TOKEN: z.string().min(1),
  HUB_PREVIEW_PORT: z.coerce.number().int().min(1).max(65535),
  CMS_URL: z.url(),
  PREVIEW_URL: z.url(),
  SITE_URL: z.url(),
  HUB_NOW: z.string().optional(),
});

/** @throws a Failure that names what is missing or wrong */
export function readPreviewSettings(environment: NodeJS.ProcessEnv): PreviewSettings {
  const read = variables.safeParse(environment);
  if (!read.success)
    throw new Failure(`The preview lacks settings.\n${z.prettifyError(read.error)}`, {
      remedy: 'Run it with "npx pnpm@12.21.0 start", which gives it all of them.',
    });
  const { data } = read;
  return {
    port: data.HUB_PREVIEW_PORT,
    dataRoot: data.HUB_DATA,
    cms: { url: new URL(data.HUB_CMS_URL), token: data.HUB_PREVIEW_TOKEN },
    cmsOrigin: new URL(data.CMS_URL).origin,
    previewUrl: new URL(data.PREVIEW_URL),
    siteUrl: readSiteUrl(data.SITE_URL),
    fixedMoment: readMoment(data.HUB_NOW, 'HUB_NOW'),
  };
}

/**
 * Reads where editors reach the preview. It has an origin of its own: what shows drafts is never on
 * the public host, and nothing that it serves is of the origin that editors are signed in to.
 */
export function readPreviewUrl(text: string, others: Readonly<Record<string, URL>>): URL {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '')
    throw wrong(`PREVIEW_URL is "${text}", which is no address of a host.`);
  const twin = Object.entries(others).find(([, other]) => other.origin === url.origin);
  if (twin !== undefined) throw wrong(`PREVIEW_URL is the address of ${twin[0]}, ${url.origin}.`);
  return url;
}

const wrong = (sentence: string): Failure =>
  new Failure(sentence, {
    remedy:
      'Give the preview a host name or a port of its own, such as https://preview.library.org.',
    exitCode: exitCodes.wrongUse,
  });
