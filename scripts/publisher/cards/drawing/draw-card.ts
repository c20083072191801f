import { directionOf, type Locale } from '@porchlight/shared';
import { type CardLeaf, cardSize, type SocialCard } from '@porchlight/site/social-card';
import sharp, { type OverlayOptions } from 'sharp';

import { type Coverage, families } from './fonts.ts';
import { leafBox, leafColours, leafSvg, playSign } from './leaf.ts';
import { readable } from './readable.ts';
import {
  colours,
  eaveHeight,
  lantern,
  lanternOf,
  type Pixels,
  sideOf,
  streetOf,
} from './scenery.ts';
import { type Setting, setText, type TextBlock } from './text-block.ts';

const margin = 72;
const afterLeaf = leafBox.x + leafBox.width + 52;

/** Where words begin at the earliest, clear of the lantern, and where they end at the latest. */
const top = 204;
const bottom = 512;
const gap = 36;

/** Half way between the eave and the rooftops: the middle of what a card without a leaf says. */
const middle = 338;

/** Draws a card as a PNG. What the fonts lack is left out, down to a card without its own title. */
export async function drawCard(card: SocialCard, covers: Coverage): Promise<Buffer> {
  const street = await streetOf(directionOf(card.locale), card.leaf?.tone === 'ahead');
  const overlays = [
    ...(await nameOverlays(card, covers)),
    ...(card.leaf === undefined ? [] : await leafOverlays(card, card.leaf, covers)),
    ...(await wordOverlays(card, covers)),
  ];
  return toPng(street, overlays);
}

/** Draws the card that says nothing: the street, and the lantern once more, large. */
export async function drawPlainCard(): Promise<Buffer> {
  const size = 260;
  const input = await lanternOf(size);
  const left = (cardSize.width - size) / 2;
  return toPng(await streetOf('ltr', false), [{ input, left, top: 196 }]);
}

/** Few colours and no dither: half the bytes and half the time. */
const toPng = ({ data, raw }: Pixels, overlays: readonly OverlayOptions[]): Promise<Buffer> =>
  sharp(data, { raw })
    .composite([...overlays])
    .png({ palette: true, quality: 90, effort: 1, dither: 0 })
    .toBuffer();

type Words = Pick<Setting, 'width' | 'height' | 'sizes'> & {
  readonly words: string | undefined;
  readonly voice: 'display' | 'text';
  readonly colour?: string;
  readonly leading?: number;
};

const latin = { display: families.display, text: families.text, titleLeading: 0.82 };

/** How each language is set: its font for each voice, and how close the lines of a title stand. */
const scripts: Readonly<Record<Locale, { display: string; text: string; titleLeading: number }>> = {
  en: latin,
  es: latin,
  ar: { display: families.arabic, text: families.arabic, titleLeading: 0.76 },
};

/** Undefined where there is nothing that can be drawn. */
async function blockOf(
  card: SocialCard,
  covers: Coverage,
  words: Words,
  set = setText,
): Promise<TextBlock | undefined> {
  const setting = settingOf(card, covers, words);
  return setting && set(setting);
}

/** Sets words that stand on many cards, a month or the name of the site, and remembers how they look. */
async function setCommon(setting: Setting): Promise<TextBlock> {
  const key = JSON.stringify(setting);
  const block = common.get(key) ?? (await setText(setting));
  if (common.size >= mostCommon) common.clear();
  common.set(key, block);
  return block;
}

const common = new Map<string, TextBlock>();
/** Of a hundred kilobytes each; forgotten all at once when they are too many to keep. */
const mostCommon = 200;

function settingOf(
  { locale }: SocialCard,
  covers: Coverage,
  { words = '', voice, colour = colours.cream, leading = 1, ...box }: Words,
): Setting | undefined {
  const drawable = readable(words, covers);
  if (drawable === undefined) return undefined;
  const dir = directionOf(locale);
  return { ...box, words: drawable, family: scripts[locale][voice], colour, dir, leading };
}

