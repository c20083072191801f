import type { MediaRecord } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { filesOf as picturesOf } from '../media/picture-files.ts';
import { contentOf } from '../store/content.ts';
import { openStore } from '../store/database.ts';
import { filesOf } from '../store/files.ts';
import { mediaSteps } from './media-steps.ts';

const picture = (id: string, digit: string): MediaRecord => ({
  id,
  sha256: digit.repeat(64),
  mime: 'image/jpeg',
  bytes: 1,
  width: 480,
  height: 320,
});

test('a picture that is published keeps its files, though they cannot be had now', async () => {
  const store = await openStore(`${await temporaryFolder()}/publisher.db`);
  const [content, files] = [contentOf(store), filesOf(store)];
  const [lost, gone, made] = [picture('1', 'a'), picture('2', 'b'), picture('3', 'c')];
  const pathsOf = (record: MediaRecord) => picturesOf(record).map(({ path }) => path.slice(1));
  for (const record of [lost, made]) content.putMedia(record);
  const present = [lost, gone].flatMap(pathsOf).map((path) => [path, path] as const);
  files.add('release', new Map(present));
  const ready = () => ({
    ready: [made],
    files: new Map(picturesOf(made).map(({ path }) => [path, path] as const)),
    problems: [],
  });
  const { steps } = mediaSteps(
    { content, files, ready },
    { media: [made], goneMedia: ['2'] },
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
