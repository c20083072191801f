import { type DocumentAddress, documentPath } from '@porchlight/shared';

import type { Store } from './database.ts';
import type { HeldBack } from './held-back.ts';

/** A version that is published and whose own page could not be made as it says. */
export interface RefusedPage extends HeldBack {
  readonly type: DocumentAddress['type'];
}

interface PageWithProblem {
  readonly path: string;
  /** Of the bytes that are shown meanwhile; null when there are none. */
  readonly sha256: string | null;
  readonly problem: string;
}

/**
 * The entries whose own pages are held back, for their editors. What is wrong with the page of a
 * list or with a feed is nothing that an entry can mend: only whoever runs the hub is told of that.
 */
export function refusedPages(store: Store): readonly RefusedPage[] {
  const pages = store
    .prepare('SELECT path, sha256, problem FROM page WHERE problem IS NOT NULL ORDER BY path')
    .all() as PageWithProblem[];
  if (pages.length === 0) return [];
  const owners = new Map(addresses(store).map((each) => [documentPath(each), each]));
  return pages.flatMap(({ path, sha256, problem }) => {
    const owner = owners.get(path);
    if (owner === undefined) return [];
    const { type, documentId, locale, number } = owner;
    const reason = `${causeOf(problem)} ${sha256 === null ? unseen : former}`;
    return [{ type, documentId, locale, number, reason }];
  });
}

type Addressed = DocumentAddress & Pick<HeldBack, 'documentId' | 'number'>;

const addresses = (store: Store): readonly Addressed[] =>
  store
    .prepare(
      `SELECT document_id AS documentId, locale, record ->> '$.type' AS type,
         record ->> '$.number' AS number, record ->> '$.fields.slug' AS slug
       FROM document WHERE slug IS NOT NULL AND number IS NOT NULL`,
    )
    .all() as Addressed[];

/** What a check has found is for everybody to read; where our code failed says nothing to an editor. */
function causeOf(problem: string): string {
  const [, found] = /^\S+ is held back: (.*)$/s.exec(problem) ?? [];
  return found === undefined
    ? 'Its page could not be made, and whoever runs the hub is told why.'
    : `Its page cannot be shown: ${found}`;
}

const former = 'Visitors still see the page before it.';
const unseen = 'Visitors do not see it.';
