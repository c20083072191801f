import { fixedPath, type Locale } from '@porchlight/shared';

const sentences: Readonly<Record<number, string>> = {
  400: 'This address cannot be understood.',
  404: 'There is no page at this address.',
  405: 'Only GET and HEAD are answered here.',
  410: 'The page at this address was removed.',
  412: 'The file is another than was asked for.',
  414: 'This address is too long.',
  416: 'The file has no such part.',
  500: 'The page could not be read. Try again in a minute.',
  503: 'The site cannot answer just now. Try again in a minute.',
};

/** What is said instead of a page. */
export const sentenceFor = (status: number): string =>
  sentences[status] ?? 'This request cannot be answered.';

interface Missing {
  readonly site: URL;
  /** Whose page of all feeds is named. */
  readonly locale: Locale;
  readonly removed: boolean;
}

/** A program cannot use a page, and whoever reads its log knows English sooner than HTML. */
export function sentenceForPrograms({ site, locale, removed }: Missing): string {
  const list = new URL(fixedPath('feeds', locale), site);
  return `There is no feed or calendar at this address${removed ? ' any more' : ''}. See ${list.href}.`;
}
