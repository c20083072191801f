import { expect, test } from 'vitest';

import type { HubReader } from '../hub/recording-hub.ts';
import { recordingHub } from '../hub/recording-hub.ts';
import { hubOf } from '../outputs/library.fixture.ts';
import type { PictureView } from './picture.ts';
import { type Shared, toShareImage } from './share-image.ts';

const picture: PictureView = {
  src: '/media/lamp-1600.jpg',
  width: 1600,
  height: 900,
  avif: '',
  webp: '',
  alt: 'A lamp',
  credit: undefined,
  focus: 'focus-centre-middle',
};
const leaf = { tone: 'ahead', week: 'Thursday', day: '30', month: 'January 2025' } as const;

function shareOf(more: Partial<Shared>) {
  const { reader, asked } = recordingHub(hubOf([]));
  const page = {
    title: 'Plan your year',
    siteName: 'Porchlight',
    facts: undefined,
    picture: undefined,
  };
  const image = toShareImage(reader satisfies HubReader, 'en', { ...page, ...more });
  return { image, asked: asked() };
}

test('a page without a picture shares its card, and asks for it by what it shows', () => {
  const { image, asked } = shareOf({ facts: { kind: 'Story', note: '4 November 2024' } });
  expect(image).toMatchObject({
    width: 1200,
    height: 630,
    alt: 'Story · Plan your year · 4 November 2024 · Porchlight',
  });
  expect(image.url).toMatch(/^https:\/\/hub\.library\.example\/_cards\/[0-9a-f]{20}\.png$/);
  expect(asked).toEqual([
    '["social-card",{"locale":"en","siteName":"Porchlight","kind":"Story","title":"Plan your year","note":"4 November 2024"}]',
  ]);
});

test('a picture that an editor chose is shared, and no card is asked for', () => {
  const { image, asked } = shareOf({ picture });
  expect(image).toEqual({
    url: 'https://hub.library.example/media/lamp-1600.jpg',
    width: 1600,
    height: 900,
    alt: 'A lamp',
  });
  expect(asked).toEqual([]);
  expect(shareOf({ picture: { ...picture, alt: '' } }).image.alt).toBe('Plan your year');
});

test.for([
  ['a small picture', { picture: { ...picture, width: 599 } }],
  ['a flat one', { picture: { ...picture, height: 314 } }],
  ['the picture of an event', { picture, facts: { leaf } }],
] as const)('%s gives way to the card', ([, more]) => {
  expect(shareOf(more).image.url).toContain('/_cards/');
});

test('the words on a card are said once', () => {
  const { image } = shareOf({ title: 'Porchlight', facts: { leaf } });
  expect(image.alt).toBe('Porchlight · Thursday 30 January 2025');
});
