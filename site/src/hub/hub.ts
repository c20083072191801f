import {
  byCodeUnit,
  type ChangeRecord,
  type Document,
  type Instant,
  type Issue,
  isDated,
  isDocumentPath,
  type Locale,
  locales,
  nextChange,
  type RedirectRecord,
  type SiteIdentity,
  type Snapshot,
  versionFor,
} from '@porchlight/shared';

import { type Catalogue, catalogueAt, isType } from './catalogue.ts';
import { pathOf } from './document.ts';
import { stateOf } from './event-order.ts';
import { facetCounts, listIds, monthsOf } from './lists.ts';
import type { Answers, Ask, Card, Question, QuestionKind } from './questions.ts';
import { relatedFinder } from './related.ts';

/** Everything published, seen at one moment, as something to ask. */
export interface Hub {
  readonly site: SiteIdentity;
  readonly moment: Instant;
  readonly ask: Ask;
  /** Entries that are not shown, and why. */
  readonly heldBack: readonly Issue[];
  /** Addresses of all documents' pages. */
  readonly documentPaths: readonly string[];
}

/** Builds a hub from a snapshot. Pure: the same snapshot and moment give the same answers. */
export function buildHub(snapshot: Snapshot, moment: Instant, url = snapshot.head.site.url): Hub {
  const catalogue = catalogueAt(snapshot.documents, moment, snapshot.head.site.locales);
  const answers = answersOf(catalogue, snapshot, moment);
  return {
    site: { ...snapshot.head.site, url },
    moment,
    ask: remembering(answers),
    heldBack: catalogue.heldBack,
    documentPaths: [...catalogue.byPath.keys()],
  };
}

/** What many pages ask and what costs a walk over many documents, so each is worked out once. */
const remembered: ReadonlySet<QuestionKind> = new Set([
  'list',
  'count',
  'months',
  'facets',
  'changed-events',
  'next-change',
]);

function remembering(answers: Answers): Ask {
  const known = new Map<string, unknown>();
  const ask = (...[kind, ...asked]: Question): unknown => {
    // A tuple of the union cannot be applied to the union of its answerers without this widening.
    const answer = answers[kind] as (...asked: readonly unknown[]) => unknown;
    if (!remembered.has(kind)) return answer(...asked);
    const key = JSON.stringify([kind, ...asked]);
    if (!known.has(key)) known.set(key, answer(...asked));
    return known.get(key);
  };
  // Each kind is answered by its own answerer, which is what `Ask` promises and a union cannot say.
  return ask as unknown as Ask;
}

function answersOf(catalogue: Catalogue, snapshot: Snapshot, moment: Instant): Answers {
  const { documents, byType, byPath } = catalogue;
  const media = new Map(snapshot.media.map((record) => [record.id, record]));
  const redirects = redirectsOf(snapshot.redirects, byPath);
  const changes = snapshot.changes
    .filter((change) => change.at <= moment)
    .sort((a, b) => a.number - b.number);
  const changesOf = Map.groupBy(changes, (change: ChangeRecord) => change.documentId);
  const list: Answers['list'] = (query) => listIds(catalogue, moment, query);
  const single: Answers['single'] = (type, locale) => {
    const versions = documents.get(byType.get(type)?.[0] ?? '');
    return versions && versionFor(versions, locale);
  };
  const anyVersion = (documentId: string): Document | undefined => {
    const versions = documents.get(documentId);
    return versions && versionFor(versions, locales[0]);
  };
  return {
    'at-path': (path) => byPath.get(path)?.documentId,
    document: (documentId, locale) => documents.get(documentId)?.get(locale),
    card: (documentId, locale) => {
      const versions = documents.get(documentId);
      const document = versions && versionFor(versions, locale);
      return document && cardOf(document);
    },
    list,
    count: (query) => list(query).length,
    months: (type, locale) => monthsOf(catalogue, type, locale),
    facets: (facet, locale) => facetCounts(catalogue, facet, locale),
    translations: (documentId) =>
      locales.flatMap((locale) => {
        const document = documents.get(documentId)?.get(locale);
        const path = document && pathOf(document);
        return path === undefined ? [] : [{ locale, path }];
      }),
    related: relatedFinder(catalogue),
    phase: (documentId) => {
      const event = anyVersion(documentId);
      return isType(event, 'event') ? stateOf(event, moment) : undefined;
    },
    single,
    media: (id) => media.get(id),
    changes: (documentId) =>
      documentId === undefined ? changes : (changesOf.get(documentId) ?? []),
    'changed-events': (locale) => changedEvents(changes, locale),
    redirects: () => [...redirects.values()],
    redirect: (path) => redirects.get(path),
    'document-paths': () => [...byPath.keys()],
    'next-change': () => nextChange(schedulesOf(catalogue), moment),
  };
}

/**
 * By the address that moved; the newest record of each counts. They hold at every moment: a document
 * that is gone is gone from what is shown of the past and of the future too.
 */
function redirectsOf(
  records: readonly RedirectRecord[],
  byPath: Catalogue['byPath'],
): ReadonlyMap<string, RedirectRecord> {
  const shown = records
    // An address that is a document's again, or a page of the site's own, leads to that page.
    .filter(({ from }) => isDocumentPath(from) && !byPath.has(from))
    .sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.at, b.at));
  return new Map(shown.map((record) => [record.from, record]));
}

/** @param changes the oldest first */
const changedEvents = (changes: readonly ChangeRecord[], locale: Locale): readonly string[] => [
  ...new Set(
    changes
      .filter((change) => change.type === 'event' && change.locale === locale)
      .map(({ documentId }) => documentId)
      .reverse(),
  ),
];

/** Made once for each document: many lists show the same ones. */
function cardOf(document: Document): Card {
  const card = cards.get(document) ?? toCard(document);
  cards.set(document, card);
  return card;
}

const cards = new WeakMap<Document, Card>();

function toCard(document: Document): Card {
  if (!('body' in document)) return document;
  const { body: _, ...card } = document;
  // Omitting a key from a union yields a type TypeScript does not see as the union of the omitted.
  return card as Card;
}

function* schedulesOf(catalogue: Catalogue) {
  for (const documentId of catalogue.byType.get('event') ?? []) {
    for (const document of catalogue.documents.get(documentId)?.values() ?? []) {
      if (isType(document, 'event') && isDated(document.schedule)) yield document.schedule;
    }
  }
}
