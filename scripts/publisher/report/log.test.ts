import { expect, test } from 'vitest';

import { createLog } from './log.ts';
import type { PublisherEvent } from './publisher-event.ts';
import { aRun } from './site-state.fixture.ts';

function logged(event: PublisherEvent) {
  const lines: string[] = [];
  const sentences: string[] = [];
  const write = (to: string[]) => ({ write: (text: string) => void to.push(text) });
  createLog({ lines: write(lines), sentences: write(sentences) })(event);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^\{[^\n]*\}\n$/);
  const { time, ...line } = JSON.parse(lines[0] ?? '') as Readonly<Record<string, unknown>>;
  expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  return { line, sentences };
}

const run = aRun();
const [info, warn, error] = [30, 40, 50];
const runFields = { run: 7, kind: 'change', number: 41, files: 12, tookMs: 34 };
const held = [
  { code: 'entry-unreadable', documentId: 'n1', locale: 'en', number: 42 },
  { code: 'page-refused', path: '/news/' },
] as const;

type Row = readonly [PublisherEvent, Readonly<Record<string, unknown>>];

test.for<Row>([
  [
    { event: 'started', fence: 3, timeZones: '2026c' },
    {
      level: info,
      fence: 3,
      timeZones: '2026c',
      msg: 'The publisher follows the CMS, with time zones of 2026c.',
    },
  ],
  [
    { event: 'published', run, lagMs: 250, heldBack: 1, notes: ['/a.ics holds less.'] },
    {
      level: info,
      ...runFields,
      lagMs: 250,
      heldBack: 1,
      notes: 1,
      msg: 'Run 7: change 41, 12 files, 34 ms. /a.ics holds less.',
    },
  ],
  [
    { event: 'unchanged', number: 42 },
    { level: info, number: 42, msg: 'Nothing that visitors see is different at change 42.' },
  ],
  [{ event: 'let-go' }, { level: info, heldBack: 0, msg: 'Nothing is held back any more.' }],
  [
    { event: 'unpinned', run: 7 },
    {
      level: info,
      run: 7,
      msg: 'The site was kept at run 7; it follows what is published again.',
    },
  ],
  [
    { event: 'rolled-back', run },
    {
      level: info,
      ...runFields,
      msg: 'An operator went back. Run 7: change 41, 12 files, 34 ms.',
    },
  ],
  [
    { event: 'audited', files: 900, different: [], repair: undefined },
    {
      level: info,
      files: 900,
      different: 0,
      msg: 'The audit compared 900 files, and all are what they should be.',
    },
  ],
  [
    { event: 'pictures-forgotten', files: 7 },
    {
      level: info,
      files: 7,
      msg: '7 files of pictures that nothing needs any more are gone from the cache.',
    },
  ],
])('%j is for the log alone', ([event, fields]) => {
  expect(logged(event)).toEqual({ line: { event: event.event, ...fields }, sentences: [] });
});

test.for<Row>([
  [
    { event: 'no-metrics', problem: 'Port 4323 is in use.' },
    { level: warn, msg: 'There are no metrics: Port 4323 is in use. Publishing goes on.' },
  ],
  [
    { event: 'failed', reason: 'cms-unreachable', sentence: 'No.', frames: [], againInMs: 2000 },
    { level: warn, reasons: ['cms-unreachable'], againInMs: 2000, msg: 'No. (again in 2 s)' },
  ],
  [
    { event: 'failed', reason: 'fault', sentence: 'No.', frames: ['here'], againInMs: 1000 },
    {
      level: error,
      reasons: ['fault'],
      frames: ['here'],
      againInMs: 1000,
      msg: 'No. (again in 1 s)',
    },
  ],
  [
    { event: 'recovered', failures: 3, afterMs: 7400 },
    { level: info, failures: 3, afterMs: 7400, msg: 'It works again. Failures: 3, in 7 s.' },
  ],
  [
    { event: 'held-back', heldBack: 2, reasons: held },
    {
      level: warn,
      heldBack: 2,
      reasons: held,
      msg: 'Held back: 2, newly n1 (en, change 42), /news/. What was shown of it before stays. Press "Publish" in the entry to read what is wrong.',
    },
  ],
  [
    { event: 'picture-problem', problems: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
    {
      level: warn,
      pictures: 7,
      msg: 'Pictures are missing on the site. a, b, c, d, e and 2 more',
    },
  ],
  [
    { event: 'pinned', run: 7 },
    {
      level: warn,
      run: 7,
      msg: 'The site is kept at run 7, and what is published waits. "npx pnpm@12.21.0 unpin" lets it go on.',
    },
  ],
  [
    { event: 'mended', run: aRun({ kind: 'repair' }) },
    {
      level: warn,
      ...runFields,
      kind: 'repair',
      msg: 'An audit found files that were not what they should be, and mended them. Run 7: change 41, 12 files, 34 ms.',
    },
  ],
  [
    {
      event: 'audited',
      files: 900,
      different: [
        { path: 'index.html', is: 'other' },
        { path: 'feeds/all.xml', is: 'missing' },
      ],
      repair: undefined,
    },
    {
      level: error,
      files: 900,
      different: 2,
      msg: 'The audit compared 900 files, and 2 are not what they should be: index.html (other), feeds/all.xml (missing). "npx pnpm@12.21.0 audit-site --repair" mends them.',
    },
  ],
  [
    { event: 'edits-found', changes: 2 },
    {
      level: warn,
      changes: 2,
      msg: 'The content was edited past the CMS, as in its database itself: 2 changes, which are published now.',
    },
  ],
  [
    { event: 'night-failed', sentence: 'The disk is full.' },
    {
      level: warn,
      msg: 'Not all that is done at night could be done. The disk is full. It is tried again the next night.',
    },
  ],
])('%j is a sentence for whoever looks on as well', ([event, fields]) => {
  expect(logged(event)).toEqual({
    line: { event: event.event, ...fields },
    sentences: [`${String(fields['msg'])}\n`],
  });
});

test.for<Row>([
  [
    { event: 'lease-refused' },
    { level: error, msg: 'Another publisher works on this data directory, so this one ends.' },
  ],
  [
    { event: 'receipt-failed', sentence: 'The CMS does not answer.' },
    { level: warn, msg: 'Editors are not told yet what went live. The CMS does not answer.' },
  ],
])('%j is looked up, and nobody is called', ([event, fields]) => {
  expect(logged(event)).toEqual({ line: { event: event.event, ...fields }, sentences: [] });
});
