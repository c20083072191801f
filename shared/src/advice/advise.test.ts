import { expect, test } from 'vitest';

import { examples } from '../examples/index.ts';
import { documentTypes } from '../vocabulary.ts';
import { advised } from './advised.fixture.ts';
import { toDraft } from './draft.ts';

const card = (target: string) => ({ target });

test('a card that visitors would not see is named where it stands', () => {
  const around = { notPublic: new Set(['event:e2']) };
  const items = [card('event:e1'), card('event:e2'), card('no card'), card('course:e2')];
  const said = { code: 'card-not-public', target: 'event:e2' };
  expect(advised('guide', { items }, around)).toEqual([{ ...said, field: 'items.1.target' }]);
  const sections = [{ kind: 'hero' }, { kind: 'featured', items }];
  expect(advised('hub-page', { sections }, around)).toEqual([
    { ...said, field: 'sections.1.items.1.target' },
  ]);
});

test('an address at which nothing is published is named once', () => {
  const link = (url: string) => ({ type: 'link', url, children: [{ type: 'text', text: url }] });
  const urls = ['/events/none/', '/events/none#more', '/events/there/', '/evnts/none/'];
  const body = [{ type: 'paragraph', children: urls.map(link) }];
  const around = { nowhere: new Set(['/events/none/']) };
  expect(advised('event', { body }, around)).toEqual([
    { code: 'link-leads-nowhere', field: 'body', path: '/events/none/' },
  ]);
  expect(toDraft({ type: 'event', fields: { body } }).links).toEqual([
    '/events/none/',
    '/events/there/',
  ]);
});

test('a translation that is older than its original is named as a whole', () => {
  expect(advised('page', {}, { newerOriginal: 'en' })).toEqual([
    { code: 'translation-older', field: undefined, original: 'en' },
  ]);
});

test.for(documentTypes)('the full example of %s is read without fail', (type) => {
  const { fields } = examples[type].full;
  expect(toDraft({ type, fields }).title.text).toBe(fields['title'] ?? fields['name']);
});

test.for([null, 7, 'text', [null, 7], { file: 7 }, [[{}]], {}])(
  'whatever a form may hold, such as %j, nothing is said and nothing fails',
  (odd) => {
    for (const type of documentTypes) {
      const names = Object.keys(examples[type].full.fields);
      const fields = Object.fromEntries(names.map((name) => [name, odd]));
      const title = odd === 'text' ? 'text' : '';
      expect(toDraft({ type, fields })).toMatchObject({
        title: { text: title },
        body: [],
        cards: [],
      });
    }
  },
);
