import type { Document, Instant, Issue, Result, Snapshot } from '@porchlight/shared';

import type { SocialCard } from '../cards/social-card.ts';
import type { Clock, Hub } from '../hub/hub.ts';
import type { Library } from '../hub/library.ts';
import type { Question } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';

export type { Clock, Hub } from '../hub/hub.ts';
export type { Edit, Library } from '../hub/library.ts';
export type { Question } from '../hub/questions.ts';
export type { Move } from './moves.ts';

/** One address of the site at the hub's moment. */
export interface Rendered {
  readonly status: 200 | 404 | 410;
  readonly contentType: string;
  /** The file, in their order, each whole UTF-8. What many files hold is the same object in each. */
  readonly pieces: readonly Uint8Array[];
  /** What the page asked the hub, as JSON: only a change of these answers changes the page. */
  readonly asked: readonly string[];
  /** What an operator should know of it, in sentences. */
  readonly notes: readonly string[];
}

export interface RenderProblem {
  readonly problem: string;
  /** What the page had asked until then. */
  readonly asked: readonly string[];
}

/** What the compiled site is to the scripts that run it: pure functions of a snapshot and a moment. */
export interface CompiledSite {
  readonly buildHub: (snapshot: Snapshot, moment: Instant, url?: string, clock?: Clock) => Hub;
  /** Reads an exported document; the same record is not read again when a library is opened. */
  readonly readDocument: (record: unknown) => Result<Document, readonly Issue[]>;
  /** Everything published, kept in order while it changes. */
  readonly openLibrary: (
    snapshot: Snapshot,
    moment: Instant,
    url?: string,
    clock?: Clock,
  ) => Library;
  /** Every address of the site, each once. */
  readonly everyPath: (hub: Hub) => readonly string[];
  /** Those among them that stand for no single document. */
  readonly generalPaths: (hub: HubReader) => readonly string[];
  /** Those that one language version of a document has. */
  readonly documentPaths: (document: Document) => readonly string[];
  /** One address. A page that throws is a problem of that path, never another page's words. */
  readonly render: (path: string, hub: Hub) => Promise<Rendered | RenderProblem>;
  readonly keysOf: (question: Question) => readonly string[];
  /** The address of a card: what pages say of it, and where its file belongs. */
  readonly cardPath: (card: SocialCard) => string;
}