/** The site's name on the eave, beside the lantern. */
async function nameOverlays(
  card: SocialCard,
  covers: Coverage,
): Promise<readonly OverlayOptions[]> {
  const x = lantern.x + lantern.radius + 24;
  const name: Words = {
    words: card.siteName,
    voice: 'display',
    width: cardSize.width - x - margin,
    height: 56,
    sizes: [42, 36, 30],
  };
  const block = await blockOf(card, covers, name, setCommon);
  return block === undefined ? [] : [at(card, block, x, (eaveHeight - block.height) / 2 + 4)];
}

/** What it is, its title, and when: below each other. */
async function wordOverlays(
  card: SocialCard,
  covers: Coverage,
): Promise<readonly OverlayOptions[]> {
  const x = card.leaf === undefined ? margin : afterLeaf;
  const width = cardSize.width - x - margin;
  const line = { voice: 'text', colour: colours.muted, width, height: 44 } as const;
  const kindWords = { ...line, words: card.kind, sizes: [30, 27, 24] };
  const kind = await blockOf(card, covers, kindWords, setCommon);
  const note = await blockOf(card, covers, { ...line, words: card.note, sizes: [28, 25, 22] });
  const others = [kind, note].reduce((sum, each) => sum + (each ? each.height + gap : 0), 0);
  const title = await blockOf(card, covers, {
    words: readable(card.title, covers) ?? card.siteName,
    voice: 'display',
    width,
    height: bottom - top - others,
    sizes: [88, 78, 69, 61, 54, 48, 43, 38, 34, 30],
    leading: scripts[card.locale].titleLeading,
  });
  const whole = others + (title?.height ?? 0);
  let y = card.leaf === undefined ? Math.max(top, middle - whole / 2) : top;
  return [kind, title, note].flatMap((block) => {
    if (block === undefined) return [];
    const overlay = at(card, block, x, y);
    y += block.height + gap;
    return [overlay];
  });
}

async function leafOverlays(
  card: SocialCard,
  leaf: CardLeaf,
  covers: Coverage,
): Promise<readonly OverlayOptions[]> {
  const { onStrip, onSheet } = leafColours[leaf.tone];
  const { x, y, width, strip, sheet } = leafBox;
  const body = y + strip;
  const week = {
    words: capitalised(leaf.week, card),
    voice: 'text',
    colour: onStrip,
    top: y + 6,
    height: strip - 6,
  };
  const day = { words: leaf.day, voice: 'display', colour: onSheet, top: body, height: sheet - 66 };
  const month = {
    words: capitalised(leaf.month, card),
    voice: 'text',
    colour: onSheet,
    height: 66,
  };
  const rows = [
    { ...week, sizes: [36, 30, 25, 21] },
    ...(leaf.day === playSign ? [] : [{ ...day, sizes: [170, 140, 110] }]),
    { ...month, top: body + sheet - 76, sizes: [34, 29, 25, 21] },
  ] as readonly (Omit<Words, 'width'> & { readonly top: number })[];
  const paper = {
    input: Buffer.from(leafSvg(leaf)),
    left: sideOf(directionOf(card.locale))(x, width),
    top: y,
  };
  const overlays: OverlayOptions[] = [paper];
  for (const { top: rowTop, ...row } of rows) {
    const block = await blockOf(card, covers, { ...row, width: width - 24 }, setCommon);
    if (block === undefined) continue;
    const [across, down] = [(width - block.width) / 2, (row.height - block.height) / 2];
    overlays.push(at(card, block, x + across, rowTop + down));
  }
  return overlays;
}

/** As the stylesheet of the site has it: days and months are small words in Spanish. */
const capitalised = (words: string, { locale }: SocialCard): string =>
  words.slice(0, 1).toLocaleUpperCase(locale) + words.slice(1);

/** @param x from the side that is read first */
function at({ locale }: SocialCard, block: TextBlock, x: number, y: number) {
  const left = sideOf(directionOf(locale))(x, block.width);
  return { ...block.input, left: Math.round(left), top: Math.round(y) };
}
