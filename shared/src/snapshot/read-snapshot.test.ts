import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseDocument } from '../documents/parsers.ts';
import { describeIssue } from '../issues.ts';
import { describeSnapshotProblem, readSnapshot } from './read-snapshot.ts';
import { sealed, sha256, smallContent } from './snapshot.fixture.ts';
import { writeSnapshot } from './write-snapshot.ts';

const small = writeSnapshot(smallContent, sha256);
const lines = small.trimEnd().split('\n').slice(0, -1);
const [head, document, media, redirect, change] = lines as [string, string, string, string, string];

/** The sentence that refuses a text, or undefined when it is read. */
const refusal = (text: string): string | undefined => {
  const read = readSnapshot(text, sha256);
  return read.ok ? undefined : describeSnapshotProblem(read.problem);
};

const cutShort = 'The snapshot is cut short: its last line is missing. Make or fetch it again.';
const otherBytes =
  'The snapshot is damaged: its bytes are not the ones that were written. Make or fetch it again.';
const notHead = 'Line 1 is not part of a snapshot: it should be the head.';

test('a whole snapshot is read', () => {
  expect(refusal(small)).toBeUndefined();
});

test.for([
  ['nothing', '', 'The snapshot is empty.'],
  ['white space', ' \n\n', 'The snapshot is empty.'],
  ['null', 'null', notHead],
  ['null and a line feed', 'null\n', notHead],
  ['an empty object', '{}', notHead],
  ['a list', '[]', notHead],
  ['an error as JSON', '{"error":{"status":401}}', notHead],
  [
    'an error page',
    '<!doctype html>\n<title>502</title>\n',
    'Line 1 is not part of a snapshot: it is not JSON.',
  ],
  [
    'an error page in one line',
    '<html>Bad gateway</html>',
    'Line 1 is not part of a snapshot: it is not JSON.',
  ],
  [
    'a snapshot with a byte order mark',
    `\ufeff${small}`,
    'Line 1 is not part of a snapshot: it is not JSON.',
  ],
  [
    'a newer format',
    small.replace('"format":1', '"format":2'),
    'The snapshot has format 2; this version reads format 1. Make a new snapshot, or use the version it was made with.',
  ],
  [
    'a format that is no number',
    small.replace('"format":1', '"format":"1"'),
    'Line 1 is not part of a snapshot: it is wrong at "format".',
  ],
  [
    'a head without an address',
    sealed([head.replace('https://', 'gopher://')]),
    'Line 1 is not part of a snapshot: it is wrong at "site.url".',
  ],
  ['a head alone', `${head}\n`, cutShort],
  ['no end', lines.join('\n'), cutShort],
  ['something after the end', `${small}\n`, cutShort],
  [
    'a second snapshot after the first',
    small + small,
    'The snapshot is damaged: it has 11 lines and should have 5. Make or fetch it again.',
  ],
] as const)('%s is refused', ([, text, sentence]) => {
  expect(refusal(text)).toBe(sentence);
});

test('cut anywhere, it is refused', () => {
  const bytes = new TextEncoder().encode(small);
  const firstLine = new TextEncoder().encode(head).length;
  for (let length = 1; length < bytes.length; length += 1) {
    const text = new TextDecoder().decode(bytes.subarray(0, length));
    const expected =
      length < firstLine ? 'Line 1 is not part of a snapshot: it is not JSON.' : cutShort;
    expect([length, refusal(text)]).toEqual([length, expected]);
  }
});

test('with any one byte different, it is refused', () => {
  const bytes = new TextEncoder().encode(small);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      (index, flip) => {
        const damaged = bytes.with(index, bytes[index]! ^ flip);
        expect(refusal(new TextDecoder().decode(damaged))).toMatch(/\.$/);
      },
    ),
    { numRuns: 3_000 },
  );
});

test('with any bit of it flipped, it is refused', () => {
  const bytes = new TextEncoder().encode(small);
  for (let index = 0; index < bytes.length; index += 1) {
    const damaged = bytes.with(index, bytes[index]! ^ (1 << (index % 8)));
    expect([index, refusal(new TextDecoder().decode(damaged))]).toEqual([
      index,
      expect.any(String),
    ]);
  }
});

/** What became of the lines between head and end while the end stayed. */
const withLines = (changed: readonly string[]) =>
  [head, ...changed, small.trimEnd().split('\n').at(-1)].join('\n') + '\n';

test.for([
  [
    'missing',
    [document, redirect, change],
    'The snapshot is damaged: it has 4 lines and should have 5. Make or fetch it again.',
  ],
  [
    'there twice',
    [document, media, media, redirect, change],
    'The snapshot is damaged: it has 6 lines and should have 5. Make or fetch it again.',
  ],
  ['in another place', [media, document, redirect, change], otherBytes],
  ['there twice and another missing', [document, media, media, change], otherBytes],
] as const)('a line that is %s is noticed', ([, changed, sentence]) => {
  expect(refusal(withLines(changed))).toBe(sentence);
});

