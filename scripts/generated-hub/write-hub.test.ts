import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type DocumentRecord, writeSnapshot } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { sha256 } from '../publisher/sha256.ts';
import { readSnapshotFile } from '../publisher/snapshot-file.ts';
import { generatedHub, hubOptions } from './generated-hub.ts';
import { writeHub } from './write-hub.ts';

const options = hubOptions({ entries: 60, seed: 3, pictures: 2 });

test('the file is the snapshot of the same hub, with the pictures beside it', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'new', 'hub.ndjson');
  await writeHub(file, options);
  const { snapshot, pictures } = await generatedHub(options);
  const documents = snapshot.documents as readonly DocumentRecord[];
  expect(await readFile(file, 'utf8')).toBe(writeSnapshot({ ...snapshot, documents }, sha256));
  expect(await readdir(join(folder, 'new'))).toEqual(['hub.ndjson', 'hub.ndjson.media']);

  const { media } = await readSnapshotFile(file);
  const names = await readdir(`${file}.media`);
  expect(names.sort()).toEqual([...pictures.keys()].sort());
  expect(media.map((record) => record.sha256).sort()).toEqual(names);
  for (const name of names) {
    const bytes = await readFile(join(`${file}.media`, name));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(name);
  }
});

test('written anew it is the same file', async () => {
  const file = join(await temporaryFolder(), 'hub.ndjson');
  await writeHub(file, options);
  const first = await readFile(file);
  await writeHub(file, options);
  expect((await readFile(file)).equals(first)).toBe(true);
});
