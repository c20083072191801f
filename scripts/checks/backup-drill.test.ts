import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { beforeAll, expect, onTestFinished, test } from 'vitest';

import { makeDemoHub, rowsPerTable } from '../backup/demo-hub.fixture.ts';
import { contentsOf } from '../backup/hub.fixture.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { openDataDirectory } from '../data-directory/open.ts';
import { ensureSecrets } from '../data-directory/secrets.ts';
import { freePort } from '../processes/free-port.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { createSupervisor } from '../processes/supervisor.ts';
import { understand } from '../publisher/snapshot-file.ts';
import { repository } from '../repository.ts';
import { cmsPlan } from '../start/children.ts';
import { readStartSettings, type StartSettings } from '../start/settings.ts';
import { actionPath, entryPath, signIn } from './admin-client.ts';
import { demoMoment, siteAt } from './demo-site.ts';

let data: DataDirectory;
let settings: StartSettings;
const email = 'admin@porchlight.example';
const article = 'news-easy-as-abcd';

beforeAll(async () => {
  const [port, cmsPort, previewPort] = [await freePort(), await freePort(), await freePort()];
  const options = {
    port: String(port),
    'cms-port': String(cmsPort),
    'preview-port': String(previewPort),
    'publisher-port': '0',
    empty: false,
  };
  settings = readStartSettings({ ...options, data: undefined, url: 'https://hub.example' }, {});
  data = await makeDemoHub(settings.siteUrl, { and: [article] });
});

/** Runs the CMS, as `start` would, while something is done with it. */
async function whileRunning<Value>(work: () => Promise<Value>): Promise<Value> {
  const { siteUrl } = settings;
  await openDataDirectory({ root: data.root, siteUrl, moment: demoMoment });
  const supervisor = createSupervisor({
    logFolder: data.logs,
    say: () => undefined,
    onEndsOften: () => undefined,
  });
  onTestFinished(() => supervisor.stop());
  await supervisor.start(await cmsPlan(data, settings));
  try {
    return await work();
  } finally {
    await supervisor.stop();
  }
}

/** What the publisher would get, byte for byte. */
async function pull(): Promise<string> {
  const { HUB_PUBLISHER_TOKEN } = await ensureSecrets(data);
  const answer = await fetch(new URL('/api/export/snapshot', settings.cmsUrl), {
    headers: { authorization: `Bearer ${HUB_PUBLISHER_TOKEN}` },
  });
  expect(answer.status).toBe(200);
  return answer.text();
}

const run = promisify(execFile);
const command = async (name: string, ...words: readonly string[]): Promise<string> =>
  (
    await run(process.execPath, [`${name}.ts`, '--data', data.root, ...words], {
      cwd: join(repository, 'scripts'),
    })
  ).stdout;

async function rendered(snapshot: string): Promise<Readonly<Record<string, string>>> {
  const { files, failed } = await siteAt(demoMoment, understand(snapshot, 'The drill'));
  expect(failed.size).toBe(0);
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  return Object.fromEntries([...files].map(([file, { bytes }]) => [file, digest(bytes)]));
}

test('a hub that is lost comes back from its backup as it was', { timeout: 180_000 }, async () => {
  const folder = await temporaryFolder();
  const [out, safe] = [join(folder, 'monday'), join(folder, 'safe')];
  const password = (await ensureSecrets(data)).HUB_ADMIN_PASSWORD;

  const { editor, before } = await whileRunning(async () => {
    const signedIn = await signIn(settings.cmsUrl, email, password);
    await signedIn.post(actionPath('news-article', article, 'publish'), { title: 'Published' });
    // A draft is in no snapshot: only the database knows it.
    await signedIn.put(entryPath('news-article', article), { title: 'A draft' });
    await command('backup', '--out', out);
    return { editor: signedIn, before: await pull() };
  });
  const rows = rowsPerTable(data.database);
  const uploads = await contentsOf(data.uploads);
  await rm(data.root, { recursive: true });
  await rename(`${out}.secrets`, safe);

  await command('restore', '--from', out, '--secrets', safe);
  await whileRunning(async () => {
    expect(await pull()).toBe(before);
    // Who was signed in still is.
    const draft = await editor.get(entryPath('news-article', article));
    expect(draft).toMatchObject({ data: { title: 'A draft' } });
  });
  expect(rowsPerTable(data.database)).toEqual(rows);
  expect(await contentsOf(data.uploads)).toEqual(uploads);

  await rm(data.root, { recursive: true });
  expect(await command('restore', '--from', out)).toContain('Everyone signs in anew');
  const after = await whileRunning(async () => {
    await expect(editor.get(entryPath('news-article', article))).rejects.toThrow('401');
    await signIn(settings.cmsUrl, email, password);
    return pull();
  });
  expect(after).toBe(before);
  expect(await rendered(after)).toEqual(await rendered(before));
});
