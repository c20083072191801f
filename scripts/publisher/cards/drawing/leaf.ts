import type { CardLeaf } from '@porchlight/site/social-card';

/** A leaf's place from the side that is read first, and its size, in pixels. */
export const leafBox = { x: 72, y: 204, width: 300, strip: 84, sheet: 246, under: 14 } as const;

interface LeafColours {
  readonly strip: string;
  readonly onStrip: string;
  readonly sheet: string;
  readonly onSheet: string;
  readonly edge: string;
}

/** As the leaf of the site looks at night: only what is ahead is lit. */
export const leafColours: Readonly<Record<CardLeaf['tone'], LeafColours>> = {
  ahead: {
    strip: '#f9b442',
    onStrip: '#151c38',
    sheet: '#fdebc4',
    onSheet: '#151c38',
    edge: '#f9b442',
  },
  past: {
    strip: '#282f47',
    onStrip: '#f3ecde',
    sheet: '#11162a',
    onSheet: '#c4b9a5',
    edge: '#434c69',
  },
  off: {
    strip: '#802f20',
    onStrip: '#fcf6ea',
    sheet: '#1b223b',
    onSheet: '#c4b9a5',
    edge: '#f4a485',
  },
  open: {
    strip: '#404a73',
    onStrip: '#f9efda',
    sheet: '#1b223b',
    onSheet: '#f3ecde',
    edge: '#6a7392',
  },
};

/** What stands for the day where one can watch at any time. It is drawn: the fonts lack it. */
export const playSign = '▶';

const hole = 8;
const holes = 9;

/** The leaf without its words: punched at the top, with other sheets under it while the date holds. */
export function leafSvg({ tone, day }: CardLeaf): string {
  const { width, strip, sheet, under } = leafBox;
  const { strip: head, sheet: paper, onSheet, edge } = leafColours[tone];
  const bottom = strip + sheet;
  const side = width / holes / 2 - hole;
  const punched = `h${side}a${hole} ${hole} 0 0 0 ${2 * hole} 0h${side}`.repeat(holes);
  const line = `stroke="${edge}" stroke-width="2"`;
  const page = (y: number, height: number, more = ''): string =>
    `<rect x="1" y="${y}" width="${width - 2}" height="${height}" fill="${paper}" ${line}${more}/>`;
  const middle = `M${width / 2 - 32} ${strip + 44}l76 46l-76 46Z`;
  const parts = [
    tone === 'off' || tone === 'open' ? '' : page(strip, sheet + under) + page(strip, sheet + 6),
    page(strip, sheet, tone === 'open' ? ' stroke-dasharray="10 7"' : ''),
    tone === 'off' ? `<path d="M0 ${bottom}L${width} ${strip}" ${line}/>` : '',
    day === playSign ? `<path d="${middle}" fill="${onSheet}"/>` : '',
    `<path d="M0 0${punched}v${strip}h${-width}Z" fill="${head}"/>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${bottom + under + 2}">${parts.join('')}</svg>`;
}
