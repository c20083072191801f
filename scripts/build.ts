import { join, resolve } from 'node:path';

import { now } from '@porchlight/shared';

import { compileSite } from './compile/site.ts';
import { layoutOf } from './data-directory/layout.ts';
import { openDataDirectory } from './data-directory/open.ts';
import { readVersion } from './data-directory/version-file.ts';
import { addCards } from './publisher/cards/add-cards.ts';
import { loadCompiledSite } from './publisher/compiled-site.ts';
import { prepareMedia } from './publisher/media/prepare-media.ts';
import { momentFor, readMoment } from './publisher/given-moment.ts';
import { indexName } from './publisher/search/search-layout.ts';
import { writeIndex } from './publisher/search/write-index.ts';
import { openSiteFolder } from './publisher/site-folder.ts';
import { sourceFromFile, type SnapshotSource, withPublished } from './publisher/snapshot-source.ts';
import { writeSite, type WrittenSite } from './publisher/write-site.ts';
import { repository } from './repository.ts';
import { runCommand } from './terminal/command.ts';
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
    'plain-cards': { says: 'Draws no social cards; those that no build drew before are plain.' },
  },
});

await runCommand(command, async (options, stop) => {
  const fixedMoment = options.now
    ? readMoment(options.now, '--now')
    : readMoment(process.env['HUB_NOW'], 'HUB_NOW');
  const written = options.url ?? process.env['SITE_URL'];
  const url = written === undefined ? undefined : readSiteUrl(written);
  const out = resolve(options.out ?? join(repository, 'site', 'dist'));
  const screen = createScreen();
  const step = createSteps(screen);

  const draws = !options['plain-cards'];
  const siteUrl = url ?? new URL('http://127.0.0.1:4321');
  const data = layoutOf(options.data);
  const folder = await openSiteFolder(out);
  await step('Compile the site', () => compileSite(stop), String);
  const site = await step('Load it', () => loadCompiledSite());

  const render = async ({ snapshot, original }: SnapshotSource): Promise<void> => {
    const media = await step(
      'Prepare the pictures',
      () => prepareMedia(snapshot.media, data.media, original, stop),
      ({ ready }) => `${ready.length}`,
    );
    const wanted = {
      site,
      snapshot,
      moment: momentFor(fixedMoment, snapshot.head.at),
      url: (url ?? readSiteUrl(snapshot.head.site.url)).origin,
      clock: fixedMoment === undefined ? ('running' as const) : ('standing' as const),
      media,
    };
    const made = await step(
      'Write the site',
      () =>
        folder.replace(async (next, former) => {
          const rendered = await step(
            'Render every page',
            () => writeSite(wanted, { folder: next, former }, stop),
            ({ pages }) => `${pages} pages and feeds, time zones of ${process.versions['tz']}`,
          );
          const { problem } = await step(
            draws ? 'Draw the social cards' : 'Add the social cards',
            () => addCards(next, rendered.cards, { site, data, draws }, stop),
            ({ cards }) => `${cards}`,
          );
          await step('Make the search index', () => searchIndex(next, stop), String);
          return problem === undefined
            ? rendered
            : { ...rendered, notes: [...rendered.notes, problem] };
        }),
      () => out,
    );
    for (const sentence of made.heldBack) screen.line(`  Held back: ${sentence}`);
    for (const sentence of made.notes) screen.line(`  Note: ${sentence}`);
    screen.line(describeWork(made));
  };

  if (options.from === undefined) return withPublished({ data, siteUrl, step, stop }, render);
  // A directory that is there has a place for pictures, and its database is not asked.
  if ((await readVersion(data)) === undefined)
    await openDataDirectory({ root: data.root, siteUrl, moment: now() });
  return render(await sourceFromFile(resolve(options.from)));
});

/** Says how many pages it has. */
async function searchIndex(folder: string, stop: AbortSignal): Promise<string> {
  try {
    return `${await writeIndex(folder, join(folder, indexName))} pages`;
  } finally {
    // Whoever stops us in a terminal stops the indexer as well, which then fails.
    stop.throwIfAborted();
  }
}

/** The index is left out: how long it takes is said by its step, and it is made elsewhere. */
function describeWork({ files, tookMs }: WrittenSite): string {
  const seconds = tookMs / 1000;
  const memory = (process.resourceUsage().maxRSS * 1024) / 1e6;
  return `${files} files in ${seconds.toFixed(1)} s, ${Math.round(files / seconds)} files per second, at most ${Math.round(memory)} MB of memory.`;
}