test.for([
  ['a second head', [head, document, head], 'Line 3 is not part of a snapshot: a second "head".'],
  [
    'a second end',
    [head, '{"line":"end","lines":1,"sha256":"' + '0'.repeat(64) + '"}', document],
    'Line 2 is not part of a snapshot: a second "end".',
  ],
  [
    'a line of an unknown kind',
    [head, '{"line":"poem"}'],
    'Line 2 is not part of a snapshot: it is wrong at "line".',
  ],
  ['a list', [head, '[]'], 'Line 2 is not part of a snapshot: it is wrong at "line".'],
  ['null', [head, document, 'null'], 'Line 3 is not part of a snapshot: it is wrong at "line".'],
  ['no JSON', [head, '{', document], 'Line 2 is not part of a snapshot: it is not JSON.'],
  ['an empty line', [head, '', document], 'Line 2 is not part of a snapshot: it is not JSON.'],
  [
    'a picture with a wrong hash',
    [head, media.replace('a'.repeat(64), 'A'.repeat(64))],
    'Line 2 is not part of a snapshot: it is wrong at "sha256".',
  ],
  [
    'a redirect to another site',
    [head, redirect.replace('"/topics/teens/"', '"//evil.example/"')],
    'Line 2 is not part of a snapshot: it is wrong at "to".',
  ],
  ...[
    '/../../evil',
    '/a/../../../evil/',
    '/index.html',
    '/events',
    '/a//b/',
    '/%2e%2e/x/',
    `/${'x'.repeat(300)}/`,
  ].map(
    (from) =>
      [
        `a redirect from ${from.slice(0, 20)}, which is no page’s address,`,
        [head, redirect.replace('"/topics/teenagers/"', JSON.stringify(from))],
        'Line 2 is not part of a snapshot: it is wrong at "from".',
      ] as const,
  ),
  ...['https://[', 'https://%zz', 'https://a<b', 'https://me:secret@a.example'].map(
    (url) =>
      [
        `a site at ${url}`,
        [head.replace(/"url":"[^"]*"/, () => `"url":${JSON.stringify(url)}`)],
        'Line 1 is not part of a snapshot: it is wrong at "site.url".',
      ] as const,
  ),
  [
    'a site without the default language',
    [head.replace(/"locales":\[[^\]]*\]/, '"locales":["es"]')],
    'Line 1 is not part of a snapshot: it is wrong at "site.locales".',
  ],
  [
    'a redirect that leads nowhere',
    [head, redirect.replace('"to"', '"too"')],
    'Line 2 is not part of a snapshot: it is wrong at "to".',
  ],
  [
    'a redirect that leads somewhere and is gone',
    [head, redirect.replace('{', '{"gone":true,')],
    'Line 2 is not part of a snapshot: it is wrong at "to".',
  ],
  [
    'a change of an unknown field',
    [head, change.replace('"slug"', '"mood"')],
    'Line 2 is not part of a snapshot: it is wrong at "changes.0.field".',
  ],
] as const)('%s refuses the whole, although it is sealed', ([, all, sentence]) => {
  expect(refusal(sealed(all))).toBe(sentence);
});

test.for([
  ['without fields', { line: 'document', type: 'topic', documentId: 'x' }],
  ['of an unknown type', { ...JSON.parse(document), type: 'poem' }],
  ['with an impossible id', { ...JSON.parse(document), documentId: '../x' }],
  ['with nothing', { line: 'document' }],
])('a document %s is kept for its parser, which says what is wrong', ([, broken]) => {
  const read = readSnapshot(sealed([head, document, JSON.stringify(broken)]), sha256);
  if (!read.ok) throw new Error('It is a snapshot.');
  expect(read.value.documents).toEqual([JSON.parse(document), broken]);
  const [good, bad] = read.value.documents.map(parseDocument);
  expect(good?.ok).toBe(true);
  expect(bad?.ok === false && bad.problem.map(describeIssue).join()).toMatch(/\.$/);
});

test('the name of the site is cleaned like every other text', () => {
  const named = head.replace(/"name":"[^"]*"/, () =>
    JSON.stringify({ name: ' A\u0007\r\nB ' }).slice(1, -1),
  );
  const read = readSnapshot(sealed([named]), sha256);
  expect(read.ok && read.value.head.site.name).toBe('A B');
});

test('fields that a later version may add are passed over', () => {
  const richer = media.replace('{', '{"blurhash":"LKO2?U",');
  const read = readSnapshot(sealed([head, richer]), sha256);
  expect(read.ok && read.value.media).toEqual(smallContent.media);
});
