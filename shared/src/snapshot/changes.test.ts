import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { describeSnapshotProblem, readChanges, readSnapshot } from './read-snapshot.ts';
import { sealed, sha256, smallContent } from './snapshot.fixture.ts';
import { type ChangesContent, writeChanges, writeSnapshot } from './write-snapshot.ts';

const gone = { media: ['lamp', 'porch'], redirects: ['/events/plan/'] };
const content: ChangesContent = {
  ...smallContent,
  head: { ...smallContent.head, after: 9, gone },
};
const written = writeChanges(content, sha256);
const [head = ''] = written.split('\n');

const refusal = (text: string): string | undefined => {
  const read = readChanges(text, sha256);
  return read.ok ? undefined : describeSnapshotProblem(read.problem);
};

test('what was written is what is read', () => {
  const read = readChanges(written, sha256);
  if (!read.ok) throw new Error(refusal(written));
  const { head: readHead, documents, ...lines } = read.value;
  expect(readHead).toEqual({ ...content.head, format: 1, counts: { topic: 1 } });
  expect(documents).toEqual(content.documents.map((each) => ({ line: 'document', ...each })));
  const { media, redirects, changes } = content;
  expect(lines).toEqual({ media, redirects, changes });
});

test('the lines are those of a snapshot, but for the head and the end', () => {
  const between = (text: string) => text.split('\n').slice(1, -2);
  expect(between(written)).toEqual(between(writeSnapshot(smallContent, sha256)));
});

test('changes are not taken for everything that is published', () => {
  const read = readSnapshot(written, sha256);
  if (read.ok) throw new Error('It was read.');
  expect(read.problem).toEqual({ code: 'only-changes', after: 9 });
  expect(describeSnapshotProblem(read.problem)).toBe(
    'This is not everything that is published, only what changed after number 9. Make or fetch a snapshot.',
  );
});

test.for([
  [
    'a snapshot',
    writeSnapshot(smallContent, sha256),
    'Line 1 is not part of a snapshot: it should say which number the changes come after, and what is gone since.',
  ],
  [
    'changes that do not say what is gone',
    sealed([head.replace(/"gone":\{.*?\},/, '')]),
    'Line 1 is not part of a snapshot: it should say which number the changes come after, and what is gone since.',
  ],
  [
    'changes after no number',
    sealed([head.replace('"after":9', '"after":-1')]),
    'Line 1 is not part of a snapshot: it is wrong at "after".',
  ],
  [
    'an address that is none',
    sealed([head.replace('/events/plan/', 'javascript:')]),
    'Line 1 is not part of a snapshot: it is wrong at "gone.redirects.0".',
  ],
  [
    'changes that are cut short',
    written.slice(0, -2),
    'The snapshot is cut short: its last line is missing. Make or fetch it again.',
  ],
] as const)('%s is refused', ([, text, sentence]) => {
  expect(refusal(text)).toBe(sentence);
});

test('a snapshot says nothing of changes', () => {
  const text = writeSnapshot(smallContent, sha256);
  expect(text).not.toMatch(/"after"|"gone"/);
  const read = readSnapshot(text, sha256);
  expect(read.ok && Object.keys(read.value.head).toSorted()).toEqual([
    'at',
    'counts',
    'format',
    'number',
    'site',
  ]);
});

test('the example in docs is read', () => {
  const page = readFileSync(new URL('../../../docs/snapshot-format.md', import.meta.url), 'utf8');
  const [, example = ''] = [...page.matchAll(/```ndjson\n(.*?)```/gs)].map(([, text = '']) => text);
  expect(refusal(example)).toBeUndefined();
});
