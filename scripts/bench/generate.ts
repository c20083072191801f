import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { defaultLocale, isLocale, type Locale, locales } from '@porchlight/shared';

import { runCommand } from '../terminal/command.ts';
import { exitCodes, Failure } from '../terminal/failure.ts';
import { defineCommand } from '../terminal/options.ts';
import { createScreen, createSteps } from '../terminal/steps.ts';
import { fewestEntries } from '../generated-hub/plan/sizes.ts';
import { writeHub } from '../generated-hub/write-hub.ts';

const command = defineCommand({
  name: 'exec node scripts/bench/generate.ts',
  says: 'Writes a snapshot of a made-up hub of any size, always the same one for the same options.',
  options: {
    entries: { value: 'N', says: 'How many entries it has.', default: '1000' },
    seed: { value: 'S', says: 'A number that decides everything else.', default: '1' },
    locales: { value: 'LIST', says: 'Its languages.', default: locales.join(',') },
    pictures: { value: 'K', says: 'How many pictures are drawn.', default: '6' },
    out: {
      value: 'FILE',
      says: 'Where it is written (default: in the folder for temporary files).',
    },
  },
});

await runCommand(command, async (options) => {
  const entries = readNumber('entries', options.entries, fewestEntries);
  const seed = readNumber('seed', options.seed, 0);
  const pictures = readNumber('pictures', options.pictures, 0);
  const spoken = readLocales(options.locales);
  const file = resolve(options.out ?? join(tmpdir(), `porchlight-hub-${entries}-${seed}.ndjson`));
  const step = createSteps(createScreen());
  await step(
    `Write a hub of ${entries} entries`,
    async () => {
      await writeHub(file, { entries, seed, pictures, locales: spoken });
      return stat(file);
    },
    ({ size }) => `${file}, ${(size / 1e6).toFixed(1)} MB`,
  );
});

function readNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
  throw new Failure(`"${text}" in --${option} is not a whole number of ${least} or more.`, {
    remedy: `Write it as in --${option} ${Math.max(least, 100)}.`,
    exitCode: exitCodes.wrongUse,
  });
}

function readLocales(text: string): readonly Locale[] {
  const read = text.split(',').map((code) => code.trim());
  const known = read.filter(isLocale);
  if (known.length === read.length && known.includes(defaultLocale)) return [...new Set(known)];
  throw new Failure(`"${text}" in --locales is not a list of languages of the interface.`, {
    remedy: `Give ${defaultLocale} and any others of ${locales.join(',')}, separated by commas.`,
    exitCode: exitCodes.wrongUse,
  });
}
