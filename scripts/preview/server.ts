import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';

import { loadCompiledSite } from '../publisher/compiled-site.ts';
import { layoutOf } from '../data-directory/layout.ts';
import { type Stop, stoppable } from '../serve/stop.ts';
import { answer } from './answer.ts';
import { previewHeaders } from './headers.ts';
import { openPictures } from './pictures.ts';
import { createPreviewer } from './previewer.ts';
import { openPublished } from './published.ts';
import { ownFiles } from './rewrite-page.ts';
import type { PreviewSettings } from './settings.ts';
import { signatureOf } from './signature.ts';

export interface PreviewServer extends Server {
  /** Answers what was asked, then ends. */
  readonly stop: Stop;
}

const deadlines = { headersTimeout: 5000, requestTimeout: 10_000, maxHeaderSize: 16_384 } as const;

/** Editors, and a partner or two. */
const mostConnections = 100;

/** A server that shows drafts as pages, to whoever has a link. */
export async function createPreviewServer(
  settings: PreviewSettings,
  say: (sentence: string) => void = () => undefined,
): Promise<PreviewServer> {
  const site = await loadCompiledSite();
  const signature = signatureOf(settings.cms.token);
  const styles = stylesheetOf([...site.assets.keys()]);
  const previewer = createPreviewer({
    settings,
    site,
    signature,
    styles,
    pictures: await openPictures(layoutOf(settings.dataRoot).media),
    published: openPublished(settings.cms),
  });
  const ending = new AbortController();
  const answering = {
    previewer,
    signature,
    site,
    styles,
    ownFiles: new Map(await Promise.all(ownFiles.map(readOwn))),
    headers: previewHeaders(settings),
    say,
    stop: ending.signal,
  };
  const server = createServer(deadlines, (request, response) => {
    void answer(answering, request, response);
  });
  server.maxConnections = mostConnections;
  const stop = stoppable(server);
  return Object.assign(server, {
    stop: (withinMs?: number) => {
      ending.abort();
      return stop(withinMs);
    },
  });
}

/** The one sheet for screens; the other is for paper. */
function stylesheetOf(assets: readonly string[]): string | undefined {
  const sheet = assets.find((path) => path.endsWith('.css') && !path.includes('/print.'));
  return sheet && `/${sheet}`;
}

const readOwn = async (path: string): Promise<readonly [string, Uint8Array]> => [
  path,
  await readFile(new URL(`.${path}`, import.meta.url)),
];
