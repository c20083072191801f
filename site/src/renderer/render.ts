import { createApp } from 'astro/app/entrypoint';
import type { RedirectRecord } from '@porchlight/shared';

import type { Hub } from '../hub/hub.ts';
import { recordingHub } from '../hub/recording-hub.ts';
import { piecesOf } from '../outputs/piece-response.ts';
import type { Rendered, RenderProblem } from './compiled-site.ts';

const app = createApp({ streaming: false });

/** Renders one path. A page that throws is a problem of that path, never another page's words. */
export async function render(path: string, hub: Hub): Promise<Rendered | RenderProblem> {
  const { reader, asked } = recordingHub(hub);
  const redirect = hub.ask('redirect', path);
  if (redirect !== undefined) reader.ask('redirect', path);
  const locals: App.Locals = { hub: reader, path, redirect, notes: [], failure: undefined };
  const request = new Request(new URL(routeOf(path, redirect), hub.site.url));
  const response = await app.render(request, { locals });
  if (locals.failure !== undefined)
    return { problem: explain(path, locals.failure), asked: asked() };
  const status = statusOf(path, redirect, response.status);
  if (status === undefined)
    return {
      problem: `${path} was answered with status ${response.status}.`,
      asked: asked(),
    };
  return {
    status,
    contentType: response.headers.get('content-type') ?? 'application/octet-stream',
    pieces: await piecesOf(response),
    asked: asked(),
    notes: locals.notes,
  };
}

/** Pages that stand for other addresses have a route of their own. */
function routeOf(path: string, redirect: RedirectRecord | undefined): string {
  if (redirect !== undefined) return '/moved/';
  return path.endsWith('/404.html') ? path.replace(/404\.html$/, 'not-found/') : path;
}

function statusOf(
  path: string,
  redirect: RedirectRecord | undefined,
  answered: number,
): Rendered['status'] | undefined {
  if (answered !== 200) return undefined;
  if (redirect?.gone) return 410;
  return path.endsWith('/404.html') ? 404 : 200;
}

const explain = (path: string, failure: unknown): string =>
  `${path} could not be rendered: ${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}`;
