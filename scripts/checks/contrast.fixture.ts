import type { Page } from 'playwright-core';
import sharp from 'sharp';

import { bringAxe } from './accessibility.fixture.ts';
import { restyle } from './restyle.fixture.ts';

const withoutText =
  '* { color: transparent !important; text-decoration-color: transparent !important }';

/** A line of text as it stands in the window. */
interface Line {
  readonly words: string;
  readonly luminance: number;
  readonly isLarge: boolean;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/**
 * Text within an element that is too faint against what is painted behind it, pixel by pixel (WCAG
 * 1.4.3). The element is scrolled into the window, which has to be as large as it.
 */
export async function faintText(page: Page, selector: string): Promise<readonly string[]> {
  await bringAxe(page);
  await page.locator(selector).first().scrollIntoViewIfNeeded();
  const lines = await page.evaluate(linesIn, selector);
  await restyle(page, withoutText);
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const faults = lines.flatMap(({ words, luminance, isLarge, box }) => {
    let [darkest, lightest] = [1, 0];
    for (let y = Math.ceil(box.top); y < box.top + box.height; y += 1)
      for (let x = Math.ceil(box.left); x < box.left + box.width; x += 1) {
        const at = (y * info.width + x) * info.channels;
        const behind = luminanceOf([...data.subarray(at, at + 3)]);
        darkest = Math.min(darkest, behind);
        lightest = Math.max(lightest, behind);
      }
    const least = Math.min(contrast(luminance, darkest), contrast(luminance, lightest));
    return least < (isLarge ? 3 : 4.5) ? [`${least.toFixed(2)}: ${words}`] : [];
  });
  return lines.length === 0 ? [`${selector} has no text`] : faults;
}

/** Of sRGB values up to 255, as WCAG defines it. */
const luminanceOf = (values: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = values.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

declare const axe: {
  readonly commons: {
    readonly color: {
      readonly Color: new () => { parseString(text: string): void; getRelativeLuminance(): number };
    };
  };
};

/** Runs in the page. */
function linesIn(selector: string): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const root of document.querySelectorAll(selector)) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement;
      const words = text.textContent?.trim().slice(0, 40) ?? '';
      if (words === '' || element === null || element.closest('.vh') !== null) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const parsed = new axe.commons.color.Color();
      parsed.parseString(color);
      const size = Number.parseFloat(fontSize);
      range.selectNodeContents(text);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        const box = {
          left: Math.max(left, 0),
          top: Math.max(top, 0),
          width: Math.min(right, innerWidth) - Math.max(left, 0),
          height: Math.min(bottom, innerHeight) - Math.max(top, 0),
        };
        if (box.width < 1 || box.height < 1) continue;
        const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
        lines.push({ words, luminance: parsed.getRelativeLuminance(), isLarge, box });
      }
    }
  }
  return lines;
}
