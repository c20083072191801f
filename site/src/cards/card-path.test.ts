import { expect, test } from 'vitest';

import { cardPath, drawing } from './card-path.ts';
import type { SocialCard } from './social-card.ts';

const card: SocialCard = {
  locale: 'en',
  siteName: 'Porchlight',
  kind: 'Webinar',
  title: 'Plan your year',
  note: undefined,
  leaf: { tone: 'ahead', week: 'Thursday', day: '30', month: 'January 2025' },
};

test('an address comes from what the card shows and from how it is drawn', () => {
  expect([drawing, cardPath(card)]).toEqual([1, '/_cards/15238ef2d96a9a0e8c7a.png']);
});

test('the same card has the same address, also after it was kept as JSON', () => {
  expect(cardPath(JSON.parse(JSON.stringify(card)) as SocialCard)).toBe(cardPath(card));
});

test.for([
  ['title', { title: 'Plan your years' }],
  ['language', { locale: 'es' }],
  ['name of the site', { siteName: 'Alder' }],
  ['kind', { kind: undefined }],
  ['note', { note: 'All day' }],
  ['leaf', { leaf: { ...card.leaf, tone: 'past' } }],
] as const)('another %s is another address', ([, change]) => {
  expect(cardPath({ ...card, ...change } as SocialCard)).not.toBe(cardPath(card));
});
