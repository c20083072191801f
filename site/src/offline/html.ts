import { dateWords, type Locale, localDigits, parseCalendarDate } from '@porchlight/shared';

import { widestPicture } from './limits.ts';

/*
 * What the worker reads in a page's HTML and what it fills in. Each mark is an attribute that a
 * component of the site writes in exactly this form.
 */

/** Shown only in a copy: `SavedCopy.astro`. */
const copyMark = ' hidden data-offline="copy"';
const dateMark = '<span data-offline="date"></span>';

/** Shown where something else is saved: `OfflinePage.astro`. */
const othersMark = ' hidden data-offline="others"';
const listMark = ' data-offline="list"></ul>';

/** Hidden where none of the next events is saved: `OfflinePage.astro`. */
const aheadMark = ' data-offline="ahead"';

/** The assets that a page refers to, each once. */
export const assetsIn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/"(\/_astro\/[^"]+)"/g)].flatMap(([, path]) => path ?? [])),
];

/**
 * The pictures that a page shows as its own, not on the cards of others, each in one size: in the form
 * that whatever runs a worker reads.
 */
export const picturesIn = (html: string): readonly string[] =>
  [
    ...html.matchAll(/<figure\b[^>]*>\s*<picture\b.*?type="image\/webp" srcset="([^"]+)"/gs),
  ].flatMap(([, srcset = '']) => {
    const sizes = srcset.split(', ').map((size) => size.split(' '));
    const fitting = sizes.filter(([, width]) => Number.parseInt(width ?? '', 10) <= widestPicture);
    return (fitting.at(-1) ?? sizes[0])?.[0] ?? [];
  });

/** The addresses of the events that the page for reading offline lists. */
export const aheadIn = (html: string): readonly string[] =>
  [...html.matchAll(/ data-ahead="([^"]+)"/g)].flatMap(([, path]) => path ?? []);

/**
 * The page for reading offline without what a device has not saved of the events that it lists: it is
 * saved in every language, and they only in those that somebody reads.
 */
export function withoutUnsaved(html: string, saved: readonly string[]): string {
  const listed = aheadIn(html);
  const unsaved = listed.filter((path) => !saved.includes(path));
  const marks = unsaved.map((path) => ` data-ahead="${path}"`);
  if (listed.length > 0 && unsaved.length === listed.length) marks.push(aheadMark);
  return marks.reduce((text, mark) => text.replace(mark, () => ` hidden${mark}`), html);
}

/** A page as it is named in a list: everything is HTML already. */
export interface SavedLink {
  readonly path: string;
  readonly heading: string;
  readonly lang: string;
  readonly dir: string;
}

/** Undefined for a text that is no page of ours. */
export function linkTo(path: string, html: string): SavedLink | undefined {
  const [, lang, dir] = /<html lang="([a-z]+)" dir="([a-z]+)"/.exec(html) ?? [];
  const [, heading] = /<meta property="og:title" content="([^"]*)"/.exec(html) ?? [];
  return lang && dir && heading ? { path, heading, lang, dir } : undefined;
}

/** The page with the line that says of when it is. */
export const asCopyOf = (html: string, date: string | null, locale: Locale): string =>
  html.replace(copyMark, '').replace(dateMark, () => timeOf(date, locale));

/** Between a day and its time. */
const joints: Readonly<Record<Locale, string>> = { en: ', ', es: ', ', ar: '، ' };

/** `Date` of an answer is when the server sent it (RFC 9110, section 6.6.1). */
function timeOf(date: string | null, locale: Locale): string {
  // oxlint-disable-next-line no-restricted-globals -- reads a date that is written, not the clock
  const sent = Date.parse(date ?? '');
  if (Number.isNaN(sent)) return '';
  // The device knows its own zone; Swedish writes a day as ISO 8601 does.
  const day = parseCalendarDate(new Intl.DateTimeFormat('sv').format(sent));
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(sent);
  const words = [day && dateWords(day, locale, 'plain'), localDigits(time, locale)];
  return `<time datetime="${day}">${words.join(joints[locale])}</time>`;
}

/** The page for reading offline with a list of what else is saved, if anything is. */
export function withOthers(html: string, saved: readonly SavedLink[]): string {
  const others = saved.filter(({ path }) => !html.includes(` href="${path}"`));
  if (others.length === 0) return html;
  const items = others.map(
    ({ path, heading, lang, dir }) =>
      `<li lang="${lang}" dir="${dir}"><a href="${path}" hreflang="${lang}">${heading}</a></li>`,
  );
  return html.replace(othersMark, '').replace(listMark, () => `>${items.join('')}</ul>`);
}
