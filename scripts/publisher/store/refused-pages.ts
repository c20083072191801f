import {
  type DocumentAddress,
  documentPath,
  type DocumentType,
  homePath,
  isLocale,
  locales,
  parseDocumentPath,
} from '@porchlight/shared';

import type { Store } from './database.ts';
import type { HeldBack } from './held-back.ts';

/** A version that is published and whose own page, or a file beside that, could not be made. */
export interface RefusedPage extends HeldBack {
  readonly type: DocumentType;
}

interface PageWithProblem {
  readonly path: string;
  /** Of the bytes that are shown meanwhile; null when there are none. */
  readonly sha256: string | null;
  readonly problem: string;
}

/**
 * The entries whose own pages are held back, for their editors: the page of the entry, and the
 * calendar of an event or the figures of a survey. What is wrong with a list or a feed is nothing
 * that one entry can mend: only whoever runs the hub is told of that.
 */
export function refusedPages(store: Store): readonly RefusedPage[] {
  const pages = (
    store
      .prepare('SELECT path, sha256, problem FROM page WHERE problem IS NOT NULL ORDER BY path')
      .all() as PageWithProblem[]
  ).flatMap((page) => {
    const owner = ownersPage(page.path);
    return owner === undefined ? [] : [{ ...page, owner }];
  });
  if (pages.length === 0) return [];
  // Read at most once a run, and only while something is refused.
  const owners = new Map(addressed(store).map((each) => [pageOf(each), each]));
  return [...Map.groupBy(pages, ({ owner }) => owner)].flatMap(([owner, refused]) => {
    const found = owners.get(owner);
    // Of a page and a file beside it, the page is told of.
    const page = refused.find(({ path }) => path === owner) ?? refused[0];
    if (found === undefined || page === undefined) return [];
    const { type, documentId, locale, number } = found;
    return [{ type, documentId, locale, number, reason: reasonOf(page, owner) }];
  });
}

/** The page of the entry that an address belongs to, if it belongs to one entry alone. */
function ownersPage(path: string): string | undefined {
  if (locales.some((locale) => homePath(locale) === path)) return path;
  const page = path.replace(/\/$|\.\w+$/, '/');
  return parseDocumentPath(page) === undefined ? undefined : page;
}

type Addressed = DocumentAddress & Pick<HeldBack, 'documentId' | 'number'>;

const pageOf = (document: Addressed): string | undefined =>
  document.type === 'hub-page' && isLocale(document.locale)
    ? homePath(document.locale)
    : documentPath(document);

const addressed = (store: Store): readonly Addressed[] =>
  store
    .prepare(
      `SELECT document_id AS documentId, locale, record ->> '$.type' AS type,
         coalesce(record ->> '$.number', 0) AS number,
         coalesce(record ->> '$.fields.slug', '') AS slug
       FROM document ORDER BY document_id DESC`,
    )
    .all() as Addressed[];

/** What a check has found is for everybody to read; where our code failed says nothing to an editor. */
function reasonOf({ path, sha256, problem }: PageWithProblem, owner: string): string {
  const what = path === owner ? 'Its page' : `Its file ${path}`;
  const [, found] = /^\S+ is held back: (.*)$/s.exec(problem) ?? [];
  const cause =
    found === undefined
      ? `${what} could not be made, and whoever runs the hub is told why.`
      : `${what} cannot be shown: ${found}`;
  return `${cause} ${sha256 === null ? 'Visitors do not see it.' : 'Visitors still see the one before.'}`;
}
