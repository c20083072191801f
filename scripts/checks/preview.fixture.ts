import { once } from 'node:events';

import { expiryAfter, now, type PreviewLink, previewMillis, previewPath } from '@porchlight/shared';

import type { DataDirectory } from '../data-directory/layout.ts';
import { openDataDirectory } from '../data-directory/open.ts';
import { ensureSecrets } from '../data-directory/secrets.ts';
import { createPreviewServer } from '../preview/server.ts';
import { signatureOf } from '../preview/signature.ts';
import { freePort } from '../processes/free-port.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { createSupervisor } from '../processes/supervisor.ts';
import { cmsPlan } from '../start/children.ts';
import { readStartSettings } from '../start/settings.ts';
import { demoUrl } from './demo-site.ts';

/** A real CMS without content, and the preview beside it. */
export interface PreviewedHub {
  readonly data: DataDirectory;
  readonly cms: URL;
  readonly preview: URL;
  readonly said: readonly string[];
  readonly tokens: { readonly publisher: string; readonly preview: string };
  /** Somebody signed in: the first administrator. */
  readonly ask: (method: string, path: string, body?: object | FormData) => Promise<unknown>;
  /** A link as the CMS would make it, or otherwise. */
  readonly link: (of: Partial<PreviewLink>) => string;
  /** Asks the preview. */
  readonly see: (path: string) => Promise<Seen>;
  readonly stop: () => Promise<void>;
}

export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export async function startPreviewedHub(): Promise<PreviewedHub> {
  const [port, cmsPort, previewPort] = [await freePort(), await freePort(), await freePort()];
  const settings = readStartSettings(
    {
      port: String(port),
      'cms-port': String(cmsPort),
      'preview-port': String(previewPort),
      'publisher-port': '0',
      empty: true,
      data: await temporaryFolder(),
      url: demoUrl,
    },
    {},
  );
  const { siteUrl, cmsUrl: cms, previewUrl } = settings;
  const data = await openDataDirectory({ root: settings.dataRoot, siteUrl, moment: now() });
  const said: string[] = [];
  const supervisor = createSupervisor({
    logFolder: data.logs,
    say: (line) => said.push(line),
    onEndsOften: ({ name }) => said.push(`${name} ends often`),
  });
  await supervisor.start(await cmsPlan(data, settings));
  const secrets = await ensureSecrets(data);
  const tokens = { publisher: secrets.HUB_PUBLISHER_TOKEN, preview: secrets.HUB_PREVIEW_TOKEN };
  const server = await createPreviewServer(
    {
      port: previewPort,
      dataRoot: data.root,
      cms: { url: cms, token: tokens.preview },
      cmsOrigin: cms.origin,
      previewUrl,
      siteUrl,
      fixedMoment: undefined,
    },
    (sentence) => said.push(sentence),
  );
  server.listen(previewPort, '127.0.0.1');
  await once(server, 'listening');
  const token = await signIn(cms, secrets.HUB_ADMIN_EMAIL, secrets.HUB_ADMIN_PASSWORD);
  const { sign } = signatureOf(tokens.preview);

  return {
    data,
    cms,
    preview: previewUrl,
    said,
    tokens,
    async ask(method, path, body) {
      const isForm = body instanceof FormData;
      const answer = await fetch(new URL(path, cms), {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(isForm ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return text === '' ? undefined : JSON.parse(text);
    },
    link: (of) =>
      previewPath(
        {
          status: 'draft',
          type: 'event',
          documentId: '',
          locale: 'en',
          expiresAt: expiryAfter(now(), previewMillis),
          share: undefined,
          ...of,
        },
        sign,
      ),
    async see(path) {
      const answer = await fetch(new URL(path, previewUrl), { redirect: 'manual' });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    },
    async stop() {
      await server.stop(0);
      await supervisor.stop();
    },
  };
}

async function signIn(cms: URL, email: string, password: string): Promise<string> {
  const answer = await fetch(new URL('/admin/login', cms), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await answer.json()) as { readonly data: { readonly token: string } };
  return data.token;
}
