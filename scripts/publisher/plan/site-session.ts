import { type Instant, locales, type Snapshot } from '@porchlight/shared';

import type {
  Clock,
  CompiledSite,
  Edit,
  Hub,
  Question,
  Rendered,
  RenderProblem,
} from '../compiled-site.ts';
import { filesForServers } from '../tree/paths.ts';
import { digestOf } from './answer-digest.ts';

/** A question as it is kept, with what it was answered. */
export interface Answered {
  /** JSON, so that it can be asked again. */
  readonly text: string;
  readonly digest: string;
  readonly keys: readonly string[];
}

export type RenderedPage = (Rendered | RenderProblem) & { readonly path: string };

/** What an edit or the clock has done. */
export interface Touched {
  readonly keys: ReadonlySet<string>;
  /** Addresses that the site has now and had not before, and the other way round. */
  readonly came: readonly string[];
  readonly went: readonly string[];
}

/** A site that is kept up to date: its library, its addresses, and pages on demand. */
export interface SiteSession {
  readonly hub: () => Hub;
  readonly paths: () => Iterable<string>;
  readonly has: (path: string) => boolean;
  readonly change: (edit: Partial<Edit>, moment: Instant) => Touched;
  /** The digest of what a question is answered now. */
  readonly digest: (text: string) => string;
  /** A question with what it is answered now. */
  readonly answered: (question: string) => Answered;
  readonly render: (path: string) => Promise<RenderedPage>;
}

export function openSession(
  site: CompiledSite,
  snapshot: Snapshot,
  moment: Instant,
  url: string,
  clock: Clock,
): SiteSession {
  const library = site.openLibrary(snapshot, moment, url, clock);
  const counts = new Map<string, number>();
  const ofDocuments = new Map<string, readonly string[]>();
  let general: readonly string[] = [];
  let moved: readonly string[] = [];
  let digests = new Map<string, string>();

  /** Whether each address that is counted anew was there before. */
  let before = new Map<string, boolean>();
  const count = (paths: readonly string[], by: 1 | -1): void => {
    for (const path of paths) {
      if (!before.has(path)) before.set(path, counts.has(path));
      const sum = (counts.get(path) ?? 0) + by;
      if (sum === 0) counts.delete(path);
      else counts.set(path, sum);
    }
  };
  const pathsOf = (documentId: string): readonly string[] =>
    locales.flatMap((locale) => {
      const document = library.hub().ask('document', documentId, locale);
      return document === undefined ? [] : site.documentPaths(document);
    });
  const replace = (former: readonly string[], now: readonly string[]): readonly string[] => {
    if (isSame(former, now)) return former;
    count(former, -1);
    count(now, 1);
    return now;
  };
  const renew = (documentIds: Iterable<string>): void => {
    before = new Map();
    for (const documentId of documentIds) {
      const paths = replace(ofDocuments.get(documentId) ?? [], pathsOf(documentId));
      if (paths.length === 0) ofDocuments.delete(documentId);
      else ofDocuments.set(documentId, paths);
    }
    const hub = library.hub();
    general = replace(general, [...site.generalPaths(hub), ...filesForServers]);
    moved = replace(
      moved,
      hub.ask('redirects').map(({ from }) => from),
    );
  };
  renew(
    new Set(
      library
        .hub()
        .documents()
        .map(({ documentId }) => documentId),
    ),
  );

  const digest = (text: string, question = JSON.parse(text) as Question): string => {
    const known = digests.get(text);
    if (known !== undefined) return known;
    const ask = library.hub().ask as unknown as (...question: Question) => unknown;
    const made = digestOf(ask(...question));
    digests.set(text, made);
    return made;
  };

  return {
    hub: library.hub,
    paths: () => counts.keys(),
    has: (path) => counts.has(path),
    change: (edit, to) => {
      const keys = library.change(edit, to);
      digests = new Map();
      const touchedDocuments = [...keys]
        .filter((key) => key.startsWith('doc:'))
        .map((key) => key.slice(4));
      renew(touchedDocuments);
      const concerned = [...before];
      return {
        keys,
        came: concerned.flatMap(([path, was]) => (!was && counts.has(path) ? [path] : [])),
        went: concerned.flatMap(([path, was]) => (was && !counts.has(path) ? [path] : [])),
      };
    },
    digest: (text) => digest(text),
    answered: (text) => {
      const question = JSON.parse(text) as Question;
      return { text, digest: digest(text, question), keys: site.keysOf(question) };
    },
    render: async (path) => ({ ...(await site.render(path, library.hub())), path }),
  };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((path, index) => path === other[index]);
