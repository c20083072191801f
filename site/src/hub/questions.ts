import {
  type ChangeRecord,
  type Document,
  type DocumentsByType,
  type DocumentType,
  documentTypes,
  type EventFormat,
  type EventState,
  type Facet,
  type Instant,
  type ListedType,
  type Locale,
  type MediaRecord,
  type RedirectRecord,
} from '@porchlight/shared';

/** A document without its long text: all that a list, a card or a related block needs. */
export type Card = DocumentsByType[DocumentType] extends infer Each
  ? Each extends Document
    ? Omit<Each, 'body'>
    : never
  : never;

/** An event without its long text; an event with it is one too. */
export type EventCard = Extract<Card, { type: 'event' }>;

/** Which events a list holds, at the hub's moment. */
export type When =
  /** Not over and going ahead; what is on just now comes first. */
  | 'upcoming'
  /** Cancelled or postponed, until the time it would have ended. */
  | 'called-off'
  /** Over, whatever became of the recording. */
  | 'past'
  /** To be watched: over with a recording ready, then those that never had a date. */
  | 'on-demand'
  /** Without a date yet. */
  | 'to-be-announced'
  /** In a calendar: everything that has a date, past, called off or ahead. */
  | 'dated';

/** Which documents, in which order. Events in time lists are ordered by time, all else newest first. */
export interface ListQuery {
  readonly types: readonly DocumentType[];
  readonly locale: Locale;
  /** Only what exists in this very language: feeds carry nothing else. */
  readonly ownLocale?: true;
  readonly facet?: { readonly facet: Facet; readonly documentId: string };
  readonly when?: When;
  readonly format?: EventFormat;
  /** `YYYY-MM`: events by the month they start in, all else by the month of first publication (UTC). */
  readonly month?: string;
  readonly limit?: number;
}

/** A month with something in it. */
export interface MonthCount {
  /** `YYYY-MM` */
  readonly month: string;
  readonly count: number;
}

/** A value of a facet that can be chosen, with how many documents it has. */
export interface FacetCount {
  readonly documentId: string;
  readonly count: number;
}

export interface Translation {
  readonly locale: Locale;
  readonly path: string;
}

/** Every question a page can ask: its arguments, and the plain JSON it is answered with. */
interface Questions {
  /** The id of the document whose page has this address. */
  'at-path': { ask: [path: string]; answer: string | undefined };
  /** A document in exactly this language. */
  document: { ask: [documentId: string, locale: Locale]; answer: Document | undefined };
  /** A document for lists: in this language, or in the one it has. */
  card: { ask: [documentId: string, locale: Locale]; answer: Card | undefined };
  /** Ids, in order. */
  list: { ask: [query: ListQuery]; answer: readonly string[] };
  count: { ask: [query: ListQuery]; answer: number };
  months: { ask: [type: ListedType, locale: Locale]; answer: readonly MonthCount[] };
  /** Every value of a facet, by name; values without documents too, for their feeds must not vanish. */
  facets: { ask: [facet: Facet, locale: Locale]; answer: readonly FacetCount[] };
  /** The languages a document's page exists in. */
  translations: { ask: [documentId: string]; answer: readonly Translation[] };
  related: { ask: [documentId: string, locale: Locale, limit: number]; answer: readonly string[] };
  /** What an event is to a visitor just now. */
  phase: { ask: [documentId: string]; answer: EventState | undefined };
  /** The one document of a single type, in this language or the one it has. */
  single: {
    ask: [type: 'hub-page' | 'site-settings', locale: Locale];
    answer: Document | undefined;
  };
  media: { ask: [id: string]; answer: MediaRecord | undefined };
  /** What changed about one document, or (without an id) about all, oldest first. */
  changes: { ask: [documentId?: string]; answer: readonly ChangeRecord[] };
  /** Ids of the events of a language that something was changed about, the latest change first. */
  'changed-events': { ask: [locale: Locale]; answer: readonly string[] };
  redirects: { ask: []; answer: readonly RedirectRecord[] };
  /** The addresses of all documents' pages. */
  'document-paths': { ask: []; answer: readonly string[] };
  /** What became of an address that used to be a document's. */
  redirect: { ask: [path: string]; answer: RedirectRecord | undefined };
  /** When the words on the page stop being true by themselves. */
  'next-change': { ask: []; answer: Instant | undefined };
}

export type QuestionKind = keyof Questions;

/** A question as plain data, such as `['card', 'abc', 'en']`: it can be kept and asked again. */
export type Question = {
  [Kind in QuestionKind]: readonly [Kind, ...Questions[Kind]['ask']];
}[QuestionKind];

/** Asks one question. */
export type Ask = <const Kind extends QuestionKind>(
  ...question: [Kind, ...Questions[Kind]['ask']]
) => Questions[Kind]['answer'];

/** How each kind of question is answered. */
export type Answers = {
  readonly [Kind in QuestionKind]: (...asked: Questions[Kind]['ask']) => Questions[Kind]['answer'];
};

/**
 * Where to look for what could change an answer. `touchedKeys` says which of these keys an edit
 * touches; only questions with a touched key need to be asked again.
 *
 * - `doc:<id>`: anything about this document, in any language
 * - `type:<type>`: any document of this type
 * - `topic:<id>`, `audience:<id>` and so on: any document under this value
 * - `facet:<facet>`: which values of this facet documents are under
 * - `path:<path>`, `redirects`: whose address this is, and any of them
 * - `related`: what is under which values, and since when
 * - `media:<id>`, `changes`: records of the snapshot that are not documents
 */
export function keysOf(question: Question): readonly string[] {
  switch (question[0]) {
    case 'at-path':
    case 'redirect':
      return [`path:${question[1]}`];
    case 'document':
    case 'card':
    case 'translations':
    case 'phase':
      return [`doc:${question[1]}`];
    case 'list':
    case 'count':
      return listKeys(question[1]);
    case 'months':
      return [`type:${question[1]}`];
    case 'facets':
      return [`type:${question[1]}`, `facet:${question[1]}`];
    case 'related':
      return [`doc:${question[1]}`, 'related'];
    case 'single':
      return [`type:${question[1]}`];
    case 'media':
      return [`media:${question[1]}`];
    case 'changes':
      return [question[1] === undefined ? 'changes' : `doc:${question[1]}`];
    case 'changed-events':
      return ['changes'];
    case 'redirects':
      return ['redirects'];
    case 'document-paths':
      return documentTypes.map((type) => `type:${type}`);
    case 'next-change':
      return ['type:event'];
  }
}

/** A list under a facet is touched only through that facet; any other by each type it holds. */
const listKeys = (query: ListQuery): readonly string[] =>
  query.facet === undefined
    ? query.types.map((type) => `type:${type}`)
    : [`${query.facet.facet}:${query.facet.documentId}`];
