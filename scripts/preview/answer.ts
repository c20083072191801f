import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';

import {
  defaultLocale,
  isLocale,
  type Locale,
  now,
  type PreviewLinkProblem,
  readPreviewPath,
} from '@porchlight/shared';

import type { LoadedSite } from '../publisher/compiled-site.ts';
import { contentTypeOf } from '../serve/content-types.ts';
import type { Headers } from '../serve/security.ts';
import { describeFailure } from '../terminal/failure.ts';
import { html } from './markup.ts';
import { plainPage } from './plain-page.ts';
import type { Previewer } from './previewer.ts';
import type { Signature } from './signature.ts';
import { readView } from './view.ts';
import { type Words, wordsIn } from './words/words.ts';

/** What requests are answered with. */
export interface Answering {
  readonly previewer: Previewer;
  readonly signature: Signature;
  readonly site: LoadedSite;
  /** The address of the site's stylesheet. */
  readonly styles: string | undefined;
  /** What the preview has beside the site, by address. */
  readonly ownFiles: ReadonlyMap<string, Uint8Array>;
  readonly headers: Headers;
  readonly say: (sentence: string) => void;
  readonly stop: AbortSignal;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array | string;
}

const longestTarget = 2048;

/** Answers one request, whatever happens meanwhile; never rejects. */
export async function answer(
  answering: Answering,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const send = ({ status, type, body }: Answer): void => {
    const bytes = Buffer.from(body);
    response
      .writeHead(status, {
        ...answering.headers,
        'Content-Type': type,
        'Content-Length': bytes.length,
      })
      .end(request.method === 'HEAD' ? undefined : bytes);
  };
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return send(wordsPage(answering, path, 405, 'noLink'));
    }
    const isTooLong = path.length + query.length > longestTarget;
    send(isTooLong ? wordsPage(answering, '', 414, 'noLink') : await find(answering, path, query));
  } catch (error) {
    if (!answering.stop.aborted) answering.say(describeFailure(error));
    if (response.headersSent) response.destroy();
    else send(wordsPage(answering, path, 503, 'failed'));
  }
}

async function find(answering: Answering, path: string, query: string): Promise<Answer> {
  const { previewer, signature, stop } = answering;
  const asset = assetAt(answering, path);
  if (asset !== undefined) return { status: 200, type: contentTypeOf(path), body: asset };

  const [, pagePath = '', picture] = /^(.*?)(?:\/media\/([\w-]+\.\w+))?$/.exec(path) ?? [];
  const read = readPreviewPath(pagePath, signature.matches, now());
  if (!read.ok) return refusal(answering, path, read.problem);
  const opened = { link: read.value, path: pagePath };

  if (picture !== undefined) {
    const file = await previewer.picture(opened, picture, stop);
    return file === undefined
      ? wordsPage(answering, path, 404, 'noDraft')
      : { status: 200, type: contentTypeOf(picture), body: await readFile(file) };
  }
  const page = await previewer.page(opened, readView(query), stop);
  return page === undefined
    ? wordsPage(answering, path, 404, 'noDraft')
    : { status: 200, type: 'text/html; charset=utf-8', body: page };
}

/** What pages of the site load, and nothing else of what was compiled. */
function assetAt({ site, ownFiles }: Answering, path: string): Uint8Array | undefined {
  const isAsset = path.startsWith('/_astro/') || icons.includes(path);
  return isAsset ? site.assets.get(path.slice(1)) : ownFiles.get(path);
}

const icons = ['/favicon.svg', '/apple-touch-icon.png'];

/** A forged link is told from no link at all to nobody. */
const refusal = (answering: Answering, path: string, problem: PreviewLinkProblem): Answer =>
  problem === 'expired'
    ? wordsPage(answering, path, 410, 'expired')
    : wordsPage(answering, path, 404, 'noLink');

function wordsPage(
  { styles }: Answering,
  path: string,
  status: number,
  sentence: 'noLink' | 'expired' | 'noDraft' | 'failed',
): Answer {
  const locale = localeIn(path);
  const words: Words = wordsIn(locale);
  const body = html`<p>${words[sentence]}</p>`;
  const text = plainPage({ locale, title: words.preview, styles, body });
  return { status, type: 'text/html; charset=utf-8', body: text };
}

/** The language that an address speaks of, so that what is said of it is understood. */
function localeIn(path: string): Locale {
  const locale = path.split('/')[4];
  return isLocale(locale) ? locale : defaultLocale;
}
