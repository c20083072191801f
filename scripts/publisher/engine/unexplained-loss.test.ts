import { expect, test } from 'vitest';

import { type Delta, noDelta } from '../delta.ts';
import { contentOf } from '../store/content.ts';
import { openStore } from '../store/database.ts';
import { unexplainedLoss } from './unexplained-loss.ts';

const head: Delta['head'] = {
  number: 9,
  at: '2026-06-15T12:00:00.000Z',
  site: {
    name: 'Porchlight',
    url: 'https://hub.example',
    uidDomain: 'hub.example',
    tagAuthority: 'hub.example,2026',
    locales: ['en'],
  },
};

/** Ten events and two topics. */
async function tenEvents() {
  const content = contentOf(await openStore(':memory:'));
  const put = (type: string, documentId: string): void =>
    content.put({
      documentId,
      locale: 'en',
      record: { type, documentId, locale: 'en', number: 5 },
    });
  for (let index = 0; index < 10; index += 1) put('event', `e${index}`);
  for (const id of ['t0', 't1']) put('topic', id);
  return content;
}

const gone = (...ids: readonly string[]) =>
  ids.map((documentId) => ({ documentId, locale: 'en' as const }));

const withdrawal = (documentId: string, number = 8): Delta['changes'][number] => ({
  number,
  at: head.at as never,
  type: 'topic',
  documentId,
  locale: 'en',
  action: 'delete',
  changes: [],
});

test.for<[string, Partial<Delta>, string | undefined]>([
  ['nothing', {}, undefined],
  ['two of twelve', { goneDocuments: gone('e0', 'e1') }, undefined],
  ['three of twelve', { goneDocuments: gone('e0', 'e1', 'e2') }, 'no longer has 3 of 12 entries'],
  ['a whole type', { goneDocuments: gone('t0', 't1') }, 'no longer has every topic'],
  [
    'a whole type that was withdrawn',
    { goneDocuments: gone('t0', 't1'), changes: [withdrawal('t0'), withdrawal('t1')] },
    undefined,
  ],
  [
    'a whole type of which one was withdrawn',
    { goneDocuments: gone('t0', 't1'), changes: [withdrawal('t0')] },
    'no longer has every topic',
  ],
  [
    'a whole type that was withdrawn once, and published again',
    { goneDocuments: gone('t0', 't1'), changes: [withdrawal('t0', 3), withdrawal('t1', 4)] },
    'no longer has every topic',
  ],
])('without a word vanish %s', async ([, delta, refusal]) => {
  const content = await tenEvents();
  const loss = unexplainedLoss(content, { ...noDelta(head), ...delta });
  if (refusal === undefined) expect(loss).toBeUndefined();
  else expect(loss?.message).toContain(refusal);
});
