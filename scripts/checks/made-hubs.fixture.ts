import { limits } from '@porchlight/shared';

import type { Edit } from './served-demo.ts';

/** Hubs that the demo is not, made of it: what a page looks like there. */

/** Longer than any word in use: 62 letters. */
const longWord = 'Gemeinschaftsbeteiligungsveranstaltungsvorbereitungsausschüsse';

/** Where an editor writes words of their own that stand in a place of their own. */
const worded = new Set(
  (
    'title name role suffixes room street locality cost label question population ' +
    'publicationName occasion partnerCredit statusNote correctionNote tagline'
  ).split(' '),
);

/** One of a list of choices, not words. */
const isChoice = (text: string): boolean => /^[a-z-]+$/.test(text);

function lengthen(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return worded.has(key) && !isChoice(value)
      ? `${longWord} ${value}`.slice(0, limits.name)
      : value;
  if (Array.isArray(value)) return value.map((each) => lengthen(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, lengthen(each, name)]),
  );
}

interface Entry {
  readonly type: string;
  readonly locale: string;
  readonly fields: object;
}

const entriesOf = ({ documents }: Parameters<Edit>[0]): readonly Entry[] =>
  documents as readonly Entry[];

/** Words as long as German has. */
export const withLongWords: Edit = (snapshot) => ({
  ...snapshot,
  documents: entriesOf(snapshot).map((entry) => ({ ...entry, fields: lengthen(entry.fields) })),
});

/** No picture is there (yet). */
export const withoutPictures: Edit = (snapshot) => ({ ...snapshot, media: [] });

/** Without which there is no site. */
const foundations = ['site-settings', 'hub-page', 'page'];

/** Nothing, or one of everything. */
export const atMost =
  (most: 0 | 1): Edit =>
  (snapshot) => {
    const seen = new Set<string>();
    const documents = entriesOf(snapshot).filter(({ type, locale }) => {
      if (foundations.includes(type)) return true;
      const isFirst = !seen.has(`${type} ${locale}`);
      seen.add(`${type} ${locale}`);
      return most === 1 && isFirst;
    });
    return { ...snapshot, documents, changes: [] };
  };
