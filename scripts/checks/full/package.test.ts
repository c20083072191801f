import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { DocumentRecord } from '@porchlight/shared';
import { beforeAll, expect, onTestFinished, test } from 'vitest';

import { makeDemoHub } from '../../backup/demo-hub.fixture.ts';
import { contentsOf } from '../../backup/hub.fixture.ts';
import { type DataDirectory, layoutOf } from '../../data-directory/layout.ts';
import { openDataDirectory } from '../../data-directory/open.ts';
import { ensureSecrets } from '../../data-directory/secrets.ts';
import { freePort } from '../../processes/free-port.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { createSupervisor } from '../../processes/supervisor.ts';
import { understand } from '../../publisher/snapshot-file.ts';
import { repository } from '../../repository.ts';
import { cmsPlan } from '../../start/children.ts';
import { readStartSettings, type StartSettings } from '../../start/settings.ts';
import { actionPath, type AdminClient, entryPath, signIn } from '../admin-client.ts';
import { demo, demoMoment, siteAt } from '../demo-site.ts';

let data: DataDirectory;
let settings: StartSettings;
const url = 'https://hub.example';
const article = 'news-easy-as-abcd';
const closure = {
  place: 'place-alder-central',
  firstDay: '2190-12-24',
  lastDay: '2190-12-25',
  reasons: { en: 'The heating is out.' },
  events: [],
  withNotice: true,
};

beforeAll(async () => {
  const options = {
    port: String(await freePort()),
    'cms-port': String(await freePort()),
    'publisher-port': '0',
    'preview-port': String(await freePort()),
    empty: false,
  };
  settings = readStartSettings({ ...options, data: undefined, url }, {});
  const all = (await demo()).documents as readonly DocumentRecord[];
  data = await makeDemoHub(settings.siteUrl, { and: all.map(({ documentId }) => documentId) });
});

/** Lets an editor work on the hub, as if it had been started. */
async function whileRunning(work: (editor: AdminClient) => Promise<unknown>): Promise<void> {
  await openDataDirectory({ root: data.root, siteUrl: settings.siteUrl, moment: demoMoment });
  const supervisor = createSupervisor({
    logFolder: data.logs,
    say: () => undefined,
    onEndsOften: () => undefined,
  });
  onTestFinished(() => supervisor.stop());
  await supervisor.start(await cmsPlan(data, settings));
  const { HUB_ADMIN_PASSWORD: password } = await ensureSecrets(data);
  await work(await signIn(settings.cmsUrl, 'admin@porchlight.example', password));
  await supervisor.stop();
}

const run = promisify(execFile);
const command = async (name: string, ...words: readonly string[]): Promise<string> =>
  (
    await run(process.execPath, [`${name}.ts`, ...words], {
      cwd: join(repository, 'scripts'),
      env: { ...process.env, SITE_URL: url },
    })
  ).stdout;

async function rendered(folder: string): Promise<Readonly<Record<string, string>>> {
  const snapshot = await readFile(join(folder, 'snapshot.ndjson'), 'utf8');
  const { files, failed } = await siteAt(demoMoment, understand(snapshot, 'The package'));
  expect(failed.size).toBe(0);
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  return Object.fromEntries([...files].map(([file, { bytes }]) => [file, digest(bytes)]));
}

test(
  'the demo moves house: the same records, drafts and files, and the same site',
  { timeout: 600_000 },
  async () => {
    await whileRunning(async (editor) => {
      await editor.put(entryPath('news-article', article), { title: 'A draft' });
      await editor.post(actionPath('story', 'story-three-chairs', 'unpublish'));
      const unwritten = { title: 'Nobody published it', format: 'webinar' };
      await editor.post('/content-manager/collection-types/api::event.event?locale=en', unwritten);
      const unpublishOn = '2190-01-01T09:00';
      const appointment = { publishOn: null, unpublishOn, timeZone: 'America/New_York' };
      await editor.put(`/hub/appointments/news-article/${article}/en`, appointment);
      await editor.post('/hub/closures', closure);
    });
    const folder = await temporaryFolder();
    const [out, again, root] = ['package', 'again', 'data'].map((name) => join(folder, name));
    await command('export-package', '--data', data.root, '--out', out!);
    await command('import-package', '--data', root!, '--from', out!);
    await command('export-package', '--data', root!, '--out', again!);

    const { 'manifest.json': _first, ...before } = await contentsOf(out!);
    const { 'manifest.json': _second, ...after } = await contentsOf(again!);
    expect(after).toEqual(before);
    expect(before['editing.ndjson']).toContain('"title":"Nobody published it"');
    expect(before['editing.ndjson']).toContain('"title":"A draft"');
    expect(before['editing.ndjson']).toContain('"unpublishOn":"2190-01-01T09:00"');
    expect(before['editing.ndjson']).toContain('"reasons":{"en":"The heating is out."}');
    expect(await rendered(again!)).toEqual(await rendered(out!));
    const identity = (of: DataDirectory) => readFile(of.identityFile, 'utf8');
    expect(await identity(layoutOf(root))).toBe(await identity(data));

    const refused = command('import-package', '--data', root!, '--from', out!);
    await expect(refused).rejects.toThrow(/has started on .* already/);
    await appendFile(join(out!, 'editing.ndjson'), '\n');
    const third = join(folder, 'third');
    await expect(command('import-package', '--data', third, '--from', out!)).rejects.toThrow(
      /editing\.ndjson is not what was exported/,
    );
    await expect(readFile(layoutOf(third).versionFile)).rejects.toThrow('ENOENT');
  },
);
