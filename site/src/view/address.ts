import { documentPath, type DocumentType, homePath, type Locale } from '@porchlight/shared';

/** Where a document is shown. Types without pages are shown on the home page, if anywhere. */
export const pagePathOf = (document: {
  readonly type: DocumentType;
  readonly locale: Locale;
  readonly slug?: string;
}): string =>
  (document.slug === undefined ? undefined : documentPath({ ...document, slug: document.slug })) ??
  homePath(document.locale);

/** The host of an address, as people say it: `video.example.org`. */
export const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');
