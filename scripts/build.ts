import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { now } from '@porchlight/shared';

import { compileCmsServer } from './compile/cms.ts';
import { compileShared } from './compile/shared.ts';
import { compileSite } from './compile/site.ts';
import type { DataDirectory } from './data-directory/layout.ts';
import { openDataDirectory } from './data-directory/open.ts';
import { loadCompiledSite } from './publisher/compiled-site.ts';
import { prepareMedia } from './publisher/media/prepare-media.ts';
import { momentFor, readMoment } from './publisher/moment.ts';
import { openSiteFolder } from './publisher/site-folder.ts';
import { siteTree } from './publisher/site-tree.ts';
import { sourceFromFile, type SnapshotSource, withPublished } from './publisher/snapshot-source.ts';
import { repository } from './repository.ts';
import { runCommand } from './terminal/command.ts';
import { Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';
import { readSiteUrl } from './terminal/site-url.ts';
import { createScreen, createSteps } from './terminal/steps.ts';

const command = defineCommand({
  name: 'build',
  says: 'Writes the whole static site, from the CMS or from a snapshot file.',
  options: {
    from: { value: 'FILE', says: 'A snapshot (default: what the CMS has published).' },
    out: { value: 'DIR', says: 'Where the site is written (default: site/dist).' },
    now: { value: 'INSTANT', says: 'The moment to show (default: HUB_NOW, else now).' },
    url: {
      value: 'URL',
      says: 'Address that visitors use (default: SITE_URL, else the snapshot’s).',
    },
    data: { value: 'DIR', says: 'Data directory (default: .data).' },
  },
});

await runCommand(command, async (options, stop) => {
  const set = options.now
    ? readMoment(options.now, '--now')
    : readMoment(process.env['HUB_NOW'], 'HUB_NOW');
  const written = options.url ?? process.env['SITE_URL'];
  const url = written === undefined ? undefined : readSiteUrl(written);
  const out = resolve(options.out ?? join(repository, 'site', 'dist'));
  const screen = createScreen();
  const step = createSteps(screen);

  const siteUrl = url ?? new URL('http://127.0.0.1:4321');
  const data = await openDataDirectory({ root: options.data, siteUrl, moment: now() });
  const folder = await openSiteFolder(out);
  await step('Compile the site', () => compileSite(stop), String);
  const site = await step('Load it', () => loadCompiledSite());

  const render = async (source: SnapshotSource): Promise<void> => {
    const { snapshot, original } = source;
    const media = await step(
      'Prepare the pictures',
      () => prepareMedia(snapshot.media, data.media, original, stop),
      ({ ready }) => `${ready.length}`,
    );
    const made = await step(
      'Render every page',
      () => {
        const moment = momentFor(set, snapshot.head.at);
        return siteTree({
          site,
          snapshot,
          moment,
          url: url?.origin ?? snapshot.head.site.url,
          media,
        });
      },
      ({ pages }) => `${pages} pages and feeds, time zones of ${process.versions['tz']}`,
    );
    await step(
      'Write the site',
      () => folder.replace(made.tree),
      () => out,
    );
    for (const sentence of made.heldBack) screen.line(`  Held back: ${sentence}`);
    for (const sentence of made.notes) screen.line(`  Note: ${sentence}`);
  };

  if (options.from !== undefined) return render(await sourceFromFile(resolve(options.from)));
  await compileForExport(data, stop);
  return withPublished({ data, siteUrl, stop }, render);
});

async function compileForExport(data: DataDirectory, stop: AbortSignal): Promise<void> {
  if ((await stat(data.database).catch(() => undefined)) === undefined)
    throw new Failure(`There is no database in ${data.root} yet.`, {
      remedy: 'Run "npx pnpm@12.21.0 start" once, or read a snapshot with --from FILE.',
    });
  await compileShared(stop);
  await compileCmsServer(stop);
}
