import { expect, test } from 'vitest';

import { advised } from './advised.fixture.ts';

const around = { fileNames: new Map([['media-porch', 'Porch_at-dusk.JPG']]) };
const picture = (alt: string, more = {}) => ({ file: 'media-porch', alt, ...more });
const named = (field: string, words: string) => ({ code: 'picture-named-like-file', field, words });

test.for(['Porch_at-dusk.JPG', 'porch at dusk', 'Porch_at-dusk'])(
  '“%s” is the name of the file',
  (alt) => {
    expect(advised('page', { image: picture(alt) }, around)).toEqual([named('image.alt', alt)]);
    const body = [{ type: 'image', media: 'media-porch', alt }];
    expect(advised('page', { body }, around)).toEqual([named('body', alt)]);
  },
);

test('other words are not, nor are those of a picture that only decorates', () => {
  expect(advised('page', { image: picture('A porch at dusk') }, around)).toEqual([]);
  expect(
    advised('page', { image: picture('porch at dusk', { decorative: true }) }, around),
  ).toEqual([]);
  expect(advised('page', { image: picture('porch at dusk') })).toEqual([]);
});

test('pictures are found wherever a form has them', () => {
  const alt = 'porch at dusk';
  expect(advised('person', { photo: picture(alt) }, around)).toEqual([named('photo.alt', alt)]);
  const sections = [{ kind: 'hero' }, { kind: 'hero', image: picture(alt) }];
  expect(advised('hub-page', { sections }, around)).toEqual([named('sections.1.image.alt', alt)]);
});

test.for([
  [150, []],
  [151, [{ code: 'picture-words-long', field: 'image.alt', length: 151 }]],
] as const)('words of %i characters give %j', ([length, expected]) => {
  expect(advised('page', { image: picture('é'.repeat(length)) })).toEqual(expected);
});
