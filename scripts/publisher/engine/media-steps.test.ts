import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { MediaRecord } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { filesOf as picturesOf } from '../media/picture-files.ts';
import { ledgerOf } from '../plan/ledger.ts';
import { contentOf } from '../store/content.ts';
import { openStore } from '../store/database.ts';
import { filesOf } from '../store/files.ts';
import { realDisk } from '../tree/disk.ts';
import { siteLayout } from '../tree/site-layout.ts';
import { mediaSteps } from './media-steps.ts';

const picture = (id: string, digit: string): MediaRecord => ({
  id,
  sha256: digit.repeat(64),
  mime: 'image/jpeg',
  bytes: 1,
  width: 480,
  height: 320,
});

test('pictures stay that are published and cannot be had now, and those of a page that is held back', async () => {
  const root = await temporaryFolder();
  const store = await openStore(join(root, 'publisher.db'));
  const [content, files, ledger] = [contentOf(store), filesOf(store), ledgerOf(store)];
  const place = {
    layout: siteLayout({ site: root, currentSite: join(root, 'current') }),
    disk: realDisk,
  };
  const [lost, gone, made] = [picture('1', 'a'), picture('2', 'b'), picture('3', 'c')];
  const needed = picture('4', 'd');
  const pathsOf = (record: MediaRecord) => picturesOf(record).map(({ path }) => path.slice(1));
  for (const record of [lost, made]) content.putMedia(record);
  const present = [lost, gone, needed].flatMap(pathsOf).map((path) => [path, path] as const);
  files.add('release', new Map(present));
  const [jpeg = '', first = '', ...rest] = pathsOf(needed);
  const held = join(place.layout.release('release'), 'news/held');
  await mkdir(held, { recursive: true });
  await writeFile(
    join(held, 'index.html'),
    `<img src="/${jpeg}" srcset="/${first} 480w, ${rest.map((path) => `/${path} 960w`).join(', ')}">`,
  );
  ledger.record({ path: '/news/held/', sha256: 'a', problem: 'No.' }, [], () => {
    throw new Error('It asked nothing.');
  });
  const ready = () => ({
    ready: [made],
    files: new Map(picturesOf(made).map(({ path }) => [path, path] as const)),
    problems: [],
  });
  const { steps } = mediaSteps(
    { content, files, ready, ledger, place, store },
    { media: [made], goneMedia: ['2', '4'] },
    'release',
    false,
  );
  store.close();
  expect(steps.filter(({ sha256 }) => sha256 === null).map(({ path }) => path)).toEqual(
    pathsOf(gone).toSorted(),
  );
  expect(steps.filter(({ sha256 }) => sha256 !== null).map(({ path }) => path)).toEqual(
    pathsOf(made),
  );
});
