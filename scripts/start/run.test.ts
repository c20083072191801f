import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { expect, test } from 'vitest';

import { layoutOf } from '../data-directory/layout.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { duringRun } from './run.ts';
import { readStartSettings } from './settings.ts';

async function setUp() {
  const data = layoutOf(join(await temporaryFolder(), 'data'));
  const screen = {
    line: () => undefined,
    strong: (text: string) => text,
    faint: (text: string) => text,
  };
  const ports = { port: '4321', 'cms-port': '1337', 'preview-port': '4324', 'publisher-port': '0' };
  const settings = readStartSettings(
    { ...ports, data: data.root, empty: true, url: undefined },
    {},
  );
  return { data, screen, settings, stop: new AbortController().signal, againMs: 1 };
}

test('what a disk refuses is done when it takes files again, and the rest meanwhile', async () => {
  const options = await setUp();
  const { data } = options;
  const story: string[] = [];
  const meanwhile = async (_: unknown, { message }: Error): Promise<void> => {
    story.push(message);
    await mkdir(data.root);
  };
  await duringRun({ ...options, meanwhile }, async () => {
    story.push(...(await readdir(data.root)));
  });
  expect(story).toEqual([`${data.root} cannot be written by this user.`, basename(data.runFile)]);
  expect(await readdir(data.root)).toEqual([]);
});

test('where nothing can be done meanwhile, its sentence ends the start', async () => {
  const options = await setUp();
  const refused = `${options.data.root} cannot be written by this user.`;
  await expect(duringRun(options, async () => undefined)).rejects.toThrow(refused);
});
