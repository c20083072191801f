import type { Page } from 'playwright-core';
import { limits } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { unreadable } from './layout.fixture.ts';
import { pagesOf } from './made-pages.fixture.ts';
import { unfold } from './restyle.fixture.ts';
import { showToBrowser } from './served-browser.fixture.ts';
import type { Edit } from './served-demo.ts';
import { arabicTemplates, templates } from './templates.ts';
import { tour } from './tour.fixture.ts';

const demo = showToBrowser();

const isFull = process.env['HUB_TEST_SIZE'] === 'full';

const every = (step: number, from: number, paths: readonly string[]): readonly string[] =>
  paths.filter((_, index) => isFull || index % step === from);

/** Longer than any word in use: 62 letters. */
const longWord = 'Gemeinschaftsbeteiligungsveranstaltungsvorbereitungsausschüsse';

/** Where an editor writes words of their own that stand in a place of their own. */
const worded = new Set(
  (
    'title name role suffixes room street locality cost label question population ' +
    'publicationName occasion partnerCredit statusNote correctionNote tagline'
  ).split(' '),
);

/** One of a list of choices, not words. */
const isChoice = (text: string): boolean => /^[a-z-]+$/.test(text);

function lengthen(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return worded.has(key) && !isChoice(value)
      ? `${longWord} ${value}`.slice(0, limits.name)
      : value;
  if (Array.isArray(value)) return value.map((each) => lengthen(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, lengthen(each, name)]),
  );
}

interface Entry {
  readonly type: string;
  readonly locale: string;
  readonly fields: object;
}

const entriesOf = ({ documents }: Parameters<Edit>[0]): readonly Entry[] =>
  documents as readonly Entry[];

const withLongWords: Edit = (snapshot) => ({
  ...snapshot,
  documents: entriesOf(snapshot).map((entry) => ({ ...entry, fields: lengthen(entry.fields) })),
});

/** Without which there is no site. */
const foundations = ['site-settings', 'hub-page', 'page'];

const atMost =
  (most: 0 | 1): Edit =>
  (snapshot) => {
    const seen = new Set<string>();
    const documents = entriesOf(snapshot).filter(({ type, locale }) => {
      if (foundations.includes(type)) return true;
      const isFirst = !seen.has(`${type} ${locale}`);
      seen.add(`${type} ${locale}`);
      return most === 1 && isFirst;
    });
    return { ...snapshot, documents, changes: [] };
  };

async function unreadableUnfolded(page: Page): Promise<readonly string[]> {
  await unfold(page);
  return unreadable(page);
}

test.for([
  { width: 320, paths: every(3, 0, [...templates, ...arabicTemplates]) },
  { width: 768, paths: every(6, 1, templates) },
  { width: 1280, paths: every(6, 4, templates) },
])(
  'words as long as German has can be read at $width pixels',
  { timeout: 300_000 },
  async ({ width, paths }) => {
    const { paths: made, show } = await pagesOf(withLongWords, demo.address);
    const viewport = { width, height: 900 };
    const shown = paths.filter((path) => made.includes(path));
    expect(await tour(demo, { paths: shown, viewport, prepare: show }, unreadableUnfolded)).toEqual(
      [],
    );
  },
);

test.for([
  ['nothing', 0],
  ['one of everything', 1],
] as const)('a site with %s can be read on a phone', { timeout: 300_000 }, async ([, most]) => {
  const { paths, show } = await pagesOf(atMost(most), demo.address);
  const viewport = { width: 320, height: 640 };
  const sample = every(6, 0, paths);
  expect(await tour(demo, { paths: sample, viewport, prepare: show }, unreadableUnfolded)).toEqual(
    [],
  );
});
