import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { CardLeaf, SocialCard } from '@porchlight/site/social-card';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';

import { repository } from '../../../repository.ts';
import { type Box, type Drawn, drawn } from '../drawn.fixture.ts';
import { drawPlainCard } from './draw-card.ts';

const leaf: CardLeaf = { tone: 'ahead', week: 'Thursday', day: '30', month: 'January 2025' };
const news: SocialCard = {
  locale: 'en',
  siteName: 'Porchlight',
  kind: 'News article',
  title: 'Breaking barriers as a team',
  note: '14 January 2025',
};
const event: SocialCard = { ...news, kind: 'Webinar', leaf };
const arabic: SocialCard = { ...event, locale: 'ar', siteName: 'بورشلايت', title: 'بناء صلات' };
const titled = (title: string, more: object = {}): SocialCard => ({ ...news, ...more, title });

const cards = {
  news,
  event,
  arabic,
  past: { ...event, leaf: { ...leaf, tone: 'past' } },
  off: { ...event, leaf: { ...leaf, tone: 'off' } },
  onDemand: { ...event, leaf: { tone: 'past', week: 'On demand', day: '▶', month: 'at any time' } },
  word: titled('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten', { leaf }),
  long: titled('How a small library learned to listen to everyone around it. '.repeat(4), { leaf }),
  endless: titled('WWWWWW MMMMMM '.repeat(60)),
  withEmoji: titled('Breaking 🌞 barriers as a team 📚'),
  unreadable: titled('图书馆与社区'),
  siteName: titled('Porchlight'),
  small: { ...event, leaf: { ...leaf, week: 'jueves' } },
  capital: { ...event, leaf: { ...leaf, week: 'Jueves' } },
  markup: titled('<b>&amp; "quoted"</b>'),
  joined: titled('ببببببببب', { locale: 'ar' }),
  apart: titled('ب\u200Cب\u200Cب\u200Cب\u200Cب\u200Cب\u200Cب\u200Cب\u200Cب', { locale: 'ar' }),
  latinFirst: titled('MMMM ا', { locale: 'ar' }),
} as const satisfies Record<string, SocialCard>;

/** Where a card without a leaf has its words, and one with a leaf. */
const wide: Box = { left: 0, top: 170, right: 1200, bottom: 540 };
const besideLeaf: Box = { ...wide, left: 390 };

let looks: Readonly<Record<keyof typeof cards, Drawn>>;
beforeAll(async () => {
  looks = await drawn(cards);
});

test('every card is a PNG of the size that social networks ask for', () => {
  const forms = Object.values(looks).map(({ width, height, format }) => [width, height, format]);
  expect(new Set(forms.map(String))).toEqual(new Set(['1200,630,png']));
});

test('only the leaf of what is ahead is lit, and only then the lantern shines on it', () => {
  const [strip, sheet, beam] = [
    [80, 225],
    [80, 300],
    [60, 200],
  ] as const;
  const colours = (look: Drawn) => [look.at(...strip), look.at(...sheet)].map(near);
  expect(colours(looks.event)).toEqual([near('#f9b442'), near('#fdebc4')]);
  expect(colours(looks.past)).toEqual([near('#282f47'), near('#11162a')]);
  expect(colours(looks.off)).toEqual([near('#802f20'), near('#1b223b')]);
  const isLit = (look: Drawn) => near(look.at(...beam)) !== near('#11162a');
  expect([looks.event, looks.past, looks.off, looks.news].map(isLit)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a card from right to left is the mirror of one from left to right', () => {
  expect(near(looks.arabic.at(1120, 225))).toBe(near('#f9b442'));
  expect(near(looks.arabic.at(80, 225))).toBe(near('#11162a'));
  const [words, mirrored] = [
    looks.event.words(besideLeaf),
    looks.arabic.words({ ...wide, right: 810 }),
  ];
  expect(words.left).toBeGreaterThanOrEqual(420);
  expect(words.left).toBeLessThanOrEqual(432);
  expect(mirrored.right).toBeGreaterThanOrEqual(768);
  expect(mirrored.right).toBeLessThanOrEqual(780);
});

describe('Arabic', () => {
  test('letters are joined: nine in a word take less room than nine that stand apart', () => {
    const [joined, apart] = [looks.joined, looks.apart].map((look) => {
      const { left, right, top, bottom } = look.words({ ...wide, top: 250, bottom: 420 });
      return (right - left) / (bottom - top);
    });
    expect(joined! / apart!).toBeLessThan(0.7);
  });

  test('words run from right to left, also when the first is Latin', () => {
    const { left, right } = looks.latinFirst.words({ ...wide, top: 250, bottom: 420 });
    const halves = [left, (left + right) / 2, right].map(Math.round) as [number, number, number];
    const inked = ([from, to]: readonly [number, number]) =>
      looks.latinFirst.words({ ...wide, top: 250, bottom: 420, left: from, right: to });
    // The Latin letters are wide and on the right; the alif is a stroke at the left end.
    const first = inked([halves[0], halves[0] + 40]);
    expect(first.right - first.left).toBeLessThan(30);
    expect(right).toBeGreaterThan(1110);
  });
});

test.for(['word', 'long', 'endless', 'withEmoji', 'markup'] as const)(
  'a title that is unusual stays within its room: %s',
  (name) => {
    const look = looks[name];
    const { left, top, right, bottom } = look.words(
      'leaf' in cards[name] ? besideLeaf : { ...wide, bottom: 522 },
    );
    expect(left).toBeGreaterThanOrEqual('leaf' in cards[name] ? 420 : 68);
    expect(right).toBeLessThanOrEqual(1128);
    expect(top).toBeGreaterThanOrEqual(180);
    expect(bottom).toBeLessThanOrEqual(516);
  },
);

test('signs that no font has are left out; a title that none can write is the site’s name', () => {
  const box = (look: Drawn) => look.words(wide);
  expect(box(looks.withEmoji)).toEqual(box(looks.news));
  expect(box(looks.unreadable)).toEqual(box(looks.siteName));
});

test('a day is a capital on a leaf, as on the site', () => {
  const strip = ({ at }: Drawn) => Array.from({ length: 300 }, (_, x) => at(72 + x, 240));
  expect(strip(looks.small)).toEqual(strip(looks.capital));
});

test('what can be watched at any time has a sign to start it in place of a day', () => {
  const { left, right } = looks.onDemand.words({ left: 80, top: 300, right: 360, bottom: 440 });
  expect([Math.round(left / 10), Math.round(right / 10)]).toEqual([19, 26]);
});

test('the plain card that comes with the site is what is drawn', async () => {
  const pixels = (picture: Buffer) => sharp(picture).removeAlpha().raw().toBuffer();
  const kept = await readFile(join(repository, 'site', 'public', 'social-card.png'));
  const [one, other] = [await pixels(kept), await pixels(await drawPlainCard())];
  expect(one.length).toBe(other.length);
  const apart = one.reduce((sum, part, index) => sum + Math.abs(part - other[index]!), 0);
  expect(apart / one.length).toBeLessThan(2);
});

/** Few colours are kept, so one can be a little beside another: a step of sixteen for each part. */
function near(colour: string): string {
  const parts = colour.match(/[0-9a-f]{2}/g) ?? [];
  return parts.map((part) => Math.round(Number.parseInt(part, 16) / 16)).join(' ');
}
