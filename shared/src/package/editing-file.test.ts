import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Editing, readEditing, writeEditing } from './editing-file.ts';

const at = '2026-10-01T00:00:00.000Z';

const editing: Editing = {
  files: [
    {
      id: 'porch',
      name: 'porch at dusk.png',
      caption: 'A porch',
      mime: 'image/png',
      bytes: 9,
      sha256: 'ab'.repeat(32),
      focalPoint: { x: 40, y: 60 },
    },
  ],
  drafts: [
    { type: 'event', documentId: 'e1', locale: 'es', fields: { title: 'Un borrador', free: true } },
  ],
  withdrawn: [
    {
      type: 'story',
      documentId: 's1',
      locale: 'en',
      number: 4,
      firstPublishedAt: at,
      revisedAt: at,
      told: { title: 'Gone' },
    },
    {
      type: 'story',
      documentId: 's2',
      locale: 'en',
      number: 5,
      firstPublishedAt: at,
      revisedAt: at,
      told: null,
    },
  ],
  formerAddresses: [
    { from: '/stories/a/', to: null, at, type: 'story', entry: 's1', language: 'en' },
    { from: '/old/', to: '/about/', at, type: null, entry: null, language: null },
  ],
  importedEvents: [
    {
      key: 'k',
      entry: 'e1',
      language: 'es',
      fields: { title: 'Un borrador' },
      notes: [{ code: 'place-unknown', name: 'Plaza' }],
      file: 'programme.ics',
      at,
    },
  ],
  appointments: [
    {
      type: 'event',
      documentId: 'e1',
      locale: 'es',
      publishOn: '2026-12-01T09:00',
      unpublishOn: null,
      timeZone: 'America/New_York',
    },
  ],
  versions: [
    {
      type: 'story',
      documentId: 's1',
      locale: 'en',
      number: 3,
      at,
      origin: 'hand',
      by: 'Ada Long',
      title: 'A story',
      fields: { title: 'A story' },
    },
  ],
  closures: [
    {
      place: 'p1',
      firstDay: '2026-12-01',
      lastDay: '2026-12-02',
      reasons: { en: 'No heating.' },
      events: [{ entry: 'e1', status: 'scheduled', notes: {} }],
      notices: [{ language: 'en', line: 'Closed.' }],
      at,
      undoneAt: null,
    },
  ],
};

test('what is written is read again, and written the same in any order', () => {
  const text = writeEditing(editing);
  expect(readEditing(text)).toEqual({ ok: true, value: editing });
  const turned = { ...editing, withdrawn: editing.withdrawn.toReversed() };
  expect(writeEditing(turned)).toBe(text);
});

test.for([
  'poem',
  '{"line":"poem"}',
  '{"line":"draft","type":"event","documentId":"../x","locale":"en","fields":{}}',
  '{"line":"draft","type":"poem","documentId":"e1","locale":"en","fields":{}}',
  '{"line":"draft","type":"event","documentId":"e1","locale":"en"}',
])('%s is no line of it', (line) => {
  expect(readEditing(`${writeEditing(editing)}${line}\n`)).toEqual({
    ok: false,
    problem: { line: 11 },
  });
});

test('whatever the text is, it is read to its end', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = readEditing(text);
      expect(read.ok || read.problem.line > 0).toBe(true);
    }),
  );
});
